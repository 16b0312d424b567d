import type { FirmInCase, IncidentInCase } from './case.types.js';
import { supported } from './evidence.js';
import type { Fact } from './fact.types.js';
import { daysBefore, type PolicyPack } from './policy.js';
import { allOf, anyOf, fails, holds, unknown, type Weighed } from './truth.js';

const DAY_MS = 86_400_000;

/**
 * Whether a firm found the problem itself and cut ties with a supplier a long time before the incident came to light (IOM
 * step 2, note 23). Its own report is not the coming to light: who reports what it found is never worse off for it.
 */
export const cutTiesWellBefore = (
  firm: FirmInCase,
  supplier: string,
  facts: readonly Fact[],
  incident: IncidentInCase,
  pack: PolicyPack,
): Weighed => {
  const own = facts.filter((fact) => fact.firm === firm.firm);
  const concerned = [supplier, ...incident.subjects];
  const cuts = supported(own, 'CUT_TIES').filter(({ tiedTo }) => tiedTo === null || concerned.includes(tiedTo));
  if (cuts.length === 0) return unknown(['CUT_TIES']);
  return anyOf(
    ...cuts.map((cut) => {
      if (cut.date === null) return unknown(['CUT_TIES.date']);
      return allOf(
        foundBy(firm, own, incident, cut.date),
        keptTo(firm, supplier, cut.date),
        wellBefore(firm, incident, pack, cut.date, cut),
      );
    }),
  );
};

const foundBy = (firm: FirmInCase, own: readonly Fact[], incident: IncidentInCase, cutAt: number): Weighed => {
  if (reportedItself(firm, incident)) return holds('It reported what it had found itself.');
  const found = supported(own, 'FOUND_PROBLEM');
  if (found.length === 0) return unknown(['FOUND_PROBLEM']);
  return anyOf(
    ...found.map((fact) => {
      if (fact.date === null) return unknown(['FOUND_PROBLEM.date']);
      return fact.date <= cutAt
        ? holds('It found the problem itself, and then cut ties.', [fact])
        : fails('It cut ties before it found the problem.', [fact]);
    }),
  );
};

/** Who takes over goods after the day of cutting ties has not cut them. */
const keptTo = ({ suppliers }: FirmInCase, supplier: string, cutAt: number): Weighed =>
  suppliers.some((row) => row.supplier === supplier && (row.lastHandOverAt ?? cutAt) >= dayOf(cutAt) + DAY_MS)
    ? fails('Goods came from the supplier after it says that it cut ties.')
    : holds('No goods came from the supplier after that.');

const wellBefore = (
  firm: FirmInCase,
  incident: IncidentInCase,
  pack: PolicyPack,
  cutAt: number,
  cut: Fact,
): Weighed => {
  if (reportedItself(firm, incident)) return holds('The incident came to light by its own report alone.', [cut]);
  return cutAt <= daysBefore(incident.cameToLightAt, pack.parameters.cutTiesWellBefore)
    ? holds('It cut ties well before the incident came to light.', [cut])
    : fails('It did not cut ties well before the incident came to light.', [cut]);
};

/** The report is its own, and nothing came to light before it. */
const reportedItself = ({ firm }: FirmInCase, { reportedBy, receivedAt, cameToLightAt }: IncidentInCase): boolean =>
  reportedBy === firm && (receivedAt === undefined || cameToLightAt >= receivedAt);

/** The first millisecond of a day (UTC). */
export const dayOf = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS;
