import { seesCase } from '../../../domains/access/access.js';
import { page } from '../../connection.js';
import type { TraceResolvers } from '../../generated/resolvers.js';
import { ownRevision } from '../../own-revision.js';
import type { TraceParent } from '../../parents.js';
import { traceId } from '../../trace-id.js';

/** Which list a cursor belongs to: the question names it, as it was asked. */
const list = ({ allegation, asked }: TraceParent, name: string): string =>
  JSON.stringify([name, allegation.id, asked.asOf, asked.knownAt]);

/** What a trace says as a whole. What its viewer may not see was left out before (traceOf). */
export const fields: TraceResolvers = {
  id: (trace, _args, { scope }) => traceId(scope, trace),
  revision: ({ allegation, answer }, _args, { scope }) =>
    ownRevision(scope, answer.at.revision, [allegation.id, allegation.status, answer.exposures]),
  asOf: ({ asked, answer }, _args, { scope }) => (seesCase(scope) ? answer.at.asOf : asked.asOf),
  knownAt: ({ asked }) => asked.knownAt,
  policyVersion: ({ answer }) => answer.policyVersion,
  nextChangeAt: ({ answer }) => answer.nextChangeAt,
  totals: (trace) => trace,
  exposures: (trace, args, context) =>
    page(
      context,
      list(trace, 'exposures'),
      trace.answer.exposures.map((row) => ({ row, trace })),
      args,
    ),
  linkedLots: (trace, args, context) => {
    const { linkedLots, at } = trace.answer;
    return (
      linkedLots &&
      page(
        context,
        list(trace, 'linkedLots'),
        linkedLots.map((linked) => ({ linked, at })),
        args,
      )
    );
  },
  dropped: (trace, args, context) => {
    const { dropped, at } = trace.answer;
    return (
      dropped &&
      page(
        context,
        list(trace, 'dropped'),
        dropped.map((link) => ({ link, at })),
        args,
      )
    );
  },
};
