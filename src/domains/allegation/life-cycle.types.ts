import { z } from 'zod';
import { STATUSES, type Status } from './statuses.js';

/**
 * What an actor is to an allegation. PROGRAMME: an audit programme of an SOR in the trace. DEFAULT_HANDLER: whom the
 * deployment names where there is no programme. FIRM: a firm that assesses for itself. REPORTER: whoever reported it, or
 * speaks for the complainant. RECORD: the program itself, when the record changed.
 */
export const STANDINGS = ['PROGRAMME', 'DEFAULT_HANDLER', 'FIRM', 'REPORTER', 'RECORD'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A person, the organisation that they act for, and what that is to the allegation. */
export interface Decider {
  readonly by: string;
  readonly org: string;
  readonly standings: readonly Standing[];
}

export const CREDIBILITY = ['CREDIBLE', 'NOT_CREDIBLE'] as const;
export const OUTCOMES = ['SUBSTANTIATED', 'UNSUBSTANTIATED', 'INCONCLUSIVE'] as const;
export const REPLIES = ['OFFERED', 'WAIVED_UNSAFE'] as const;

/** Interim measures, from least to strictest (docs/responsibility.md 1; which there are is our assumption). */
export const INTERIM_MEASURES = ['HEIGHTENED_ATTENTION', 'NO_NEW_ORDERS', 'DEALINGS_SUSPENDED'] as const;
export type InterimMeasure = (typeof INTERIM_MEASURES)[number];

const STAMP = { at: z.number(), by: z.string(), org: z.string(), reason: z.string() } as const;

/** What happens to an allegation. Every event has a person, a time and a reason. */
export const LIFE_CYCLE_EVENTS = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ASSESSED'),
    ...STAMP,
    outcome: z.enum(CREDIBILITY),
    /** Computed: of a downstream firm whether it is actionable for it, of anybody else whether it is for anyone. */
    actionable: z.boolean(),
  }),
  z.object({
    type: z.literal('INVESTIGATED'),
    ...STAMP,
    outcome: z.enum(OUTCOMES),
    /** What was shown; empty: the whole. */
    parts: z.array(z.string()),
    /** Whether the SOR and the operator could reply; null: not asked for, nothing was found against them. */
    reply: z.enum(REPLIES).nullable(),
  }),
  z.object({ type: z.literal('LEAD_NAMED'), ...STAMP, lead: z.string() }),
  z.object({ type: z.literal('INTERIM_MEASURE_SET'), ...STAMP, measure: z.enum(INTERIM_MEASURES).nullable() }),
  z.object({ type: z.literal('CRITICAL_BREACH_VERIFIED'), ...STAMP }),
  z.object({
    type: z.literal('MOVED'),
    ...STAMP,
    from: z.enum(STATUSES),
    to: z.enum(STATUSES),
    /** DUPLICATE_OF: the other allegation. REFERRED: to whom. NOT_ACTIONABLE: who can help, if one is known. */
    of: z.string().nullable(),
    how: z.enum(['DECIDED', 'APPEALED', 'NEW_INFORMATION', 'LINKED_BY_THE_RECORD']),
  }),
]);
export type LifeCycleEvent = z.infer<typeof LIFE_CYCLE_EVENTS>;
type EventOf<T extends LifeCycleEvent['type']> = Extract<LifeCycleEvent, { type: T }>;

/** Where an allegation is, by the fold of its events. `assessments` and `investigations`: the newest of each organisation. */
export interface LifeCycle {
  readonly status: Status;
  /** Those since it was last reopened. */
  readonly assessments: ReadonlyMap<string, EventOf<'ASSESSED'>>;
  readonly investigations: ReadonlyMap<string, EventOf<'INVESTIGATED'>>;
  /** The programme whose finding moves the state; null: not named. */
  readonly lead: string | null;
  readonly measures: ReadonlyMap<string, InterimMeasure>;
  /** Where it goes on after what was asked for has come; null unless INFO_REQUESTED. */
  readonly resumesAt: Status | null;
  /** The other allegation, or to whom it was referred; null in other statuses. */
  readonly of: string | null;
  readonly appealed: boolean;
  readonly breachVerified: boolean;
  readonly history: readonly LifeCycleEvent[];
}

/** What somebody may want to do. The actor and the reason go with each. */
export type LifeCycleCommand = { readonly actor: Decider; readonly reason: string } & (
  | {
      readonly type: 'ASSESS';
      readonly outcome: (typeof CREDIBILITY)[number];
      readonly actionable: boolean;
      /** A safe referral to who can help, where it is actionable for nobody; null: none is known. */
      readonly referral: string | null;
      /** Whether it is actionable for any downstream firm. */
      readonly actionableForAny: boolean;
    }
  | {
      readonly type: 'INVESTIGATE';
      readonly outcome: (typeof OUTCOMES)[number];
      readonly parts: readonly string[];
      readonly reply: (typeof REPLIES)[number] | null;
      /** The programmes of the SORs in the trace; one of them leads. */
      readonly programmes: readonly string[];
    }
  | { readonly type: 'NAME_LEAD'; readonly lead: string; readonly programmes: readonly string[] }
  | { readonly type: 'SET_INTERIM_MEASURE'; readonly measure: InterimMeasure | null }
  | { readonly type: 'VERIFY_CRITICAL_BREACH'; readonly critical: boolean }
  | { readonly type: 'REQUEST_INFORMATION' }
  | { readonly type: 'PROVIDE_INFORMATION' }
  | { readonly type: 'REFER'; readonly to: string }
  | { readonly type: 'WITHDRAW' }
  | { readonly type: 'MARK_DUPLICATE'; readonly of: string; readonly self: string }
  | { readonly type: 'SETTLE_LEVELS' }
  | { readonly type: 'CONFIRM_CLOSURE' }
  | { readonly type: 'APPEAL' }
  | { readonly type: 'REOPEN' }
  | { readonly type: 'REOPEN_BY_RECORD' }
);
export type LifeCycleAct = LifeCycleCommand['type'];
