import { massBalance as massBalanceOf } from '../../../domains/custody/custody.js';
import { toKilograms } from '../../../shared/mass.js';
import type { LotResolvers } from '../../generated/resolvers.js';
import { TOLERANCE } from './tolerance.js';

const kilograms = (milligrams: number | null): number | null => (milligrams === null ? null : toKilograms(milligrams));

export const massBalance: NonNullable<LotResolvers['massBalance']> = async (lot, _args, { scope, graph }) => {
  const found = await graph.read((tx) => massBalanceOf(scope, tx, lot.reference, lot.at, TOLERANCE));
  const { inMg, outMg, differenceMg, withinTolerance } = found;
  return {
    inKg: kilograms(inMg),
    outKg: kilograms(outMg),
    differenceKg: kilograms(differenceMg),
    withinTolerance,
  };
};
