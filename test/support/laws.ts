import fc from 'fast-check';

/** How many generated records each law is held against; more by ADIT_PROPERTY_RUNS. */
const RUNS = Number(process.env.ADIT_PROPERTY_RUNS ?? 300);

/** Holds a law against generated values, and prints what is needed to see a failure again. */
export const holds = <T>(values: fc.Arbitrary<T>, law: (value: T) => void, runs = RUNS): void => {
  fc.assert(fc.property(values, law), { numRuns: runs });
};
