import type { Allegation } from '../../../domains/allegation/allegation.js';
import { type AllegationFilter, listAllegations } from '../../../domains/docket/docket.js';
import { keyedPage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/resolvers.js';
import { searched } from '../search/searched.js';

/** What tells a filtered list from another: its filter, however it is written. */
const nameOf = ({ status, rating, mineral, country, region, since, search }: AllegationFilter): string =>
  JSON.stringify([
    'allegations',
    [...(status ?? [])].sort(),
    [...(rating ?? [])].sort(),
    mineral ?? null,
    country ?? null,
    region ?? null,
    since ?? null,
    search ?? null,
  ]);

export const allegations: NonNullable<QueryResolvers['allegations']> = async (_root, { filter, ...args }, context) => {
  const { scope, graph, recordTime } = context;
  const wanted = filter ?? {};
  if (wanted.search != null) searched(wanted.search);
  return keyedPage<Allegation, number | null>(
    context,
    nameOf(wanted),
    args,
    ({ id }) => id,
    async (first, after) => {
      const at = await recordTime({ asOf: null, knownAt: null });
      const found = await graph.read((tx) => listAllegations(scope, tx, wanted, { first, after }, at, Date.now()));
      return found && { total: found.total, items: found.allegations, more: found.more };
    },
  );
};
