import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { type Asserted, liveness } from '../../graph/liveness.js';
import { query } from '../../graph/query.js';
import type { Scope } from '../access/access.js';
import {
  type CustodyEvent,
  EVENT_KINDS,
  type Operation,
  RELATIONSHIP_BASES,
  type Relationship,
  type SitePart,
} from '../record/assertions.js';
import { spanOf } from '../record/record.js';

/** A state of the record: up to this revision, of what happened up to this instant (ms). */
export interface State {
  readonly asOf: number;
  readonly revision: number;
}

/** Rows, with the assertions that correct them or each other: enough to tell which are live. */
export interface WithCorrectors<T> {
  readonly found: readonly T[];
  readonly correctors: readonly Asserted[];
}

const asserted = z.object({
  reference: z.string(),
  revision: z.int(),
  corrects: z.string().nullable(),
});
const corrected = { ...asserted.shape, correctors: z.array(asserted) };
const lotMasses = z
  .array(z.object({ lot: z.string(), massMg: z.int().nullable(), position: z.int() }))
  .transform((parts) => parts.sort((a, b) => a.position - b.position).map(({ lot, massMg }) => ({ lot, massMg })));
const references = z.array(z.string());
const bound = z.string().nullable();

const eventsAround = query('trace/events-around', {
  params: z.object({
    firms: references,
    lots: references,
    makersOf: references,
    asOf: z.int(),
    revision: z.int(),
  }),
  row: z.object({
    ...corrected,
    kind: z.enum(EVENT_KINDS),
    occurredAt: z.int(),
    mineral: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    by: z.string().nullable(),
    site: z.string().nullable(),
    lots: lotMasses,
    inputs: lotMasses,
    outputs: lotMasses,
  }),
});

const relationshipsAround = query('trace/relationships-around', {
  params: z.object({ suppliers: references, customers: references, revision: z.int() }),
  row: z.object({
    ...corrected,
    supplier: z.string(),
    customer: z.string(),
    mineral: z.string().nullable(),
    from: bound,
    to: bound,
    basis: z.enum(RELATIONSHIP_BASES),
    reportingYear: z.int().nullable(),
  }),
});

const sitePartsAround = query('trace/site-parts', {
  params: z.object({ sites: references, revision: z.int() }),
  row: z.object({ ...corrected, site: z.string(), partOf: z.string() }),
});

const operationsAt = query('trace/operations-at', {
  params: z.object({ sites: references, revision: z.int() }),
  row: z.object({ ...corrected, firm: z.string(), site: z.string(), from: bound, to: bound }),
});

const lotsProduced = query('trace/lots-produced-at', {
  params: z.object({ sites: references, from: z.int(), to: z.int(), revision: z.int() }),
  row: z.object({ lot: z.string() }),
});

/** Events in which firms take part, that touch lots, or that make lots. */
export const events = async (
  _scope: Scope,
  tx: Tx,
  around: { firms: string[]; lots: string[]; makersOf: string[] },
  { asOf, revision }: State,
): Promise<WithCorrectors<CustodyEvent>> => split(await eventsAround(tx, { ...around, asOf, revision }));

/** Relationships in which firms supply or are supplied. */
export const relationships = async (
  _scope: Scope,
  tx: Tx,
  around: { suppliers: string[]; customers: string[] },
  { revision }: State,
): Promise<WithCorrectors<Relationship>> => {
  const { found, correctors } = split(await relationshipsAround(tx, { ...around, revision }));
  return { found: found.map((row) => ({ ...row, ...spanOf(row, row.reportingYear) })), correctors };
};

/** Who operates sites. */
export const operations = async (
  _scope: Scope,
  tx: Tx,
  sites: string[],
  { revision }: State,
): Promise<WithCorrectors<Operation>> => {
  const { found, correctors } = split(await operationsAt(tx, { sites, revision }));
  return { found: found.map((row) => ({ ...row, ...spanOf(row) })), correctors };
};

/** What is part of what, among the sites that the given ones are part of or that are part of them, however far. */
export const siteParts = async (scope: Scope, tx: Tx, sites: string[], state: State): Promise<SitePart[]> => {
  const known = new Map<string, SitePart>();
  const asked = new Set<string>();
  for (let next = sites; next.length > 0; ) {
    for (const site of next) asked.add(site);
    for (const part of await nearParts(scope, tx, next, state)) known.set(JSON.stringify(part), part);
    next = [...new Set([...known.values()].flatMap(({ site, partOf }) => [site, partOf]))].filter((s) => !asked.has(s));
  }
  return [...known.values()];
};

const nearParts = async (_scope: Scope, tx: Tx, sites: string[], { revision }: State): Promise<SitePart[]> => {
  const { found, correctors } = split(await sitePartsAround(tx, { sites, revision }));
  const live = liveness(distinct([...found, ...correctors]));
  return found.filter(live).map(({ site, partOf }) => ({ site, partOf }));
};

/** The lots produced at sites within a period (ms, both ends included). */
export const lotsProducedAt = async (
  _scope: Scope,
  tx: Tx,
  sites: string[],
  period: { from: number; to: number },
  { revision }: State,
): Promise<string[]> => (await lotsProduced(tx, { sites, ...period, revision })).map(({ lot }) => lot);

/** The same assertion may come with several rows. */
export const distinct = <T extends Asserted>(assertions: readonly T[]): T[] => [
  ...new Map(assertions.map((assertion) => [assertion.reference, assertion])).values(),
];

const split = <T extends { correctors: readonly Asserted[] }>(
  rows: readonly T[],
): WithCorrectors<Omit<T, 'correctors'>> => ({
  found: rows.map(({ correctors: _, ...row }) => row),
  correctors: rows.flatMap(({ correctors }) => correctors),
});
