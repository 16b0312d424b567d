/** Who must do what by when: pure rules over findings, levels and clocks (docs/responsibility.md 5). */
export { type DutyCommand, decideDuty, evolveDuties, initialDuties, isOverdue, reconcile } from './decide.js';
export { type DutyContext, dutiesFor, type FirmWithDuties } from './duties-for.js';
export { DUTY_EVENTS, type Duties, type Duty, type DutyEvent, type DutyRaised } from './duty.types.js';
export { type MustAct, mustAct, type Standing } from './must-act.js';
export type { Trigger } from './norm.js';
