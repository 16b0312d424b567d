import type { Notice } from '../notice.types.js';
import { onOccasions, ownDuties, ownExposure, recipientKey, telling, wasTold } from './rule.js';

/**
 * N8. Something that a notice rested on is corrected: whoever got the notice gets the correction, with what holds for
 * them now. What never left (held) lapses instead, and is computed anew (decide.ts).
 */
export const corrected = onOccasions(
  { id: 'N8', title: 'A notice is corrected', cites: ['docs/responsibility.md 6, N8'] },
  ['CORRECTED'],
  ({ context, state, occasion }) => {
    const got = [...state.notices.values()].filter(
      (notice) => wasTold(notice) && restsOnAny(notice, occasion.corrected),
    );
    const recipients = new Map(got.map(({ recipient }) => [recipientKey(recipient), recipient]));
    return [...recipients.values()].map((recipient) => {
      const firm =
        recipient.kind === 'FIRM' ? context.firms.find(({ firm }) => firm === recipient.reference) : undefined;
      const now = firm ? { exposure: ownExposure(firm), duties: ownDuties(firm.duties) } : {};
      return {
        recipient,
        reason: 'N8' as const,
        tells: telling('CORRECTED', { ...now, of: [...occasion.corrected].sort() }),
        restsOn: [],
      };
    });
  },
);

export const restsOnAny = ({ restsOn }: Pick<Notice, 'restsOn'>, corrected: readonly string[]): boolean =>
  restsOn.some((reference) => corrected.includes(reference));
