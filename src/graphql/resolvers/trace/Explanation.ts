import { seesCase, seesDealing } from '../../../domains/access/access.js';
import { page } from '../../connection.js';
import type { ExplanationResolvers } from '../../generated/resolvers.js';
import { ownRevision } from '../../own-revision.js';

/** What a trace says about one firm. Links between others are left out for who may not see them. */
export const fields: ExplanationResolvers = {
  outcome: ({ answer }) => answer.outcome,
  revision: ({ answer, trace }, _args, { scope }) => {
    const own = answer.dropped.filter(({ from, to }) => seesDealing(scope, [from, to]));
    return ownRevision(scope, answer.trace.at.revision, [trace.allegation.id, answer.outcome, answer.exposure, own]);
  },
  searched: ({ answer, trace }, _args, { scope }) => ({
    from: answer.searched.from,
    to: seesCase(scope) ? answer.searched.to : trace.asked.asOf,
    gaps: answer.searched.gaps.map((gap) => ({ gap, at: answer.trace.at })),
  }),
  exposure: ({ answer, trace }) => answer.exposure && { row: answer.exposure, trace },
  dropped: ({ answer, trace }, args, context) => {
    const { allegation, asked } = trace;
    const seen = answer.dropped.filter(({ from, to }) => seesDealing(context.scope, [from, to]));
    const list = JSON.stringify(['explain.dropped', allegation.id, answer.outcome, asked.asOf, asked.knownAt]);
    return page(
      context,
      list,
      seen.map((link) => ({ link, at: answer.trace.at })),
      args,
    );
  },
};
