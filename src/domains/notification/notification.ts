/** Who is told what, when, and what is held back so that nobody comes to harm: pure (docs/responsibility.md 6). */
export { noticeConsequences } from './consequences.js';
export type { FirmToTell, NoticeContext, Occasion, PartiesNearTheHarm } from './context.types.js';
export { decideNotification } from './decide.js';
export {
  initialNotification,
  NOTIFICATION_EVENTS,
  type Notification,
  type NotificationCommand,
  type NotificationEvent,
  type RetaliationAssessmentInput,
} from './events.js';
export { evolveNotification } from './evolve.js';
export { assessorsOf } from './holds/assessors.js';
export { holdClassesNow } from './holds/holds.js';
export type { Notice } from './notice.types.js';
export {
  clocksStopped,
  dueWithHolds,
  exactPlaceAndTimeReleased,
  holdsToReview,
  mayKnowOf,
  noticeCounts,
  noticesSeen,
  noticeViewer,
  stoppedSpans,
  toldAt,
} from './reads.js';
