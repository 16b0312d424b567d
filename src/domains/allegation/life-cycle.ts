import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import type {
  Decider,
  LifeCycle,
  LifeCycleAct,
  LifeCycleCommand,
  LifeCycleEvent,
  Standing,
} from './life-cycle.types.js';
import { INTERIM_MEASURES, type InterimMeasure } from './life-cycle.types.js';
import { CLOSED_STATUSES, STATUSES, type Status } from './statuses.js';

const OPEN = STATUSES.filter((status) => !(CLOSED_STATUSES as readonly Status[]).includes(status));
const HANDLERS: readonly Standing[] = ['PROGRAMME', 'DEFAULT_HANDLER'];
const BEFORE_FINDING: readonly Status[] = ['RECEIVED', 'INFO_REQUESTED', 'UNDER_INVESTIGATION'];

interface Rule {
  /** From where it is possible. */
  readonly from: readonly Status[];
  /** Who may: any of these. */
  readonly who: readonly Standing[];
}

/** Every act, from where, and by whom (docs/responsibility.md 1; IOM step 1). */
const ACTS: Readonly<Record<LifeCycleAct, Rule>> = {
  // Each firm's assessment is its own, and may come when others have long moved the allegation on.
  ASSESS: { from: OPEN, who: ['PROGRAMME', 'DEFAULT_HANDLER', 'FIRM', 'REPORTER'] },
  INVESTIGATE: { from: ['UNDER_INVESTIGATION'], who: HANDLERS },
  NAME_LEAD: { from: BEFORE_FINDING, who: HANDLERS },
  SET_INTERIM_MEASURE: { from: ['UNDER_INVESTIGATION'], who: HANDLERS },
  VERIFY_CRITICAL_BREACH: { from: OPEN, who: HANDLERS },
  REQUEST_INFORMATION: { from: ['RECEIVED', 'UNDER_INVESTIGATION'], who: HANDLERS },
  PROVIDE_INFORMATION: { from: ['INFO_REQUESTED'], who: ['PROGRAMME', 'DEFAULT_HANDLER', 'REPORTER'] },
  REFER: { from: BEFORE_FINDING, who: HANDLERS },
  WITHDRAW: { from: BEFORE_FINDING, who: ['REPORTER'] },
  MARK_DUPLICATE: { from: BEFORE_FINDING, who: HANDLERS },
  SETTLE_LEVELS: { from: ['SUBSTANTIATED'], who: HANDLERS },
  CONFIRM_CLOSURE: { from: ['RESPONDING'], who: HANDLERS },
  APPEAL: { from: ['DISMISSED'], who: ['REPORTER'] },
  REOPEN: { from: CLOSED_STATUSES, who: ['PROGRAMME', 'DEFAULT_HANDLER', 'FIRM', 'REPORTER'] },
  REOPEN_BY_RECORD: { from: ['NOT_ACTIONABLE'], who: ['RECORD'] },
};

/** What is possible in a status, whoever does it. */
export const legalActs = (status: Status): LifeCycleAct[] =>
  (Object.keys(ACTS) as LifeCycleAct[]).filter((act) => act !== 'REOPEN_BY_RECORD' && ACTS[act].from.includes(status));

export const initialLifeCycle: LifeCycle = {
  status: 'RECEIVED',
  assessments: new Map(),
  investigations: new Map(),
  lead: null,
  measures: new Map(),
  resumesAt: null,
  of: null,
  appealed: false,
  breachVerified: false,
  history: [],
};

/** The strictest interim measure that any programme has set; it holds while the allegation is investigated. */
export const interimMeasure = ({ status, measures }: LifeCycle): InterimMeasure | null =>
  status === 'UNDER_INVESTIGATION'
    ? (INTERIM_MEASURES.findLast((measure) => [...measures.values()].includes(measure)) ?? null)
    : null;

export const evolveLifeCycle = (state: LifeCycle, event: LifeCycleEvent): LifeCycle => {
  const next = { ...state, history: [...state.history, event] };
  switch (event.type) {
    case 'ASSESSED':
      return { ...next, assessments: new Map(state.assessments).set(event.org, event) };
    case 'INVESTIGATED':
      return { ...next, investigations: new Map(state.investigations).set(event.org, event) };
    case 'LEAD_NAMED':
      return { ...next, lead: event.lead };
    case 'INTERIM_MEASURE_SET': {
      const measures = new Map(state.measures);
      if (event.measure === null) measures.delete(event.org);
      else measures.set(event.org, event.measure);
      return { ...next, measures };
    }
    case 'CRITICAL_BREACH_VERIFIED':
      return { ...next, breachVerified: true };
    case 'MOVED':
      return moved(next, event);
  }
};

