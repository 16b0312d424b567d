import { z } from 'zod';
import { LIFE_CYCLE_EVENTS } from '../allegation/allegation.js';
import { DUTY_EVENTS } from '../duty/duty.js';
import { NOTIFICATION_EVENTS } from '../notification/notification.js';
import { FACT_EVENTS, FINDING_EVENTS, REMEDY_GAP_EVENTS, STAMP } from '../responsibility/responsibility.js';

/** Steps of a response that start clocks (docs/responsibility.md 5); who is named is an event of its own. */
const MILESTONES = [
  'PLAN_SUBMITTED',
  'PLAN_APPROVED',
  'MONITORING_ENDED',
  'FINAL_REPORT_SUBMITTED',
  'RISK_PLAN_ADOPTED',
  'MITIGATION_FAILED',
] as const;
export type Milestone = (typeof MILESTONES)[number];

const TEAM_ROLES = ['FACILITATOR', 'VICTIM_SERVICES'] as const;

/** What happens to a case and belongs to none of the domains that it joins. */
export const CASE_EVENTS = z.discriminatedUnion('type', [
  /** It was received; the first event of each journal that has one. */
  z.object({ type: z.literal('RECEIVED'), ...STAMP }),
  z.object({
    type: z.literal('TEAM_NAMED'),
    ...STAMP,
    role: z.enum(TEAM_ROLES),
    organisation: z.string(),
    reason: z.string(),
  }),
  z.object({ type: z.literal('NEED_STATED'), ...STAMP, peopleInNeed: z.boolean(), reason: z.string() }),
  z.object({ type: z.literal('MILESTONE_REACHED'), ...STAMP, milestone: z.enum(MILESTONES), evidence: z.string() }),
]);
export type OwnEvent = z.infer<typeof CASE_EVENTS>;

/** Every event that a journal can hold. */
export const ANY_EVENT = z.union([
  LIFE_CYCLE_EVENTS,
  FACT_EVENTS,
  FINDING_EVENTS,
  REMEDY_GAP_EVENTS,
  DUTY_EVENTS,
  NOTIFICATION_EVENTS,
  CASE_EVENTS,
]);
export type AnyEvent = z.infer<typeof ANY_EVENT>;
