import type { Grade, LinkGrade } from '../question.js';
import type { Hop, Path, Paths } from '../trace.types.js';
import type { Encounter } from './encounters.js';
import { actor } from './order.js';
import {
  type Arrival,
  type DeclaredArrival,
  gainOf,
  gradeOf,
  overdraftOf,
  type Spread,
  type Suspicion,
} from './spread.js';
import { type Holding, isUnrecorded, type Step } from './walk.js';

type Hops = readonly Hop[];

/**
 * Chains by which a firm was reached at its grade, one for each of its encounters and declared links: each the one
 * with the fewest hand-overs. There may be more, which is why the count is a lower bound.
 */
export const pathsTo = (
  spread: Spread,
  firm: string,
  grade: Grade,
  met: readonly Encounter[],
  first: number,
): Paths => {
  const back = backwards(spread);
  const found: Path[] = [];
  for (const encounter of met) {
    const own = gradeOf(encounter.link) as LinkGrade;
    if (grade !== 'ORIGIN' && own !== grade) continue;
    const hops = back.ofHolding(encounter.holding, encounter.at, own);
    if (hops)
      found.push({
        tier: encounter.link[own],
        hops: encounter.how === 'HANDLED' ? [...hops, handling(encounter)] : hops,
      });
  }
  if (grade === 'DECLARED') {
    for (const arrival of spread.arrivals.get(firm) ?? []) {
      const hops = back.ofDeclared(arrival);
      if (hops) found.push({ tier: arrival.handOvers, hops });
    }
  }
  const start = (path: Path): number => path.hops.at(-1)?.at ?? 0;
  found.sort((a, b) => a.tier - b.tier || start(a) - start(b));
  return { paths: found.slice(0, first), count: { value: found.length, exact: false } };
};

/** How a handler comes in: it carried out the hand-over before, and held nothing. */
const handling = ({ firm, at, holding, massMg }: Encounter): Hop => ({
  at,
  kind: 'HANDLED',
  implied: false,
  lot: holding.lot,
  from: holding.firm,
  to: firm,
  massMg,
  assertion: holding.event.reference,
});

/** Follows links back to where they start; null where a chain would have to run through itself. */
const backwards = (spread: Spread) => {
  const { walk, linkAt, startsAt, lotStart } = spread;
  const makersOf = new Map<string, Step[]>();
  for (const step of walk.steps) {
    for (const { lot } of step.made) makersOf.set(lot, [...(makersOf.get(lot) ?? []), step]);
  }

  const handOver = (holding: Holding, previous: Holding): Hop => ({
    at: holding.from,
    kind: holding.event.kind,
    implied: holding.means === 'IMPLIED',
    lot: holding.lot,
    from: previous.firm,
    to: holding.firm,
    massMg: holding.massAtStart,
    assertion: holding.event.reference,
  });
  const making = (step: Step, holding: Holding): Hop => ({
    at: step.event.occurredAt,
    kind: step.event.kind,
    implied: false,
    lot: holding.lot,
    from: step.event.kind === 'PRODUCTION' ? null : actor(step.event),
    to: actor(step.event),
    massMg: step.made.find(({ lot }) => lot === holding.lot)?.massMg ?? null,
    assertion: step.event.reference,
  });
  /** A lot made twice is one lot: what is known of the one making holds for whoever has the other. */
  const madeTwice = (step: Step, holding: Holding): Hop => ({
    ...making(step, holding),
    kind: 'MADE_TWICE',
    implied: true,
    from: actor(step.event),
    to: holding.firm,
  });
  const appearance = (holding: Holding): Hop => ({
    at: holding.from,
    kind: 'APPEARED',
    implied: true,
    lot: holding.lot,
    from: holding.firm,
    to: holding.firm,
    massMg: holding.massAtStart,
    assertion: holding.event.reference,
  });

  const ofHolding = (holding: Holding, at: number, level: LinkGrade, within: readonly Holding[] = []): Hops | null => {
    const start = startsAt(holding);
    if (lotStart(holding) || (start !== null && at >= start)) return startOf(holding);
    if (within.includes(holding)) return null;
    const inside = [...within, holding];
    if (holding.previous && (holding.means === 'TOOK_OVER' || holding.means === 'IMPLIED')) {
      const before = ofHolding(holding.previous, holding.from, level, inside);
      return before && [...before, handOver(holding, holding.previous)];
    }
    const count = linkAt(holding, at)[level];
    const facts = walk.lots.get(holding.lot);
    if (facts && isUnrecorded(facts)) {
      const before = ofSuspicion(holding.firm, holding.from, null, level, count, inside);
      return before && [...before, appearance(holding)];
    }
    for (const step of makersOf.get(holding.lot) ?? []) {
      const before = ofMaking(step, level, count, inside);
      const again = actor(step.event) === holding.firm ? [] : [madeTwice(step, holding)];
      if (before) return [...before, making(step, holding), ...again];
    }
    return null;
  };
  const startOf = (holding: Holding): Hops => {
    if (holding.means === 'FIRST_HELD') return [appearance(holding)];
    const step = makersOf.get(holding.lot)?.[0];
    if (!holding.previous && step) return [making(step, holding)];
    const at = startsAt(holding) ?? holding.from;
    return [{ ...appearance(holding), at, kind: 'HELD', implied: false, from: null }];
  };
  const ofMaking = (step: Step, level: LinkGrade, count: number, inside: readonly Holding[]): Hops | null => {
    const at = step.event.occurredAt;
    if (count === 0 && spread.startsWith(step)) return [];
    for (const { holding } of step.takings) {
      if (linkAt(holding, at)[level] !== count) continue;
      const before = ofHolding(holding, at, level, inside);
      if (before) return before;
    }
    const firm = actor(step.event);
    if (firm === null || gainOf(step, spread.policy) + overdraftOf(step) === 0) return null;
    return ofSuspicion(firm, at, step, level, count, inside);
  };
  const ofSuspicion = (
    firm: string,
    at: number,
    except: Step | null,
    level: LinkGrade,
    count: number,
    inside: readonly Holding[],
  ): Hops | null => {
    const could = level === 'TRACED' ? [] : spread.possible(firm, at, except);
    const said = level === 'DECLARED' ? spread.declared(firm, at) : [];
    for (const suspicion of [...could, ...said]) {
      if (suspicion.handOvers !== count) continue;
      const before = ofSuspect(suspicion, could.includes(suspicion) ? at : null, inside);
      if (before) return before;
    }
    return null;
  };
  /** `at` is the moment at which linked stock counted; null for what reached the firm as DECLARED. */
  const ofSuspect = ({ declared, holding }: Suspicion, at: number | null, inside: readonly Holding[]): Hops | null => {
    if (declared) return ofDeclared(declared);
    if (!holding) return [];
    return at === null
      ? ofHolding(holding, holding.from, 'DECLARED', inside)
      : ofHolding(holding, at, 'POSSIBLE', inside);
  };
  const ofArrival = ({ holding, declared, at }: Arrival): Hops | null =>
    holding ? ofHolding(holding, at, 'DECLARED') : declared ? ofDeclared(declared) : [];
  const ofDeclared = (arrival: DeclaredArrival): Hops | null => {
    const before = ofArrival(arrival.via);
    const { supplier, customer, reference } = arrival.over;
    const hop: Hop = {
      at: arrival.at,
      kind: 'SUPPLIES',
      implied: false,
      lot: null,
      from: supplier,
      to: customer,
      massMg: null,
      assertion: reference,
    };
    return before && [...before, hop];
  };
  return { ofHolding, ofDeclared };
};
