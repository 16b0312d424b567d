import { page } from '../../connection.js';
import type { Context } from '../../context.js';
import type { ExposureResolvers } from '../../generated/resolvers.js';
import type { ExposureParent } from '../../parents.js';

const of = ({ trace }: ExposureParent, { loaders }: Context) => loaders.case(trace.allegation, trace.answer.at);

const list = (name: string, { row, trace }: ExposureParent): string =>
  JSON.stringify([name, trace.allegation.id, row.firm, trace.asked.asOf, trace.asked.knownAt]);

/** What follows for one exposed firm. */
export const caseFields: ExposureResolvers = {
  finding: async (exposure, _args, context) => (await of(exposure, context)).finding(exposure.row.firm),
  responseLevels: async (exposure, _args, context) => (await of(exposure, context)).levels(exposure.row.firm),
  duties: async (exposure, args, context) => {
    const { at } = exposure.trace.answer;
    const duties = (await of(exposure, context)).duties(exposure.row.firm);
    return page(
      context,
      list('exposure.duties', exposure),
      duties.map((duty) => ({ duty, at })),
      args,
    );
  },
  notices: async (exposure, args, context) => {
    const { at } = exposure.trace.answer;
    const notices = (await of(exposure, context)).noticesTo(exposure.row.firm);
    return page(
      context,
      list('exposure.notices', exposure),
      notices.map((notice) => ({ notice, at })),
      args,
    );
  },
};
