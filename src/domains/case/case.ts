/** A case: an allegation with all that is done about it, from its receipt to closure (docs/responsibility.md). */
export { type Acted, NO_SUCH_CASE, open as openCase } from './act.js';
export type { Actionable } from './actionable.js';
export {
  decideOnFinding,
  doDuty,
  type LifeCycleGiven,
  moveCase,
  type On,
  protect,
  stateFact,
  steer,
} from './commands.js';
export { followAll } from './follow-all.js';
export { type CaseSeen, caseSeen, type DutySeen, type FindingSeen } from './seen.js';
