import type { IncidentInCase } from './case.types.js';
import type { PolicyPack } from './policy.js';
import { anyOf, fails, holds, unknown, type Weighed } from './truth.js';

/**
 * Whether an incident is severe (IOM step 2, note 22): by its type, by a high frequency within a short time, or by how
 * many people it affects. A number that nobody knows leaves that test open.
 */
export const severe = (
  { type, likeIncidentsAtSite90Days, affectedCount }: IncidentInCase,
  { parameters: { severeTypes, highFrequency, highFrequencyWithin, manyAffected } }: PolicyPack,
): Weighed =>
  anyOf(
    severeTypes.value.includes(type.code)
      ? holds(`${type.name} is severe in itself.`)
      : fails(`${type.name} is not severe in itself.`),
    likeIncidentsAtSite90Days >= highFrequency.value
      ? holds(`${likeIncidentsAtSite90Days} like incidents at the site within ${highFrequencyWithin.value} days.`)
      : fails('Its frequency is not high.'),
    manyPeople(affectedCount, manyAffected.value),
  );

const manyPeople = (count: number | null, many: number): Weighed => {
  if (count === null) return unknown(['AFFECTED_COUNT']);
  return count >= many ? holds('It affects many people.') : fails('It does not affect many people.');
};
