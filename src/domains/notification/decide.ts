import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { bodyOf, heldNow } from './consequences.js';
import type { NoticeContext } from './context.types.js';
import {
  type Actor,
  type Notification,
  type NotificationCommand,
  type NotificationEvent,
  RetaliationAssessment,
} from './events.js';
import { evolveNotification } from './evolve.js';
import { assessorsOf } from './holds/assessors.js';
import { holdNow } from './holds/holds.js';
import type { Notice } from './notice.types.js';

/** Decides what a person, or a receipt, changes about notices. Times in epoch ms. */
export const decideNotification = (
  state: Notification,
  command: NotificationCommand,
  context: NoticeContext,
  now: number,
): Result<readonly NotificationEvent[]> => {
  switch (command.type) {
    case 'ASSESS_RETALIATION':
      return assess(state, command, context, now);
    case 'RELEASE_NOTICE':
      return release(state, command, context, now);
    case 'REVIEW_HOLD':
      return review(state, command, context, now);
    case 'RECORD_DELIVERY':
      return deliver(state, command, now);
    case 'RECORD_BOUNCE':
      return bounce(state, command, now);
  }
};

type Command<T extends NotificationCommand['type']> = Extract<NotificationCommand, { type: T }>;
type Decided = Result<readonly NotificationEvent[]>;

const problem = (code: string, message: string, ...path: readonly string[]): Problem => ({ code, message, path });

/** The same words for a notice that is not there and for a held one that is not for this actor (docs/access.md 3). */
const NOT_FOUND = problem('NOT_FOUND', 'There is no such notice.', 'notice');

const stampOf = ({ by, org }: Actor, at: number): Actor & { at: number } => ({ at, by, org });

const assess = (
  state: Notification,
  command: Command<'ASSESS_RETALIATION'>,
  context: NoticeContext,
  now: number,
): Decided => {
  if (!assessorsOf(context.team, context.near, state).includes(command.actor.org)) {
    return refuse(
      problem(
        'FORBIDDEN',
        'A retaliation assessment is made by the victim services named on the case, else by the facilitator, else by the programme.',
      ),
    );
  }
  const parsed = RetaliationAssessment.safeParse(command.assessment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ message, path }) => problem('MALFORMED', message, ...path.map(String)));
    return refuse(...problems);
  }
  const problems = problemsOf(parsed.data, context, now);
  if (problems.length > 0) return refuse(...problems);
  const stamp = stampOf(command.actor, now);
  const assessed: NotificationEvent = { type: 'RETALIATION_ASSESSED', ...stamp, assessment: parsed.data };
  const after = evolveNotification(state, assessed);
  return accept([assessed, ...heldAnew(after, context, stamp), ...heldNow(after, context, stamp)]);
};

const problemsOf = (assessment: RetaliationAssessment, context: NoticeContext, now: number): readonly Problem[] => {
  const { perpetratorTies, unsafeRecipients, safeRecipients, police, insteadOfPolice, reviewAt } = assessment;
  const both = safeRecipients.find((one) => perpetratorTies.includes(one) || unsafeRecipients.includes(one));
  const authority = context.organisations.find(({ reference }) => reference === insteadOfPolice);
  return [
    ...(both === undefined
      ? []
      : [problem('CONTRADICTION', 'A party cannot be both safe to tell and held.', 'safeRecipients')]),
    ...(insteadOfPolice !== null && police !== 'UNSAFE'
      ? [problem('CONTRADICTION', 'Another authority takes the place of the police where they are unsafe.', 'police')]
      : []),
    ...(insteadOfPolice !== null && authority?.kind !== 'GOVERNMENT' && authority?.kind !== 'UN_BODY'
      ? [problem('NOT_AN_AUTHORITY', 'Name another public authority or a UN body (IOM note 25).', 'insteadOfPolice')]
      : []),
    ...(reviewAt !== null && reviewAt <= now
      ? [problem('IN_THE_PAST', 'The date of review must be in the future.', 'reviewAt')]
      : []),
  ];
};

