import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { parseStart } from '../../shared/time.js';
import { type Scope, seesCase } from '../access/access.js';
import type { Allegation, Rating, Status } from '../allegation/allegation.js';
import { firmsByReference, partsOfSites, type Site, sitesWithWholes } from '../party/party.js';
import { isLike, search } from '../search/search.js';

/** Which allegations are wanted: those for which all that is given holds. What is left out, or null, says nothing. */
export interface AllegationFilter {
  /** One of these. */
  readonly status?: readonly Status[] | null;
  /** One of these. */
  readonly rating?: readonly Rating[] | null;
  /** Names this mineral, or is limited to none. */
  readonly mineral?: string | null;
  /** Names a site or firm in this country (ISO 3166-1). */
  readonly country?: string | null;
  /** Names a site in this region (ISO 3166-2). */
  readonly region?: string | null;
  /** Is said to have gone on, or happened, on or after this day or instant. */
  readonly since?: string | null;
  /** Is about something that is called like this. */
  readonly search?: string | null;
}

type Test = (allegation: Allegation) => boolean;

/**
 * What an allegation has to fulfil. A viewer who may not read where an allegation is said to have happened, and about whom,
 * cannot ask for it either: no place fits, and a search looks at the reference and the type of incident alone.
 */
export const testsOf = async (
  scope: Scope,
  tx: Tx,
  allegations: readonly Allegation[],
  { status, rating, mineral, country, region, since, search: text }: AllegationFilter,
  at: RecordTime,
): Promise<Test> => {
  const tests: Test[] = [];
  if (status) tests.push((one) => status.includes(one.status));
  if (rating) tests.push((one) => one.rating !== null && rating.includes(one.rating));
  if (mineral != null) {
    const wanted = mineral.trim().toUpperCase();
    tests.push(({ minerals }) => minerals.length === 0 || minerals.some((name) => name.toUpperCase() === wanted));
  }
  if (since != null) {
    const from = parseStart(since);
    // Who does not see the case may know the month alone.
    const until = (to: number) => (seesCase(scope) ? to : endOfMonth(to));
    tests.push(({ period }) => from !== null && until(period.to) >= from);
  }
  if (country != null || region != null) tests.push(await placeTest(scope, tx, allegations, { country, region }, at));
  if (text != null) tests.push(await searchTest(scope, tx, text, at));
  return (allegation) => tests.every((test) => test(allegation));
};

const endOfMonth = (instant: number): number => {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1;
};

const placeTest = async (
  scope: Scope,
  tx: Tx,
  allegations: readonly Allegation[],
  wanted: { readonly country?: string | null | undefined; readonly region?: string | null | undefined },
  at: RecordTime,
): Promise<Test> => {
  if (!seesCase(scope)) return () => false;
  const country = wanted.country?.trim().toUpperCase() ?? null;
  const region = wanted.region?.trim().toUpperCase() ?? null;
  const sites = await sitesWithWholes(scope, tx, [...new Set(allegations.flatMap((one) => one.sites))], at);
  const firms = new Map(
    (await firmsByReference(scope, tx, [...new Set(allegations.flatMap((one) => one.firms))], at)).flatMap((firm) =>
      firm ? [[firm.reference, firm.country] as const] : [],
    ),
  );
  const regionOf = (site: string) => nearest(sites, site, (one) => one.region);
  const countryOf = (site: string) =>
    nearest(sites, site, (one) => one.country) ?? regionOf(site)?.split('-')[0] ?? null;
  return (one) =>
    (region === null || one.sites.some((site) => regionOf(site) === region)) &&
    (country === null ||
      one.sites.some((site) => countryOf(site) === country) ||
      one.firms.some((firm) => firms.get(firm) === country));
};

/** What a site says of itself, else what it is a part of says. */
const nearest = (
  sites: ReadonlyMap<string, Site>,
  reference: string,
  said: (site: Site) => string | null,
): string | null => {
  const seen = new Set<string>();
  for (let site = sites.get(reference); site && !seen.has(site.reference); site = sites.get(site.partOf ?? '')) {
    seen.add(site.reference);
    const value = said(site);
    if (value !== null) return value;
  }
  return null;
};

const searchTest = async (scope: Scope, tx: Tx, text: string, at: RecordTime): Promise<Test> => {
  const heads: Test = ({ reference, incidentType: { code, name } }) =>
    isLike(text, [reference, name, code.replaceAll('_', ' ')]);
  if (!seesCase(scope)) return heads;
  const found = await search(scope, tx, text, at);
  const called = (kind: string) => found.filter((one) => one.kind === kind).map(({ reference }) => reference);
  const wholes = await partsOfSites(scope, tx, called('SITE'), at);
  const sites = new Set([...wholes.values()].flatMap((parts) => [...parts]));
  const [firms, lots] = [new Set(called('FIRM')), new Set(called('LOT'))];
  return (one) =>
    heads(one) ||
    one.sites.some((site) => sites.has(site)) ||
    one.firms.some((firm) => firms.has(firm)) ||
    one.lots.some((lot) => lots.has(lot));
};
