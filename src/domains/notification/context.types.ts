import type { ExposureRow } from '../trace/trace.js';
import type { NoticeBody, Recipient, Tells } from './notice.types.js';

/** What may make notices necessary (docs/responsibility.md 6): closed, one member an occasion. */
export type Occasion =
  /** An allegation was received. N10. */
  | { readonly type: 'RECEIVED' }
  /** A decision that has no occasion of its own: dismissed, not actionable, referred, reopened, duplicate. N10. */
  | { readonly type: 'DECIDED'; readonly status: string; readonly event: string; readonly appeal: boolean }
  /** N1, N10. */
  | { readonly type: 'CREDIBLE_AND_ACTIONABLE' }
  /** An analyst has verified a critical breach; `incident` is its reference. N2. */
  | { readonly type: 'CRITICAL_BREACH_VERIFIED'; readonly incident: string }
  /** N3, N10. `event`: what decided it. */
  | {
      readonly type: 'NOT_SHOWN';
      readonly outcome: 'UNSUBSTANTIATED' | 'INCONCLUSIVE' | 'WITHDRAWN';
      readonly event: string;
    }
  /** N4, N10. */
  | { readonly type: 'SUBSTANTIATED'; readonly event: string }
  /** A firm was heard, or its finding confirmed or overridden. N4, to it and the programmes. */
  | { readonly type: 'FINDING_DECIDED'; readonly firm: string }
  /** N5. */
  | { readonly type: 'PROGRESS_REPORTED'; readonly report: string }
  | { readonly type: 'MILESTONE_MISSED'; readonly milestone: string }
  /** N6, N10. */
  | { readonly type: 'CLOSURE_CONFIRMED'; readonly event: string }
  /** N7. */
  | { readonly type: 'TRACE_CHANGED' }
  /** N8. `corrected`: references of what was corrected or withdrawn. */
  | { readonly type: 'CORRECTED'; readonly corrected: readonly string[] }
  /** Time has passed. N9. */
  | { readonly type: 'TIME_PASSED' };
export type OccasionType = Occasion['type'];

/** A duty as its holder's notice needs it. */
export interface DutyToTell {
  readonly key: string;
  readonly kind: string;
  readonly strength: 'MANDATORY' | 'RECOMMENDED';
  readonly basis: 'STANDARD' | 'PROGRAMME' | 'LEGAL';
  readonly days: number | null;
  readonly status: 'PENDING' | 'ACKNOWLEDGED' | 'DONE' | 'WAIVED' | 'LAPSED';
  readonly dueAt: number | null;
}

export interface FindingToTell {
  readonly involvement: NonNullable<Tells['finding']>['involvement'];
  readonly status: NonNullable<Tells['finding']>['status'];
  /** The firm has had its say, or let its time for it go by. */
  readonly heard: boolean;
}

/** A firm of the case: its own row, finding, levels and duties, which no other firm's notice tells. */
export interface FirmToTell {
  readonly firm: string;
  readonly roles: readonly string[];
  readonly country: string;
  /** Null: not exposed. */
  readonly exposure: ExposureRow | null;
  /** The allegation is actionable for it (docs/responsibility.md 1). */
  readonly actionable: boolean;
  readonly finding: FindingToTell | null;
  readonly levels: Tells['levels'];
  readonly duties: readonly DutyToTell[];
  /** References of assertions, facts and findings that the above rests on. */
  readonly restsOn: readonly string[];
}

export interface OrganisationToTell {
  readonly reference: string;
  /** As in docs/model.md: AUDIT_PROGRAMME, MONITOR, PUBLIC_SECURITY_FORCE … */
  readonly kind: string;
  /** Null: not known. A public body of an unknown country counts as one of the site's. */
  readonly country: string | null;
  readonly duties: readonly DutyToTell[];
}

/** The parties whose notices are held, as the record gives them: references. */
export interface PartiesNearTheHarm {
  readonly perpetrator: string | null;
  readonly operators: readonly string[];
  readonly operatorOwners: readonly string[];
  readonly operatorMembers: readonly string[];
  readonly firstBuyers: readonly string[];
  readonly actionOwners: readonly string[];
  readonly siteCountries: readonly string[];
  /** Of each firm or organisation, those that own it, that it owns, or that are named as its affiliates. */
  readonly affiliates: Readonly<Record<string, readonly string[]>>;
}

/** Who is named on the case: references. Who may assess and release follows from it (holds/assessors.ts). */
export interface CaseTeam {
  readonly victimServices: readonly string[];
  readonly facilitators: readonly string[];
  /** The audit programmes of the SORs in the trace. */
  readonly programmes: readonly string[];
  /** Whom the deployment names where there is no programme. */
  readonly defaultHandler: string | null;
}

/** All that notices are computed from. The orchestrator reads it; nothing here reads anything. */
export interface NoticeContext {
  /** The opaque id of the allegation: its reference is the reporter's own word, and is told to nobody. */
  readonly allegation: string;
  /** The type's name from our own list, not the reporter's words. */
  readonly incidentType: string;
  readonly place: {
    /** Names of the sites. */
    readonly sites: readonly string[];
    /** The region (ISO 3166-2) or, where none is known, the country: not smaller. */
    readonly territory: string;
  };
  readonly period: { readonly from: number; readonly to: number };
  readonly peopleInNeed: boolean | null;
  readonly firms: readonly FirmToTell[];
  readonly organisations: readonly OrganisationToTell[];
  readonly team: CaseTeam;
  /** Monitors covering the site. */
  readonly monitors: readonly string[];
  /** The police of the place, whom a referral goes to where that is safe; null: none is known. */
  readonly police: string | null;
  /** The opaque handle of the complainant's chosen channel; null: they left none, or want no news. */
  readonly complainantChannel: string | null;
  readonly near: PartiesNearTheHarm;
}

/** A notice before it is known where and when it may speak of, and whether it is held. */
export interface Draft {
  readonly recipient: Recipient;
  readonly reason: NoticeBody['reason'];
  readonly tells: Tells;
  readonly restsOn: readonly string[];
}