const moved = (state: LifeCycle, { from, to, of, how }: Extract<LifeCycleEvent, { type: 'MOVED' }>): LifeCycle => {
  const there = { ...state, status: to, of, resumesAt: to === 'INFO_REQUESTED' ? from : null };
  if (how === 'DECIDED') return there;
  // A new round: what was assessed and found before stays in the history. What the record links was credible before.
  return {
    ...there,
    assessments: how === 'LINKED_BY_THE_RECORD' ? state.assessments : new Map(),
    investigations: new Map(),
    measures: new Map(),
    appealed: state.appealed || how === 'APPEALED',
  };
};

const problem = (code: string, message: string, ...path: string[]): Problem => ({ code, message, path });

/** Decides what a command changes. An illegal one is refused, with the legal ones named. */
export const decideLifeCycle = (state: LifeCycle, command: LifeCycleCommand, now: number): Result<LifeCycleEvent[]> => {
  const { actor } = command;
  const { from, who } = ACTS[command.type];
  if (!from.includes(state.status) && !addsToFinding(state, command)) return illegal(state.status, command.type);
  if (!who.some((standing) => actor.standings.includes(standing))) {
    const message = `${command.type} is for ${who.join(', ')}; it is not for ${actor.org} in this case.`;
    return refuse(problem('FORBIDDEN', message));
  }
  const reason = command.reason.trim();
  if (reason === '') return refuse(problem('REQUIRED', 'Every decision needs a reason.', 'reason'));
  return decideLegal(state, command, { at: now, by: actor.by, org: actor.org, reason });
};

const illegal = (status: Status, act: LifeCycleAct): Result<never> => {
  const legal = legalActs(status).join(', ') || 'nothing';
  const message = `${act} is not possible while the allegation is ${status}; possible: ${legal}.`;
  return refuse(problem('ILLEGAL_TRANSITION', message));
};

/** Where programmes disagree, the lead's finding has moved the state, and the others' still go on record. */
const addsToFinding = ({ status, investigations, lead }: LifeCycle, { type, actor }: LifeCycleCommand): boolean =>
  type === 'INVESTIGATE' &&
  ['SUBSTANTIATED', 'UNSUBSTANTIATED', 'INCONCLUSIVE', 'RESPONDING'].includes(status) &&
  actor.standings.includes('PROGRAMME') &&
  actor.org !== lead &&
  !investigations.has(actor.org);

interface Stamp {
  readonly at: number;
  readonly by: string;
  readonly org: string;
  readonly reason: string;
}

const decideLegal = (state: LifeCycle, command: LifeCycleCommand, stamp: Stamp): Result<LifeCycleEvent[]> => {
  const { status } = state;
  const move = (to: Status, of: string | null = null): LifeCycleEvent => ({
    type: 'MOVED',
    ...stamp,
    from: status,
    to,
    of,
    how: 'DECIDED',
  });
  const reopen = (how: 'APPEALED' | 'NEW_INFORMATION' | 'LINKED_BY_THE_RECORD') =>
    accept([{ type: 'MOVED' as const, ...stamp, from: status, to: 'RECEIVED' as const, of: null, how }]);
  switch (command.type) {
    case 'ASSESS':
      return accept(assess(state, command, stamp, move));
    case 'INVESTIGATE':
      return investigate(state, command, stamp, move);
    case 'NAME_LEAD':
      return nameLead(state, command, stamp, move);
    case 'SET_INTERIM_MEASURE':
      return accept([{ type: 'INTERIM_MEASURE_SET', ...stamp, measure: command.measure }]);
    case 'VERIFY_CRITICAL_BREACH':
      return verify(state, command.critical, stamp);
    case 'REQUEST_INFORMATION':
      return accept([move('INFO_REQUESTED')]);
    case 'PROVIDE_INFORMATION':
      return accept([move(state.resumesAt ?? 'RECEIVED')]);
    case 'REFER':
      return accept([move('REFERRED', command.to)]);
    case 'WITHDRAW':
      return accept([move('WITHDRAWN')]);
    case 'MARK_DUPLICATE':
      return command.of === command.self
        ? refuse(problem('DUPLICATE_OF_ITSELF', 'An allegation is not a duplicate of itself.', 'of'))
        : accept([move('DUPLICATE_OF', command.of)]);
    case 'SETTLE_LEVELS':
      return accept([move('RESPONDING')]);
    case 'CONFIRM_CLOSURE':
      return accept([move('CLOSED')]);
    case 'APPEAL':
      return state.appealed
        ? refuse(problem('APPEALED', 'A dismissal can be appealed once, and this one has been.'))
        : reopen('APPEALED');
    case 'REOPEN':
      return reopen('NEW_INFORMATION');
    case 'REOPEN_BY_RECORD':
      return reopen('LINKED_BY_THE_RECORD');
  }
};

