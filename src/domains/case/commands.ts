/** What people can do about a case. Each takes the scope of who acts, decides in one transaction, and answers what came of it. */
import { randomUUID } from 'node:crypto';
import type { Graph } from '../../graph/graph.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { mayAnswer, mayAssess, mayDecide, mayProtect, type Scope } from '../access/access.js';
import { decideLifeCycle, type LifeCycleCommand } from '../allegation/allegation.js';
import { type DutyCommand, decideDuty } from '../duty/duty.js';
import { decideNotification, type NotificationCommand } from '../notification/notification.js';
import {
  decideFacts,
  decideFinding,
  decideRemedyGap,
  type FactCommand,
  type FindingCommand,
  initialFinding,
  type RemedyGapCommand,
} from '../responsibility/responsibility.js';
import { type Acted, act, type Deciding } from './act.js';
import { isDownstream } from './actionable.js';
import type { AnyEvent, Milestone, OwnEvent } from './case.events.js';
import { noticeContext } from './case.view.js';

/** Without what the server adds: who acts, and what it computes. */
type Given<T, Added extends PropertyKey> = T extends unknown ? Omit<T, Added> : never;

export type LifeCycleGiven = Given<
  Exclude<LifeCycleCommand, { type: 'REOPEN_BY_RECORD' }>,
  'actor' | 'actionable' | 'actionableForAny' | 'referral' | 'programmes' | 'critical' | 'self'
>;
export type FactGiven =
  | (Omit<Extract<FactCommand, { type: 'RECORD_FACT' }>, 'by' | 'org' | 'fact'> & {
      readonly fact: Omit<Extract<FactCommand, { type: 'RECORD_FACT' }>['fact'], 'id'>;
    })
  | Given<Exclude<FactCommand, { type: 'RECORD_FACT' }>, 'by' | 'org'>;
export type FindingGiven = Given<Exclude<FindingCommand, { type: 'PROPOSE' }>, 'by' | 'org'>;
export type DutyGiven = Given<DutyCommand, 'by' | 'org'>;
export type NoticeGiven = Given<NotificationCommand, 'actor' | 'how'>;
export type OwnGiven =
  | {
      readonly type: 'NAME_ON_CASE';
      readonly role: 'FACILITATOR' | 'VICTIM_SERVICES';
      readonly organisation: string;
      readonly reason: string;
    }
  | { readonly type: 'STATE_NEED'; readonly peopleInNeed: boolean; readonly reason: string }
  | { readonly type: 'REACH_MILESTONE'; readonly milestone: Milestone; readonly evidence: string }
  | Given<Extract<RemedyGapCommand, { type: 'RESOLVE_REMEDY_GAP' }>, 'by' | 'org'>;

/** On which case, under which key, and when. */
export interface On {
  readonly allegation: string;
  readonly key: string | null;
  readonly now: number;
}

type Doing<C> = (scope: Scope, graph: Graph, on: On, command: C) => Promise<Result<Acted>>;

const problem = (code: string, message: string, ...path: string[]): Problem => ({ code, message, path });
const forbidden = (message: string): Promise<Result<never>> => Promise.resolve(refuse(problem('FORBIDDEN', message)));

const doing =
  <C extends { readonly type: string }>(
    may: (scope: Scope, command: C) => boolean,
    needs: string,
    decide: (deciding: Deciding, command: C, scope: Scope) => Result<readonly AnyEvent[]>,
  ): Doing<C> =>
  (scope, graph, on, command) =>
    may(scope, command)
      ? act(scope, graph, { ...on, input: [on.allegation, command] }, (deciding) => decide(deciding, command, scope))
      : forbidden(`This needs ${needs}.`);

const who = ({ actor: { by, org } }: Deciding) => ({ by, org });

/** Assesses, investigates, moves, closes and reopens an allegation (docs/responsibility.md 1). */
export const moveCase: Doing<LifeCycleGiven> = doing(mayAssess, 'the role FIRM or AUDITOR', (deciding, command) =>
  decideLifeCycle(deciding.state.lifeCycle, completed(deciding, command), deciding.now),
);

/** With what is computed: whether it is actionable, who the programmes are, whether its score is critical. */
const completed = ({ actor, context }: Deciding, command: LifeCycleGiven): LifeCycleCommand => {
  const { actionable, programmes, allegation, described } = context;
  switch (command.type) {
    case 'ASSESS': {
      const roles = described.get(actor.org)?.roles;
      const forItself = actor.standings.includes('FIRM') && roles !== undefined && isDownstream(roles);
      const forAny = actionable.length > 0;
      const own = forItself ? actionable.some(({ firm }) => firm === actor.org) : forAny;
      return { ...command, actor, actionable: own, actionableForAny: forAny, referral: null };
    }
    case 'INVESTIGATE':
    case 'NAME_LEAD':
      return { ...command, actor, programmes: programmes.map(({ org }) => org) };
    case 'VERIFY_CRITICAL_BREACH':
      return { ...command, actor, critical: allegation.rating === 'CRITICAL_BREACH' };
    case 'MARK_DUPLICATE':
      return { ...command, actor, self: allegation.id };
    default:
      return { ...command, actor };
  }
};

