import type { DroppedLinkResolvers } from '../../generated/resolvers.js';

/** A link that was not followed. Those that the viewer may not see were left out before. */
export const fields: DroppedLinkResolvers = {
  reason: ({ link }) => link.reason,
  at: ({ link }) => link.at,
  from: ({ link, at }) => ({ reference: link.from, at }),
  to: ({ link, at }) => (link.to === null ? null : { reference: link.to, at }),
  lot: ({ link, at }) => (link.lot === null ? null : { reference: link.lot, at }),
};
