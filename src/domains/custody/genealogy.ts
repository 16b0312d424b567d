/** Lots and the events around them, as the record tells them. Pure. */
import { compareText } from '../../shared/text.js';
import type { CustodyEvent } from './custody.store.js';

/** By the clock, and within one instant by reference: the order in which custody is told. */
export const inTime = (a: CustodyEvent, b: CustodyEvent): number =>
  a.occurredAt - b.occurredAt || compareText(a.reference, b.reference);

/** What the record says of one lot. */
export interface LotStory {
  readonly reference: string;
  /** Those that make it: none for a lot of unrecorded origin, several for one that was made twice. */
  readonly makers: readonly CustodyEvent[];
  readonly handOvers: readonly CustodyEvent[];
  readonly uses: readonly CustodyEvent[];
}

/** Events, each once, with what is known of the lots that they touch. */
export class Genealogy {
  readonly #events = new Map<string, CustodyEvent>();
  readonly #stories = new Map<string, { makers: CustodyEvent[]; handOvers: CustodyEvent[]; uses: CustodyEvent[] }>();

  constructor(events: Iterable<CustodyEvent>) {
    for (const event of [...events].sort(inTime)) {
      if (this.#events.has(event.reference)) continue;
      this.#events.set(event.reference, event);
      for (const { lot } of event.outputs) this.#storyOf(lot).makers.push(event);
      for (const { lot } of event.lots) this.#storyOf(lot).handOvers.push(event);
      for (const { lot } of event.inputs) this.#storyOf(lot).uses.push(event);
    }
  }

  /** In time. */
  get events(): CustodyEvent[] {
    return [...this.#events.values()];
  }

  story(reference: string): LotStory {
    return { reference, ...this.#storyOf(reference) };
  }

  #storyOf(lot: string) {
    const known = this.#stories.get(lot);
    if (known) return known;
    const story = { makers: [], handOvers: [], uses: [] };
    this.#stories.set(lot, story);
    return story;
  }
}

/** A lot's mineral is its maker's event's, else that of its first event (tracing.md, section 0). */
export const mineralOf = ({ makers, handOvers, uses }: LotStory): string | null =>
  (makers[0] ?? [...handOvers, ...uses].sort(inTime)[0])?.mineral ?? null;

/**
 * The mass (mg) that a lot came to be with: its maker's word; for one that nothing makes, the first that a hand-over states
 * for it alone; unknown where it was made twice (tracing.md, section 0).
 */
export const massOf = ({ reference, makers, handOvers }: LotStory): number | null => {
  const [maker, another] = makers;
  if (another) return null;
  if (maker) return maker.outputs.find(({ lot }) => lot === reference)?.massMg ?? null;
  for (const { lots } of handOvers) {
    const stated = lots.find(({ lot }) => lot === reference)?.massMg;
    if (stated) return stated;
  }
  return null;
};

/** What one use takes out of a lot, mg. */
export const takenBy = (event: CustodyEvent, reference: string): number | null =>
  sumOf(event.inputs.filter(({ lot }) => lot === reference).map(({ massMg }) => massMg));

/** A sum, unknown where a part is. */
export const sumOf = (masses: readonly (number | null)[]): number | null =>
  masses.reduce((sum, mass) => (sum === null || mass === null ? null : sum + mass), 0);

/** What went in and came out of a lot, mg; null where it is not known. */
export interface MassBalance {
  readonly inMg: number | null;
  readonly outMg: number | null;
  readonly differenceMg: number | null;
  /** Whether no more was taken out than came in, give or take the tolerance. */
  readonly withinTolerance: boolean | null;
}

/** Weighs what a lot came to be with against all that its uses take out. `tolerance` is a part: 0.01 is 1 %. */
export const balanceOf = (story: LotStory, tolerance: number): MassBalance => {
  const inMg = massOf(story);
  const outMg = sumOf(story.uses.map((use) => takenBy(use, story.reference)));
  if (inMg === null || outMg === null) return { inMg, outMg, differenceMg: null, withinTolerance: null };
  return { inMg, outMg, differenceMg: inMg - outMg, withinTolerance: outMg <= inMg * (1 + tolerance) };
};