/** Records, contradicts and withdraws facts about firms of the case (docs/responsibility.md 4). */
export const stateFact: Doing<FactGiven> = doing(mayDecide, 'the role AUDITOR', (deciding, command) => {
  const { state, view, now } = deciding;
  const derived = view.facts.filter((fact) => fact.derived);
  if (command.type !== 'RECORD_FACT') return decideFacts(state.facts, { ...command, ...who(deciding) }, now, derived);
  if (!view.firms.has(command.fact.firm)) {
    return refuse(problem('UNKNOWN_REFERENCE', `${command.fact.firm} is no firm of this case.`, 'firm'));
  }
  const fact = { ...command.fact, id: randomUUID() };
  return decideFacts(state.facts, { ...command, fact, ...who(deciding) }, now, derived);
});

/** A firm answers and contests for itself alone; the rest of a finding is an audit programme's. */
const mayDoWithFinding = (scope: Scope, command: FindingGiven): boolean => {
  if (mayDecide(scope)) return command.type !== 'CONTEST';
  const own = mayAnswer(scope) && scope.org === command.firm;
  return own && (command.type === 'CONTEST' || (command.type === 'HEAR' && command.how !== 'NO_ANSWER'));
};

/** Hears a firm, confirms, overrides, contests and reviews a finding (docs/responsibility.md 4). */
export const decideOnFinding: Doing<FindingGiven> = doing(
  mayDoWithFinding,
  'the role AUDITOR, or FIRM to contest its own finding and to be heard on it',
  (deciding, command) =>
    decideFinding(
      deciding.state.findings.get(command.firm) ?? initialFinding,
      { ...command, ...who(deciding) } as FindingCommand,
      deciding.now,
    ),
);

const NO_DUTY = problem('UNKNOWN_DUTY', 'There is no such duty.', 'duty');

/** Acknowledges and completes one's own duties; a programme waives (docs/responsibility.md 5). */
export const doDuty: Doing<DutyGiven> = doing(mayAnswer, 'a role that has duties', (deciding, command, scope) => {
  const duty = deciding.state.duties.get(command.key);
  const own = duty?.holder === deciding.actor.org;
  if (!own && !mayDecide(scope)) return refuse(NO_DUTY);
  if (command.type === 'WAIVE' && !mayDecide(scope)) {
    return refuse(problem('FORBIDDEN', 'A duty is waived by an audit programme.', 'duty'));
  }
  if (command.type !== 'WAIVE' && !own && duty) {
    return refuse(problem('FORBIDDEN', 'A duty is acknowledged and completed by its holder.', 'duty'));
  }
  return decideDuty(deciding.state.duties, { ...command, ...who(deciding) }, deciding.now);
});

/** Assesses retaliation, releases and reviews holds, and records deliveries (docs/responsibility.md 6). */
export const protect: Doing<NoticeGiven> = doing(
  mayProtect,
  'the role VICTIM_SERVICES, FACILITATOR or AUDITOR',
  (deciding, command) => {
    const { state, view, handler, now } = deciding;
    const given = { ...command, actor: who(deciding) };
    const full = (given.type === 'RECORD_DELIVERY' ? { ...given, how: 'PERSON' } : given) as NotificationCommand;
    return decideNotification(state.notification, full, noticeContext(view, handler), now);
  },
);

/** Names who works on a case, states need, marks milestones, and settles who pays where nobody must. */
export const steer: Doing<OwnGiven> = doing(mayDecide, 'the role AUDITOR', (deciding, command) => {
  const { state, now } = deciding;
  const stamp = { at: now, ...who(deciding) };
  if (command.type === 'RESOLVE_REMEDY_GAP') {
    return decideRemedyGap(state.remedyGap, { ...command, ...who(deciding) }, now);
  }
  const why = command.type === 'REACH_MILESTONE' ? command.evidence : command.reason;
  if (why.trim() === '') return refuse(problem('REQUIRED', 'Every decision needs a reason.', 'reason'));
  return accept([own(command, stamp)]);
});

const own = (
  command: Exclude<OwnGiven, { type: 'RESOLVE_REMEDY_GAP' }>,
  stamp: { at: number; by: string; org: string },
): OwnEvent => {
  switch (command.type) {
    case 'NAME_ON_CASE': {
      const { role, organisation, reason } = command;
      return { type: 'TEAM_NAMED', ...stamp, role, organisation, reason };
    }
    case 'STATE_NEED':
      return { type: 'NEED_STATED', ...stamp, peopleInNeed: command.peopleInNeed, reason: command.reason };
    case 'REACH_MILESTONE':
      return { type: 'MILESTONE_REACHED', ...stamp, milestone: command.milestone, evidence: command.evidence };
  }
};
