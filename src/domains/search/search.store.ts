import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { query } from '../../graph/query.js';
import { NAMED_TO_ALL_FIRMS, type Scope, seesCustody } from '../access/access.js';
import { luceneOf } from './lucene.js';

/** What can be found. */
export const KINDS = ['FIRM', 'SITE', 'LOT'] as const;
export type Kind = (typeof KINDS)[number];

/** The index may offer so many of each; those that are not what was searched are left out afterwards. */
const MOST_OFFERED = 500;

const params = z.object({ query: z.string(), limit: z.int() });
const offered = z.object({ reference: z.string(), kind: z.enum(KINDS) });

const byRegistration = query('search/registrations', { params, row: offered });
const byReference = query('search/references', { params, row: offered });
const byTag = query('search/tags', { params, row: z.object({ reference: z.string() }) });
const namedToAll = query('search/named-to-all', {
  params: z.object({ query: z.string() }),
  row: z.object({ reference: z.string() }),
});

/** References by kind, each once. */
export type Candidates = Readonly<Record<Kind, ReadonlySet<string>>>;

/**
 * What may be what is searched, the record's past included. Who does not see custody gets, whatever they search, all firms
 * that they may see by name: what the index offers first depends on everything in it.
 */
export const candidatesFor = async (scope: Scope, tx: Tx, text: string): Promise<Candidates> => {
  const found = { FIRM: new Set<string>(), SITE: new Set<string>(), LOT: new Set<string>() };
  if (seesCustody(scope)) {
    const names = luceneOf(text, ['called']);
    const references = luceneOf(text, ['reference']);
    const tags = luceneOf(text, ['tags']);
    if (names === null || references === null || tags === null) return found;
    const limit = MOST_OFFERED;
    for (const { kind, reference } of await byRegistration(tx, { query: names, limit })) found[kind].add(reference);
    for (const { kind, reference } of await byReference(tx, { query: references, limit })) found[kind].add(reference);
    for (const { reference } of await byTag(tx, { query: tags, limit })) found.LOT.add(reference);
  } else if (scope.kind === 'FIRM') {
    for (const reference of [scope.org, ...scope.partners]) if (reference !== null) found.FIRM.add(reference);
    const roles = `roles:(${NAMED_TO_ALL_FIRMS.join(' ').toLowerCase()})`;
    for (const { reference } of await namedToAll(tx, { query: roles })) found.FIRM.add(reference);
  }
  return found;
};
