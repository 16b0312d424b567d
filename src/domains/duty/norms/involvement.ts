import type { Norm } from '../norm.js';

const interim = 'While it is investigated, an interim measure.';
const STANDARD = { strength: 'MANDATORY', basis: 'STANDARD' } as const;
const GUIDED = { strength: 'RECOMMENDED', basis: 'STANDARD' } as const;

/** What follows from how a firm is involved (UNGP 13, 19 and 22). */
export const INVOLVEMENT_NORMS: readonly Norm[] = [
  {
    kind: 'CEASE_OR_PREVENT',
    who: 'CAUSED',
    ...STANDARD,
    from: 'CREDIBLE',
    clock: 'ceaseOrInterimMeasure',
    cites: ['UNGP 19 commentary', 'IOM chapter 2, responsibility to remedy'],
    note: interim,
  },
  {
    kind: 'REMEDIATE',
    who: 'CAUSED',
    ...STANDARD,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['UNGP 22', 'IOM chapter 2, responsibility to remedy'],
  },
  {
    kind: 'CEASE_OR_PREVENT',
    who: 'CONTRIBUTED',
    ...STANDARD,
    from: 'CREDIBLE',
    clock: 'ceaseOrInterimMeasure',
    cites: ['UNGP 19 commentary', 'IOM chapter 2, responsibility to remedy'],
    note: interim,
  },
  {
    kind: 'USE_LEVERAGE',
    who: 'CONTRIBUTED',
    ...STANDARD,
    from: 'SUBSTANTIATED',
    clock: 'useLeverage',
    cites: ['UNGP 19 commentary', 'IOM chapter 2, responsibility to remedy'],
  },
  {
    kind: 'CONTRIBUTE_TO_REMEDY',
    who: 'CONTRIBUTED',
    ...STANDARD,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['UNGP 22', 'IOM chapter 2, responsibility to remedy'],
  },
  {
    kind: 'USE_LEVERAGE',
    who: 'DIRECTLY_LINKED',
    ...STANDARD,
    from: 'SUBSTANTIATED',
    clock: 'useLeverage',
    cites: ['UNGP 13(b)', 'UNGP 19 commentary', 'IOM chapter 2, responsibility to remedy'],
  },
  {
    kind: 'SUPPORT_REMEDY',
    who: 'DIRECTLY_LINKED',
    ...GUIDED,
    from: 'SUBSTANTIATED',
    clock: null,
    cites: ['UNGP 22 commentary', 'IOM step 4, funding'],
  },
  {
    kind: 'INQUIRE_AND_REPORT',
    who: 'LINK_UNVERIFIED',
    ...STANDARD,
    from: 'CREDIBLE',
    clock: 'inquire',
    cites: ['UNGP 18', 'docs/responsibility.md 4, R6'],
  },
];

/** What every exposed firm does, however it is involved (UNGP 18, 20, 21). */
export const EXPOSED_NORMS: readonly Norm[] = [
  {
    kind: 'ASSESS',
    who: 'EXPOSED',
    ...STANDARD,
    from: 'CREDIBLE',
    clock: 'assess',
    cites: ['UNGP 18', 'IOM step 1, own due diligence'],
  },
  {
    kind: 'CONSULT_AFFECTED',
    who: 'EXPOSED',
    ...STANDARD,
    from: 'CREDIBLE',
    clock: null,
    cites: ['UNGP 18(b)', 'IOM chapter 2, do no harm'],
  },
  { kind: 'TRACK', who: 'EXPOSED', ...STANDARD, from: 'SUBSTANTIATED', clock: null, cites: ['UNGP 20'] },
  { kind: 'COMMUNICATE', who: 'EXPOSED', ...STANDARD, from: 'SUBSTANTIATED', clock: null, cites: ['UNGP 21'] },
];
