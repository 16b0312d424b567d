import { toKilograms } from '../../../shared/mass.js';
import type { LotMassResolvers } from '../../generated/resolvers.js';

/** A lot with the mass that an event states for it. */
export const fields: LotMassResolvers = {
  lot: ({ lot, at }) => ({ reference: lot, at }),
  massKg: ({ massMg }) => (massMg === null ? null : toKilograms(massMg)),
};
