/** Who is told what, when, and what is held back so that nobody comes to harm: pure (docs/responsibility.md 6). */
export { noticeConsequences } from './consequences.js';
export { contentOf } from './content/content.js';
export type {
  CaseTeam,
  DutyToTell,
  FindingToTell,
  FirmToTell,
  NoticeContext,
  Occasion,
  OrganisationToTell,
  PartiesNearTheHarm,
} from './context.types.js';
export { decideNotification } from './decide.js';
export {
  initialNotification,
  NOTIFICATION_EVENTS,
  type Notification,
  type NotificationCommand,
  type NotificationEvent,
  type RetaliationAssessment,
  type RetaliationAssessmentInput,
} from './events.js';
export { evolveNotification, notificationOf } from './evolve.js';
export { assessorsOf } from './holds/assessors.js';
export { holdClassesNow } from './holds/holds.js';
export {
  HOLD_CLASSES,
  type Hold,
  type HoldClass,
  NOTICE_REASONS,
  type Notice,
  type NoticeBody,
  type NoticeReason,
  type NoticeStatus,
  type Recipient,
  type Tells,
} from './notice.types.js';
export { noticesFor } from './notices-for.js';
export { NOTICE_POLICY } from './policies/notices.js';
export {
  clocksStopped,
  dueWithHolds,
  exactPlaceAndTimeReleased,
  holdsToReview,
  mayKnowOf,
  type NoticeViewer,
  noticeCounts,
  noticesSeen,
  noticeViewer,
  seesNotice,
  stoppedSpans,
  toldAt,
} from './reads.js';
export { NOTICE_RULES } from './rules/rules.js';
