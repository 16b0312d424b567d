import { seesDealing } from '../../../domains/access/access.js';
import type { GapResolvers } from '../../generated/resolvers.js';

/** A lot of unrecorded origin. */
export const fields: GapResolvers = {
  lot: ({ gap, at }, _args, { scope }) => (seesDealing(scope, [gap.firstHolder]) ? { reference: gap.lot, at } : null),
  firstHolder: ({ gap, at }) => ({ reference: gap.firstHolder, at }),
};
