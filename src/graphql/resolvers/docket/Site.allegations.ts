import type { Allegation } from '../../../domains/allegation/allegation.js';
import { keyedPage } from '../../connection.js';
import type { SiteResolvers } from '../../generated/resolvers.js';

export const allegations: NonNullable<SiteResolvers['allegations']> = async ({ reference, at }, args, context) => {
  const found = await context.loaders.allegationsAbout(reference, at);
  if (!found) return null;
  const list = JSON.stringify(['site.allegations', reference]);
  return keyedPage<Allegation, number>(
    context,
    list,
    args,
    ({ id }) => id,
    async (size, after) => {
      const place = after === null ? -1 : found.findIndex(({ id }) => id === after);
      if (after !== null && place < 0) return null;
      const rest = found.slice(place + 1);
      return { total: found.length, items: rest.slice(0, size), more: rest.length > size };
    },
  );
};
