import { traceOf } from '../../../domains/trace/trace.js';
import type { AllegationResolvers } from '../../generated/resolvers.js';
import { askedTime } from '../../record-time.js';

export const trace: NonNullable<AllegationResolvers['trace']> = async (
  allegation,
  { at },
  { scope, graph, recordTime },
) => {
  const asked = askedTime(at);
  const time = await recordTime(asked);
  return { allegation, asked, answer: await graph.read((tx) => traceOf(scope, tx, allegation, time)) };
};
