import { upstream as upstreamOf } from '../../../domains/custody/custody.js';
import { page } from '../../connection.js';
import type { LotResolvers } from '../../generated/resolvers.js';
import { lotList } from './lot-list.js';

export const upstream: NonNullable<LotResolvers['upstream']> = async (lot, args, context) => {
  const { scope, graph } = context;
  const events = await graph.read((tx) => upstreamOf(scope, tx, lot.reference, lot.at));
  return page(
    context,
    lotList('upstream', lot),
    events.map((event) => ({ event, at: lot.at })),
    args,
  );
};
