/** The kinds of facts, by what they bear on (docs/responsibility.md 4). */
export const FACT_GROUPS = {
  OWN_ACT: ['PERPETRATED', 'EMPLOYS_AFFECTED', 'OPERATES_SITE', 'CONTROLS_OPERATOR'],
  ENABLING_ACT: [
    'PREFINANCED',
    'PRICE_OR_VOLUME_PRESSURE',
    'SUPPLIED_EQUIPMENT',
    'RECRUITED_WORKERS',
    'PAID_SECURITY_FORCES',
    'FACILITATED_TRANSPORT',
  ],
  OMISSION: [
    'KNEW',
    'SHOULD_HAVE_KNOWN',
    'SPECIFIC_TO_SOURCE',
    'HARM_CONTINUED',
    'PREVENTIVE_STEP',
    'FOUND_PROBLEM',
    'CUT_TIES',
  ],
  RESPONSE: ['RESPONDED', 'DID_NOT_RESPOND'],
  /** Recorded; decides nothing. */
  BENEFIT: ['BENEFITED'],
} as const;
export type FactGroup = keyof typeof FACT_GROUPS;
export type FactKind = (typeof FACT_GROUPS)[FactGroup][number];
export type EnablingKind = (typeof FACT_GROUPS)['ENABLING_ACT'][number];
export const FACT_KINDS: readonly FactKind[] = Object.values(FACT_GROUPS).flat();

export const STRENGTHS = ['SUBSTANTIAL', 'MINOR', 'UNKNOWN'] as const;

/** A statement about a firm in a case. Instants in epoch ms. */
export interface Fact {
  readonly id: string;
  readonly firm: string;
  readonly kind: FactKind;
  /** Of a PREVENTIVE_STEP: whether it is adequate. */
  readonly strength: (typeof STRENGTHS)[number];
  readonly underDuress: boolean;
  /** When it was so; null: not known. */
  readonly date: number | null;
  /** Reference of the site, lot or supplier that it is tied to; null: not known. */
  readonly tiedTo: string | null;
  readonly source: { readonly name: string; readonly kind: string | null } | null;
  readonly assertedBy: string;
  readonly assertedAt: number;
  /** CONTRADICTED: shown not to be so. A withdrawn fact counts for nothing. */
  readonly status: 'SUPPORTED' | 'CONTRADICTED' | 'WITHDRAWN';
  /** It follows from the record; nobody asserted it. */
  readonly derived: boolean;
}
