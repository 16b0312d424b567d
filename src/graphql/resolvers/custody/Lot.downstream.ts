import { downstream as downstreamOf } from '../../../domains/custody/custody.js';
import { page } from '../../connection.js';
import type { LotResolvers } from '../../generated/resolvers.js';
import { lotList } from './lot-list.js';

export const downstream: NonNullable<LotResolvers['downstream']> = async (lot, args, context) => {
  const { scope, graph } = context;
  const events = await graph.read((tx) => downstreamOf(scope, tx, lot.reference, lot.at));
  return page(
    context,
    lotList('downstream', lot),
    events.map((event) => ({ event, at: lot.at })),
    args,
  );
};
