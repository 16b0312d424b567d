import {
  dutiesOf,
  onOccasions,
  ownDuties,
  ownExposure,
  programmesOf,
  telling,
  toFirm,
  toOrganisation,
} from './rule.js';

/**
 * N1. IOM step 1: a credible and actionable allegation goes to the audit programme, which investigates; and to the
 * monitor of the site and the firms that it is actionable for, at once.
 */
export const credibleAndActionable = onOccasions(
  {
    id: 'N1',
    title: 'Credible and actionable',
    cites: ['docs/responsibility.md 6, N1', 'IOM step 1'],
  },
  ['CREDIBLE_AND_ACTIONABLE'],
  ({ context }) => [
    ...[...programmesOf(context), ...context.monitors].map((organisation) => ({
      recipient: toOrganisation(organisation),
      reason: 'N1' as const,
      tells: telling('CREDIBLE_AND_ACTIONABLE', { duties: dutiesOf(context, organisation) }),
      restsOn: [],
    })),
    ...context.firms
      .filter(({ actionable }) => actionable)
      .map((firm) => ({
        recipient: toFirm(firm.firm),
        reason: 'N1' as const,
        tells: telling('CREDIBLE_AND_ACTIONABLE', { exposure: ownExposure(firm), duties: ownDuties(firm.duties) }),
        restsOn: firm.restsOn,
      })),
  ],
);
