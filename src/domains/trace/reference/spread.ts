import { type Asserted, liveness } from '../../../graph/liveness.js';
import { compareText } from '../../../shared/text.js';
import type { Relationship, TraceRecord } from '../../record/assertions.js';
import { DAY_MS, type LinkGrade, type TracePolicy, type TraceQuestion } from '../question.js';
import { actor } from './order.js';
import { type Holding, isUnrecorded, leftByClock, type Step, type Walk, walk } from './walk.js';

/**
 * Fewest hand-overs since the start over all chains at least as strong as the grade; Infinity: no such chain. So
 * TRACED ≥ POSSIBLE ≥ DECLARED, and the strongest finite one names the grade.
 */
export type HandOvers = Readonly<Record<LinkGrade, number>>;

const UNLINKED: HandOvers = { TRACED: Infinity, POSSIBLE: Infinity, DECLARED: Infinity };
const START: HandOvers = { TRACED: 0, POSSIBLE: 0, DECLARED: 0 };

export const gradeOf = (count: HandOvers): LinkGrade | null =>
  count.TRACED < Infinity
    ? 'TRACED'
    : count.POSSIBLE < Infinity
      ? 'POSSIBLE'
      : count.DECLARED < Infinity
        ? 'DECLARED'
        : null;

const fewest = (a: HandOvers, b: HandOvers): HandOvers => ({
  TRACED: Math.min(a.TRACED, b.TRACED),
  POSSIBLE: Math.min(a.POSSIBLE, b.POSSIBLE),
  DECLARED: Math.min(a.DECLARED, b.DECLARED),
});
const oneMore = (count: HandOvers): HandOvers => ({
  TRACED: count.TRACED + 1,
  POSSIBLE: count.POSSIBLE + 1,
  DECLARED: count.DECLARED + 1,
});
const same = (a: HandOvers, b: HandOvers): boolean =>
  a.TRACED === b.TRACED && a.POSSIBLE === b.POSSIBLE && a.DECLARED === b.DECLARED;

/** When a firm had something to pass on, after how many hand-overs; null for both: it is where the trace starts. */
export interface Arrival {
  readonly at: number;
  readonly handOvers: number;
  readonly holding: Holding | null;
  readonly declared: DeclaredArrival | null;
}

/** A firm reached by a declared link: when, after how many hand-overs, over which relationship, from which arrival. */
export interface DeclaredArrival {
  readonly firm: string;
  readonly at: number;
  readonly handOvers: number;
  readonly over: Relationship;
  readonly via: Arrival;
}

/** What a firm may have given to a lot that it showed or made: linked stock, a declared link; neither: it is the origin. */
export interface Suspicion {
  readonly handOvers: number;
  readonly holding: Holding | null;
  readonly declared: DeclaredArrival | null;
}

/** The record as the question sees it, and what is linked in it: sections 0 to 2 of tracing.md, shares apart. */
export interface Spread {
  readonly question: TraceQuestion;
  readonly policy: TracePolicy;
  readonly walk: Walk;
  /** Relationships that count, of a mineral that counts. */
  readonly relationships: readonly Relationship[];
  readonly originFirms: ReadonlySet<string>;
  /** Lots of another, known mineral. */
  readonly leftOut: (lot: string) => boolean;
  /** Where a holding starts anew with share 1: the clock from which it does, or null. */
  readonly startsAt: (holding: Holding) => number | null;
  /** How a holding's lot is linked at a moment of it. */
  readonly linkAt: (holding: Holding, at: number) => HandOvers;
  /** What makes a lot POSSIBLE, or DECLARED, that the firm showed or made then: those of the fewest hand-overs; or none. */
  readonly possible: (firm: string, at: number, except: Step | null) => readonly Suspicion[];
  readonly declared: (firm: string, at: number) => readonly Suspicion[];
  readonly arrivals: ReadonlyMap<string, readonly DeclaredArrival[]>;
  /** What a firm can pass on over a relationship. */
  readonly reached: (firm: string) => Arrival[];
  /** Was anything linked in the firm's stock at that moment, however old? */
  readonly hasLinkedStock: (firm: string, at: number) => boolean;
  /** Is the event a PRODUCTION at the alleged site within the period? */
  readonly startsWith: (step: Step) => boolean;
  /** All live relationships, whatever their mineral and basis: dealings. */
  readonly dealings: readonly Relationship[];
  /** The assertions known at the question's revision, live or not. */
  readonly record: TraceRecord;
  /** Is the assertion one that nothing corrects? */
  readonly live: (assertion: Asserted) => boolean;
  /** Origin firm of a lot: its first holding. */
  readonly lotStart: (holding: Holding) => boolean;
}

