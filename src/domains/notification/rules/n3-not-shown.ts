import { onOccasions, telling, toldBefore } from './rule.js';

/** N3. IOM step 1: where it is not shown, inconclusive or withdrawn, everyone told before is told so, at once. */
export const notShown = onOccasions(
  {
    id: 'N3',
    title: 'Not shown, inconclusive or withdrawn',
    cites: ['docs/responsibility.md 6, N3', 'IOM step 1 (IOM-08)'],
  },
  ['NOT_SHOWN'],
  ({ state, occasion }) =>
    toldBefore(state).map((recipient) => ({
      recipient,
      reason: 'N3' as const,
      tells: telling(occasion.outcome, { of: [occasion.event] }),
      restsOn: [occasion.event],
    })),
);
