import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { query } from '../../graph/query.js';
import { type Scope, seesDealing } from '../access/access.js';

const row = z.object({
  reference: z.string(),
  recordedAt: z.int().nullable(),
  ingestedAt: z.int(),
  source: z.object({ name: z.string(), kind: z.string().nullable() }).nullable(),
});

/** What an assertion rests on: its source, when it was recorded (as its recorder says) and ingested. Epoch ms. */
export type Evidence = z.output<typeof row>;

const evidence = query('record/evidence', { params: z.object({ references: z.array(z.string()) }), row });

/** An assertion about dealings between firms. */
export interface Dealing {
  readonly reference: string;
  readonly parties: readonly (string | null)[];
}

/** The evidence of assertions, by reference: of those that are there and whose parties' dealings the viewer may see. */
export const evidenceOf = async (
  scope: Scope,
  tx: Tx,
  dealings: readonly Dealing[],
): Promise<ReadonlyMap<string, Evidence>> => {
  const references = dealings.filter(({ parties }) => seesDealing(scope, parties)).map(({ reference }) => reference);
  if (references.length === 0) return new Map();
  return new Map((await evidence(tx, { references })).map((found) => [found.reference, found]));
};
