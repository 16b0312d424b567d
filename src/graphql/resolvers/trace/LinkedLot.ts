import { sixDecimals, toKilograms } from '../../../shared/mass.js';
import type { LinkedLotResolvers } from '../../generated/resolvers.js';

/** A lot that a trace links. */
export const fields: LinkedLotResolvers = {
  lot: ({ linked, at }) => ({ reference: linked.lot, at }),
  grade: ({ linked }) => linked.grade,
  share: ({ linked: { share } }) => (share === null ? null : sixDecimals(share)),
  minMassKg: ({ linked: { minMassMg } }) => (minMassMg === null ? null : toKilograms(minMassMg)),
  maxMassKg: ({ linked: { maxMassMg } }) => (maxMassMg === null ? null : toKilograms(maxMassMg)),
};
