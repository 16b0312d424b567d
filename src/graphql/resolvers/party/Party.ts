import type { PartyResolvers } from '../../generated/resolvers.js';

/** A firm as its viewer may know it. */
export const fields: PartyResolvers = {
  label: async ({ reference, at, tier }, _args, { loaders }) => {
    const { label, named } = await loaders.label(reference, at);
    return named || tier === undefined ? label : `${label}, tier ${tier}`;
  },
  firm: ({ reference, at }, _args, { loaders }) => loaders.firm({ reference }, at),
};
