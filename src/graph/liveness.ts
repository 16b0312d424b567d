/** What every assertion carries. `revision` is that of the transaction that wrote it. */
export interface Asserted {
  readonly reference: string;
  readonly corrects: string | null;
  readonly revision: number;
}

/**
 * Tells which assertions are live: those that no live assertion corrects or withdraws.
 * A withdrawn correction therefore revives what it had corrected. Corrections form no cycles: one may only name what
 * was there before it.
 */
export const liveness = (assertions: Iterable<Asserted>): ((assertion: Asserted) => boolean) => {
  const correctors = new Map<string, Asserted[]>();
  for (const assertion of assertions) {
    if (assertion.corrects === null) continue;
    const others = correctors.get(assertion.corrects);
    if (others) others.push(assertion);
    else correctors.set(assertion.corrects, [assertion]);
  }
  const known = new Map<string, boolean>();
  const live = ({ reference }: Asserted): boolean => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const answer = !(correctors.get(reference) ?? []).some(live);
    known.set(reference, answer);
    return answer;
  };
  return live;
};
