import type { QueryResolvers } from '../../generated/resolvers.js';
import { named } from '../../global-id.js';

export const site: NonNullable<QueryResolvers['site']> = async (_root, { by }, { loaders, recordTime }) => {
  const which = named(by, 'Site');
  return which && loaders.site(which, await recordTime({ asOf: null, knownAt: null }));
};
