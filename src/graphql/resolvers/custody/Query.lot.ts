import type { QueryResolvers } from '../../generated/resolvers.js';
import { named } from '../../global-id.js';
import { askedTime } from '../../record-time.js';

export const lot: NonNullable<QueryResolvers['lot']> = async (_root, { by, at }, { loaders, recordTime }) => {
  const which = named(by, 'Lot');
  if (!which) return null;
  const time = await recordTime(askedTime(at));
  const found = await loaders.lot(which, time);
  return found && { reference: found.reference, at: time };
};
