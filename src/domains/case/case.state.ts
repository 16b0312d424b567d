import {
  evolveLifeCycle,
  initialLifeCycle,
  LIFE_CYCLE_EVENTS,
  type LifeCycle,
  type LifeCycleEvent,
} from '../allegation/allegation.js';
import { DUTY_EVENTS, type Duties, type DutyEvent, evolveDuties, initialDuties, type Trigger } from '../duty/duty.js';
import type { CaseEvent, NewCaseEvent } from '../journal/journal.js';
import {
  evolveNotification,
  initialNotification,
  NOTIFICATION_EVENTS,
  type Notification,
  type NotificationEvent,
} from '../notification/notification.js';
import {
  evolveFacts,
  evolveFinding,
  evolveRemedyGap,
  FACT_EVENTS,
  type FactEvent,
  type Facts,
  FINDING_EVENTS,
  type Finding,
  type FindingEvent,
  initialFacts,
  initialFinding,
  initialRemedyGap,
  REMEDY_GAP_EVENTS,
  type RemedyGap,
  type RemedyGapEvent,
} from '../responsibility/responsibility.js';
import { ANY_EVENT, type AnyEvent, type OwnEvent } from './case.events.js';

/** Everything that the journal of one case folds to. */
export interface CaseState {
  /** Whether the journal has begun. */
  readonly received: boolean;
  readonly lifeCycle: LifeCycle;
  readonly facts: Facts;
  /** By the firm's reference. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly duties: Duties;
  readonly notification: Notification;
  readonly remedyGap: RemedyGap;
  readonly team: { readonly facilitators: readonly string[]; readonly victimServices: readonly string[] };
  /** As somebody stated it; null: nobody did. */
  readonly peopleInNeed: boolean | null;
  /** When each trigger of a clock last occurred. */
  readonly triggers: Readonly<Partial<Record<Trigger, number>>>;
  /** When each organisation first acted in the case itself (epoch ms): it knew of it then. */
  readonly actedAt: ReadonlyMap<string, number>;
}

const initialState: CaseState = {
  received: false,
  lifeCycle: initialLifeCycle,
  facts: initialFacts,
  findings: new Map(),
  duties: initialDuties,
  notification: initialNotification,
  remedyGap: initialRemedyGap,
  team: { facilitators: [], victimServices: [] },
  peopleInNeed: null,
  triggers: {},
  actedAt: new Map(),
};

/** In whose name the program does what follows from an act or from the record. */
export const PROGRAM = { by: 'the program', org: 'adit' } as const;

const typesOf = (union: {
  readonly options: readonly { readonly shape: { readonly type: { readonly value: string } } }[];
}) => new Set<string>(union.options.map(({ shape }) => shape.type.value));
const TYPES = {
  lifeCycle: typesOf(LIFE_CYCLE_EVENTS),
  facts: typesOf(FACT_EVENTS),
  findings: typesOf(FINDING_EVENTS),
  duties: typesOf(DUTY_EVENTS),
  notification: typesOf(NOTIFICATION_EVENTS),
  remedyGap: typesOf(REMEDY_GAP_EVENTS),
};

/** The case after one more event. */
export const evolve = (before: CaseState, event: AnyEvent): CaseState => {
  const state = acted(before, event);
  if (TYPES.lifeCycle.has(event.type)) return lifeCycle(state, event as LifeCycleEvent);
  if (TYPES.facts.has(event.type)) return { ...state, facts: evolveFacts(state.facts, event as FactEvent) };
  if (TYPES.findings.has(event.type)) return finding(state, event as FindingEvent);
  if (TYPES.duties.has(event.type)) return { ...state, duties: evolveDuties(state.duties, event as DutyEvent) };
  if (TYPES.notification.has(event.type)) {
    return { ...state, notification: evolveNotification(state.notification, event as NotificationEvent) };
  }
  if (TYPES.remedyGap.has(event.type)) {
    return { ...state, remedyGap: evolveRemedyGap(state.remedyGap, event as RemedyGapEvent) };
  }
  return own(state, event as OwnEvent);
};

const acted = (state: CaseState, { org, at }: AnyEvent): CaseState =>
  org === PROGRAM.org || state.actedAt.has(org) ? state : { ...state, actedAt: new Map(state.actedAt).set(org, at) };

/** Statuses whose beginning starts a clock. */
const STARTS: Partial<Record<LifeCycle['status'], Trigger>> = {
  UNDER_INVESTIGATION: 'CREDIBLE',
  SUBSTANTIATED: 'SUBSTANTIATED',
  RESPONDING: 'LEVELS_SETTLED',
  CLOSED: 'CLOSURE_CONFIRMED',
};

const lifeCycle = (state: CaseState, event: LifeCycleEvent): CaseState => {
  const next = { ...state, lifeCycle: evolveLifeCycle(state.lifeCycle, event) };
  if (event.type !== 'MOVED') return next;
  if (event.to === 'RECEIVED') return { ...next, triggers: {} };
  const trigger = STARTS[event.to];
  // What was asked for in between does not start the clock anew.
  if (!trigger || (trigger === 'CREDIBLE' && state.triggers.CREDIBLE !== undefined)) return next;
  return { ...next, triggers: { ...state.triggers, [trigger]: event.at } };
};

const finding = (state: CaseState, event: FindingEvent): CaseState => {
  const before = state.findings.get(event.firm) ?? initialFinding;
  return { ...state, findings: new Map(state.findings).set(event.firm, evolveFinding(before, event)) };
};

const own = (state: CaseState, event: OwnEvent): CaseState => {
  switch (event.type) {
    case 'RECEIVED':
      return { ...state, received: true };
    case 'TEAM_NAMED': {
      const group = event.role === 'FACILITATOR' ? 'facilitators' : 'victimServices';
      const trigger: Trigger = event.role === 'FACILITATOR' ? 'FACILITATOR_NAMED' : 'COORDINATOR_NAMED';
      const team = { ...state.team, [group]: [...new Set([...state.team[group], event.organisation])] };
      return { ...state, team, triggers: { ...state.triggers, [trigger]: event.at } };
    }
    case 'NEED_STATED':
      return { ...state, peopleInNeed: event.peopleInNeed };
    case 'MILESTONE_REACHED':
      return { ...state, triggers: { ...state.triggers, [event.milestone]: event.at } };
  }
};

/** The case that a journal tells of. An event that no version of the program wrote is a mistake of ours. */
export const stateOf = (journal: readonly CaseEvent[]): CaseState =>
  journal.map(({ data }) => ANY_EVENT.parse(data)).reduce(evolve, initialState);

/** An event with the envelope that the journal keeps it in. `role`: in which role its organisation acted. */
export const enveloped = (event: AnyEvent, role: string): NewCaseEvent => ({
  type: event.type,
  at: event.at,
  by: event.by,
  org: event.org,
  role: event.org === PROGRAM.org ? 'PROGRAM' : role,
  reason: 'reason' in event && typeof event.reason === 'string' ? event.reason : null,
  data: event,
});
