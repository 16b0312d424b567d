import { type Graph, isOutOfMemory, type Tx } from '../../graph/graph.js';
import { liveness } from '../../graph/liveness.js';
import { currentRevision, takeRevision } from '../../graph/revision.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { compareText } from '../../shared/text.js';
import { REFERENCE_PREFIX, type RecordDocument, SECTIONS, type SourceName, type Statement } from './document.js';
import { type Mention, mentionsOf } from './mentions.js';
import { statementsOf } from './parse.js';
import * as store from './record.store.js';
import { type LiveDescription, settleDescriptions } from './registrations.js';
import { rowsOf, sourceKey } from './rows.js';

/** What came of a capture: references of what was written now, and of what was there already, the same. */
export interface Captured {
  readonly revision: number;
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/** Told of how far a capture is, in statements. */
export type Progress = (done: number, of: number) => void;

const PROBLEMS_AT_MOST = 100;
const CHUNK = { read: 10_000, write: 2_000 };

/**
 * Adds a document to the record, all of it or nothing. What is there already stays as it is; nothing new takes no
 * revision. Refused are: another content under a known reference, references to nobody, and what the database has not the
 * memory for in one transaction (it needs about 12 kB an event).
 */
export const capture = async (
  graph: Graph,
  document: RecordDocument,
  progress?: Progress,
): Promise<Result<Captured>> => {
  try {
    return await graph.write((tx) => captureIn(tx, document, progress));
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    const message =
      'the database has too little memory for a document of this size: split it, or give the database more';
    return refuse({ code: 'TOO_LARGE', message, path: [] });
  }
};

/** The same inside a transaction of the caller's, who writes nothing to the record after it. A refusal wrote nothing. */
export const captureIn = async (
  tx: Tx,
  document: RecordDocument,
  progress: Progress = () => {},
): Promise<Result<Captured>> => {
  const { descriptions, problems } = settleDescriptions(document, await liveDescriptions(tx, document));
  if (problems.length > 0) return refuse(...problems);
  const settled: RecordDocument = { ...document, ...descriptions };
  const statements = statementsOf(settled);
  const known = new Map<string, string>();
  for (const references of chunks(
    statements.map(({ reference }) => reference),
    CHUNK.read,
  )) {
    for (const row of await store.knownAssertions(tx, { references })) known.set(row.reference, row.contentHash);
  }
  const conflicts = statements.flatMap((statement) => conflictOf(statement, known.get(statement.reference)));
  if (conflicts.length > 0) return refuse(...conflicts.slice(0, PROBLEMS_AT_MOST));

  const fresh = filterStatements(settled, ({ reference }) => !known.has(reference));
  const references = statementsOf(fresh).map(({ reference }) => reference);
  const unchanged = statements.map(({ reference }) => reference).filter((reference) => known.has(reference));
  if (references.length === 0) return accept({ revision: await currentRevision(tx), written: [], unchanged });

  const unknown = await unknownMentions(tx, fresh, new Set([...known.keys(), ...references]));
  if (unknown.length > 0) return refuse(...unknown.slice(0, PROBLEMS_AT_MOST));

  await write(tx, fresh, progress);
  const { revision, ingestedAt } = await takeRevision(tx, {
    references,
    latestInstant: fresh.events.reduce<number | null>((latest, { occurredAt }) => later(latest, occurredAt), null),
  });
  for (const some of chunks(references, CHUNK.read)) await store.stamp(tx, { references: some, revision, ingestedAt });
  return accept({ revision, written: references, unchanged });
};

/** What counts of those that the document describes anew. They are locked first: it is decided what is corrected. */
const liveDescriptions = async (
  tx: Tx,
  { firms, sites, organisations }: RecordDocument,
): Promise<(firstReference: string) => readonly LiveDescription[]> => {
  const corrected = (descriptions: readonly { of: string; corrects: string | null }[]) =>
    sorted(descriptions.filter(({ corrects }) => corrects !== null).map(({ of }) => of));
  const about = { firms: corrected(firms), sites: corrected(sites), organisations: corrected(organisations) };
  if (Object.values(about).every((list) => list.length === 0)) return () => [];
  await store.lockParties(tx, { ...about, assertions: [] });
  const rows = await store.descriptionsOf(tx, about);
  const corrections = rows.flatMap(({ corrections: pairs }) => pairs);
  const live = liveness(
    new Map(corrections.map(([reference, corrects]) => [reference, { reference, corrects, revision: 0 }])).values(),
  );
  return (firstReference) =>
    rows.filter(
      ({ section, of, reference, revision }) =>
        `${REFERENCE_PREFIX[section]}:${of}` === firstReference && live({ reference, corrects: null, revision }),
    );
};

const conflictOf = ({ reference, contentHash, path }: Statement, known: string | undefined): Problem[] => {
  if (known === undefined || known === contentHash) return [];
  const message = `${reference} is known, and says something else; to correct it, name it in \`corrects\``;
  return [{ code: 'DIFFERENT_CONTENT', message, path: [...path, 'ref'] }];
};

const NOUN = { firms: 'firm', sites: 'site', organisations: 'organisation', assertions: 'statement' } as const;

const unknownMentions = async (tx: Tx, document: RecordDocument, assertions: Set<string>): Promise<Problem[]> => {
  const mentions = mentionsOf(document);
  const known = {
    firms: new Set(document.firms.map(({ of }) => of)),
    sites: new Set(document.sites.map(({ of }) => of)),
    organisations: new Set(document.organisations.map(({ of }) => of)),
    assertions,
  };
  const asked = (what: Mention['what']) =>
    sorted(mentions.filter((mention) => mention.what === what && !known[what].has(mention.reference)).map(referenceOf));
  const parties = { firms: asked('firms'), sites: asked('sites'), organisations: asked('organisations') };
  for (const { section, reference } of await store.knownParties(tx, parties)) known[section].add(reference);
  const corrected = asked('assertions');
  if (corrected.length > 0) {
    for (const row of await store.knownAssertions(tx, { references: corrected })) assertions.add(row.reference);
  }
  return [
    ...mentions
      .filter(({ what, reference }) => !known[what].has(reference))
      .map(({ what, reference, path }) => ({
        code: 'UNKNOWN_REFERENCE',
        message: `there is no ${NOUN[what]} ${reference}`,
        path,
      })),
    ...strayCorrections(document),
  ];
};

/** A description may only correct one of the same firm, site or organisation. */
const strayCorrections = (document: RecordDocument): Problem[] =>
  (['firms', 'sites', 'organisations'] as const).flatMap((section) =>
    document[section].flatMap(({ of, corrects, path }) => {
      const first = `${REFERENCE_PREFIX[section]}:${of}`;
      if (corrects === null || corrects === first || corrects.startsWith(`${first}:`)) return [];
      const message = `${corrects} is no description of ${of}`;
      return [{ code: 'UNKNOWN_REFERENCE', message, path: [...path, 'corrects'] }];
    }),
  );

/** Locks come first and always in the same order; then everything is written, list by list. */
const write = async (tx: Tx, document: RecordDocument, progress: Progress): Promise<void> => {
  const mentions = mentionsOf(document);
  const named = (what: Mention['what']) => sorted(mentions.filter((mention) => mention.what === what).map(referenceOf));
  const statements = statementsOf(document);
  const written = new Set(statements.map(({ reference }) => reference));
  await store.lockParties(tx, {
    organisations: named('organisations'),
    firms: named('firms'),
    sites: named('sites'),
    assertions: named('assertions').filter((reference) => !written.has(reference)),
  });
  const described = (descriptions: readonly { of: string }[]) => sorted(descriptions.map(({ of }) => of));
  const { organisations, firms, sites } = document;
  if (organisations.length + firms.length + sites.length > 0) {
    await store.ensureParties(tx, {
      organisations: described(organisations),
      firms: described(firms),
      sites: described(sites),
    });
  }
  const sources = new Map<string, SourceName>();
  for (const { source } of statements) if (source) sources.set(sourceKey(source), source);
  const byKey = [...sources].map(([key, source]) => ({ key, ...source })).sort((a, b) => compareText(a.key, b.key));
  for (const some of chunks(byKey, CHUNK.read)) await store.ensureSources(tx, { sources: some });
  const lots = document.events.flatMap((event) =>
    [...event.lots, ...event.inputs, ...event.outputs].map(({ lot }) => lot),
  );
  for (const some of chunks(sorted(lots), CHUNK.read)) await store.ensureLots(tx, { references: some });

  let done = 0;
  for (const section of SECTIONS) {
    for (const some of chunks<RecordDocument[typeof section][number]>(document[section], CHUNK.write)) {
      await store.writeSection[section](tx, { rows: rowsOf(section, some as never) });
      done += some.length;
      progress(done, statements.length);
    }
  }
  const sourced = statements.flatMap(({ reference, source }) =>
    source ? [{ reference, source: sourceKey(source) }] : [],
  );
  for (const rows of chunks(sourced, CHUNK.write)) await store.writeProvenance(tx, { rows });
  const correcting = statements.filter(({ corrects }) => corrects !== null);
  for (const some of chunks(correcting, CHUNK.write)) {
    await store.writeCorrections(tx, { rows: some.map(({ reference, corrects }) => ({ reference, corrects })) });
  }
};

const filterStatements = (document: RecordDocument, keep: (statement: Statement) => boolean): RecordDocument =>
  Object.fromEntries(
    SECTIONS.map((section) => [section, (document[section] as readonly Statement[]).filter(keep)]),
  ) as unknown as RecordDocument;

const referenceOf = ({ reference }: Mention): string => reference;

const sorted = (references: readonly string[]): string[] => [...new Set(references)].sort(compareText);

const later = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b > a) ? b : a);

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
