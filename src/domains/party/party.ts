/** Firms, sites and organisations, as the record describes them at a time. */
import type { Tx } from '../../graph/graph.js';
import { type Scope, seesCustody, seesFirm } from '../access/access.js';
import type { FirmRole, OrganisationKind, SiteKind, SiteScale } from '../record/record.js';
import {
  type AtRevision,
  describedFirms,
  describedOrganisations,
  describedSites,
  type Named,
  onceParts,
} from './party.store.js';

interface Described {
  /** Ours, opaque, and the same for ever. */
  readonly id: string;
  /** The callers' own name for it. */
  readonly reference: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly country: string | null;
}

export interface Firm extends Described {
  readonly roles: readonly FirmRole[];
  readonly lei: string | null;
  readonly rmiId: string | null;
  readonly nationalRegister: string | null;
}

export interface Site extends Described {
  readonly kind: SiteKind | null;
  readonly region: string | null;
  readonly scale: SiteScale | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The reference of the site that this one is a part of. */
  readonly partOf: string | null;
}

export interface Organisation extends Described {
  readonly kind: OrganisationKind | null;
}

/** Each in the place of its name, null where there is none (or none to be seen): what a loader needs. */
const inPlace = <T extends Described>(names: readonly string[], found: readonly T[], by: 'id' | 'reference') => {
  const byName = new Map(found.map((item) => [item[by], item]));
  return names.map((name) => byName.get(name) ?? null);
};

const firms = async (scope: Scope, tx: Tx, named: Named, at: AtRevision): Promise<Firm[]> =>
  (await describedFirms(tx, named, at)).filter((firm) => seesFirm(scope, firm));

const sites = async (scope: Scope, tx: Tx, named: Named, at: AtRevision): Promise<Site[]> =>
  seesCustody(scope) ? describedSites(tx, named, at) : [];

/**
 * Firms in one round trip, each in the place of its reference: the newest description that counts at the revision. Null
 * where nothing describes it, or the viewer may not see it by name.
 */
export const firmsByReference = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<(Firm | null)[]> => inPlace(references, await firms(scope, tx, { references }, at), 'reference');

/** The same by id. */
export const firmsById = async (
  scope: Scope,
  tx: Tx,
  ids: readonly string[],
  at: AtRevision,
): Promise<(Firm | null)[]> => inPlace(ids, await firms(scope, tx, { ids }, at), 'id');

/** Sites in one round trip, each in the place of its reference; null too where the viewer does not see custody. */
export const sitesByReference = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<(Site | null)[]> => inPlace(references, await sites(scope, tx, { references }, at), 'reference');

/** The same by id. */
export const sitesById = async (
  scope: Scope,
  tx: Tx,
  ids: readonly string[],
  at: AtRevision,
): Promise<(Site | null)[]> => inPlace(ids, await sites(scope, tx, { ids }, at), 'id');

/**
 * Each of some sites with all that is a part of it, of a part of it, and so on, by what describes them now; two round trips a
 * level. Empty where the viewer does not see custody.
 */
export const partsOfSites = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const partsOf = new Map<string, string[]>();
  const known = new Set(references);
  for (let level = seesCustody(scope) ? [...known] : []; level.length > 0; ) {
    const found = await sites(scope, tx, { references: await onceParts(tx, level) }, at);
    const whole = new Set(level);
    for (const { reference, partOf } of found) {
      if (partOf !== null && whole.has(partOf)) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), reference]);
    }
    level = found.map(({ reference }) => reference).filter((reference) => !known.has(reference));
    for (const reference of level) known.add(reference);
  }
  return new Map(seesCustody(scope) ? references.map((site) => [site, withAll(site, partsOf)]) : []);
};

const withAll = (site: string, partsOf: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const all = new Set([site]);
  for (const each of all) for (const part of partsOf.get(each) ?? []) all.add(part);
  return all;
};

/**
 * Sites with all that they are a part of, by reference: where a pit says nothing of itself, what holds of its mine holds of
 * it. A round trip a level.
 */
export const sitesWithWholes = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<ReadonlyMap<string, Site>> => {
  const known = new Map<string, Site>();
  const asked = new Set(references);
  for (let level = [...asked]; level.length > 0; ) {
    const found = await sites(scope, tx, { references: level }, at);
    for (const site of found) known.set(site.reference, site);
    level = found.flatMap(({ partOf }) => (partOf === null || asked.has(partOf) ? [] : [partOf]));
    for (const reference of level) asked.add(reference);
  }
  return known;
};

/** Organisations in one round trip, each in the place of its reference; null too where the viewer does not see custody. */
export const organisationsByReference = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<(Organisation | null)[]> => {
  const found = seesCustody(scope) ? await describedOrganisations(tx, { references }, at) : [];
  return inPlace(references, found, 'reference');
};

/** A firm as a viewer may know it: by its name, or else by what it does and where. */
export interface Label {
  readonly reference: string;
  readonly label: string;
  /** Whether the label is the name. */
  readonly named: boolean;
}

/**
 * Labels for firms in one round trip, each in the place of its reference, and for organisations in another. What nothing describes is
 * called by its reference, where that may be seen.
 */
export const labelsOf = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<Label[]> => {
  const described = new Map((await describedFirms(tx, { references }, at)).map((firm) => [firm.reference, firm]));
  const others = references.filter((reference) => !described.has(reference));
  const organisations = new Map(
    (await organisationsByReference(scope, tx, others, at)).flatMap((one) => (one ? [[one.reference, one.name]] : [])),
  );
  return references.map((reference) => {
    const organisation = organisations.get(reference);
    if (organisation !== undefined) return { reference, label: organisation, named: true };
    const { name, roles, country } = described.get(reference) ?? { name: reference, roles: [], country: null };
    if (seesFirm(scope, { reference, roles })) return { reference, label: name, named: true };
    return { reference, label: [roles[0] ?? 'FIRM', country].filter(Boolean).join(', '), named: false };
  });
};
