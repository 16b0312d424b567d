import { origins as originsOf } from '../../../domains/custody/custody.js';
import { page } from '../../connection.js';
import type { LotResolvers } from '../../generated/resolvers.js';
import { lotList } from './lot-list.js';
import { TOLERANCE } from './tolerance.js';

export const origins: NonNullable<LotResolvers['origins']> = async (lot, args, context) => {
  const { scope, graph } = context;
  const { rows, complete } = await graph.read((tx) => originsOf(scope, tx, lot.reference, lot.at, TOLERANCE));
  const parents = rows.map((origin) => ({ origin, at: lot.at }));
  return { ...page(context, lotList('origins', lot), parents, args), complete };
};
