/** Who must do what by when: pure rules over findings, levels and clocks (docs/responsibility.md 5). */
export {
  type DutyCommand,
  decideDuty,
  evolveDuties,
  initialDuties,
  isOpen,
  isOverdue,
  reconcile,
} from './decide.js';
export { type DutyContext, dutiesFor, type FirmWithDuties, type OrganisationWithDuties } from './duties-for.js';
export { DUTY_EVENTS, DUTY_STATUSES, type Duties, type Duty, type DutyEvent, type DutyRaised } from './duty.types.js';
export { type MustAct, mustAct, type Standing } from './must-act.js';
export { DUTY_KINDS, type DutyKind, type Trigger } from './norm.js';
