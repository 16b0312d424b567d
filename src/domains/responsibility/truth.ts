import type { Fact } from './fact.types.js';

/**
 * Three values: a thing holds, fails, or is unknown. A blank is not a "no" (docs/model.md, Bad data): what nobody has
 * shown is unknown, and what depends on it stays unknown, unless something else decides.
 */
export interface Weighed {
  readonly truth: 'HOLDS' | 'FAILS' | 'UNKNOWN';
  /** Sentences that give the grounds. */
  readonly because: readonly string[];
  /** What is missing to know; empty unless unknown. */
  readonly missing: readonly string[];
  /** Facts that speak for it, and against it. */
  readonly factsFor: readonly Fact[];
  readonly factsAgainst: readonly Fact[];
}

export const holds = (
  because: string,
  factsFor: readonly Fact[] = [],
  factsAgainst: readonly Fact[] = [],
): Weighed => ({
  truth: 'HOLDS',
  because: [because],
  missing: [],
  factsFor,
  factsAgainst,
});

export const fails = (
  because: string,
  factsAgainst: readonly Fact[] = [],
  factsFor: readonly Fact[] = [],
): Weighed => ({
  truth: 'FAILS',
  because: [because],
  missing: [],
  factsFor,
  factsAgainst,
});

export const unknown = (missing: readonly string[], because: readonly string[] = []): Weighed => ({
  truth: 'UNKNOWN',
  because,
  missing,
  factsFor: [],
  factsAgainst: [],
});

/** Holds where all do; fails where one fails; else unknown, and names what is missing. */
export const allOf = (...parts: readonly Weighed[]): Weighed => {
  if (parts.some(({ truth }) => truth === 'FAILS')) return together('FAILS', parts);
  return together(parts.every(({ truth }) => truth === 'HOLDS') ? 'HOLDS' : 'UNKNOWN', parts);
};

/** Holds where one does; fails where all fail; else unknown, and names what is missing. */
export const anyOf = (...parts: readonly Weighed[]): Weighed => {
  if (parts.some(({ truth }) => truth === 'HOLDS')) return together('HOLDS', parts);
  return together(parts.every(({ truth }) => truth === 'FAILS') ? 'FAILS' : 'UNKNOWN', parts);
};

/** Turns it round: what spoke for it speaks against, and the unknown stays unknown. */
export const not = (part: Weighed): Weighed => ({
  ...part,
  truth: part.truth === 'HOLDS' ? 'FAILS' : part.truth === 'FAILS' ? 'HOLDS' : 'UNKNOWN',
  factsFor: part.factsAgainst,
  factsAgainst: part.factsFor,
});

/** The grounds of the parts that decided; of an unknown, what is known of it, and what is missing. */
const together = (truth: Weighed['truth'], parts: readonly Weighed[]): Weighed => {
  const deciding = truth === 'UNKNOWN' ? parts : parts.filter((part) => part.truth === truth);
  return {
    truth,
    because: unique(deciding.flatMap(({ because }) => because)),
    missing: truth === 'UNKNOWN' ? unique(parts.flatMap(({ missing }) => missing)) : [],
    factsFor: unique(parts.flatMap(({ factsFor }) => factsFor)),
    factsAgainst: unique(parts.flatMap(({ factsAgainst }) => factsAgainst)),
  };
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