/** Held notices by the new assessment: released where it leaves no ground, else held on the grounds that it gives. */
const heldAnew = (
  state: Notification,
  context: NoticeContext,
  stamp: Actor & { readonly at: number },
): readonly NotificationEvent[] =>
  [...state.notices.values()].flatMap((notice): NotificationEvent[] => {
    if (notice.status !== 'HELD') return [];
    const hold = holdNow(notice.recipient, context, state, stamp.at, notice.hold);
    if (hold) return [{ type: 'NOTICE_HELD', ...stamp, notice: bodyOf(notice), hold }];
    const reason = 'The retaliation assessment leaves no ground to hold it.';
    return [{ type: 'NOTICE_RELEASED', ...stamp, key: notice.key, release: 'BY_ASSESSMENT', reason }];
  });

type Held = Extract<Notice, { status: 'HELD' }>;

/** The held notice that an actor may decide about. */
const keptBy = (state: Notification, context: NoticeContext, { org }: Actor, key: string): Result<Held> => {
  const notice = state.notices.get(key);
  if (notice?.status !== 'HELD') return refuse(NOT_FOUND);
  if (assessorsOf(context.team, context.near, state).includes(org)) return accept(notice);
  return refuse(
    notice.hold.keepers.includes(org)
      ? problem('FORBIDDEN', 'Others are named on the case now, who decide about its holds.', 'notice')
      : NOT_FOUND,
  );
};

const reasonGiven = (reason: string): readonly Problem[] =>
  reason.trim() === '' ? [problem('REQUIRED', 'reason must not be empty', 'reason')] : [];

const release = (
  state: Notification,
  command: Command<'RELEASE_NOTICE'>,
  context: NoticeContext,
  now: number,
): Decided => {
  const kept = keptBy(state, context, command.actor, command.key);
  if (!kept.ok) return kept;
  if (!state.assessment) {
    return refuse(problem('NOT_ASSESSED', 'A retaliation assessment comes first; it can name who is safe to tell.'));
  }
  const problems = reasonGiven(command.reason);
  if (problems.length > 0) return refuse(...problems);
  const { kind, reference } = kept.value.recipient;
  return accept(
    [...state.notices.values()]
      .filter(
        ({ status, recipient }) => status === 'HELD' && recipient.kind === kind && recipient.reference === reference,
      )
      .map(({ key }) => ({
        type: 'NOTICE_RELEASED',
        ...stampOf(command.actor, now),
        key,
        release: 'BY_PERSON',
        reason: command.reason,
      })),
  );
};

const review = (state: Notification, command: Command<'REVIEW_HOLD'>, context: NoticeContext, now: number): Decided => {
  const kept = keptBy(state, context, command.actor, command.key);
  if (!kept.ok) return kept;
  const { key, reviewAt, reason } = command;
  const problems = [
    ...reasonGiven(reason),
    ...(reviewAt <= now
      ? [problem('IN_THE_PAST', 'The date of the next review must be in the future.', 'reviewAt')]
      : []),
  ];
  if (problems.length > 0) return refuse(...problems);
  return accept([{ type: 'HOLD_REVIEWED', ...stampOf(command.actor, now), key, reviewAt, reason }]);
};

const deliver = (state: Notification, command: Command<'RECORD_DELIVERY'>, now: number): Decided => {
  const { actor, key, deliveredAt, how } = command;
  const notice = state.notices.get(key);
  if (!notice || notice.status === 'HELD' || notice.status === 'LAPSED') return refuse(NOT_FOUND);
  if (notice.status === 'DELIVERED') return accept([]);
  const left = Math.max(notice.raisedAt, ...notice.held.map(({ to }) => to ?? notice.raisedAt));
  if (deliveredAt > now || deliveredAt < left) {
    return refuse(
      problem(
        'IMPLAUSIBLE_TIME',
        'A notice is delivered after it was raised and released, and not in the future.',
        'deliveredAt',
      ),
    );
  }
  return accept([{ type: 'NOTICE_DELIVERED', ...stampOf(actor, now), key, deliveredAt, how }]);
};

const bounce = (state: Notification, { actor, key, because }: Command<'RECORD_BOUNCE'>, now: number): Decided => {
  const notice = state.notices.get(key);
  if (!notice || notice.status === 'HELD' || notice.status === 'LAPSED') return refuse(NOT_FOUND);
  if (notice.status !== 'QUEUED') {
    return refuse(
      problem('ILLEGAL_TRANSITION', `A notice that is ${notice.status} cannot bounce; QUEUED ones can.`, 'notice'),
    );
  }
  return accept([{ type: 'NOTICE_BOUNCED', ...stampOf(actor, now), key, because }]);
};
