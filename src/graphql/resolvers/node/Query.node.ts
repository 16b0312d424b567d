import { traceOf } from '../../../domains/trace/trace.js';
import type { Context } from '../../context.js';
import type { QueryResolvers } from '../../generated/resolvers.js';
import { fromGlobalId, type NodeType } from '../../global-id.js';
import type { NodeParent } from '../../parents.js';
import { questionOf } from '../../trace-id.js';

type Find = (id: string, context: Context) => Promise<NodeParent | null>;

const latest = ({ recordTime }: Context) => recordTime({ asOf: null, knownAt: null });

/** Types of things that have an id, each with the way to find one. */
const FIND: Record<NodeType, Find> = {
  Firm: async (id, context) => {
    const firm = await context.loaders.firm({ id }, await latest(context));
    return firm && { __typename: 'Firm', ...firm };
  },
  Site: async (id, context) => {
    const site = await context.loaders.site({ id }, await latest(context));
    return site && { __typename: 'Site', ...site };
  },
  Lot: async (id, context) => {
    const at = await latest(context);
    const lot = await context.loaders.lot({ id }, at);
    return lot && { __typename: 'Lot', reference: lot.reference, at };
  },
  Allegation: async (id, { loaders }) => {
    const allegation = await loaders.allegation({ id });
    return allegation && { __typename: 'Allegation', ...allegation };
  },
  Trace: async (id, { scope, graph, loaders, recordTime }) => {
    const question = questionOf(scope, id);
    const allegation = question && (await loaders.allegation({ id: question.allegation }));
    if (!allegation) return null;
    const { asked, settled } = question;
    const now = await recordTime({ asOf: null, knownAt: null });
    if (settled && settled.revision > now.revision) return null;
    const time = settled ?? (await recordTime(asked));
    const answer = await graph.read((tx) => traceOf(scope, tx, allegation, time));
    return { __typename: 'Trace', allegation, asked, answer };
  },
};

export const node: NonNullable<QueryResolvers['node']> = async (_root, { id }, context) => {
  const parts = fromGlobalId(id);
  return parts && FIND[parts.type](parts.id, context);
};
