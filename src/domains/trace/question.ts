/** What a trace is asked, and by which parameters it is answered (tracing.md, first page). */

export interface TraceQuestion {
  /** References of the allegation's subjects. */
  readonly sites: readonly string[];
  readonly firms: readonly string[];
  readonly lots: readonly string[];
  /** Minerals that the allegation names; empty: any. */
  readonly minerals: readonly string[];
  /** [p0, p1] in epoch milliseconds, both included. */
  readonly period: { readonly from: number; readonly to: number };
  /** Nothing that happened after this instant counts (epoch milliseconds). */
  readonly asOf: number;
  /** Nothing that was written at a later revision counts; Infinity: all that is given does. */
  readonly revision: number;
}

/** Parameters of tracing; dated data, never numbers in the code. Days are whole days of 24 hours. */
export interface TracePolicy {
  readonly version: string;
  /** H: how long a firm may sit on material. */
  readonly holdingLimitDays: number;
  /** Z: how long after the period's end a declared link may still be reached. */
  readonly declaredHorizonDays: number;
  /** By how many per cent outputs may exceed inputs before it is a gain. */
  readonly tolerancePercent: number;
  /** Within how many days before `asOf` a hand-over makes dealings current (responsibility.md 2). */
  readonly currentDealingsDays: number;
}

export const DAY_MS = 86_400_000;

/** From strongest to weakest; ORIGIN is for the firms where it started. */
export const GRADES = ['ORIGIN', 'TRACED', 'POSSIBLE', 'DECLARED'] as const;
export type Grade = (typeof GRADES)[number];
export type LinkGrade = Exclude<Grade, 'ORIGIN'>;
