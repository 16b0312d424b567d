import type { Addressee, Norm } from '../norm.js';

/** All of it is from memory, until somebody has checked it against the text of OECD Annex II. */
const FROM_MEMORY = { strength: 'MANDATORY', basis: 'STANDARD', unverified: true } as const;

const RESPONSIBLY =
  'Suspension is not termination; disengagement is responsible or it is not done. The effect on livelihoods is weighed first.';

/** Which paragraphs of Annex II speak of which risk. */
export const ANNEX_II_RISKS: Readonly<Partial<Record<Addressee, readonly number[]>>> = {
  BUYER_SERIOUS_ABUSE: [1, 2],
  BUYER_ARMED_GROUP: [3, 4],
  BUYER_SECURITY_FORCES: [5, 6, 7, 8, 9, 10],
  BUYER_CORRUPTION: [11, 12, 13, 14],
};

/** What buyers do about a supplier, by the kind of risk (docs/responsibility.md 5, OECD Annex II). */
export const ANNEX_II_NORMS: readonly Norm[] = [
  ...(['BUYER_SERIOUS_ABUSE', 'BUYER_ARMED_GROUP'] as const).map(
    (who): Norm => ({
      kind: 'SUSPEND_OR_DISCONTINUE',
      who,
      ...FROM_MEMORY,
      from: 'CREDIBLE',
      clock: 'ceaseOrInterimMeasure',
      cites: [who === 'BUYER_SERIOUS_ABUSE' ? 'OECD Annex II 2' : 'OECD Annex II 4', 'BM, unintended consequences'],
      note: RESPONSIBLY,
    }),
  ),
  ...(['BUYER_SECURITY_FORCES', 'BUYER_CORRUPTION'] as const).flatMap((who): readonly Norm[] => {
    const security = who === 'BUYER_SECURITY_FORCES';
    const rest = { who, ...FROM_MEMORY, cites: [security ? 'OECD Annex II 10' : 'OECD Annex II 14'] } as const;
    return [
      { kind: 'ADOPT_RISK_PLAN', ...rest, from: 'CREDIBLE', clock: 'ceaseOrInterimMeasure' },
      { kind: security ? 'MITIGATE' : 'IMPROVE_MEASURABLY', ...rest, from: 'RISK_PLAN_ADOPTED', clock: 'mitigation' },
      {
        kind: 'SUSPEND_AFTER_FAILED_MITIGATION',
        ...rest,
        from: 'MITIGATION_FAILED',
        clock: 'ceaseOrInterimMeasure',
        ...(security ? {} : { lasts: 'suspensionLeast' as const }),
        note: RESPONSIBLY,
      },
    ];
  }),
];
