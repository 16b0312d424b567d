import type { NoticeContext } from './context.types.js';
import type { Notification } from './events.js';
import { assessorsOf } from './holds/assessors.js';
import { isHeldParty } from './holds/holds.js';
import type { Notice, NoticeStatus, Recipient } from './notice.types.js';

/** Who reads notices of a case, as far as it decides what they see. */
export interface NoticeViewer {
  readonly org: string;
  /** Sees the case (an auditor of its programme), or is named on it. */
  readonly onCase: boolean;
  /** Acts for one of those who may assess retaliation now (assessorsOf). */
  readonly assesses: boolean;
}

/**
 * Whether a viewer sees a notice. A held one is seen by those who set its hold, or keep it now, alone; and never by its
 * recipient. Any other by its recipient and by whoever is on the case. A firm's notice to be heard is for it and the case.
 */
const seesNotice = ({ org, onCase, assesses }: NoticeViewer, notice: Notice): boolean => {
  const own = notice.recipient.kind !== 'COMPLAINANT' && notice.recipient.reference === org;
  if (notice.status === 'HELD') return !own && (notice.hold.keepers.includes(org) || assesses);
  if (notice.status === 'LAPSED' && notice.held.length > 0) return !own && assesses;
  return own ? notice.status !== 'LAPSED' : onCase;
};

/** A viewer of a case's notices; `onCase` by the caller's scope. */
export const noticeViewer = (
  org: string,
  onCase: boolean,
  context: NoticeContext,
  state: Notification,
): NoticeViewer => ({ org, onCase, assesses: assessorsOf(context.team, context.near, state).includes(org) });

/** The notices that a viewer sees, in the order in which they were raised. Counts are counts of these. */
export const noticesSeen = (viewer: NoticeViewer, state: Notification): readonly Notice[] =>
  [...state.notices.values()].filter((notice) => seesNotice(viewer, notice));

/** How many notices of each status a viewer sees. */
export const noticeCounts = (viewer: NoticeViewer, state: Notification): ReadonlyMap<NoticeStatus, number> => {
  const counts = new Map<NoticeStatus, number>();
  for (const { status } of noticesSeen(viewer, state)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
};

/** Whether a party may know of the allegation: a held party sees nothing of it (docs/access.md 2). */
export const mayKnowOf = (org: string, context: NoticeContext, state: Notification): boolean =>
  !isHeldParty(org, context, state);

/** Whether exact place and time may be told outside the case (docs/access.md 2). */
export const exactPlaceAndTimeReleased = ({ assessment }: Notification): boolean => assessment?.consent === 'GIVEN';

/** Held notices whose hold is due to be looked at. */
export const holdsToReview = (state: Notification, now: number): readonly Notice[] =>
  [...state.notices.values()].filter((notice) => notice.status === 'HELD' && notice.hold.reviewAt <= now);

const ofRecipient = (state: Notification, reference: string, kind?: Recipient['kind']): readonly Notice[] =>
  [...state.notices.values()].filter(
    ({ recipient }) => recipient.reference === reference && (kind === undefined || recipient.kind === kind),
  );

/** When a notice of the allegation was first confirmed delivered to a party; null: never. KNEW and R4 rest on it. */
export const toldAt = (state: Notification, reference: string): number | null => {
  const times = ofRecipient(state, reference).flatMap((one) => (one.status === 'DELIVERED' ? [one.deliveredAt] : []));
  return times.length > 0 ? Math.min(...times) : null;
};

/** Whether a hold stops a party's clocks now. */
export const clocksStopped = (state: Notification, reference: string): boolean =>
  ofRecipient(state, reference).some(({ status }) => status === 'HELD');

/** The spans in which any notice to a party was held, joined where they meet; an open one ends with null. */
export const stoppedSpans = (
  state: Notification,
  reference: string,
): readonly { readonly from: number; readonly to: number | null }[] => {
  const spans = ofRecipient(state, reference)
    .flatMap(({ held }) => held)
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number | null }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && (last.to === null || span.from <= last.to)) {
      last.to = last.to === null || span.to === null ? null : Math.max(last.to, span.to);
    } else joined.push({ ...span });
  }
  return joined;
};

/**
 * When a party's clock runs out that started at `from` and runs for `length` milliseconds, without the time in which a
 * hold stopped it; null while it is stopped (docs/responsibility.md 6: a hold stops the clocks of what it holds).
 */
export const dueWithHolds = (state: Notification, reference: string, from: number, length: number): number | null => {
  let due = from + length;
  for (const span of stoppedSpans(state, reference)) {
    if (span.to !== null && span.to <= from) continue;
    if (span.from >= due) break;
    if (span.to === null) return null;
    due += span.to - Math.max(span.from, from);
  }
  return due;
};
