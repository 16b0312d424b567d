import type { Draft, DutyToTell, NoticeContext } from '../context.types.js';
import type { Recipient } from '../notice.types.js';
import { NOTICE_POLICY } from '../policies/notices.js';
import { onOccasions, overdueDuties, ownDuties, programmesOf, telling, toFirm, toOrganisation } from './rule.js';

const DAY = 86_400_000;

/**
 * N9. A mandatory duty is overdue: its holder is reminded on the due date and then weekly; the programme, which sees the
 * case, is told from a week later on that there is one, and not whose. A duty whose clock a hold has stopped has no date
 * (dueAt null), and is not overdue.
 */
export const overdue = onOccasions(
  { id: 'N9', title: 'A mandatory duty is overdue', cites: ['docs/responsibility.md 6, N9'] },
  ['TIME_PASSED'],
  ({ context, now }) => {
    const holders = holdersOf(context).map((holder) => ({ ...holder, overdue: overdueDuties(holder.duties, now) }));
    const reminders = holders.flatMap(({ recipient, overdue }) =>
      overdue.map(
        (duty): Draft => ({
          recipient,
          reason: 'N9',
          tells: telling('DUTY_OVERDUE', { duties: ownDuties([duty]), of: [duty.key, `period ${periods(duty, now)}`] }),
          restsOn: [duty.key],
        }),
      ),
    );
    const escalated = holders.flatMap(({ recipient, overdue }) =>
      overdue
        .filter((duty) => periods(duty, now) >= NOTICE_POLICY.programmeAfter.value)
        .flatMap((duty) =>
          programmesOf(context)
            .filter((programme) => programme !== recipient.reference)
            .map(
              (programme): Draft => ({
                recipient: toOrganisation(programme),
                reason: 'N9',
                tells: telling('DUTY_OF_ANOTHER_OVERDUE', { of: [duty.key, `period ${periods(duty, now)}`] }),
                restsOn: [duty.key],
              }),
            ),
        ),
    );
    return [...reminders, ...escalated];
  },
);

const holdersOf = (context: NoticeContext): { recipient: Recipient; duties: readonly DutyToTell[] }[] => [
  ...context.firms.map(({ firm, duties }) => ({ recipient: toFirm(firm), duties })),
  ...context.organisations.map(({ reference, duties }) => ({ recipient: toOrganisation(reference), duties })),
];

/** Whole periods of reminders since the due date. */
const periods = ({ dueAt }: DutyToTell, now: number): number =>
  dueAt === null ? 0 : Math.floor((now - dueAt) / (NOTICE_POLICY.overdueEvery.value * DAY));
