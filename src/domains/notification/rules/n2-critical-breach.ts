import {
  isDownstream,
  isExposed,
  onOccasions,
  ownExposure,
  programmesOf,
  telling,
  toFirm,
  toOrganisation,
} from './rule.js';

/**
 * N2. Better Mining 2022, critical breaches: an instant alert to the programme's users and stakeholders, once an analyst
 * has verified it: SORs and downstream firms exposed, the site's action owner, the monitor; and the programme, which
 * runs the accelerated plan (assumption).
 */
export const criticalBreach = onOccasions(
  {
    id: 'N2',
    title: 'Verified critical breach',
    cites: ['docs/responsibility.md 6, N2', 'docs/responsibility.md 3', 'BM-09'],
  },
  ['CRITICAL_BREACH_VERIFIED'],
  ({ context, occasion }) => {
    const of = [occasion.incident];
    const organisations = new Set([...programmesOf(context), ...context.monitors]);
    const exposed = context.firms.filter((firm) => isDownstream(firm) && isExposed(firm));
    const owners = context.near.actionOwners.filter(
      (owner) => !organisations.has(owner) && !exposed.some(({ firm }) => firm === owner),
    );
    return [
      ...[...organisations].map((organisation) => ({
        recipient: toOrganisation(organisation),
        reason: 'N2' as const,
        tells: telling('CRITICAL_BREACH', { of }),
        restsOn: of,
      })),
      ...exposed.map((firm) => ({
        recipient: toFirm(firm.firm),
        reason: 'N2' as const,
        tells: telling('CRITICAL_BREACH', { of, exposure: ownExposure(firm) }),
        restsOn: [...of, ...firm.restsOn],
      })),
      ...owners.map((owner) => ({
        recipient: context.organisations.some(({ reference }) => reference === owner)
          ? toOrganisation(owner)
          : toFirm(owner),
        reason: 'N2' as const,
        tells: telling('CRITICAL_BREACH', { of }),
        restsOn: of,
      })),
    ];
  },
);
