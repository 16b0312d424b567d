import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { type Asserted, liveness } from '../../graph/liveness.js';
import { query } from '../../graph/query.js';
import type { RecordTime } from '../../graph/revision.js';
import type { Scope } from '../access/access.js';
import { RELATIONSHIP_BASES, type RelationshipBasis } from '../record/assertions.js';
import { spanOf } from '../record/record.js';

const asserted = z.object({ reference: z.string(), revision: z.int(), corrects: z.string().nullable() });
const bound = z.string().nullable();
const correctable = { ...asserted.shape, correctors: z.array(asserted), from: bound, to: bound };
const references = z.array(z.string());
const around = z.object({ firms: references, revision: z.int() });

const relationshipsAround = query('case/relationships', {
  params: around,
  row: z.object({
    ...correctable,
    supplier: z.string(),
    customer: z.string(),
    basis: z.enum(RELATIONSHIP_BASES),
    reportingYear: z.int().nullable(),
  }),
});
const handOversAround = query('case/hand-overs', {
  params: around.extend({ asOf: z.int() }),
  row: z.object({
    supplier: z.string(),
    customer: z.string(),
    first: z.int().nullable(),
    last: z.int().nullable(),
    doubtful: z.array(z.object({ reference: z.string(), occurredAt: z.int() })),
    correctors: z.array(asserted),
  }),
});
const coverageOf = query('case/coverage', {
  params: around.extend({ sites: references }),
  row: z.object({ ...correctable, covered: z.string(), isSite: z.boolean(), organisation: z.string() }),
});
const ownershipAround = query('case/ownership', {
  params: around,
  row: z.object({ ...correctable, share: z.number().nullable(), owner: z.string(), owned: z.string() }),
});
const membersOf = query('case/members', {
  params: around,
  row: z.object({ ...correctable, member: z.string(), cooperative: z.string() }),
});
const operatorsOf = query('case/operators', {
  params: z.object({ sites: references, revision: z.int() }),
  row: z.object({ ...correctable, firm: z.string(), site: z.string() }),
});
const relatedTo = query('case/related', {
  params: z.object({ allegation: z.string() }),
  row: z.object({
    id: z.string(),
    incidentType: z.string(),
    status: z.string(),
    periodFrom: z.string(),
    periodTo: z.string(),
    sameSite: z.boolean(),
    subjects: references,
  }),
});
const producersAt = query('case/producers', {
  params: z.object({ sites: references, from: z.int(), to: z.int(), revision: z.int() }),
  row: z.object({ firm: z.string() }),
});

interface Correctable extends Asserted {
  readonly correctors: readonly Asserted[];
  readonly from: string | null;
  readonly to: string | null;
}

/** The rows that count, with the span of each in epoch milliseconds. */
const live = <T extends Correctable>(rows: readonly T[], yearOf: (row: T) => number | null = () => null) => {
  const known = [...rows, ...rows.flatMap(({ correctors }) => correctors)];
  const isLive = liveness(new Map(known.map((one) => [one.reference, one])).values());
  return rows.filter(isLive).map((row) => ({ ...row, ...spanOf({ from: row.from, to: row.to }, yearOf(row)) }));
};

/** One dealing between two firms. Instants in epoch ms; `to` null: it runs, as far as is known. */
export interface Dealing {
  readonly supplier: string;
  readonly customer: string;
  readonly basis: RelationshipBasis | 'HAND_OVER';
  readonly from: number | null;
  readonly to: number | null;
  readonly lastHandOverAt: number | null;
}

const pairOf = ({ supplier, customer }: Pick<Dealing, 'supplier' | 'customer'>) => JSON.stringify([supplier, customer]);

