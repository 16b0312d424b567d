import type { IncidentType } from '../allegation/allegation.js';
import type { ExposureRow, Grade, Outcome } from '../trace/trace.js';
import type { Fact } from './fact.types.js';

/** How a firm is involved in a harm (UNGP 13), from gravest to least; the last two say what a search found. */
export const INVOLVEMENTS = [
  'CAUSED',
  'CONTRIBUTED',
  'DIRECTLY_LINKED',
  'LINK_UNVERIFIED',
  'NO_LINK_FOUND',
  'INDETERMINATE',
] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/**
 * One dealing of a firm with a supplier: a relationship, or hand-overs. Instants in epoch ms. `from` null: since when is
 * not known; `to` null: it runs, as far as is known.
 */
export interface SupplierDealings {
  readonly supplier: string;
  /** The supplier's own grade in the trace; null: it is not exposed. */
  readonly supplierGrade: Grade | null;
  readonly basis: 'CONTRACT' | 'DECLARATION' | 'OBSERVED' | 'HAND_OVER';
  readonly from: number | null;
  readonly to: number | null;
  readonly lastHandOverAt: number | null;
}

/** A firm as a case sees it: what the record and the trace say of it. */
export interface FirmInCase {
  readonly firm: string;
  readonly roles: readonly string[];
  readonly country: string;
  readonly exposure: ExposureRow | null;
  readonly outcome: Outcome;
  readonly operatesSite: boolean;
  /** It owns half or more of a firm that operates the site. */
  readonly controlsOperator: boolean;
  /** It produced at the site in the period, by the record. */
  readonly producedAtSite?: boolean;
  readonly suppliers: readonly SupplierDealings[];
  readonly affiliates: readonly string[];
  /** When delivery to it of a notice of this allegation was first confirmed; null: not yet. */
  readonly toldAt?: number | null;
}

/** What is alleged, as the rules ask about it. Instants in epoch ms; null: unknown. */
export interface IncidentInCase {
  readonly type: IncidentType;
  readonly period: { readonly from: number; readonly to: number };
  readonly severity: number | null;
  readonly affectedCount: number | null;
  readonly ongoing: boolean | null;
  /** Reference of who did it; null: who did it is unknown. */
  readonly perpetrator: string | null;
  /** Whether the programmes found it substantiated: only then does a named perpetrator count as proven. */
  readonly substantiated?: boolean;
  readonly cameToLightAt: number;
  /** Like incidents at the site within the policy's days, this one among them. */
  readonly likeIncidentsAtSite90Days: number;
  readonly peopleInNeed: boolean | null;
  /** References of the sites, lots and firms that it is about. */
  readonly subjects: readonly string[];
  /** The organisation that reported it, and when that was received. */
  readonly reportedBy?: string | null;
  readonly receivedAt?: number;
}

/** The rules of involvement, in the order in which they are weighed. */
export type RuleId = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6';

/** What could still turn out, and what is missing to know. */
export interface Possibility {
  readonly involvement: Involvement;
  readonly rule: RuleId;
  readonly missing: readonly string[];
}

/** A finding as the rules propose it. It applies guidance; it is no legal determination. */
export interface ProposedFinding {
  readonly firm: string;
  readonly involvement: Involvement;
  readonly rule: { readonly id: RuleId; readonly title: string };
  /** In sentences, why the rule holds. */
  readonly because: readonly string[];
  readonly factsFor: readonly Fact[];
  readonly factsAgainst: readonly Fact[];
  readonly factsMissing: readonly string[];
  readonly couldBe: readonly Possibility[];
  /** Some rule above the one that holds is unknown. */
  readonly provisional: boolean;
  readonly citations: readonly string[];
  readonly ruleSetVersion: string;
  readonly policy: { readonly pack: string; readonly version: string };
  readonly asOf: number;
  readonly legalDetermination: false;
}
