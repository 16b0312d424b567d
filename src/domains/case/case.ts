/** A case: an allegation with all that is done about it, from its receipt to closure (docs/responsibility.md). */
export { type Acted, follow as followRecord, NO_SUCH_CASE, open as openCase } from './act.js';
export type { Actionable } from './actionable.js';
export { MILESTONES, TEAM_ROLES } from './case.events.js';
export {
  type DutyGiven,
  decideOnFinding,
  doDuty,
  type FactGiven,
  type FindingGiven,
  type LifeCycleGiven,
  moveCase,
  type NoticeGiven,
  type On,
  type OwnGiven,
  protect,
  stateFact,
  steer,
} from './commands.js';
export { followAll } from './follow-all.js';
export { type CaseSeen, caseSeen, type DutySeen, type FindingSeen } from './seen.js';
