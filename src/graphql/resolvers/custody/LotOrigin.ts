import { sixDecimals, toKilograms } from '../../../shared/mass.js';
import type { LotOriginResolvers } from '../../generated/resolvers.js';

/** A site that a lot goes back to. */
export const fields: LotOriginResolvers = {
  site: ({ origin, at }, _args, { loaders }) =>
    origin.site === null ? null : loaders.site({ reference: origin.site }, at),
  share: ({ origin: { share } }) => (share === null ? null : sixDecimals(share)),
  massKg: ({ origin: { massMg } }) => (massMg === null ? null : toKilograms(massMg)),
};
