import type { NoticeContext } from '../context.types.js';
import type { Notification } from '../events.js';
import type { Hold, HoldClass, Recipient } from '../notice.types.js';
import { NOTICE_POLICY } from '../policies/notices.js';
import { assessorsOf } from './assessors.js';
import { type Candidate, classesOf } from './hold-classes.js';

const DAY = 86_400_000;

/**
 * Why a notice to a party would be held now; nothing: it may leave. A release by a person, or a place among the safe
 * recipients of the assessment, frees a party of a held class. A tie or an unsafe party that the newest assessment names
 * is held whatever was released before.
 */
export const holdClassesNow = (
  recipient: Recipient,
  context: NoticeContext,
  state: Notification,
): readonly HoldClass[] => {
  if (recipient.kind === 'COMPLAINANT') return [];
  const near = isFree(recipient.reference, context, state)
    ? []
    : classesOf(candidate(recipient, context), context.near, state.assessment);
  return waitsForAssessment(recipient, context, state) ? [...near, 'NOT_YET_ASSESSED'] : near;
};

/** The hold on a notice to a party, now; null: none. `kept` is the hold that it is under already. */
export const holdNow = (
  recipient: Recipient,
  context: NoticeContext,
  state: Notification,
  now: number,
  kept: Hold | null = null,
): Hold | null => {
  const classes = holdClassesNow(recipient, context, state);
  if (classes.length === 0) return null;
  const { assessment } = state;
  return {
    classes: [...classes],
    reason: assessment ? assessment.reason : 'No retaliation assessment has been recorded.',
    setAt: kept?.setAt ?? now,
    reviewAt: assessment?.reviewAt ?? now + NOTICE_POLICY.holdReview.value * DAY,
    keepers: assessment ? [assessment.org] : [...assessorsOf(context.team, context.near, state)],
  };
};

/**
 * Whether a party may know of the allegation at all, in a notice or in a read: not while it is of a held class and
 * nobody has released it (docs/access.md 2, "a held party sees nothing of that allegation").
 */
export const isHeldParty = (reference: string, context: NoticeContext, state: Notification): boolean =>
  !isFree(reference, context, state) &&
  classesOf(candidate({ reference }, context), context.near, state.assessment).length > 0;

const isFree = (reference: string, { police }: NoticeContext, { released, assessment }: Notification): boolean => {
  if (released.has(reference)) return true;
  if (!assessment) return false;
  const authority =
    assessment.police === 'SAFE' ? police : assessment.police === 'UNSAFE' ? assessment.insteadOfPolice : null;
  return assessment.safeRecipients.includes(reference) || reference === authority;
};

/** What is known of a party, as a firm or as an organisation of the case; of others, the reference alone. */
const candidate = ({ reference }: Pick<Recipient, 'reference'>, { firms, organisations }: NoticeContext): Candidate => {
  const firm = firms.find((one) => one.firm === reference);
  const organisation = organisations.find((one) => one.reference === reference);
  return {
    reference,
    roles: firm?.roles ?? [],
    kind: organisation?.kind ?? null,
    country: firm?.country ?? organisation?.country ?? null,
  };
};

/** Nothing leaves before the assessment, but to whoever is to make it. */
const waitsForAssessment = ({ reference }: Recipient, context: NoticeContext, state: Notification): boolean =>
  NOTICE_POLICY.allWaitForAssessment.value &&
  state.assessment === null &&
  !assessorsOf(context.team, context.near, state).includes(reference);
