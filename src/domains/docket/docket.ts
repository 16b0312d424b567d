/** Allegations as lists: those that fit a filter, those about a site, and those that a firm is exposed to. */
import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { type Scope, seesCase } from '../access/access.js';
import { type Allegation, allegationsById, type Status } from '../allegation/allegation.js';
import { caseSeen } from '../case/case.js';
import { partsOfSites } from '../party/party.js';
import { headsAboutSites, headsOf } from './docket.store.js';
import { type AllegationFilter, testsOf } from './filter.js';

export { exposuresOf, type FirmExposure, isAfter, MOST_TRACED, placeOf } from './exposures.js';
export type { AllegationFilter } from './filter.js';

const NEWEST_FIRST = (a: Allegation, b: Allegation): number =>
  b.revision - a.revision || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A firm's page has so many at most: each is looked into, whether a hold keeps the firm from knowing of it. */
const MOST_LOOKED_INTO = 50;

/** Allegations of these statuses, the latest received first, whether or not a hold keeps the viewer from knowing of them. */
const newestFirst = async (scope: Scope, tx: Tx, statuses: readonly Status[] | null = null): Promise<Allegation[]> => {
  const heads = await headsOf(scope, tx, statuses);
  const found = await allegationsById(
    scope,
    tx,
    heads.map(({ id }) => id),
  );
  return found.filter((one) => one !== null);
};

/** Some allegations of a list, in its order. */
export interface AllegationPage {
  /** How many the whole list has. Null for a firm: to tell, each would have to be looked into. */
  readonly total: number | null;
  readonly allegations: readonly Allegation[];
  readonly more: boolean;
}

/**
 * The allegations that fit, the latest received first. `after` is the id of the allegation after whose place the page
 * begins, whether or not it still fits: what arrives meanwhile comes before it, and moves nothing. Null where there is no
 * such allegation for the viewer. `now` in epoch ms.
 */
export const listAllegations = async (
  scope: Scope,
  tx: Tx,
  filter: AllegationFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
  at: RecordTime,
  now: number,
): Promise<AllegationPage | null> => {
  const [place] = after === null ? [] : await allegationsById(scope, tx, [after]);
  if (place === null) return null;
  const known = await newestFirst(scope, tx, filter.status ?? null);
  const fits = await testsOf(scope, tx, known, filter, at);
  const fitting = known.filter(fits);
  const rest = place ? fitting.filter((one) => NEWEST_FIRST(place, one) < 0) : fitting;
  if (seesCase(scope)) return { total: fitting.length, allegations: rest.slice(0, first), more: rest.length > first };
  const size = Math.min(first, MOST_LOOKED_INTO);
  const seen: Allegation[] = [];
  for (const one of rest) {
    if (seen.length > size) break;
    // Until it is released, a party that a hold keeps from knowing sees nothing of the allegation, in lists and counts too.
    if ((await caseSeen(scope, tx, one, at, now)).known) seen.push(one);
  }
  return { total: null, allegations: seen.slice(0, size), more: seen.length > size };
};

/**
 * The allegations about each of some sites or about parts of it, the latest received first, in the place of each site. Null
 * for all where the viewer may not see what allegations are about.
 */
export const allegationsAboutSites = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: RecordTime,
): Promise<(readonly Allegation[] | null)[]> => {
  if (!seesCase(scope)) return references.map(() => null);
  const parts = await partsOfSites(scope, tx, references, at);
  const heads = await headsAboutSites(scope, tx, [...new Set([...parts.values()].flatMap((sites) => [...sites]))]);
  const ids = [...new Set(heads.map(({ id }) => id))];
  const found = (await allegationsById(scope, tx, ids)).filter((one) => one !== null).sort(NEWEST_FIRST);
  return references.map((reference) => {
    const sites = parts.get(reference) ?? new Set();
    return found.filter((one) => one.sites.some((site) => sites.has(site)));
  });
};
