import type { Clock } from '../responsibility/responsibility.js';

export const DUTY_KINDS = [
  'CEASE_OR_PREVENT',
  'REMEDIATE',
  'USE_LEVERAGE',
  'CONTRIBUTE_TO_REMEDY',
  'SUPPORT_REMEDY',
  'INQUIRE_AND_REPORT',
  'ASSESS',
  'CONSULT_AFFECTED',
  'TRACK',
  'COMMUNICATE',
  'NOTIFY_PROGRAMME',
  'PRESS_FOR_REMEDY',
  'SIGN_OFF_CLOSURE',
  'FUND',
  'ENHANCED_DUE_DILIGENCE',
  'PASS_ON_RECORDS',
  'INVESTIGATE',
  'SETTLE_LEVELS',
  'RESOLVE_REMEDY_GAP',
  'NAME_FACILITATOR',
  'APPROVE_OR_RETURN_PLAN',
  'REPORT_PROGRESS',
  'CONFIRM_CLOSURE',
  'SEND_CLOSURE_REPORT',
  'ASK_FOR_PLAN',
  'SUBMIT_PLAN',
  'RECORD_REFERRAL',
  'FINAL_REPORT',
  'CONSIDER_ENDING_DEALINGS',
  'PLAN_AND_BUDGET',
  'NAME_COORDINATOR',
  'OVERSEE_AND_REPORT',
  'ASSESS_NEEDS',
  'CASE_PLANS',
  'REFER',
  'FOLLOW_UP_PROVIDERS',
  'SUSPEND_OR_DISCONTINUE',
  'ADOPT_RISK_PLAN',
  'MITIGATE',
  'IMPROVE_MEASURABLY',
  'SUSPEND_AFTER_FAILED_MITIGATION',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What starts a duty's clock. */
export const TRIGGERS = [
  'CREDIBLE',
  'SUBSTANTIATED',
  'LEVELS_SETTLED',
  'FACILITATOR_NAMED',
  'COORDINATOR_NAMED',
  'PLAN_SUBMITTED',
  'PLAN_APPROVED',
  'MONITORING_ENDED',
  'FINAL_REPORT_SUBMITTED',
  'CLOSURE_CONFIRMED',
  'RISK_PLAN_ADOPTED',
  'MITIGATION_FAILED',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** To whom a norm speaks. */
export type Addressee =
  | 'CAUSED'
  | 'CONTRIBUTED'
  | 'DIRECTLY_LINKED'
  | 'LINK_UNVERIFIED'
  | 'EXPOSED'
  /** Smelters, refiners, importers, component makers, brands. */
  | 'DOWNSTREAM'
  /** The same without smelters and refiners. */
  | 'BEYOND_SMELTER'
  | 'TRADER_OR_EXPORTER'
  | 'SMELTER_OR_REFINER'
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'PROGRAMME'
  | 'PROGRAMME_FOR_EACH_SMELTER'
  | 'PROGRAMME_WITH_REMEDY_GAP'
  | 'FACILITATOR'
  | 'COORDINATOR'
  | 'BUYER_SERIOUS_ABUSE'
  | 'BUYER_ARMED_GROUP'
  | 'BUYER_SECURITY_FORCES'
  | 'BUYER_CORRUPTION';

export const STRENGTHS = ['MANDATORY', 'RECOMMENDED'] as const;
export const BASES = ['STANDARD', 'PROGRAMME', 'LEGAL'] as const;

/** One row of the table of duties (docs/responsibility.md 5), as data. */
export interface Norm {
  readonly kind: DutyKind;
  readonly who: Addressee;
  /** OF_LEVEL: as strong as the level that was set. */
  readonly strength: (typeof STRENGTHS)[number] | 'OF_LEVEL';
  /** STANDARD: guidance (UNGP, OECD, IOM). PROGRAMME: what members signed up to. LEGAL: a regime in force. */
  readonly basis: (typeof BASES)[number];
  readonly from: Trigger;
  /** Null: no source sets a time, or it lasts as long as the case. */
  readonly clock: Clock | null;
  /** It comes round again, by the same clock, until this one, counted from the start, has run out. */
  readonly until?: Clock;
  /** What is begun lasts at least as long as this clock. */
  readonly lasts?: Clock;
  readonly cites: readonly string[];
  /** The text that it cites has not been checked by anybody yet. */
  readonly unverified?: true;
  /** The same duty from two rows is one duty: it then has this ground instead of the addressee. */
  readonly ground?: string;
  readonly note?: string;
}
