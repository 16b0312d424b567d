import { z } from 'zod';
import type { Tx } from './graph.js';
import { query } from './query.js';

/** A state of the record: what was ingested up to a revision, of what happened up to an instant (ms). */
export interface RecordTime {
  readonly asOf: number;
  readonly revision: number;
}

/** A change names at most so many of the assertions that it wrote; by their `revision` all of them are found. */
const NAMED_AT_MOST = 1_000;

const takeNext = query('graph/take-revision', {
  params: z.object({
    references: z.array(z.string()),
    count: z.int(),
    now: z.int(),
    latestInstant: z.int().nullable(),
  }),
  row: z.object({ revision: z.int(), ingestedAt: z.int() }),
});

const current = query('graph/current-revision', { params: z.object({}), row: z.object({ revision: z.int() }) });

const changeKnownAt = query('graph/change-known-at', {
  params: z.object({ knownAt: z.int().nullable() }),
  row: z.object({ revision: z.int(), latestInstant: z.int() }),
});

/**
 * Takes the next revision. To be called last in a writing transaction: it locks out all other writers until the end.
 * `latestInstant` is the latest `occurredAt` among what was written. `ingestedAt` is the server's clock, and above that of
 * every change before, so that an instant tells a revision.
 */
export const takeRevision = async (
  tx: Tx,
  { references, latestInstant = null }: { references: readonly string[]; latestInstant?: number | null },
): Promise<{ revision: number; ingestedAt: number }> => {
  const [taken] = await takeNext(tx, {
    references: references.slice(0, NAMED_AT_MOST),
    count: references.length,
    now: Date.now(),
    latestInstant,
  });
  if (!taken) throw new Error('The revision counter gave no number.');
  return taken;
};

/** The latest revision; 0 before the first. */
export const currentRevision = async (tx: Tx): Promise<number> => (await current(tx, {}))[0]?.revision ?? 0;

/**
 * The state of the record to answer from. Without `knownAt` it is the current one; without `asOf`, as of the latest instant
 * at which anything in that state happened or changed, so that asking again is asking the same.
 */
export const resolveAt = async (
  tx: Tx,
  { asOf, knownAt }: { asOf?: number | null | undefined; knownAt?: number | null | undefined } = {},
): Promise<RecordTime> => {
  const [change] = await changeKnownAt(tx, { knownAt: knownAt ?? null });
  return { asOf: asOf ?? change?.latestInstant ?? 0, revision: change?.revision ?? 0 };
};
