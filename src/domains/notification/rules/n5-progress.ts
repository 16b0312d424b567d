import { isDownstream, isExposed, onOccasions, programmesOf, telling, toFirm, toOrganisation } from './rule.js';

/** N5. IOM step 4: progress reports, and milestones missed, go to the programme and to the downstream firms exposed. */
export const progress = onOccasions(
  {
    id: 'N5',
    title: 'Progress reported or milestone missed',
    cites: ['docs/responsibility.md 6, N5', 'IOM step 4 (IOM-24)'],
  },
  ['PROGRESS_REPORTED', 'MILESTONE_MISSED'],
  ({ context, occasion }) => {
    const of = [occasion.type === 'PROGRESS_REPORTED' ? occasion.report : occasion.milestone];
    const recipients = [
      ...programmesOf(context).map(toOrganisation),
      ...context.firms.filter((firm) => isDownstream(firm) && isExposed(firm)).map(({ firm }) => toFirm(firm)),
    ];
    return recipients.map((recipient) => ({
      recipient,
      reason: 'N5' as const,
      tells: telling(occasion.type, { of }),
      restsOn: of,
    }));
  },
);
