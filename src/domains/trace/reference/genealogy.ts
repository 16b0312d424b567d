import { type Holding, isUnrecorded, type Walk } from './walk.js';

/** What lots were made of, back to where the record of them ends. */
export const genealogy = (walk: Walk) => {
  const inputsOf = new Map<string, Set<string>>();
  for (const { takings, made } of walk.steps) {
    for (const { lot } of made) {
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
  return { ancestors, unrecorded };
};