/** All dealings, current and past, in which any of the firms supplies or is supplied. */
export const dealingsAround = async (
  _scope: Scope,
  tx: Tx,
  firms: readonly string[],
  at: RecordTime,
): Promise<Dealing[]> => {
  if (firms.length === 0) return [];
  const asked = { firms: [...firms], revision: at.revision };
  const relationships = live(await relationshipsAround(tx, asked), ({ reportingYear }) => reportingYear);
  const pairs = (await handOversAround(tx, { ...asked, asOf: at.asOf })).flatMap(
    ({ doubtful, correctors, ...pair }) => {
      const isLive = liveness(correctors);
      const times = doubtful
        .filter(({ reference }) => isLive({ reference, corrects: null, revision: 0 }))
        .map(({ occurredAt }) => occurredAt);
      const all = [...times, ...[pair.first, pair.last].filter((time) => time !== null)];
      return all.length === 0 ? [] : [{ ...pair, first: Math.min(...all), last: Math.max(...all) }];
    },
  );
  const lastOf = new Map(pairs.map((pair) => [pairOf(pair), pair.last]));
  return [
    ...relationships.map(({ supplier, customer, basis, from, to }) => {
      const lastHandOverAt = lastOf.get(pairOf({ supplier, customer })) ?? null;
      return { supplier, customer, basis, from, to, lastHandOverAt };
    }),
    ...pairs.map(({ supplier, customer, first, last }) => ({
      supplier,
      customer,
      basis: 'HAND_OVER' as const,
      from: first,
      to: last,
      lastHandOverAt: last,
    })),
  ];
};

interface During {
  readonly from: number;
  readonly to: number;
}

const overlaps = ({ from, to }: { from: number | null; to: number | null }, during: During): boolean =>
  (from ?? during.to) <= during.to && (to ?? during.from) >= during.from;

/** Who covers firms or sites at some time of a period. */
export const coverage = async (
  _scope: Scope,
  tx: Tx,
  of: { firms: readonly string[]; sites: readonly string[] },
  during: During,
  { revision }: RecordTime,
): Promise<{ covered: string; isSite: boolean; organisation: string }[]> => {
  const rows = await coverageOf(tx, { firms: [...of.firms], sites: [...of.sites], revision });
  return live(rows).filter((row) => overlaps(row, during));
};

/** Far beyond any group of firms; a longer way up is of nobody's. */
const MOST_LEVELS = 10;

/** Holdings among the firms, whoever owns them and whomever they own, however far. */
export const ownership = async (
  _scope: Scope,
  tx: Tx,
  firms: readonly string[],
  { revision }: RecordTime,
): Promise<{ owner: string; owned: string; share: number | null }[]> => {
  const asked = new Set<string>();
  const found = new Map<string, { owner: string; owned: string; share: number | null }>();
  let next = [...firms];
  for (let level = 0; next.length > 0 && level < MOST_LEVELS; level++) {
    for (const firm of next) asked.add(firm);
    const rows = live(await ownershipAround(tx, { firms: next, revision }));
    for (const { reference, owner, owned, share } of rows) found.set(reference, { owner, owned, share });
    next = [...new Set(rows.flatMap(({ owner, owned }) => [owner, owned]))].filter((firm) => !asked.has(firm));
  }
  return [...found.values()];
};

/** The members of cooperatives. */
export const members = async (
  _scope: Scope,
  tx: Tx,
  cooperatives: readonly string[],
  { revision }: RecordTime,
): Promise<string[]> => live(await membersOf(tx, { firms: [...cooperatives], revision })).map(({ member }) => member);

/** Who operates sites, what they are part of or what is part of them, at some time of a period. */
export const operators = async (
  _scope: Scope,
  tx: Tx,
  sites: readonly string[],
  during: During,
  { revision }: RecordTime,
): Promise<string[]> => {
  const rows = live(await operatorsOf(tx, { sites: [...sites], revision })).filter((row) => overlaps(row, during));
  return [...new Set(rows.map(({ firm }) => firm))].sort();
};

/** Who produced at sites within a period. */
export const producers = async (
  _scope: Scope,
  tx: Tx,
  sites: readonly string[],
  { from, to }: During,
  { revision }: RecordTime,
): Promise<string[]> =>
  (await producersAt(tx, { sites: [...sites], from, to, revision })).map(({ firm }) => firm).sort();

/** Other allegations about some of the same sites, lots or firms. */
export const related = async (_scope: Scope, tx: Tx, allegation: string) => relatedTo(tx, { allegation });
export type Related = Awaited<ReturnType<typeof related>>;

const followers = query('case/to-follow', { params: z.object({}), row: z.object({ id: z.string() }) });

/** Allegations whose case changes by itself when the record does. */
export const toFollow = async (_scope: Scope, tx: Tx): Promise<string[]> =>
  (await followers(tx, {})).map(({ id }) => id);
