import { sixDecimals, toKilograms } from '../../../shared/mass.js';
import type { ExposureResolvers } from '../../generated/resolvers.js';

/** How one firm is linked. */
export const fields: ExposureResolvers = {
  firm: async ({ row, trace }, _args, { loaders }) => {
    const { firm: reference } = row;
    const firm = await loaders.firm({ reference }, trace.answer.at);
    // Its description may have been withdrawn; that it is exposed stands all the same.
    return firm ?? { id: reference, reference, name: null, aliases: [], country: null, roles: [] };
  },
  grade: ({ row }) => row.grade,
  tier: ({ row }) => row.tier,
  certain: ({ row }) => row.certain,
  currency: ({ row }) => row.currency,
  custodyRole: ({ row }) => row.custodyRole,
  firstExposedAt: ({ row }) => row.firstExposedAt,
  lastExposedAt: ({ row }) => row.lastExposedAt,
  attributedMassKg: ({ row }) => (row.attributedMassMg === null ? null : toKilograms(row.attributedMassMg)),
  intakeShare: ({ row }) => (row.intakeShare === null ? null : sixDecimals(row.intakeShare)),
};
