import { seesCase } from '../../../domains/access/access.js';
import { badInput } from '../../errors.js';
import type { ExposureResolvers } from '../../generated/resolvers.js';

/** More chains than this help nobody to understand a link, and each costs a search. */
const MOST_PATHS = 50;

export const paths: NonNullable<ExposureResolvers['paths']> = ({ row, trace }, { first }, { scope }) => {
  if ((first ?? 0) < 0) throw badInput('`first` must not be below 0.');
  const sample = trace.answer.pathsTo(row.firm, Math.min(first ?? 3, MOST_PATHS));
  return { count: seesCase(scope) ? sample.count : null, nodes: sample.paths.map((path) => ({ path, trace })) };
};