/** Of what is linked at all, that with the fewest hand-overs. */
const ofFewest = (suspicions: readonly Suspicion[]): Suspicion[] => {
  const fewestOf = Math.min(...suspicions.map(({ handOvers }) => handOvers));
  return suspicions.filter(({ handOvers }) => handOvers === fewestOf && handOvers < Infinity);
};

/** Is more made than taken, beyond the tolerance? In whole milligrams; unknown masses are no gain. */
export const gainOf = (step: Step, policy: TracePolicy): number => {
  const taken = sumOrNull(step.takings.map(({ asked }) => asked));
  const made = sumOrNull(step.made.map(({ massMg }) => massMg));
  if (step.takings.length === 0 || taken === null || made === null) return 0;
  const beyond = BigInt(made - taken) * 10_000n > BigInt(taken) * BigInt(Math.round(policy.tolerancePercent * 100));
  return beyond ? made - taken : 0;
};
export const overdraftOf = (step: Step): number => step.takings.reduce((sum, { excess }) => sum + excess, 0);
export const sumOrNull = (masses: readonly (number | null)[]): number | null =>
  masses.reduce<number | null>((sum, mass) => (sum === null || mass === null ? null : sum + mass), 0);

/** Means by which a firm comes to have material, as far as stock, arrivals and times of exposure go. */
export const isIntake = (holding: Holding): boolean =>
  holding.means === 'PRODUCED' || holding.means === 'TOOK_OVER' || holding.means === 'IMPLIED';
/** Means that make stock: appearing is not a take-over. */
const isStock = (holding: Holding): boolean => holding.means !== 'FIRST_HELD';

/** The sites that are `sites` or part of them (down), or that they are part of (up). */
const closure = (sites: readonly string[], next: (site: string) => string[]): Set<string> => {
  const found = new Set(sites);
  for (const site of found) for (const other of next(site)) found.add(other);
  return found;
};

