import { hashOf } from '../../shared/content.js';
import type { NoticeContext, Occasion } from './context.types.js';
import type { Actor, Notification, NotificationEvent } from './events.js';
import { evolveNotification } from './evolve.js';
import { holdNow } from './holds/holds.js';
import type { Notice, NoticeBody } from './notice.types.js';
import { asNotice, noticesFor } from './notices-for.js';
import { restsOnAny } from './rules/n8-corrected.js';
import { isExposed, isToBeHeard, ownDuties, ownExposure, ownFinding } from './rules/rule.js';

/**
 * What an occasion changes about notices: those that it overtakes before they left lapse; those that it calls for, and
 * that were not raised before, are queued or held; queued ones whose recipient is now of a held class are held. Called
 * twice with the same, it has nothing to add the second time. `actor`: whose act it follows from.
 */
export const noticeConsequences = (
  state: Notification,
  occasion: Occasion,
  context: NoticeContext,
  actor: Actor,
  now: number,
): readonly NotificationEvent[] => {
  const stamp = { at: now, ...actor };
  const overtaken = [...state.notices.values()].flatMap((notice): NotificationEvent[] => {
    if (notice.status !== 'HELD') return [];
    const then = afterwards(notice, occasion, context, state);
    if (then === 'STANDS') return [];
    const lapsed = { type: 'NOTICE_LAPSED' as const, ...stamp, key: notice.key, because: occasion.type };
    return then === 'LAPSES' ? [lapsed] : replaced(notice, then, lapsed, context, state);
  });
  const afterLapses = overtaken.reduce(evolveNotification, state);
  const called = noticesFor(occasion, context, afterLapses, now)
    .filter(({ key }) => isNew(afterLapses.notices.get(key)))
    .map((notice) => raised(notice, context, afterLapses, stamp));
  return [
    ...overtaken,
    ...called,
    ...heldNow([...overtaken, ...called].reduce(evolveNotification, state), context, stamp),
  ];
};

type HeldNotice = Extract<Notice, { status: 'HELD' }>;
type Stamp = Actor & { readonly at: number };

/** A lapsed notice reached nobody: the same may be raised again. */
const isNew = (known: Notice | undefined): boolean => known === undefined || known.status === 'LAPSED';

const raised = (notice: NoticeBody, context: NoticeContext, state: Notification, stamp: Stamp): NotificationEvent => {
  const hold = holdNow(notice.recipient, context, state, stamp.at);
  return hold ? { type: 'NOTICE_HELD', ...stamp, notice, hold } : { type: 'NOTICE_QUEUED', ...stamp, notice };
};

/** A held notice is replaced by a held one, whatever class its recipient is of by now: holds end by release alone. */
const replaced = (
  { key, hold }: HeldNotice,
  notice: NoticeBody,
  lapsed: Extract<NotificationEvent, { type: 'NOTICE_LAPSED' }>,
  context: NoticeContext,
  state: Notification,
): NotificationEvent[] => {
  const { at, by, org } = lapsed;
  const stillHeld = holdNow(notice.recipient, context, state, at, hold) ?? hold;
  const held: NotificationEvent = { type: 'NOTICE_HELD', at, by, org, notice, hold: stillHeld };
  return notice.key === key ? [held] : [lapsed, held];
};

/** Holds on queued notices that have not left yet, where their recipient is of a held class by what is known now. */
export const heldNow = (state: Notification, context: NoticeContext, stamp: Stamp): readonly NotificationEvent[] =>
  [...state.notices.values()]
    .filter(({ status }) => status === 'QUEUED')
    .flatMap((notice): NotificationEvent[] => {
      const hold = holdNow(notice.recipient, context, state, stamp.at);
      return hold ? [{ type: 'NOTICE_HELD', ...stamp, notice: bodyOf(notice), hold }] : [];
    });

/** A notice without where it stands. */
export const bodyOf = ({
  key,
  allegation,
  recipient,
  reason,
  tells,
  incidentType,
  placeAndTime,
  restsOn,
  content,
}: NoticeBody): NoticeBody => ({
  key,
  allegation,
  recipient,
  reason,
  tells,
  incidentType,
  placeAndTime,
  restsOn,
  content,
});

/** What becomes of a held notice: it stands, it lapses, or another takes its place. */
const afterwards = (
  notice: Notice,
  occasion: Occasion,
  context: NoticeContext,
  state: Notification,
): 'STANDS' | 'LAPSES' | NoticeBody => {
  const firm = context.firms.find((one) => one.firm === notice.recipient.reference);
  switch (occasion.type) {
    case 'NOT_SHOWN':
      return notice.recipient.kind === 'COMPLAINANT' ? 'STANDS' : 'LAPSES';
    case 'TRACE_CHANGED':
      return notice.tells.exposure !== null && !(firm && isExposed(firm)) ? 'LAPSES' : 'STANDS';
    case 'FINDING_DECIDED':
      if (notice.tells.message !== 'TO_BE_HEARD' || notice.recipient.reference !== occasion.firm) return 'STANDS';
      return firm && isToBeHeard(firm) ? 'STANDS' : 'LAPSES';
    case 'CORRECTED': {
      if (!restsOnAny(notice, occasion.corrected)) return 'STANDS';
      if (!firm || !isExposed(firm) || notice.tells.exposure === null) return 'LAPSES';
      const { finding, levels } = notice.tells;
      const tells = {
        ...notice.tells,
        exposure: ownExposure(firm),
        finding: finding && ownFinding(firm),
        levels: levels && firm.levels,
        duties: ownDuties(firm.duties),
      };
      const { recipient, reason } = notice;
      if (hashOf(tells) === hashOf(notice.tells)) return 'STANDS';
      return asNotice({ recipient, reason, tells, restsOn: firm.restsOn }, context, state);
    }
    default:
      return 'STANDS';
  }
};
