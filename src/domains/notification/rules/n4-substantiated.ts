import type { Draft, FirmToTell, NoticeContext } from '../context.types.js';
import type { Notification } from '../events.js';
import { NOTICE_POLICY } from '../policies/notices.js';
import {
  dutiesOf,
  isExposed,
  isToBeHeard,
  onOccasions,
  ownDuties,
  ownExposure,
  ownFinding,
  programmesOf,
  telling,
  toFirm,
  toOrganisation,
} from './rule.js';

/**
 * N4. IOM step 2: SORs are told their levels, exposed firms their own link and what follows from it, programmes that it
 * is substantiated. A finding above DIRECTLY_LINKED goes first to that firm alone, to be heard (docs/responsibility.md 4):
 * no other notice tells any firm's finding.
 */
export const substantiated = onOccasions(
  {
    id: 'N4',
    title: 'Substantiated',
    cites: ['docs/responsibility.md 6, N4', 'IOM step 2', 'IOM step 3, note 25'],
  },
  ['SUBSTANTIATED', 'FINDING_DECIDED'],
  ({ context, state, occasion }) => {
    if (occasion.type === 'FINDING_DECIDED')
      return context.firms
        .filter(({ firm }) => firm === occasion.firm)
        .filter(isExposed)
        .map(toExposedFirm);
    return [
      ...programmesOf(context).map((programme) => ({
        recipient: toOrganisation(programme),
        reason: 'N4' as const,
        tells: telling('SUBSTANTIATED', { of: [occasion.event], duties: dutiesOf(context, programme) }),
        restsOn: [occasion.event],
      })),
      ...context.firms.filter(isExposed).map(toExposedFirm),
      ...toAuthority(context, state, occasion.event),
    ];
  },
);

/** To be heard, a firm gets the proposed finding and its own link; duties and levels follow when it is decided. */
const toExposedFirm = (firm: FirmToTell): Draft => ({
  recipient: toFirm(firm.firm),
  reason: 'N4',
  tells: isToBeHeard(firm)
    ? telling('TO_BE_HEARD', { exposure: ownExposure(firm), finding: ownFinding(firm) })
    : telling('SUBSTANTIATED', {
        exposure: ownExposure(firm),
        finding: ownFinding(firm),
        levels: firm.levels,
        duties: ownDuties(firm.duties),
      }),
  restsOn: firm.restsOn,
});

/**
 * Level 1 removes people from exploitation with law enforcement; where that endangers them, with another authority or a
 * UN body (IOM step 3, note 25). The retaliation assessment says which, and until it does nobody is told.
 */
const toAuthority = (context: NoticeContext, { assessment }: Notification, event: string): readonly Draft[] => {
  if (!NOTICE_POLICY.authorityOnNeed.value || context.peopleInNeed !== true || !assessment) return [];
  const authority =
    assessment.police === 'SAFE' ? context.police : assessment.police === 'UNSAFE' ? assessment.insteadOfPolice : null;
  if (authority === null) return [];
  return [
    {
      recipient: toOrganisation(authority),
      reason: 'N4',
      tells: telling('SUBSTANTIATED', { of: [event], duties: dutiesOf(context, authority) }),
      restsOn: [event],
    },
  ];
};
