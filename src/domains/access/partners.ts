import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { liveness } from '../../graph/liveness.js';
import { query } from '../../graph/query.js';
import type { Principal } from './principal.js';
import { type Scope, scopeOf } from './scope.js';

const references = z.array(z.string());

const partners = query('access/partners', {
  params: z.object({ firm: z.string() }),
  row: z.object({
    partner: z.string(),
    certain: z.boolean(),
    doubtful: references,
    correctors: z.array(z.object({ reference: z.string(), corrects: z.string(), revision: z.int() })),
  }),
});

/** Firms that a firm trades or traded with directly, as far as the record still says so. */
const partnersOf = async (tx: Tx, firm: string): Promise<string[]> =>
  (await partners(tx, { firm }))
    .filter(({ certain, doubtful, correctors }) => {
      if (certain) return true;
      const live = liveness(correctors);
      return doubtful.some((reference) => live({ reference, corrects: null, revision: 0 }));
    })
    .map(({ partner }) => partner);

/** The scope of whoever asks, with what it rests on in the record; one round trip for a firm, none for others. */
export const loadScope = async (
  principal: Principal,
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<Scope> => {
  const scope = scopeOf(principal);
  const { org } = scope;
  return org === null ? scope : scopeOf(principal, await read((tx) => partnersOf(tx, org)));
};
