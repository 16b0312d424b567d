import { hashOf } from '../../shared/content.js';
import { accept, type Result, refuse } from '../../shared/result.js';
import { type Actor, illegal, problem, said, stamped } from '../responsibility/responsibility.js';
import type { Duties, Duty, DutyEvent, DutyRaised } from './duty.types.js';

export const initialDuties: Duties = new Map();

export type DutyCommand = Actor & { readonly key: string } & (
    | { readonly type: 'ACKNOWLEDGE' }
    | { readonly type: 'COMPLETE'; readonly evidence: readonly string[]; readonly note?: string | null }
    | { readonly type: 'WAIVE'; readonly reason: string }
  );

const LEGAL: Readonly<Record<Duty['status'], readonly DutyCommand['type'][]>> = {
  PENDING: ['ACKNOWLEDGE', 'COMPLETE', 'WAIVE'],
  ACKNOWLEDGED: ['COMPLETE', 'WAIVE'],
  DONE: [],
  WAIVED: [],
  LAPSED: [],
};

/** Decides what a person does about a duty: what is done needs evidence, and what is waived a reason. */
export const decideDuty = (duties: Duties, command: DutyCommand, now: number): Result<DutyEvent[]> => {
  const duty = duties.get(command.key);
  if (!duty) return refuse(problem('UNKNOWN_DUTY', 'There is no such duty.', 'duty'));
  const legal = LEGAL[duty.status];
  if (!legal.includes(command.type)) return illegal(command.type, duty.status, legal);
  const stamp = { ...stamped(command, now), key: duty.key };
  if (command.type === 'ACKNOWLEDGE') return accept([{ type: 'DUTY_ACKNOWLEDGED', ...stamp }]);
  if (command.type === 'COMPLETE') {
    const evidence = command.evidence.map((one) => one.trim()).filter((one) => one !== '');
    if (evidence.length === 0) return refuse(problem('REQUIRED', 'What is done names its evidence.', 'evidence'));
    return accept([{ type: 'DUTY_DONE', ...stamp, evidence, note: command.note?.trim() || null }]);
  }
  const reason = said(command.reason, 'reason');
  if (!reason.ok) return reason;
  if (duty.strength === 'MANDATORY' && command.org === duty.holder) {
    return refuse(problem('OWN_DUTY', 'Nobody waives a mandatory duty of their own.', 'duty'));
  }
  return accept([{ type: 'DUTY_WAIVED', ...stamp, reason: reason.value }]);
};

/**
 * What must happen so that the duties are those that hold now: new ones are raised, open ones whose ground is gone lapse,
 * and a clock that has started dates its duty. The same duty is never raised twice; one that lapsed is raised again when
 * its ground is back.
 */
export const reconcile = (duties: Duties, holding: readonly DutyRaised[], actor: Actor, now: number): DutyEvent[] => {
  const stamp = stamped(actor, now);
  const held = new Set(holding.map(({ key }) => key));
  const raisedOrDated = holding.flatMap((duty): DutyEvent[] => {
    const known = duties.get(duty.key);
    if (!known || known.status === 'LAPSED') return [{ type: 'DUTY_RAISED', ...stamp, duty }];
    if (!isOpen(known) || known.rounds > 0 || sameDates(known, duty)) return [];
    const { key, startedAt, dueAt, acknowledgeBy, recurs, lastsUntil } = duty;
    return [{ type: 'DUTY_DATED', ...stamp, key, startedAt, dueAt, acknowledgeBy, recurs, lastsUntil }];
  });
  const lapsed = [...duties.values()]
    .filter((duty) => isOpen(duty) && !held.has(duty.key))
    .map(
      ({ key }): DutyEvent => ({ type: 'DUTY_LAPSED', ...stamp, key, reason: 'What it rested on no longer holds.' }),
    );
  return [...raisedOrDated, ...lapsed];
};

const sameDates = (one: DutyRaised, other: DutyRaised): boolean => hashOf(dates(one)) === hashOf(dates(other));

const dates = ({ startedAt, dueAt, acknowledgeBy, recurs, lastsUntil }: DutyRaised) => [
  startedAt,
  dueAt,
  acknowledgeBy,
  recurs,
  lastsUntil,
];

export const evolveDuties = (duties: Duties, event: DutyEvent): Duties => {
  if (event.type === 'DUTY_RAISED') {
    const raised: Duty = { ...event.duty, raisedAt: event.at, rounds: 0, status: 'PENDING' };
    return new Map(duties).set(event.duty.key, raised);
  }
  const duty = duties.get(event.key);
  return duty ? new Map(duties).set(event.key, evolveDuty(duty, event)) : duties;
};

const evolveDuty = (duty: Duty, event: Exclude<DutyEvent, { type: 'DUTY_RAISED' }>): Duty => {
  switch (event.type) {
    case 'DUTY_DATED': {
      const { startedAt, dueAt, acknowledgeBy, recurs, lastsUntil } = event;
      return { ...duty, startedAt, dueAt, acknowledgeBy, recurs, lastsUntil };
    }
    case 'DUTY_ACKNOWLEDGED':
      return { ...duty, status: 'ACKNOWLEDGED', acknowledgedAt: event.at };
    case 'DUTY_DONE':
      return done(duty, event.at, event.evidence);
    case 'DUTY_WAIVED':
      return { ...duty, status: 'WAIVED', reason: event.reason };
    case 'DUTY_LAPSED':
      return { ...duty, status: 'LAPSED', reason: event.reason };
  }
};

const DAY_MS = 86_400_000;

/** One that recurs stays open for its next round, until the last. */
const done = (duty: Duty, at: number, evidence: readonly string[]): Duty => {
  const rounds = duty.rounds + 1;
  const next = duty.recurs === null || duty.dueAt === null ? null : duty.dueAt + duty.recurs.days * DAY_MS;
  if (next !== null && duty.recurs !== null && next <= duty.recurs.until) {
    return { ...duty, rounds, dueAt: next, status: 'PENDING' };
  }
  return { ...duty, rounds, status: 'DONE', doneAt: at, evidence };
};

export const isOpen = ({ status }: Pick<Duty, 'status'>): boolean => status === 'PENDING' || status === 'ACKNOWLEDGED';

/** Whether a duty is open after its due date. Derived: nobody records it. */
export const isOverdue = (duty: Pick<Duty, 'status' | 'dueAt'>, now: number): boolean =>
  isOpen(duty) && duty.dueAt !== null && now > duty.dueAt;