const isHandler = ({ standings }: Decider): boolean => standings.some((standing) => HANDLERS.includes(standing));

/**
 * Any "credible and actionable" moves the allegation on. Only programme or handler close it for all, and only where nobody
 * who assessed it found it credible; one firm's "not credible" closes nothing. That it is actionable for nobody is computed,
 * so that whoever finds it credible may be the one with whom it rests.
 */
const assess = (
  { status, assessments, resumesAt }: LifeCycle,
  { actor, outcome, actionable, actionableForAny, referral }: Extract<LifeCycleCommand, { type: 'ASSESS' }>,
  stamp: Stamp,
  move: (to: Status, of?: string | null) => LifeCycleEvent,
): LifeCycleEvent[] => {
  const assessed: LifeCycleEvent = { type: 'ASSESSED', ...stamp, outcome, actionable };
  const undecided = status === 'RECEIVED' || (status === 'INFO_REQUESTED' && resumesAt === 'RECEIVED');
  if (!undecided) return [assessed];
  if (outcome === 'CREDIBLE') {
    if (actionable) return [assessed, move('UNDER_INVESTIGATION')];
    return actionableForAny ? [assessed] : [assessed, move('NOT_ACTIONABLE', referral)];
  }
  const others = [...assessments.values()].filter(({ org }) => org !== actor.org);
  const closes = isHandler(actor) && others.every((other) => other.outcome === 'NOT_CREDIBLE');
  return closes ? [assessed, move('DISMISSED')] : [assessed];
};

/** The lead's finding moves the state. Before SUBSTANTIATED, the SOR and the operator had a safe right of reply. */
const investigate = (
  state: LifeCycle,
  { actor, outcome, parts, reply, programmes }: Extract<LifeCycleCommand, { type: 'INVESTIGATE' }>,
  stamp: Stamp,
  move: (to: Status) => LifeCycleEvent,
): Result<LifeCycleEvent[]> => {
  if (outcome === 'SUBSTANTIATED' && reply === null) {
    const message =
      'Before it is SUBSTANTIATED, the SOR and the operator have a right of reply: say OFFERED, or WAIVED_UNSAFE with the reason.';
    return refuse(problem('REPLY_REQUIRED', message, 'reply'));
  }
  const found: LifeCycleEvent = { type: 'INVESTIGATED', ...stamp, outcome, parts: [...parts], reply };
  if (state.status !== 'UNDER_INVESTIGATION') return accept([found]);
  const lead = state.lead ?? (programmes.length > 1 ? null : actor.org);
  return accept(lead === actor.org ? [found, move(outcome)] : [found]);
};

const nameLead = (
  { status, investigations }: LifeCycle,
  { lead, programmes }: Extract<LifeCycleCommand, { type: 'NAME_LEAD' }>,
  stamp: Stamp,
  move: (to: Status) => LifeCycleEvent,
): Result<LifeCycleEvent[]> => {
  if (programmes.length > 0 && !programmes.includes(lead)) {
    const message = `${lead} is no programme of an SOR in this trace; these are: ${programmes.join(', ')}.`;
    return refuse(problem('UNKNOWN_REFERENCE', message, 'lead'));
  }
  const named: LifeCycleEvent = { type: 'LEAD_NAMED', ...stamp, lead };
  const found = status === 'UNDER_INVESTIGATION' ? investigations.get(lead) : undefined;
  return accept(found ? [named, move(found.outcome)] : [named]);
};

/** A critical breach alerts once an analyst has verified it (Better Mining: verified by an analyst before use). */
const verify = ({ breachVerified }: LifeCycle, critical: boolean, stamp: Stamp): Result<LifeCycleEvent[]> => {
  if (!critical) return refuse(problem('NOT_CRITICAL', 'Its score is not that of a critical breach (25).'));
  if (breachVerified) return refuse(problem('VERIFIED', 'This critical breach has been verified already.'));
  return accept([{ type: 'CRITICAL_BREACH_VERIFIED', ...stamp }]);
};
