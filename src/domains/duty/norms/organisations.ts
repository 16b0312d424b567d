import type { Norm } from '../norm.js';

const MUST = { strength: 'MANDATORY', basis: 'PROGRAMME' } as const;

/** What an audit programme does (IOM steps 1 to 5). */
export const PROGRAMME_NORMS: readonly Norm[] = [
  { kind: 'INVESTIGATE', who: 'PROGRAMME', ...MUST, from: 'CREDIBLE', clock: 'investigate', cites: ['IOM step 1'] },
  {
    kind: 'SETTLE_LEVELS',
    who: 'PROGRAMME_FOR_EACH_SMELTER',
    ...MUST,
    from: 'SUBSTANTIATED',
    clock: 'settleLevels',
    cites: ['IOM step 2'],
  },
  {
    kind: 'RESOLVE_REMEDY_GAP',
    who: 'PROGRAMME_WITH_REMEDY_GAP',
    ...MUST,
    from: 'SUBSTANTIATED',
    clock: 'settleLevels',
    cites: ['docs/responsibility.md 2, REMEDY_GAP'],
  },
  {
    kind: 'NAME_FACILITATOR',
    who: 'PROGRAMME',
    ...MUST,
    from: 'LEVELS_SETTLED',
    clock: 'nameFacilitator',
    cites: ['IOM chapter 3, audit programme'],
    note: 'External to those involved.',
  },
  {
    kind: 'APPROVE_OR_RETURN_PLAN',
    who: 'PROGRAMME',
    ...MUST,
    from: 'PLAN_SUBMITTED',
    clock: 'approveOrReturn',
    cites: ['IOM step 3'],
    note: 'Returned with reasons.',
  },
  {
    kind: 'REPORT_PROGRESS',
    who: 'PROGRAMME',
    ...MUST,
    from: 'PLAN_APPROVED',
    clock: 'progressReport',
    until: 'monitoringMost',
    cites: ['IOM step 4'],
    note: 'To the firms downstream.',
  },
  {
    kind: 'CONFIRM_CLOSURE',
    who: 'PROGRAMME',
    ...MUST,
    from: 'FINAL_REPORT_SUBMITTED',
    clock: 'confirmClosure',
    cites: ['IOM step 5'],
  },
  {
    kind: 'SEND_CLOSURE_REPORT',
    who: 'PROGRAMME',
    ...MUST,
    from: 'FINAL_REPORT_SUBMITTED',
    clock: 'confirmClosure',
    cites: ['IOM step 5'],
  },
];

/** What a remediation facilitator does (IOM steps 3 to 5). */
export const FACILITATOR_NORMS: readonly Norm[] = [
  {
    kind: 'PLAN_AND_BUDGET',
    who: 'FACILITATOR',
    ...MUST,
    from: 'FACILITATOR_NAMED',
    clock: 'plan',
    cites: ['IOM step 3'],
    note: 'With those concerned where it happened.',
  },
  {
    kind: 'NAME_COORDINATOR',
    who: 'FACILITATOR',
    ...MUST,
    from: 'FACILITATOR_NAMED',
    clock: null,
    cites: ['IOM step 3, level 1'],
  },
  {
    kind: 'OVERSEE_AND_REPORT',
    who: 'FACILITATOR',
    ...MUST,
    from: 'PLAN_APPROVED',
    clock: 'progressReport',
    until: 'monitoringMost',
    cites: ['IOM step 4'],
  },
  {
    kind: 'FINAL_REPORT',
    who: 'FACILITATOR',
    ...MUST,
    from: 'MONITORING_ENDED',
    clock: 'finalReport',
    cites: ['IOM step 5'],
  },
];

/** What a victim services coordinator does (IOM steps 3 and 4, level 1). */
export const COORDINATOR_NORMS: readonly Norm[] = (
  [
    ['ASSESS_NEEDS', ['IOM step 3, level 1']],
    ['CASE_PLANS', ['IOM step 3, level 1']],
    ['REFER', ['IOM step 4']],
    ['FOLLOW_UP_PROVIDERS', ['IOM step 4']],
  ] as const
).map(([kind, cites]) => ({ kind, who: 'COORDINATOR', ...MUST, from: 'COORDINATOR_NAMED', clock: null, cites }));
