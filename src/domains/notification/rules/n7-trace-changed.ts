import type { Draft } from '../context.types.js';
import type { Notice } from '../notice.types.js';
import {
  isExposed,
  isToBeHeard,
  onOccasions,
  ownDuties,
  ownExposure,
  ownFinding,
  telling,
  toFirm,
  wasTold,
} from './rule.js';

/**
 * N7. The trace changed, after N4 only: who is newly exposed is told its link, and who was told of a link that is gone is
 * told that. Who never heard of its link, because its notice was held or bounced, hears nothing now.
 */
export const traceChanged = onOccasions(
  { id: 'N7', title: 'The trace changed', cites: ['docs/responsibility.md 6, N7'] },
  ['TRACE_CHANGED'],
  ({ context, state }) => {
    const notices = [...state.notices.values()];
    if (!notices.some(({ reason }) => reason === 'N4')) return [];
    const exposed = new Set(context.firms.filter(isExposed).map(({ firm }) => firm));
    const last = lastOnLink(notices);

    const newly = context.firms
      .filter((firm) => isExposed(firm) && !toldOrAboutToBe(last.get(firm.firm)))
      .map((firm): Draft => {
        const what = { of: turn(last.get(firm.firm)), exposure: ownExposure(firm), finding: ownFinding(firm) };
        const more = isToBeHeard(firm) ? {} : { levels: firm.levels, duties: ownDuties(firm.duties) };
        return {
          recipient: toFirm(firm.firm),
          reason: 'N7',
          tells: telling('NEWLY_EXPOSED', { ...what, ...more }),
          restsOn: firm.restsOn,
        };
      });
    const noLonger = [...last.values()]
      .filter((notice) => wasTold(notice) && isOfLink(notice) && !exposed.has(notice.recipient.reference))
      .map(
        (notice): Draft => ({
          recipient: notice.recipient,
          reason: 'N7',
          tells: telling('NO_LONGER_EXPOSED', { of: turn(notice) }),
          restsOn: [],
        }),
      );
    return [...newly, ...noLonger];
  },
);

const isOfLink = ({ tells }: Notice): boolean => tells.exposure !== null;

/** The last notice to each firm that told it of its link, or that the link is gone, and did not lapse. */
const lastOnLink = (notices: readonly Notice[]): ReadonlyMap<string, Notice> =>
  new Map(
    notices
      .filter(({ reason, recipient }) => (reason === 'N4' || reason === 'N7') && recipient.kind === 'FIRM')
      .filter(({ status }) => status !== 'LAPSED')
      .map((notice) => [notice.recipient.reference, notice]),
  );

/** It was told of its link, or will be when its hold is released: nothing to add. */
const toldOrAboutToBe = (last: Notice | undefined): boolean => last !== undefined && isOfLink(last);

/** Tells a second turn from the first: exposed, no longer exposed, exposed again. */
const turn = (last: Notice | undefined): string[] => (last ? [`after ${last.key}`] : []);
