import type { Norm } from '../norm.js';
import { ANNEX_II_NORMS } from './annex-ii.js';
import { CHAIN_NORMS, SMELTER_NORMS } from './chain.js';
import { EXPOSED_NORMS, INVOLVEMENT_NORMS } from './involvement.js';
import { COORDINATOR_NORMS, FACILITATOR_NORMS, PROGRAMME_NORMS } from './organisations.js';

/** Every row of the table of duties. */
export const NORMS: readonly Norm[] = Object.freeze([
  ...INVOLVEMENT_NORMS,
  ...EXPOSED_NORMS,
  ...CHAIN_NORMS,
  ...SMELTER_NORMS,
  ...PROGRAMME_NORMS,
  ...FACILITATOR_NORMS,
  ...COORDINATOR_NORMS,
  ...ANNEX_II_NORMS,
]);
