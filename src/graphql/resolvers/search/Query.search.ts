import { type Found, search as find } from '../../../domains/search/search.js';
import type { RecordTime } from '../../../graph/revision.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { QueryResolvers } from '../../generated/resolvers.js';
import type { NodeParent } from '../../parents.js';
import { searched } from './searched.js';

const DEFAULT_FIRST = 20;

const nodeOf = async ({ kind, reference }: Found, at: RecordTime, { loaders }: Context): Promise<NodeParent | null> => {
  if (kind === 'LOT') return { __typename: 'Lot', reference, at };
  if (kind === 'SITE') {
    const site = await loaders.site({ reference }, at);
    return site && { __typename: 'Site', ...site };
  }
  const firm = await loaders.firm({ reference }, at);
  return firm && { __typename: 'Firm', ...firm };
};

export const search: NonNullable<QueryResolvers['search']> = async (_root, { text, kinds, first }, context) => {
  const { scope, graph, recordTime, pageSize } = context;
  const wanted = first ?? DEFAULT_FIRST;
  if (wanted < 0) throw badInput('`first` must not be below 0.');
  searched(text);
  const at = await recordTime({ asOf: null, knownAt: null });
  const found = await graph.read((tx) => find(scope, tx, text, at, kinds ?? undefined));
  const hits = await Promise.all(
    found.slice(0, Math.min(wanted, pageSize)).map(async (hit) => {
      const node = await nodeOf(hit, at, context);
      return node && { kind: hit.kind, matched: hit.matched, node };
    }),
  );
  return hits.filter((hit) => hit !== null);
};
