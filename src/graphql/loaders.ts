import DataLoader from 'dataloader';
import { type Scope, seesCase } from '../domains/access/access.js';
import { type Allegation, allegationsById, allegationsByReference } from '../domains/allegation/allegation.js';
import { type CaseSeen, caseSeen } from '../domains/case/case.js';
import { type Lot, lotsById, lotsByReference } from '../domains/custody/custody.js';
import { allegationsAboutSites } from '../domains/docket/docket.js';
import {
  type Firm,
  firmsById,
  firmsByReference,
  type Label,
  labelsOf,
  type Site,
  sitesById,
  sitesByReference,
} from '../domains/party/party.js';
import { type Dealing, type Evidence, evidenceOf } from '../domains/record/record.js';
import type { Graph, Tx } from '../graph/graph.js';
import type { RecordTime } from '../graph/revision.js';
import type { Named } from './global-id.js';

/** Reads of one request: what many fields ask for is asked once, in one round trip for each state of the record. */
export interface Loaders {
  allegation(which: Named): Promise<Allegation | null>;
  /** What is done about an allegation, as far as it is for the viewer. */
  case(allegation: Allegation, at: RecordTime): Promise<CaseSeen>;
  firm(which: Named, at: RecordTime): Promise<Firm | null>;
  site(which: Named, at: RecordTime): Promise<(Site & { at: RecordTime }) | null>;
  /** About a site or its parts, the latest received first; null where that is not for the viewer. */
  allegationsAbout(site: string, at: RecordTime): Promise<readonly Allegation[] | null>;
  lot(which: Named, at: RecordTime): Promise<Lot | null>;
  label(reference: string, at: RecordTime): Promise<Label>;
  evidence(dealing: Dealing): Promise<Evidence | null>;
}

/** A loader for each state of the record, made when it is first asked for. */
const perState = <K, V>(make: (at: RecordTime) => DataLoader<K, V, string>) => {
  const known = new Map<string, DataLoader<K, V, string>>();
  return (at: RecordTime): DataLoader<K, V, string> => {
    const key = `${at.revision} ${at.asOf}`;
    const loader = known.get(key) ?? make(at);
    known.set(key, loader);
    return loader;
  };
};

const keyOf = (which: Named): string => JSON.stringify(which);
const byKey = { cacheKeyFn: keyOf };

/** How things are read by one kind of name: each in the place of its name, null where there is none for the viewer. */
type Read<T> = (scope: Scope, tx: Tx, names: readonly string[], at: RecordTime) => Promise<readonly (T | null)[]>;

type ReadNames<T> = (names: readonly string[]) => Promise<readonly (T | null)[]>;

/** Reads things of which some are named by id and some by reference, each in its place. */
const readNamed = async <T>(
  read: { readonly byId: ReadNames<T>; readonly byReference: ReadNames<T> },
  named: readonly Named[],
): Promise<(T | null)[]> => {
  const ids = named.flatMap((one) => ('id' in one ? [one.id] : []));
  const references = named.flatMap((one) => ('reference' in one ? [one.reference] : []));
  const byId = ids.length > 0 ? [...(await read.byId(ids))] : [];
  const byReference = references.length > 0 ? [...(await read.byReference(references))] : [];
  return named.map((one) => ('id' in one ? byId : byReference).shift() ?? null);
};

/** The loaders of one request: they keep what they read until its end. */
export const createLoaders = (scope: Scope, graph: Graph, latest: () => Promise<RecordTime>): Loaders => {
  const named =
    <T>(byId: Read<T>, byReference: Read<T>) =>
    (at: RecordTime) =>
      new DataLoader<Named, T | null, string>(
        (asked) =>
          graph.read((tx) =>
            readNamed(
              {
                byId: (names) => byId(scope, tx, names, at),
                byReference: (names) => byReference(scope, tx, names, at),
              },
              asked,
            ),
          ),
        byKey,
      );

  const firm = perState(named(firmsById, firmsByReference));
  const site = perState(named(sitesById, sitesByReference));
  const lot = perState(named(lotsById, lotsByReference));
  const label = perState<string, Label>(
    (at) => new DataLoader((references) => graph.read((tx) => labelsOf(scope, tx, references, at))),
  );
  const about = perState<string, readonly Allegation[] | null>(
    (at) => new DataLoader((sites) => graph.read((tx) => allegationsAboutSites(scope, tx, sites, at))),
  );
  const allegation = new DataLoader<Named, Allegation | null, string>(
    (asked) =>
      graph.read((tx) =>
        readNamed(
          {
            byId: (names) => allegationsById(scope, tx, names),
            byReference: (names) => allegationsByReference(scope, tx, names),
          },
          asked,
        ),
      ),
    byKey,
  );
  const evidence = new DataLoader<Dealing, Evidence | null, string>(
    async (dealings) => {
      const found = await graph.read((tx) => evidenceOf(scope, tx, dealings));
      return dealings.map(({ reference }) => found.get(reference) ?? null);
    },
    { cacheKeyFn: ({ reference }) => reference },
  );

  const cases = perState<Allegation, CaseSeen>(
    (at) =>
      new DataLoader(
        (asked) =>
          graph.read(async (tx) => {
            const found: CaseSeen[] = [];
            for (const one of asked) found.push(await caseSeen(scope, tx, one, at, Date.now()));
            return found;
          }),
        { cacheKeyFn: ({ id }) => id },
      ),
  );

  return {
    allegation: async (which) => {
      const found = await allegation.load(which);
      if (!found || seesCase(scope)) return found;
      // Until it is released, a party that a hold keeps from knowing sees nothing of the allegation.
      const { known } = await cases(await latest()).load(found);
      return known ? found : null;
    },
    case: (one, at) => cases(at).load(one),
    firm: (which, at) => firm(at).load(which),
    site: async (which, at) => {
      const found = await site(at).load(which);
      return found && { ...found, at };
    },
    allegationsAbout: (reference, at) => about(at).load(reference),
    lot: (which, at) => lot(at).load(which),
    label: (reference, at) => label(at).load(reference),
    evidence: (dealing) => evidence.load(dealing),
  };
};
