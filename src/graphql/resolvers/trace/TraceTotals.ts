import { GRADES } from '../../../domains/trace/trace.js';
import type { TraceTotalsResolvers } from '../../generated/resolvers.js';

/** Counts of what the viewer may see. */
export const fields: TraceTotalsResolvers = {
  firms: ({ answer: { exposures } }) => exposures.length,
  byGrade: ({ answer: { exposures } }) =>
    GRADES.map((grade) => ({ grade, count: exposures.filter((row) => row.grade === grade).length })),
};
