import type { Clock, Parameter, PolicyPack } from '../policy.js';

const inForceFrom = '2018-01-01';

/** A parameter that no source gives as a number. */
const assumed = <T, U extends string>(value: T, unit: U, ...cites: readonly string[]): Parameter<T, U> => ({
  value,
  unit,
  inForceFrom,
  cites,
  assumption: true,
});

const days = (value: number, cites = 'docs/responsibility.md 5, clocks') => assumed(value, 'days', cites);

/** OECD Annex II sets these in months; they are from memory until somebody has checked its text. */
const months = (value: number) => assumed(value, 'calendar months', 'OECD Annex II, risk management (unverified)');

const CLOCKS = {
  acknowledge: days(7),
  ceaseOrInterimMeasure: days(5),
  assess: days(14),
  notifyProgramme: days(5),
  reply: days(30),
  inquire: days(30),
  useLeverage: days(30),
  investigate: days(90),
  settleLevels: days(30),
  nameFacilitator: days(30),
  plan: days(60),
  approveOrReturn: days(30),
  progressReport: days(30),
  monitoringLeast: days(180, 'IOM step 4, monitoring of 6 to 12 months, read as days'),
  monitoringMost: days(365, 'IOM step 4, monitoring of 6 to 12 months, read as days'),
  finalReport: days(30),
  confirmClosure: days(30),
  mitigation: months(6),
  suspensionLeast: months(3),
} as const satisfies Record<Clock, Parameter<number>>;

/** IOM's types of note 22 in their own words: trafficking for sexual exploitation or forced labour, debt bondage. */
export const SEVERE_BY_IOM = ['TRAFFICKING_FOR_SEXUAL_EXPLOITATION', 'TRAFFICKING_FOR_FORCED_LABOUR', 'DEBT_BONDAGE'];

/** The default pack: the IOM remediation guidelines, with Better Mining's scores where these are silent. */
export const IOM_BETTER_MINING: PolicyPack = {
  id: 'iom-better-mining',
  version: 'iom-better-mining-1',
  title: 'IOM remediation guidelines with Better Mining',
  inForceFrom,
  parameters: {
    currentDealings: days(180, 'docs/responsibility.md 2, dealings'),
    cutTiesWellBefore: days(180, 'IOM step 2, note 23: "a long time before", without a number'),
    recent: { value: 1, unit: 'calendar years', inForceFrom, cites: ['IOM step 2, note 23'] },
    severeTypes: assumed(
      [
        ...SEVERE_BY_IOM,
        'FORCED_LABOUR',
        'WFCL_UNDERGROUND_OR_UNDERWATER_WORK',
        'WFCL_CARRYING_HEAVY_LOADS',
        'CHILDREN_CRUSHING_SIEVING_WASHING',
        'EXCESSIVE_USE_OF_FORCE',
        'ARBITRARY_DETENTION',
        'SEXUAL_VIOLENCE',
        'UNLAWFUL_KILLING',
      ],
      'incident types',
      'IOM step 2, note 22',
      'UNGP 14 commentary',
      'OECD Annex II 1 (unverified): forced labour beside the others',
      'BM: scores of 20 to 25',
    ),
    highFrequency: assumed(3, 'like incidents', 'IOM step 2, note 22: high frequency, without a number'),
    highFrequencyWithin: days(90, 'IOM step 2, note 22: a short time, without a number'),
    manyAffected: assumed(10, 'people', 'IOM step 2, note 22: many people affected, without a number'),
    level2Marks: assumed('RECOMMENDED', 'mark', 'IOM step 2, table: the marks for past dealings are lost'),
    endedBeforeLevel1: assumed('NONE', 'mark', 'docs/responsibility.md 2, table, first row'),
    controllingShare: { value: 50, unit: 'per cent', inForceFrom, cites: ['docs/responsibility.md 4: half or more'] },
    enablingAct: days(365, 'docs/responsibility.md 4, R2: "at the time"'),
    causingNeedsPresence: assumed(true, 'yes or no', 'docs/responsibility.md 4, R1'),
  },
  clocks: CLOCKS,
};
