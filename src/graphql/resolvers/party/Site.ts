import type { SiteResolvers } from '../../generated/resolvers.js';
import { toGlobalId } from '../../global-id.js';

/** A place. */
export const fields: SiteResolvers = {
  id: ({ id }) => toGlobalId('Site', id),
  partOf: ({ partOf, at }, _args, { loaders }) => (partOf === null ? null : loaders.site({ reference: partOf }, at)),
};
