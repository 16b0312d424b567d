import type { PartiesNearTheHarm } from '../context.types.js';
import type { RetaliationAssessment } from '../events.js';
import type { HoldClass } from '../notice.types.js';

/** A party that may be of a held class. `kind`: an organisation's; null for a firm. */
export interface Candidate {
  readonly reference: string;
  readonly roles: readonly string[];
  readonly kind: string | null;
  /** Null: not known. */
  readonly country: string | null;
}

type Assessed = Pick<RetaliationAssessment, 'perpetratorTies' | 'unsafeRecipients'>;
type Belongs = (party: Candidate, near: PartiesNearTheHarm, assessment: Assessed | null) => boolean;

const PUBLIC_KINDS = ['GOVERNMENT', 'PUBLIC_SECURITY_FORCE'];

/** A public or security body of the site's country; of an unknown country, as long as it is unknown. */
const publicOrSecurityBody: Belongs = ({ kind, roles, country }, { siteCountries }) =>
  ((kind !== null && PUBLIC_KINDS.includes(kind)) || roles.includes('SECURITY_PROVIDER')) &&
  (country === null || siteCountries.length === 0 || siteCountries.includes(country));

/** The held classes in the order of docs/responsibility.md 6 ("Until it releases them, notices to these are HELD"). */
const NEAR: readonly (readonly [HoldClass, Belongs])[] = [
  ['ALLEGED_PERPETRATOR', ({ reference }, { perpetrator }) => reference === perpetrator],
  ['OPERATOR', ({ reference }, { operators }) => operators.includes(reference)],
  [
    'OPERATOR_OWNER_OR_MEMBER',
    ({ reference }, { operatorOwners, operatorMembers }) =>
      operatorOwners.includes(reference) || operatorMembers.includes(reference),
  ],
  ['FIRST_BUYER', ({ reference }, { firstBuyers }) => firstBuyers.includes(reference)],
  ['ACTION_OWNER', ({ reference }, { actionOwners }) => actionOwners.includes(reference)],
  ['PUBLIC_OR_SECURITY_BODY', publicOrSecurityBody],
  // "The perpetrator's ties" are what the assessment records; a tie to the perpetrator is held like the perpetrator.
  [
    'TIED_TO_PERPETRATOR',
    ({ reference }, _near, assessment) => assessment?.perpetratorTies.includes(reference) ?? false,
  ],
  [
    'NAMED_BY_ASSESSOR',
    ({ reference }, _near, assessment) => assessment?.unsafeRecipients.includes(reference) ?? false,
  ],
];

/** The held classes that a party is of; none: notices to it may leave. */
export const classesOf = (
  party: Candidate,
  near: PartiesNearTheHarm,
  assessment: Assessed | null,
): readonly HoldClass[] => {
  const own = NEAR.filter(([, belongs]) => belongs(party, near, assessment)).map(([name]) => name);
  return affiliatesOf(namedOf(near, assessment), near).has(party.reference) ? [...own, 'AFFILIATE'] : own;
};

/** The parties that are of a held class by name, whose affiliates are held with them ("affiliates of all of them"). */
const namedOf = (near: PartiesNearTheHarm, assessment: Assessed | null): readonly string[] => [
  ...(near.perpetrator === null ? [] : [near.perpetrator]),
  ...near.operators,
  ...near.operatorOwners,
  ...near.operatorMembers,
  ...near.firstBuyers,
  ...near.actionOwners,
  ...(assessment?.perpetratorTies ?? []),
];

/** Affiliates, and theirs in turn: a group is one. Those that it starts from are not among them. */
const affiliatesOf = (named: readonly string[], { affiliates }: PartiesNearTheHarm): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...named];
  const seen = new Set(named);
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    for (const affiliate of affiliates[party] ?? []) {
      if (seen.has(affiliate)) continue;
      seen.add(affiliate);
      found.add(affiliate);
      open.push(affiliate);
    }
  }
  return found;
};
