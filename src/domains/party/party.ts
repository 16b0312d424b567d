/** Firms, sites and organisations, as the record describes them at a time. */
import type { Tx } from '../../graph/graph.js';
import { type Scope, seesCustody, seesFirm } from '../access/access.js';
import type { FirmRole, OrganisationKind, SiteKind, SiteScale } from '../record/record.js';
import { type AtRevision, describedFirms, describedOrganisations, describedSites, type Named } from './party.store.js';

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
 * Labels for firms in one round trip, each in the place of its reference. A firm that nothing describes is called by its
 * reference, where that may be seen.
 */
export const labelsOf = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: AtRevision,
): Promise<Label[]> => {
  const described = new Map((await describedFirms(tx, { references }, at)).map((firm) => [firm.reference, firm]));
  return references.map((reference) => {
    const { name, roles, country } = described.get(reference) ?? { name: reference, roles: [], country: null };
    if (seesFirm(scope, { reference, roles })) return { reference, label: name, named: true };
    return { reference, label: [roles[0] ?? 'FIRM', country].filter(Boolean).join(', '), named: false };
  });
};
