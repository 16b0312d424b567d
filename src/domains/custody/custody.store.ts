import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { liveness } from '../../graph/liveness.js';
import { query } from '../../graph/query.js';
import type { RecordTime } from '../../graph/revision.js';
import { type Scope, seesCustody } from '../access/access.js';
import { EVENT_KINDS } from '../record/record.js';

const asserted = z.object({ reference: z.string(), corrects: z.string().nullable(), revision: z.int() });
const nullableText = z.string().nullable();
const references = z.array(z.string());
const inOrder = <T extends { position: number }>(parts: T[]): Omit<T, 'position'>[] =>
  parts.sort((a, b) => a.position - b.position).map(({ position: _, ...part }) => part);
const named = { position: z.int(), lot: z.string(), massMg: z.int().nullable() };
const lots = z.array(z.object(named)).transform(inOrder);

const row = z.object({
  ...asserted.shape,
  correctors: z.array(asserted),
  kind: z.enum(EVENT_KINDS),
  /** By the recorder's account; epoch ms, as all instants here. */
  occurredAt: z.int(),
  mineral: nullableText,
  recordedAt: z.int().nullable(),
  recordedBy: nullableText,
  /** By the server's own clock. */
  ingestedAt: z.int(),
  source: z.object({ name: z.string(), kind: nullableText }).nullable(),
  /** References of firms, and of the site. */
  from: nullableText,
  to: nullableText,
  by: nullableText,
  site: nullableText,
  lots,
  inputs: lots,
  outputs: z
    .array(
      z.object({
        ...named,
        form: nullableText,
        gradePercent: z.number().nullable(),
        tags: z
          .array(z.string())
          .nullable()
          .transform((tags) => tags ?? []),
        certificate: nullableText,
      }),
    )
    .transform(inOrder),
});

const eventsOf = query('custody/events-of-lots', {
  params: z.object({ lots: references, asOf: z.int(), revision: z.int() }),
  row,
});

const lotsBy = query('custody/lots', {
  params: z.object({ references, ids: references, asOf: z.int(), revision: z.int() }),
  row: z.object({ id: z.string(), reference: z.string() }),
});

/** A custody event with where it comes from. */
export type CustodyEvent = Omit<z.output<typeof row>, 'correctors'>;

/** The live events that touch some lots, in one round trip; none for who does not see custody. */
export const liveEventsOf = async (
  scope: Scope,
  tx: Tx,
  ofLots: readonly string[],
  { asOf, revision }: RecordTime,
): Promise<CustodyEvent[]> => {
  if (!seesCustody(scope) || ofLots.length === 0) return [];
  const rows = await eventsOf(tx, { lots: [...ofLots], asOf, revision });
  const live = liveness(new Map(rows.flatMap((event) => event.correctors.map((by) => [by.reference, by]))).values());
  return rows.filter(live).map(({ correctors: _, ...event }) => event);
};

/** Lots by reference or id that some event names at a time. */
export const lotsNamed = async (
  scope: Scope,
  tx: Tx,
  { references: wanted = [], ids = [] }: { references?: readonly string[]; ids?: readonly string[] },
  { asOf, revision }: RecordTime,
): Promise<{ id: string; reference: string }[]> => {
  if (!seesCustody(scope) || wanted.length + ids.length === 0) return [];
  return lotsBy(tx, { references: [...wanted], ids: [...ids], asOf, revision });
};
