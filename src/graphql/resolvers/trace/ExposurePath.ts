import type { Hop } from '../../../domains/trace/trace.js';
import type { ExposurePathResolvers } from '../../generated/resolvers.js';

/** Whether material or a declared link changes hands in a hop. */
const handsOver = ({ from, to }: Hop): boolean => from !== null && to !== null && from !== to;

/** A chain: its hops, each with the hand-overs made so far. */
export const fields: ExposurePathResolvers = {
  tier: ({ path }) => path.tier,
  hops: ({ path, trace }) => {
    let tier = 0;
    return path.hops.map((hop) => {
      const from = tier;
      if (handsOver(hop)) tier += 1;
      return { hop, tier: { from, to: tier }, trace };
    });
  },
};
