/** What credibility rests on (IOM step 1): a credible source, and enough information for reasonable grounds. */

/** Kinds of sources that are taken as credible in themselves. A monitor reports what it saw; a complainant may be anonymous. */
const CREDIBLE_SOURCES = {
  inForceFrom: '2020-01-01',
  cites: ['IOM step 1, credible allegations'],
  assumption: true,
  kinds: [
    'MONITOR',
    'AUDIT',
    'AUDIT_PROGRAMME',
    'NGO_REPORT',
    'CIVIL_SOCIETY',
    'UN_REPORT',
    'UN_BODY',
    'GOVERNMENT',
    'UNION',
    'ACADEMIC',
    'PRESS',
    'COMPLAINT',
    'GRIEVANCE',
    'WORKER',
    'COMMUNITY',
    'WHISTLEBLOWER',
    'ANONYMOUS',
    'FIRM',
  ],
} as const;

/** A period longer than this says too little of when. */
const LONGEST_PERIOD = {
  value: 366,
  unit: 'days',
  inForceFrom: '2020-01-01',
  cites: ['IOM step 1'],
  assumption: true,
} as const;
const DAY_MS = 86_400_000;

export interface Credibility {
  /** Credible does not mean true: it means that it is looked into. A person decides. */
  readonly recommendation: 'CREDIBLE' | 'MORE_NEEDED';
  /** Null: it cannot be told from what is known of the source. */
  readonly sourceCredible: boolean | null;
  readonly informationSufficient: boolean;
  /** Of: source, what, where, when. */
  readonly missing: readonly ('source' | 'what' | 'where' | 'when')[];
}

/** What of an allegation is looked at. */
export interface Told {
  readonly source: { readonly name: string; readonly kind: string | null } | null;
  readonly basis: 'ORIGIN' | 'CONDUCT';
  readonly incidentType: { readonly code: string } | null;
  readonly sites: readonly string[];
  readonly firms: readonly string[];
  readonly lots: readonly string[];
  readonly period: { readonly from: number; readonly to: number };
}

/**
 * Recommends, with what is missing. The kind of the source tells whether it is credible: who passes a report on is not its
 * source. Where: a site, a lot that leads to one, or, of conduct, the firm.
 */
export const credibilityOf = (told: Told): Credibility => {
  const { source, basis, incidentType, sites, firms, lots, period } = told;
  const known = source?.kind != null && (CREDIBLE_SOURCES.kinds as readonly string[]).includes(source.kind);
  const sourceCredible = known ? true : null;
  const where = sites.length + lots.length > 0 || (basis === 'CONDUCT' && firms.length > 0);
  const when = period.to - period.from <= LONGEST_PERIOD.value * DAY_MS;
  const lacking = [
    ...(incidentType ? [] : ['what' as const]),
    ...(where ? [] : ['where' as const]),
    ...(when ? [] : ['when' as const]),
  ];
  return {
    recommendation: sourceCredible && lacking.length === 0 ? 'CREDIBLE' : 'MORE_NEEDED',
    sourceCredible,
    informationSufficient: lacking.length === 0,
    missing: [...(sourceCredible ? [] : ['source' as const]), ...lacking],
  };
};
