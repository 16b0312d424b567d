/** A document of assertions, parsed: what may be captured at once. Masses are milligrams, instants milliseconds. */
import type { EventKind, LotMass, RelationshipBasis } from './assertions.js';

export const FIRM_ROLES = [
  'TITLE_HOLDER',
  'MINE_OPERATOR',
  'COOPERATIVE',
  'TRADER',
  'PROCESSOR',
  'EXPORTER',
  'IMPORTER',
  'SMELTER',
  'REFINER',
  'COMPONENT_MAKER',
  'BRAND',
  'TRANSPORTER',
  'WAREHOUSE',
  'RECRUITER',
  'SECURITY_PROVIDER',
  'FINANCIER',
] as const;
export type FirmRole = (typeof FIRM_ROLES)[number];

export const SITE_KINDS = [
  'MINE',
  'PIT',
  'WASHING_POINT',
  'PROCESSING_PLANT',
  'DEPOT',
  'BORDER_POST',
  'SMELTER_PLANT',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const SITE_SCALES = ['ARTISANAL', 'SMALL', 'LARGE'] as const;
export type SiteScale = (typeof SITE_SCALES)[number];

export const ORGANISATION_KINDS = [
  'AUDIT_PROGRAMME',
  'MONITOR',
  'UPSTREAM_PROGRAMME',
  'REMEDIATION_FACILITATOR',
  'VICTIM_SERVICES',
  'CHILD_PROTECTION',
  'CIVIL_SOCIETY',
  'UNION',
  'GOVERNMENT',
  'UN_BODY',
  'PUBLIC_SECURITY_FORCE',
  'NON_STATE_ARMED_GROUP',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The ICGLR status of a mine site. */
export const SITE_STATUSES = ['GREEN', 'YELLOW', 'RED', 'BLUE'] as const;
export type SiteStatusColour = (typeof SITE_STATUSES)[number];

export const RELATIONSHIP_SCOPES = ['COMPANY', 'PRODUCT'] as const;
export const OPERATION_KINDS = ['OPERATES', 'HOLDS_TITLE_OF'] as const;

/** Where an assertion comes from. */
export interface SourceName {
  readonly name: string;
  readonly kind: string | null;
}

/** What each statement in a document carries. */
export interface Statement {
  /** The caller's, or one derived from the content. */
  readonly reference: string;
  /** The reference of the assertion that this one corrects or withdraws. */
  readonly corrects: string | null;
  /** SHA-256 of all that the statement says, in a canonical form. */
  readonly contentHash: string;
  /** Where in the document it stands. */
  readonly path: readonly string[];
  readonly source: SourceName | null;
  readonly recordedAt: number | null;
  readonly recordedBy: string | null;
}

/** A period as it was given: dates (whole days) or instants, null where open. */
export interface GivenPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the three descriptions have in common; `of` is the reference of who or what is described. */
interface Description extends Statement {
  readonly of: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
}

export interface FirmRegistration extends Description {
  readonly roles: readonly FirmRole[];
  readonly lei: string | null;
  readonly rmiId: string | null;
  readonly nationalRegister: string | null;
}

export interface SiteRegistration extends Description {
  readonly kind: SiteKind | null;
  readonly region: string | null;
  readonly scale: SiteScale | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly partOf: string | null;
}

export interface OrganisationRegistration extends Description {
  readonly kind: OrganisationKind | null;
}

export interface OperationStatement extends Statement, GivenPeriod {
  readonly kind: (typeof OPERATION_KINDS)[number];
  readonly firm: string;
  readonly site: string;
}

export interface RelationshipStatement extends Statement, GivenPeriod {
  readonly supplier: string;
  readonly customer: string;
  readonly mineral: string | null;
  readonly basis: RelationshipBasis;
  readonly scope: (typeof RELATIONSHIP_SCOPES)[number] | null;
  readonly reportingYear: number | null;
}

export interface OwnershipStatement extends Statement, GivenPeriod {
  readonly owner: string;
  readonly owned: string;
  /** Of the whole, 0 to 1. */
  readonly share: number | null;
}

export interface MembershipStatement extends Statement, GivenPeriod {
  readonly member: string;
  readonly cooperative: string;
}

/** A firm or a site takes part in a programme: one of the two is given. */
export interface CoverageStatement extends Statement, GivenPeriod {
  readonly firm: string | null;
  readonly site: string | null;
  readonly organisation: string;
  readonly standing: string | null;
}

export interface SiteStatusStatement extends Statement, GivenPeriod {
  readonly site: string;
  readonly status: SiteStatusColour;
  readonly publishedAt: string | null;
}

/** A lot that an event makes, as it was described then. */
export interface MadeLot extends LotMass {
  readonly form: string | null;
  readonly gradePercent: number | null;
  readonly tags: readonly string[];
  readonly certificate: string | null;
}

export interface EventStatement extends Statement {
  readonly kind: EventKind;
  /** Null only for a VOID, which may leave it out. */
  readonly occurredAt: number | null;
  readonly mineral: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
  readonly site: string | null;
  readonly lots: readonly LotMass[];
  readonly inputs: readonly LotMass[];
  readonly outputs: readonly MadeLot[];
}

/** The lists of a document, under the names that they have in the import format. */
export interface RecordDocument {
  readonly firms: readonly FirmRegistration[];
  readonly sites: readonly SiteRegistration[];
  readonly organisations: readonly OrganisationRegistration[];
  readonly operations: readonly OperationStatement[];
  readonly relationships: readonly RelationshipStatement[];
  readonly ownership: readonly OwnershipStatement[];
  readonly memberships: readonly MembershipStatement[];
  readonly coverage: readonly CoverageStatement[];
  readonly siteStatuses: readonly SiteStatusStatement[];
  readonly events: readonly EventStatement[];
}

/** The lists of a document, in the order in which they are read and written. */
export const SECTIONS = [
  'firms',
  'sites',
  'organisations',
  'operations',
  'relationships',
  'ownership',
  'memberships',
  'coverage',
  'siteStatuses',
  'events',
] as const satisfies readonly (keyof RecordDocument)[];
export type Section = (typeof SECTIONS)[number];

/** How references begin that are made here: `<prefix>:<…>`. */
export const REFERENCE_PREFIX: Readonly<Record<Section, string>> = {
  firms: 'firm',
  sites: 'site',
  organisations: 'organisation',
  operations: 'operation',
  relationships: 'relationship',
  ownership: 'ownership',
  memberships: 'membership',
  coverage: 'coverage',
  siteStatuses: 'site-status',
  events: 'event',
};
