/** What can be alleged, as data. `annexII` is the paragraph of OECD Annex II (to be checked against its text). */
export interface IncidentType {
  readonly code: string;
  readonly name: string;
  readonly category: 'HUMAN_RIGHTS' | 'LEGALITY' | 'SECURITY' | 'COMMUNITY' | 'CHAIN_OF_CUSTODY' | 'ENVIRONMENT';
  readonly risk: string;
  readonly annexII?: number;
  /** ILO conventions, by number. */
  readonly conventions?: readonly string[];
}

const CHILD = {
  category: 'HUMAN_RIGHTS',
  risk: 'WORST_FORMS_OF_CHILD_LABOUR',
  annexII: 1,
  conventions: ['C182'],
} as const;
const FORCED = {
  category: 'HUMAN_RIGHTS',
  risk: 'FORCED_LABOUR',
  annexII: 1,
  conventions: ['C29', 'P29', 'C105'],
} as const;
const TORTURE = { category: 'HUMAN_RIGHTS', risk: 'TORTURE_CRUEL_INHUMANE_TREATMENT', annexII: 1 } as const;
const ABUSE = { category: 'HUMAN_RIGHTS', risk: 'GROSS_HUMAN_RIGHTS_ABUSES', annexII: 1 } as const;
const BRIBERY = { category: 'LEGALITY', risk: 'CORRUPTION_BRIBERY', annexII: 11 } as const;
const SECURITY = { category: 'SECURITY', risk: 'PUBLIC_OR_PRIVATE_SECURITY_FORCES', annexII: 5 } as const;
const SAFETY = { category: 'HUMAN_RIGHTS', risk: 'SAFETY_AND_HEALTH', conventions: ['C155', 'C187'] } as const;
const WORK = { category: 'HUMAN_RIGHTS', risk: 'DECENT_WORK' } as const;
const NATURE = { category: 'ENVIRONMENT', risk: 'ENVIRONMENT' } as const;
const CUSTODY = { category: 'CHAIN_OF_CUSTODY', risk: 'TRACEABILITY' } as const;

/** The types of the published incidents of 2022 first, then those that the guidelines and conventions add. */
const INCIDENT_TYPES: readonly IncidentType[] = [
  { code: 'WFCL_UNDERGROUND_OR_UNDERWATER_WORK', name: 'Children working underground or under water', ...CHILD },
  { code: 'WFCL_CARRYING_HEAVY_LOADS', name: 'Children carrying heavy loads', ...CHILD },
  { code: 'CHILDREN_CRUSHING_SIEVING_WASHING', name: 'Children crushing, sieving or washing minerals', ...CHILD },
  { code: 'ARBITRARY_DETENTION', name: 'Arbitrary detention', ...TORTURE },
  { code: 'EXCESSIVE_USE_OF_FORCE', name: 'Excessive use of force', ...TORTURE },
  {
    code: 'NO_VOLUNTARY_PRINCIPLES_TRAINING',
    name: 'Security staff without training in the Voluntary Principles',
    ...TORTURE,
  },
  { code: 'ILLEGAL_MILITARY_PRESENCE', name: 'Illegal military presence', ...SECURITY },
  { code: 'INDIRECT_MILITARY_INVOLVEMENT_IN_MINING', name: 'Indirect military involvement in mining', ...SECURITY },
  { code: 'ILLEGAL_TAXATION_BY_STATE_AGENCY', name: 'Illegal taxation by a state agency', ...BRIBERY },
  { code: 'PAYMENT_TO_ILLEGAL_ACTOR', name: 'Payment to an illegal actor', ...BRIBERY },
  { code: 'IRREGULAR_TAX_OR_PAYMENT', name: 'Irregular tax or payment', ...BRIBERY },
  { code: 'OTHER_BRIBERY', name: 'Other bribery', ...BRIBERY },
  {
    code: 'INSUFFICIENT_DUE_DILIGENCE_REPORTING',
    name: 'Insufficient reporting on due diligence',
    category: 'LEGALITY',
    risk: 'TRANSPARENCY_REPORTING',
    annexII: 13,
  },
  { code: 'TRAFFICKING_FOR_FORCED_LABOUR', name: 'Trafficking for forced labour', ...FORCED },
  { code: 'TRAFFICKING_FOR_SEXUAL_EXPLOITATION', name: 'Trafficking for sexual exploitation', ...FORCED },
  { code: 'FORCED_LABOUR', name: 'Forced labour', ...FORCED },
  { code: 'DEBT_BONDAGE', name: 'Debt bondage', ...FORCED },
  { code: 'COMMERCIAL_SEXUAL_EXPLOITATION', name: 'Commercial sexual exploitation', ...ABUSE },
  { code: 'SEXUAL_VIOLENCE', name: 'Sexual violence', ...ABUSE },
  { code: 'UNLAWFUL_KILLING', name: 'Unlawful killing', ...ABUSE },
  {
    code: 'CHILD_LABOUR_OTHER',
    name: 'Other child labour (under age, hazardous or forced)',
    category: 'HUMAN_RIGHTS',
    risk: 'CHILD_LABOUR',
    conventions: ['C138', 'C182'],
  },
  {
    code: 'NON_STATE_ARMED_GROUP_SUPPORT',
    name: 'Support to a non-state armed group',
    category: 'SECURITY',
    risk: 'NON_STATE_ARMED_GROUPS',
    annexII: 3,
  },
  { code: 'FRAUDULENT_ORIGIN', name: 'Fraudulent misrepresentation of origin', ...BRIBERY },
  { code: 'MONEY_LAUNDERING', name: 'Money laundering', category: 'LEGALITY', risk: 'MONEY_LAUNDERING', annexII: 12 },
  { code: 'FATAL_ACCIDENT', name: 'Fatal accident', ...SAFETY },
  { code: 'UNSAFE_WORK', name: 'Unsafe work', ...SAFETY },
  { code: 'NO_PROTECTIVE_EQUIPMENT', name: 'No protective equipment', ...SAFETY },
  { code: 'DISCRIMINATION', name: 'Discrimination', ...WORK, conventions: ['C100', 'C111'] },
  { code: 'UNION_REPRESSION', name: 'Repression of unions', ...WORK, conventions: ['C87', 'C98'] },
  { code: 'UNPAID_WAGES', name: 'Unpaid wages', ...WORK },
  { code: 'RECRUITMENT_FEES', name: 'Recruitment fees charged to workers', ...WORK },
  { code: 'FORCED_EVICTION', name: 'Forced eviction', category: 'COMMUNITY', risk: 'LAND_AND_COMMUNITY' },
  { code: 'POLLUTION', name: 'Pollution', ...NATURE },
  { code: 'MERCURY_USE', name: 'Use of mercury', ...NATURE },
  { code: 'MINERAL_THEFT', name: 'Theft of minerals', ...CUSTODY },
  { code: 'ILLEGAL_MINING', name: 'Illegal mining', category: 'LEGALITY', risk: 'ILLEGAL_MINING' },
  { code: 'UNTRACED_MINERALS', name: 'Untraced minerals', ...CUSTODY },
];

/** The type of a code; undefined where there is none. */
export const incidentType = (code: string): IncidentType | undefined =>
  INCIDENT_TYPES.find((type) => type.code === code);
