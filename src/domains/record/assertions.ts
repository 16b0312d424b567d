/**
 * What the record is made of: immutable assertions, as they are after parsing.
 * Instants are epoch milliseconds (UTC), masses whole milligrams (null: unknown), names are the callers' references.
 */

import type { Asserted } from '../../graph/liveness.js';

/** Kinds under which a lot keeps its identity while it changes hands. */
const HAND_OVER_KINDS = ['PURCHASE', 'TRANSPORT', 'STORAGE', 'IMPORT', 'EXPORT'] as const;
/** Kinds that use lots up, in part or whole, and make others. */
const TRANSFORMING_KINDS = ['COMBINATION', 'SPLIT', 'PROCESSING'] as const;
export const EVENT_KINDS = ['PRODUCTION', ...HAND_OVER_KINDS, ...TRANSFORMING_KINDS, 'VOID'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** SUPPLIES: on what the relationship rests. OBSERVED ones are derived and no trace follows them (model.md). */
export const RELATIONSHIP_BASES = ['CONTRACT', 'DECLARATION', 'OBSERVED'] as const;
export type RelationshipBasis = (typeof RELATIONSHIP_BASES)[number];

/** A lot named in an event, with the mass that the event states for it. */
export interface LotMass {
  readonly lot: string;
  readonly massMg: number | null;
}

export interface CustodyEvent extends Asserted {
  readonly kind: EventKind;
  readonly occurredAt: number;
  readonly mineral: string | null;
  /** Hands over. */
  readonly from: string | null;
  /** Takes over. */
  readonly to: string | null;
  /** Carries the event out. */
  readonly by: string | null;
  readonly site: string | null;
  /** Lots handed over (identity kept). */
  readonly lots: readonly LotMass[];
  readonly inputs: readonly LotMass[];
  readonly outputs: readonly LotMass[];
}

/** A dated span; `to` is inclusive (the last millisecond of a day given as a date), null is open. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Relationship extends Asserted, Span {
  readonly supplier: string;
  readonly customer: string;
  readonly mineral: string | null;
  readonly basis: RelationshipBasis;
}

export interface Operation extends Asserted, Span {
  readonly firm: string;
  readonly site: string;
}

export interface SitePart {
  readonly site: string;
  readonly partOf: string;
}

/** The part of the record that tracing reads. */
export interface TraceRecord {
  readonly events: readonly CustodyEvent[];
  readonly relationships: readonly Relationship[];
  readonly operations: readonly Operation[];
  readonly parts: readonly SitePart[];
}
