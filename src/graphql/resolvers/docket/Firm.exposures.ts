import { exposuresOf, type FirmExposure, isAfter, placeOf } from '../../../domains/docket/docket.js';
import { keyedPage } from '../../connection.js';
import type { FirmResolvers } from '../../generated/resolvers.js';
import { askedTime } from '../../record-time.js';

export const exposures: NonNullable<FirmResolvers['exposures']> = async ({ reference }, { at, ...args }, context) => {
  const { scope, graph, recordTime } = context;
  const asked = askedTime(at);
  const found = await exposuresOf(scope, (work) => graph.read(work), reference, await recordTime(asked), Date.now());
  if (!found) return null;
  const list = JSON.stringify(['firm.exposures', reference, asked.asOf, asked.knownAt]);
  const page = await keyedPage<FirmExposure, number>(context, list, args, placeOf, (size, after) => {
    const rest = found.exposures.filter((one) => after === null || isAfter(one, after));
    return { total: found.exposures.length, items: rest.slice(0, size), more: rest.length > size };
  });
  const asParent = ({ allegation, row, answer }: FirmExposure) => ({
    allegation,
    exposure: { row, trace: { allegation, asked, answer } },
  });
  return {
    ...page,
    complete: found.complete,
    nodes: page.nodes.map(asParent),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: asParent(node) })),
  };
};
