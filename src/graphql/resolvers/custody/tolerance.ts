import { TRACING } from '../../../domains/trace/trace.js';

/** By what part more may come out than went in before it is a gain: the tracing policy's, so that both say the same. */
export const TOLERANCE = TRACING.tolerancePercent / 100;
