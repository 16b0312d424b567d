import type { QueryResolvers } from '../../generated/resolvers.js';
import { named } from '../../global-id.js';

export const allegation: NonNullable<QueryResolvers['allegation']> = (_root, { by }, { loaders }) => {
  const which = named(by, 'Allegation');
  return which && loaders.allegation(which);
};
