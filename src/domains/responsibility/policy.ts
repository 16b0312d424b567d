/**
 * Policy packs: dated, cited data with a closed vocabulary (docs/responsibility.md 7). A number of a policy stands in a
 * pack, never in the code; what no source gives is marked as our assumption.
 */
export interface Parameter<T, Unit extends string = string> {
  readonly value: T;
  readonly unit: Unit;
  /** A calendar date. */
  readonly inForceFrom: string;
  readonly cites: readonly string[];
  readonly assumption?: true;
}

export const CLOCKS = [
  'acknowledge',
  'ceaseOrInterimMeasure',
  'assess',
  'notifyProgramme',
  'reply',
  'inquire',
  'useLeverage',
  'investigate',
  'settleLevels',
  'nameFacilitator',
  'plan',
  'approveOrReturn',
  'progressReport',
  'monitoringLeast',
  'monitoringMost',
  'finalReport',
  'confirmClosure',
  'mitigation',
  'suspensionLeast',
] as const;
export type Clock = (typeof CLOCKS)[number];

type Days = Parameter<number, 'days'>;

export interface Parameters {
  /** A hand-over within so many days makes dealings current. */
  readonly currentDealings: Days;
  /** How long before the incident came to light ties must have been cut, to be "well before". */
  readonly cutTiesWellBefore: Days;
  /** An incident is recent if it ended less than so long before dealings did. */
  readonly recent: Parameter<number, 'calendar years'>;
  /** Codes of incident types that are severe in themselves. */
  readonly severeTypes: Parameter<readonly string[], 'incident types'>;
  readonly highFrequency: Parameter<number, 'like incidents'>;
  readonly highFrequencyWithin: Days;
  readonly manyAffected: Parameter<number, 'people'>;
  /** Marks of the response table that the source's text lost. */
  readonly level2Marks: Parameter<'RECOMMENDED', 'mark'>;
  readonly endedBeforeLevel1: Parameter<'NONE', 'mark'>;
  /** Owning so much of an operator, or more, is controlling it. */
  readonly controllingShare: Parameter<number, 'per cent'>;
  /** An enabling act counts as "at the time" from so many days before the incident began to its end. */
  readonly enablingAct: Days;
  /**
   * Whether a firm that the record does not place at the site (operator, its owner, producer, subject of the allegation)
   * is taken not to have caused the harm itself, until a fact says otherwise.
   */
  readonly causingNeedsPresence: Parameter<boolean, 'yes or no'>;
}

export interface PolicyPack {
  readonly id: 'iom-better-mining' | 'iom-literal';
  readonly version: string;
  readonly title: string;
  readonly inForceFrom: string;
  readonly parameters: Parameters;
  readonly clocks: Readonly<Record<Clock, Parameter<number, 'days' | 'calendar months'>>>;
}

/** Names a pack and its version, for what rests on it. */
export const policyOf = ({ id, version }: PolicyPack): { readonly pack: string; readonly version: string } => ({
  pack: id,
  version,
});

const DAY_MS = 86_400_000;

/** The instant so many whole days of 24 hours before another. */
export const daysBefore = (at: number, { value }: Parameter<number>): number => at - value * DAY_MS;

/** The end of a clock that starts at an instant: whole days, or calendar months to the same day or the month's last. */
export const clockEnd = (at: number, { value, unit }: Parameter<number>): number =>
  unit === 'calendar months' ? monthsAfter(at, value) : at + value * DAY_MS;

/** The same day so many months on; where that month has no such day, its last. */
export const monthsAfter = (at: number, months: number): number => {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
};
