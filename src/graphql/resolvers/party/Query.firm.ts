import type { QueryResolvers } from '../../generated/resolvers.js';
import { named } from '../../global-id.js';

export const firm: NonNullable<QueryResolvers['firm']> = async (_root, { by }, { loaders, recordTime }) => {
  const which = named(by, 'Firm');
  return which && loaders.firm(which, await recordTime({ asOf: null, knownAt: null }));
};
