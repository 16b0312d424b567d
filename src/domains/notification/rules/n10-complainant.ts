import type { Occasion } from '../context.types.js';
import type { Tells } from '../notice.types.js';
import { onOccasions, telling } from './rule.js';

/**
 * N10. UNGP 31 (transparent, predictable): the complainant hears of receipt, each decision, outcome and closure, with the
 * route of appeal, by the channel that they chose. It repeats nothing of what they said.
 */
export const complainant = onOccasions(
  {
    id: 'N10',
    title: 'The complainant hears of each step',
    cites: ['docs/responsibility.md 6, N10', 'UNGP 31 (IOM-29)'],
  },
  ['RECEIVED', 'DECIDED', 'CREDIBLE_AND_ACTIONABLE', 'NOT_SHOWN', 'SUBSTANTIATED', 'CLOSURE_CONFIRMED'],
  ({ context, occasion }) =>
    context.complainantChannel === null
      ? []
      : [
          {
            recipient: { kind: 'COMPLAINANT' as const, reference: context.complainantChannel },
            reason: 'N10' as const,
            tells: step(occasion),
            restsOn: [],
          },
        ],
);

type Step = Extract<
  Occasion,
  { type: 'RECEIVED' | 'DECIDED' | 'CREDIBLE_AND_ACTIONABLE' | 'NOT_SHOWN' | 'SUBSTANTIATED' | 'CLOSURE_CONFIRMED' }
>;

const step = (occasion: Step): Tells => {
  switch (occasion.type) {
    case 'RECEIVED':
      return telling('COMPLAINT_RECEIVED');
    case 'DECIDED':
      return telling('COMPLAINT_DECIDED', { status: occasion.status, appeal: occasion.appeal, of: [occasion.event] });
    case 'CREDIBLE_AND_ACTIONABLE':
      return telling('COMPLAINT_DECIDED', { status: 'UNDER_INVESTIGATION' });
    case 'NOT_SHOWN':
      return telling('COMPLAINT_OUTCOME', {
        status: occasion.outcome,
        appeal: occasion.outcome !== 'WITHDRAWN',
        of: [occasion.event],
      });
    case 'SUBSTANTIATED':
      return telling('COMPLAINT_OUTCOME', { status: 'SUBSTANTIATED', of: [occasion.event] });
    case 'CLOSURE_CONFIRMED':
      return telling('COMPLAINT_CLOSED', { appeal: true, of: [occasion.event] });
  }
};
