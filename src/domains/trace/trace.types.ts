import type { Grade, LinkGrade } from './question.js';

/** One row of a trace: a firm reached, and how (tracing.md section 3). Instants in epoch ms, masses in milligrams. */
export interface ExposureRow {
  readonly firm: string;
  readonly grade: Grade;
  readonly tier: number;
  readonly firstExposedAt: number;
  readonly lastExposedAt: number | null;
  /** Not rounded: the edge rounds to whole milligrams, half to even. */
  readonly attributedMassMg: number | null;
  readonly intakeShare: number | null;
  readonly certain: boolean;
  readonly custodyRole: 'HOLDER' | 'HANDLER' | null;
  readonly currency: 'CURRENT' | 'PAST' | null;
}

/** A lot that the trace links. `share` and bounds are those of TRACED lots; null: unknown. */
export interface LinkedLot {
  readonly lot: string;
  readonly grade: LinkGrade;
  readonly share: number | null;
  readonly minMassMg: number | null;
  readonly maxMassMg: number | null;
}

/**
 * One step of a chain. `kind` is the event's; SUPPLIES for a declared link; APPEARED for a lot of unrecorded origin; HELD
 * for what the alleged firm held when the trace starts with it; HANDLED, last, where a firm carried out the hand-over
 * before for others (`from` then has the lot); MADE_TWICE where another made a lot of the same reference. `from` is null for PRODUCTION and HELD.
 */
export interface Hop {
  readonly at: number;
  readonly kind: string;
  /** A hand-over that nobody recorded, but that the record implies. */
  readonly implied: boolean;
  readonly lot: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly massMg: number | null;
  /** Reference of the event or relationship that shows it; null where there is none. */
  readonly assertion: string | null;
}

/** One chain from where the trace starts to a firm. */
export interface Path {
  readonly tier: number;
  readonly hops: readonly Hop[];
}

export interface Paths {
  /** Shortest first, then earliest. */
  readonly paths: readonly Path[];
  /** How many there are; where not exact, at least so many. */
  readonly count: { readonly value: number; readonly exact: boolean };
}

export const DROP_REASONS = [
  'SUPERSEDED',
  'OTHER_MINERAL',
  'BEFORE_EXPOSURE',
  'DOCUMENTED_ORIGIN',
  'NO_STOCK_LEFT',
  'HOLDING_LIMIT',
  'RELATIONSHIP_ENDED',
  'BEYOND_HORIZON',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A link that leaves an exposed firm and was not followed (tracing.md section 4). */
export interface Dropped {
  readonly reason: DropReason;
  readonly at: number;
  readonly from: string;
  /** Null: the firm used the lot itself. */
  readonly to: string | null;
  readonly lot: string | null;
  /** Reference of the event or relationship. */
  readonly assertion: string;
}

/** A lot of unrecorded origin that nobody can account for. */
export interface Gap {
  readonly lot: string;
  readonly firstHolder: string;
  readonly at: number;
}

export type Outcome = 'EXPOSED' | 'NO_LINK_FOUND' | 'INDETERMINATE';

/** Why a firm is exposed, or is not (tracing.md section 4). Instants in epoch ms. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly exposure: ExposureRow | null;
  readonly searched: { readonly from: number; readonly to: number; readonly gaps: readonly Gap[] };
  /** The links at which the routes to the firm broke off. */
  readonly dropped: readonly Dropped[];
}

/** What an engine answers to one question about one state of the record. */
export interface Traced {
  readonly exposures: readonly ExposureRow[];
  readonly linkedLots: readonly LinkedLot[];
  readonly dropped: readonly Dropped[];
  /** The next date at which the answer may change without anything being recorded; null: none known. */
  readonly nextChangeAt: number | null;
  readonly pathsTo: (firm: string, first: number) => Paths;
  readonly explain: (firm: string) => Explanation;
}
