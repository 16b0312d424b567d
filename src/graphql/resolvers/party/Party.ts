import type { PartyResolvers } from '../../generated/resolvers.js';

/** A firm as its viewer may know it. */
export const fields: PartyResolvers = {
  label: async ({ reference, at, tier, label: given }, _args, { loaders }) => {
    if (given !== undefined) return given;
    const { label, named } = await loaders.label(reference, at);
    return named || tier === undefined ? label : `${label}, tier ${tier}`;
  },
  firm: ({ reference, at, label }, _args, { loaders }) =>
    label === undefined ? loaders.firm({ reference }, at) : null,
};
