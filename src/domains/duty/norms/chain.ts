import type { Norm } from '../norm.js';

const MUST = { strength: 'MANDATORY', basis: 'STANDARD' } as const;
const MAY = { strength: 'RECOMMENDED', basis: 'STANDARD' } as const;

/** What follows from a firm's place in the chain: downstream firms, and traders and exporters. */
export const CHAIN_NORMS: readonly Norm[] = [
  {
    kind: 'NOTIFY_PROGRAMME',
    who: 'DOWNSTREAM',
    ...MUST,
    from: 'CREDIBLE',
    clock: 'notifyProgramme',
    cites: ['IOM step 1'],
  },
  {
    kind: 'PRESS_FOR_REMEDY',
    who: 'BEYOND_SMELTER',
    ...MUST,
    from: 'SUBSTANTIATED',
    clock: 'useLeverage',
    cites: ['IOM chapter 1', 'UNGP 19 commentary'],
  },
  {
    kind: 'SIGN_OFF_CLOSURE',
    who: 'BEYOND_SMELTER',
    ...MUST,
    from: 'CLOSURE_CONFIRMED',
    clock: 'confirmClosure',
    cites: ['IOM step 5'],
  },
  { kind: 'FUND', who: 'BEYOND_SMELTER', ...MAY, from: 'SUBSTANTIATED', clock: null, cites: ['IOM step 4'] },
  {
    kind: 'ENHANCED_DUE_DILIGENCE',
    who: 'TRADER_OR_EXPORTER',
    ...MUST,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['OECD Step 2 (unverified)'],
    ground: 'SOURCE',
  },
  {
    kind: 'PASS_ON_RECORDS',
    who: 'TRADER_OR_EXPORTER',
    ...MUST,
    from: 'CREDIBLE',
    clock: 'reply',
    cites: ['OECD Step 1 (unverified)', 'docs/responsibility.md 5'],
    note: 'Records and requests, both ways.',
  },
];

/** What a smelter or refiner does: always enhanced due diligence, and what its levels ask (IOM steps 2 to 5). */
export const SMELTER_NORMS: readonly Norm[] = [
  {
    kind: 'ENHANCED_DUE_DILIGENCE',
    who: 'SMELTER_OR_REFINER',
    ...MUST,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['IOM step 2'],
    ground: 'SOURCE',
  },
  { kind: 'FUND', who: 'SMELTER_OR_REFINER', ...MAY, from: 'SUBSTANTIATED', clock: null, cites: ['IOM step 4'] },
  {
    kind: 'CONSIDER_ENDING_DEALINGS',
    who: 'SMELTER_OR_REFINER',
    ...MAY,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['IOM step 2', 'BM, unintended consequences'],
    note: 'With whoever caused the harm. The effect on livelihoods is weighed first.',
  },
  ...(['LEVEL_1', 'LEVEL_2'] as const).flatMap((who): readonly Norm[] => {
    const asSet = { who, strength: 'OF_LEVEL', basis: 'PROGRAMME' } as const;
    return [
      { kind: 'ASK_FOR_PLAN', ...asSet, from: 'LEVELS_SETTLED', clock: 'nameFacilitator', cites: ['IOM step 3'] },
      { kind: 'SUBMIT_PLAN', ...asSet, from: 'FACILITATOR_NAMED', clock: 'plan', cites: ['IOM step 3'] },
      {
        kind: 'REPORT_PROGRESS',
        ...asSet,
        from: 'PLAN_APPROVED',
        clock: 'progressReport',
        until: 'monitoringMost',
        cites: ['IOM step 4'],
      },
      { kind: 'FINAL_REPORT', ...asSet, from: 'MONITORING_ENDED', clock: 'finalReport', cites: ['IOM step 5'] },
    ];
  }),
  {
    kind: 'RECORD_REFERRAL',
    who: 'LEVEL_1',
    strength: 'OF_LEVEL',
    basis: 'PROGRAMME',
    from: 'PLAN_APPROVED',
    clock: 'progressReport',
    cites: ['IOM step 5'],
  },
];
