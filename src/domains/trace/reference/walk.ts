import type { CustodyEvent } from '../../record/assertions.js';
import { actor, recordOrder } from './order.js';

/** How a firm came to hold a lot. MADE: out of inputs; FIRST_HELD: the lot has no recorded origin. */
export type Means = 'PRODUCED' | 'MADE' | 'TOOK_OVER' | 'IMPLIED' | 'FIRST_HELD';

/** One firm's holding of one lot, from a take-over, a making or an appearance to the next hand-over or the last gram. */
export interface Holding {
  readonly lot: string;
  readonly firm: string;
  readonly means: Means;
  readonly event: CustodyEvent;
  /** Place in the order of section 0. */
  readonly position: number;
  /** Clock of its beginning, and of its end (null: still held). Both belong to it. */
  readonly from: number;
  until: number | null;
  /** What was left of the lot when the holding began; null: unknown. */
  readonly massAtStart: number | null;
  /** Who handed over, where somebody did. */
  readonly previous: Holding | null;
}

/** What an event takes out of a lot. */
export interface Taking {
  readonly holding: Holding;
  readonly at: number;
  /** What the event says that it takes; null: unknown. */
  readonly asked: number | null;
  /** Of that, what was there. */
  readonly taken: number | null;
  /** Of that, what was not (OVERDRAWN). */
  readonly excess: number;
}

/** One lot changing hands in an event: held before, taken over by an unrecorded hand-over, taken over as recorded. */
export interface Passage {
  readonly before: Holding;
  readonly implied: Holding | null;
  readonly after: Holding;
}

/** One event, interpreted. `made` has null where the lot had been made before. */
export interface Step {
  readonly event: CustodyEvent;
  readonly position: number;
  readonly appeared: readonly Holding[];
  readonly passages: readonly Passage[];
  readonly takings: readonly Taking[];
  readonly made: readonly { readonly lot: string; readonly massMg: number | null; readonly holding: Holding | null }[];
}

/** What the record says of a lot as such. */
export interface LotFacts {
  readonly reference: string;
  readonly makers: readonly CustodyEvent[];
  /** Mass with which it came to be; null: unknown, or made twice. */
  readonly massMg: number | null;
  /** Null: unknown. */
  readonly mineral: string | null;
  readonly holdings: Holding[];
  readonly takings: Taking[];
}

export interface Walk {
  readonly steps: readonly Step[];
  readonly lots: ReadonlyMap<string, LotFacts>;
  readonly holdingsOf: ReadonlyMap<string, readonly Holding[]>;
}

export const isUnrecorded = (lot: LotFacts): boolean => lot.makers.length === 0;
export const isMadeTwice = (lot: LotFacts): boolean => lot.makers.length > 1;

/** The mass of `lot` by the clock: what was left before anything was taken at `at`. */
export const leftByClock = (lot: LotFacts, at: number): number | null => {
  if (lot.massMg === null) return null;
  let left = lot.massMg;
  for (const taking of lot.takings) {
    if (taking.at >= at) continue;
    if (taking.taken === null) return null;
    left -= taking.taken;
  }
  return left;
};

/** Walks live events in the order of section 0 and tells who held what, when, and with which mass left. */
export const walk = (events: readonly CustodyEvent[]): Walk => {
  const makers = new Map<string, CustodyEvent[]>();
  for (const event of events) {
    for (const { lot } of event.outputs) makers.set(lot, [...(makers.get(lot) ?? []), event]);
  }
  const order = recordOrder(events);
  const stated = new Map<string, number>();
  for (const { lot, massMg } of order.flatMap((event) => event.lots)) {
    if (massMg !== null && !stated.has(lot)) stated.set(lot, massMg);
  }
  const lots = new Map<string, { facts: LotFacts; left: number | null; now: Holding | null; made: boolean }>();
  const holdingsOf = new Map<string, Holding[]>();
  const steps: Step[] = [];

  const lotAt = (reference: string, event: CustodyEvent) => {
    const known = lots.get(reference);
    if (known) return known;
    const made = makers.get(reference) ?? [];
    const output = made[0]?.outputs.find(({ lot }) => lot === reference);
    const massMg = made.length > 1 ? null : output ? output.massMg : (stated.get(reference) ?? null);
    const mineral = (made.includes(event) ? event : (made[0] ?? event)).mineral;
    const facts: LotFacts = { reference, makers: made, massMg, mineral, holdings: [], takings: [] };
    const lot = { facts, left: massMg, now: null as Holding | null, made: false };
    lots.set(reference, lot);
    return lot;
  };
  const hold = (reference: string, firm: string, means: Means, event: CustodyEvent): Holding => {
    const lot = lotAt(reference, event);
    const at = event.occurredAt;
    if (lot.now && lot.now.until === null) lot.now.until = at;
    const usedUp = lot.left === 0;
    const holding: Holding = {
      lot: reference,
      firm,
      means,
      event,
      position: steps.length,
      from: at,
      until: usedUp ? at : null,
      massAtStart: lot.left,
      previous: lot.now,
    };
    lot.now = holding;
    lot.facts.holdings.push(holding);
    holdingsOf.set(firm, [...(holdingsOf.get(firm) ?? []), holding]);
    return holding;
  };
  /** The lot as `firm` has it at hand: where another has it, by an unrecorded hand-over just now. */
  const atHands = (reference: string, firm: string | null, event: CustodyEvent, appeared: Holding[]) => {
    const lot = lotAt(reference, event);
    let before = lot.now;
    if (!before) {
      before = hold(reference, firm ?? (actor(event) as string), 'FIRST_HELD', event);
      appeared.push(before);
    }
    const implied = firm !== null && before.firm !== firm ? hold(reference, firm, 'IMPLIED', event) : null;
    return { lot, before, implied, held: implied ?? before };
  };

  const visit = (event: CustodyEvent): void => {
    const appeared: Holding[] = [];
    const passages: Passage[] = [];
    const takings: Taking[] = [];
    const made: Step['made'][number][] = [];
    for (const { lot } of event.lots) {
      const { before, implied, held } = atHands(lot, event.from, event, appeared);
      const after = event.to !== null && event.to !== held.firm ? hold(lot, event.to, 'TOOK_OVER', event) : held;
      passages.push({ before, implied, after });
    }
    for (const { lot: reference, massMg: asked } of event.inputs) {
      const { lot, before, implied, held } = atHands(reference, actor(event), event, appeared);
      if (implied) passages.push({ before, implied, after: implied });
      const left = lot.left;
      const taken = asked === null ? null : left === null ? asked : Math.min(asked, left);
      const excess = asked === null || left === null ? 0 : Math.max(0, asked - left);
      const taking: Taking = { holding: held, at: event.occurredAt, asked, taken, excess };
      lot.left = left === null || taken === null ? null : left - taken;
      if (lot.left === 0 && held.until === null) held.until = event.occurredAt;
      lot.facts.takings.push(taking);
      takings.push(taking);
    }
    for (const { lot: reference, massMg } of event.outputs) {
      const lot = lotAt(reference, event);
      const means = event.kind === 'PRODUCTION' ? 'PRODUCED' : 'MADE';
      const holding = lot.made ? null : hold(reference, actor(event) as string, means, event);
      lot.made = true;
      made.push({ lot: reference, massMg, holding });
    }
    steps.push({ event, position: steps.length, appeared, passages, takings, made });
  };
  order.forEach(visit);
  return { steps, lots: new Map([...lots].map(([reference, { facts }]) => [reference, facts])), holdingsOf };
};
