import { contentOf } from './content/content.js';
import type { Notification, NotificationEvent } from './events.js';
import type { InAnyStatus, Notice } from './notice.types.js';

/** The notices after one more event. An event about a notice that is not there changes nothing. */
export const evolveNotification = (state: Notification, event: NotificationEvent): Notification => {
  switch (event.type) {
    case 'RETALIATION_ASSESSED':
      return assessed(state, event);
    case 'NOTICE_QUEUED': {
      const held = state.notices.get(event.notice.key)?.held ?? [];
      return put(state, { ...event.notice, status: 'QUEUED', raisedAt: event.at, held });
    }
    case 'NOTICE_HELD': {
      const known = state.notices.get(event.notice.key);
      const held = known?.held ?? [];
      const open = known?.status === 'HELD' ? held : [...held, { from: event.hold.setAt, to: null }];
      const raisedAt = known && known.status !== 'LAPSED' ? known.raisedAt : event.at;
      return put(state, { ...event.notice, status: 'HELD', hold: event.hold, raisedAt, held: open });
    }
    case 'NOTICE_RELEASED': {
      const notice = state.notices.get(event.key);
      if (notice?.status !== 'HELD') return state;
      const { hold: _, ...rest } = notice;
      const next = put(state, { ...rest, status: 'QUEUED', held: closed(notice, event.at) });
      return event.release === 'BY_PERSON'
        ? { ...next, released: new Set([...next.released, notice.recipient.reference]) }
        : next;
    }
    case 'HOLD_REVIEWED': {
      const notice = state.notices.get(event.key);
      if (notice?.status !== 'HELD') return state;
      return put(state, { ...notice, hold: { ...notice.hold, reviewAt: event.reviewAt, reason: event.reason } });
    }
    case 'NOTICE_DELIVERED':
      return change(state, event.key, (notice) => ({
        ...notice,
        status: 'DELIVERED',
        deliveredAt: event.deliveredAt,
        deliveredBy: event.how,
      }));
    case 'NOTICE_BOUNCED':
      return change(state, event.key, (notice) => ({
        ...notice,
        status: 'BOUNCED',
        bouncedAt: event.at,
        because: event.because,
      }));
    case 'NOTICE_LAPSED':
      return change(state, event.key, (notice) => ({
        ...notice,
        status: 'LAPSED',
        because: event.because,
        held: closed(notice, event.at),
      }));
  }
};

const commonOf = (notice: Notice): InAnyStatus => ({
  key: notice.key,
  allegation: notice.allegation,
  recipient: notice.recipient,
  reason: notice.reason,
  tells: notice.tells,
  incidentType: notice.incidentType,
  placeAndTime: notice.placeAndTime,
  restsOn: notice.restsOn,
  content: notice.content,
  raisedAt: notice.raisedAt,
  held: notice.held,
});

const put = (state: Notification, notice: Notice): Notification => ({
  ...state,
  notices: new Map(state.notices).set(notice.key, notice),
});

const change = (state: Notification, key: string, to: (notice: InAnyStatus) => Notice): Notification => {
  const notice = state.notices.get(key);
  return notice ? put(state, to(commonOf(notice))) : state;
};

const closed = (notice: Pick<Notice, 'held'>, at: number): Notice['held'] =>
  notice.held.map((span) => (span.to === null ? { ...span, to: at } : span));

/**
 * The newest assessment stands. Releases stand until it names their party as unsafe. Holds are from then on those of
 * whoever made it. Without consent, what has not arrived yet loses its exact place and time, whatever was so before.
 */
const assessed = (
  state: Notification,
  { assessment, at, by, org }: Extract<NotificationEvent, { type: 'RETALIATION_ASSESSED' }>,
): Notification => {
  const unsafe = [...assessment.unsafeRecipients, ...assessment.perpetratorTies];
  const notices = [...state.notices].map(([key, notice]): [string, Notice] => {
    if (notice.status === 'DELIVERED' || notice.status === 'LAPSED') return [key, notice];
    const kept: Notice = notice.status === 'HELD' ? { ...notice, hold: { ...notice.hold, keepers: [org] } } : notice;
    if (assessment.consent === 'GIVEN' || kept.placeAndTime.exact === null) return [key, kept];
    const general = { ...kept, placeAndTime: { ...kept.placeAndTime, exact: null } };
    return [key, { ...general, content: contentOf(general) }];
  });
  return {
    notices: new Map(notices),
    assessment: { ...assessment, at, by, org },
    released: new Set([...state.released].filter((party) => !unsafe.includes(party))),
  };
};
