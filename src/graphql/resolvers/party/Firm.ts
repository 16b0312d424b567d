import type { FirmResolvers } from '../../generated/resolvers.js';
import { toGlobalId } from '../../global-id.js';

/** A firm, by name. */
export const fields: FirmResolvers = {
  id: ({ id }) => toGlobalId('Firm', id),
};
