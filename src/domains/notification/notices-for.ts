import { hashOf, shortHash } from '../../shared/content.js';
import { contentOf } from './content/content.js';
import { placeAndTimeOf } from './content/place-and-time.js';
import type { Draft, NoticeContext, Occasion } from './context.types.js';
import type { Notification } from './events.js';
import type { NoticeBody } from './notice.types.js';
import { recipientKey } from './rules/rule.js';
import { NOTICE_RULES } from './rules/rules.js';

/** The notices that an occasion calls for, whether or not they were raised before; each key once. */
export const noticesFor = (
  occasion: Occasion,
  context: NoticeContext,
  state: Notification,
  now: number,
): readonly NoticeBody[] => {
  const drafts = NOTICE_RULES.flatMap((rule) => rule.drafts({ occasion, context, state, now }));
  return [...new Map(drafts.map((draft) => asNotice(draft, context, state)).map((one) => [one.key, one])).values()];
};

/** A draft with its key, its place and time as far as they may be told now, and its text. */
export const asNotice = (draft: Draft, context: NoticeContext, state: Notification): NoticeBody => {
  const notice = {
    ...draft,
    restsOn: [...new Set(draft.restsOn)],
    key: keyOf(draft, state),
    allegation: context.allegation,
    incidentType: context.incidentType,
    placeAndTime: placeAndTimeOf(context, state.assessment),
  };
  return { ...notice, content: contentOf(notice) };
};

/**
 * One notice per recipient, reason and result (docs/responsibility.md 6): a hash of what was found, not of masses, dates,
 * duties done meanwhile, or the exactness of the place. After a case was closed for not being shown, and reopened, the
 * same is told again.
 */
const keyOf = ({ recipient, reason, tells }: Draft, state: Notification): string => {
  const { message, exposure, finding, levels, status, of } = tells;
  const rounds = [...state.notices.values()].filter(
    (notice) => notice.reason === 'N3' && recipientKey(notice.recipient) === recipientKey(recipient),
  ).length;
  const result = {
    message,
    exposure: exposure && { grade: exposure.grade, certain: exposure.certain, currency: exposure.currency },
    finding,
    levels,
    status,
    of,
    rounds: reason === 'N3' || rounds === 0 ? null : rounds,
  };
  return `${recipientKey(recipient)}|${reason}|${shortHash(hashOf(result))}`;
};
