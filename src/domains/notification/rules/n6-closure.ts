import { isDownstream, isExposed, onOccasions, telling, toFirm } from './rule.js';

/** N6. IOM step 5: the programme confirms completion and sends the closure report to the downstream firms exposed. */
export const closure = onOccasions(
  {
    id: 'N6',
    title: 'Closure confirmed',
    cites: ['docs/responsibility.md 6, N6', 'IOM step 5 (IOM-26)'],
  },
  ['CLOSURE_CONFIRMED'],
  ({ context, occasion }) =>
    context.firms
      .filter((firm) => isDownstream(firm) && isExposed(firm))
      .map(({ firm }) => ({
        recipient: toFirm(firm),
        reason: 'N6' as const,
        tells: telling('CLOSURE_CONFIRMED', { of: [occasion.event] }),
        restsOn: [occasion.event],
      })),
);