export const spread = (given: TraceRecord, question: TraceQuestion, policy: TracePolicy): Spread => {
  const { period, asOf } = question;
  const known = ({ revision }: Asserted): boolean => revision <= question.revision;
  const record: TraceRecord = {
    events: given.events.filter(known),
    relationships: given.relationships.filter(known),
    operations: given.operations.filter(known),
    parts: given.parts,
  };
  const live = liveness([...record.events, ...record.relationships, ...record.operations]);
  const events = record.events.filter((event) => event.kind !== 'VOID' && event.occurredAt <= asOf && live(event));
  const walked = walk(events);
  const named = new Set(question.minerals);
  const otherMineral = (mineral: string | null): boolean => named.size > 0 && mineral !== null && !named.has(mineral);
  const leftOut = (lot: string): boolean => otherMineral(walked.lots.get(lot)?.mineral ?? null);
  // By reference, so that of equal relationships the same one shows in chains, in whichever order they are given.
  const dealings = record.relationships.filter(live).sort((a, b) => compareText(a.reference, b.reference));
  const relationships = dealings.filter(({ basis, mineral }) => basis !== 'OBSERVED' && !otherMineral(mineral));
  const limit = policy.holdingLimitDays * DAY_MS;

  // Section 1: where it starts.
  const parts = closure(question.sites, (site) => record.parts.filter((p) => p.partOf === site).map((p) => p.site));
  const wholes = closure(question.sites, (site) => record.parts.filter((p) => p.site === site).map((p) => p.partOf));
  const operators = record.operations
    .filter((operation) => live(operation) && (parts.has(operation.site) || wholes.has(operation.site)))
    .filter(({ from }) => (from ?? -Infinity) <= Math.min(period.to, asOf))
    .filter(({ to }) => (to ?? Infinity) >= period.from)
    .map(({ firm }) => firm);
  const subjects = new Set(question.firms);
  const lotSubjects = new Set(question.lots);
  const lotStart = (holding: Holding): boolean => lotSubjects.has(holding.lot) && holding.previous === null;
  const accused = new Set([...operators, ...subjects]);
  const startsAt = (holding: Holding): number | null => {
    if (!subjects.has(holding.firm) || leftOut(holding.lot)) return null;
    if (holding.from >= period.from) return holding.from <= period.to ? holding.from : null;
    return holding.until === null || holding.until >= period.from ? period.from : null;
  };
  const producedThere = (step: Step): boolean =>
    step.event.kind === 'PRODUCTION' &&
    step.event.site !== null &&
    parts.has(step.event.site) &&
    step.event.occurredAt >= period.from &&
    step.event.occurredAt <= period.to;

  // Section 2: how it spreads. `base` is how a holding's lot was linked when the holding began.
  const base = new Map<Holding, HandOvers>();
  const linkAt = (holding: Holding, at: number): HandOvers => {
    const start = startsAt(holding);
    return start !== null && at >= start ? START : (base.get(holding) ?? UNLINKED);
  };
  const inStock = (holding: Holding, at: number): boolean => {
    if (!isStock(holding) || holding.from > at || (holding.until ?? Infinity) < at) return false;
    const lot = walked.lots.get(holding.lot);
    const left = lot ? leftByClock(lot, at) : null;
    return left === null || left > 0;
  };
  const possible = (firm: string, at: number, except: Step | null): Suspicion[] => {
    if (accused.has(firm) && period.from <= at && at <= period.to + limit) {
      return [{ handOvers: 0, holding: null, declared: null }];
    }
    const own = new Set(except?.made.map(({ holding }) => holding));
    const found: Suspicion[] = [];
    for (const stock of walked.holdingsOf.get(firm) ?? []) {
      if (own.has(stock) || at > stock.from + limit || !inStock(stock, at)) continue;
      found.push({ handOvers: linkAt(stock, at).POSSIBLE, holding: stock, declared: null });
    }
    return ofFewest(found);
  };
  const hasLinkedStock = (firm: string, at: number): boolean =>
    (walked.holdingsOf.get(firm) ?? []).some((stock) => inStock(stock, at) && linkAt(stock, at).POSSIBLE < Infinity);
  const arrivals = new Map<string, DeclaredArrival[]>();
  const declared = (firm: string, at: number): Suspicion[] => {
    const found: Suspicion[] = [];
    for (const arrival of arrivals.get(firm) ?? []) {
      if (arrival.at <= at) found.push({ handOvers: arrival.handOvers, holding: null, declared: arrival });
    }
    for (const stock of walked.holdingsOf.get(firm) ?? []) {
      if (!isIntake(stock) || stock.from > at) continue;
      const count = linkAt(stock, stock.from);
      if (gradeOf(count) === 'DECLARED') found.push({ handOvers: count.DECLARED, holding: stock, declared: null });
    }
    return ofFewest(found);
  };

  let changed = false;
  const link = (holding: Holding, count: HandOvers): void => {
    if (leftOut(holding.lot)) return;
    const before = base.get(holding) ?? UNLINKED;
    const after = fewest(before, count);
    if (same(before, after)) return;
    base.set(holding, after);
    changed = true;
  };
  /** What a firm that may have had linked material at `at` gives to what it made or showed then. */
  const suspicion = (firm: string, at: number, except: Step | null, withDeclared: boolean): HandOvers => {
    const could = possible(firm, at, except)[0]?.handOvers ?? Infinity;
    const said = withDeclared ? (declared(firm, at)[0]?.handOvers ?? Infinity) : Infinity;
    return { TRACED: Infinity, POSSIBLE: could, DECLARED: Math.min(could, said) };
  };
  const pass = (step: Step, withDeclared: boolean): void => {
    const at = step.event.occurredAt;
    for (const holding of step.appeared) {
      const lot = walked.lots.get(holding.lot);
      if (lotStart(holding)) link(holding, START);
      if (lot && isUnrecorded(lot)) link(holding, suspicion(holding.firm, at, null, withDeclared));
    }
    for (const { before, implied, after } of step.passages) {
      if (implied) link(implied, oneMore(linkAt(before, at)));
      if (after !== (implied ?? before)) link(after, oneMore(linkAt(implied ?? before, at)));
    }
    let count = producedThere(step) ? START : UNLINKED;
    for (const { holding } of step.takings) count = fewest(count, linkAt(holding, at));
    if (gainOf(step, policy) > 0 || overdraftOf(step) > 0) {
      count = fewest(count, suspicion(actor(step.event) as string, at, step, withDeclared));
    }
    for (const { lot, holding } of step.made) {
      const first = holding ?? walked.lots.get(lot)?.holdings[0];
      if (!first) continue;
      link(first, count);
      if (lotStart(first)) link(first, START);
    }
  };
  const reached = (firm: string): Arrival[] => {
    const found: Arrival[] = [];
    if (accused.has(firm)) found.push({ at: period.from, handOvers: 0, holding: null, declared: null });
    for (const holding of walked.holdingsOf.get(firm) ?? []) {
      if (!isIntake(holding) && !lotStart(holding)) continue;
      const handOvers = linkAt(holding, holding.from).DECLARED;
      if (handOvers < Infinity) found.push({ at: holding.from, handOvers, holding, declared: null });
    }
    for (const declared of arrivals.get(firm) ?? []) {
      found.push({ at: declared.at, handOvers: declared.handOvers, holding: null, declared });
    }
    return found;
  };
  const follow = (over: Relationship): void => {
    for (const via of reached(over.supplier)) {
      const at = carriesAt(over, via.at, question, policy);
      if (at === null) continue;
      const handOvers = via.handOvers + 1;
      const known = arrivals.get(over.customer) ?? [];
      if (known.some((other) => other.at <= at && other.handOvers <= handOvers)) continue;
      const arrival = { firm: over.customer, at, handOvers, over, via };
      arrivals.set(over.customer, [...known.filter((o) => o.at < at || o.handOvers < handOvers), arrival]);
      changed = true;
    }
  };
  // TRACED and POSSIBLE first: they do not depend on DECLARED, but whether a lot is DECLARED depends on them.
  for (const withDeclared of [false, true]) {
    do {
      changed = false;
      for (const step of walked.steps) pass(step, withDeclared);
      if (withDeclared) for (const relationship of relationships) follow(relationship);
    } while (changed);
  }
  const lotOrigins = question.lots
    .filter((lot) => !leftOut(lot))
    .flatMap((lot) => walked.lots.get(lot)?.holdings[0]?.firm ?? []);
  return {
    question,
    policy,
    record,
    walk: walked,
    relationships,
    dealings,
    originFirms: new Set([...accused, ...lotOrigins]),
    leftOut,
    startsAt,
    linkAt,
    possible,
    declared,
    arrivals,
    reached,
    hasLinkedStock,
    startsWith: producedThere,
    lotStart,
    live,
  };
};

/** When a relationship carries what its supplier got at `since` to its customer; null where it does not. */
export const carriesAt = (
  over: Relationship,
  since: number,
  { period, asOf }: TraceQuestion,
  policy: TracePolicy,
): number | null => {
  const at = Math.max(since, over.from ?? -Infinity);
  const horizon = period.to + policy.declaredHorizonDays * DAY_MS;
  return at > (over.to ?? Infinity) || at > asOf || at > horizon ? null : at;
};
