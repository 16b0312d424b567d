import { type Holding, isUnrecorded, type Step, type Walk } from './walk.js';

/** What lots were made of, back to where the record of them ends. */
export const genealogy = (walk: Walk) => {
  const inputsOf = new Map<string, Set<string>>();
  const makersOf = new Map<string, Step[]>();
  for (const step of walk.steps) {
    const { takings, made } = step;
    for (const { lot } of made) {
      makersOf.set(lot, [...(makersOf.get(lot) ?? []), step]);
      const inputs = inputsOf.get(lot) ?? new Set();
      for (const { holding } of takings) inputs.add(holding.lot);
      inputsOf.set(lot, inputs);
    }
  }
  /** The lots, and all that they were made of. */
  const ancestors = (lots: Iterable<string>): Set<string> => {
    const found = new Set(lots);
    for (const lot of found) for (const input of inputsOf.get(lot) ?? []) found.add(input);
    return found;
  };
  /** First holdings of the lots of unrecorded origin that a lot is, or was made of. */
  const unrecorded = (lot: string): Holding[] =>
    [...ancestors([lot])].flatMap((ancestor) => {
      const facts = walk.lots.get(ancestor);
      return facts && isUnrecorded(facts) ? (facts.holdings[0] ?? []) : [];
    });
  /** The lots that are recorded back to production: all of what they were made of is. */
  const documented = (): ReadonlySet<string> => {
    const found = new Set<string>();
    const isDocumented = (lot: string): boolean =>
      (makersOf.get(lot) ?? []).every(
        ({ event, takings }) => event.kind === 'PRODUCTION' || takings.every(({ holding }) => found.has(holding.lot)),
      );
    for (let before = -1; before < found.size; ) {
      before = found.size;
      for (const lot of makersOf.keys()) if (isDocumented(lot)) found.add(lot);
    }
    return found;
  };
  return { ancestors, unrecorded, documented };
};
