/** A dated parameter with its ground; `assumption` marks what no source gives. */
interface Parameter<T> {
  readonly value: T;
  readonly unit: string;
  readonly inForceFrom: string;
  readonly cites: readonly string[];
  readonly assumption?: true;
}

const from2022 = { inForceFrom: '2022-01-01' } as const;

/** The parameters of notices and holds. */
export const NOTICE_POLICY = {
  /** How long a hold stands before it is looked at again. */
  holdReview: { value: 30, unit: 'days', ...from2022, cites: ['docs/responsibility.md 6'], assumption: true },
  /** How often a reminder of an overdue duty is repeated. */
  overdueEvery: { value: 7, unit: 'days', ...from2022, cites: ['docs/responsibility.md 6, N9'] },
  /** After how many such periods the programme is told too ("its holder, then the programme"). */
  programmeAfter: {
    value: 1,
    unit: 'periods of reminders',
    ...from2022,
    cites: ['docs/responsibility.md 6, N9'],
    assumption: true,
  },
  /**
   * Whether all notices wait for the retaliation assessment ("before any notice of an allegation leaves"), save those to
   * the complainant and to whoever is to make the assessment.
   */
  allWaitForAssessment: {
    value: true,
    unit: 'yes or no',
    ...from2022,
    cites: ['docs/responsibility.md 6, Do no harm'],
    assumption: true,
  },
  /** Whether an authority that can take people out of exploitation is told of a substantiated case with people in need. */
  authorityOnNeed: {
    value: true,
    unit: 'yes or no',
    ...from2022,
    cites: ['IOM step 3, level 1 plan', 'IOM note 25'],
    assumption: true,
  },
} as const satisfies Record<string, Parameter<number | boolean>>;
