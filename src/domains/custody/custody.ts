/** Lots, and what happened to them: back to production, forward to their holders, and whether the mass adds up. */
import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import type { Scope } from '../access/access.js';
import { type CustodyEvent, liveEventsOf, lotsNamed } from './custody.store.js';
import { balanceOf, Genealogy, inTime, type MassBalance, massOf, mineralOf } from './genealogy.js';
import { type LotOrigin, type Origins, originsOf } from './origins.js';

export type { CustodyEvent, LotOrigin, MassBalance, Origins };

/** A lot as it came to be. Its mass is in milligrams; null is unknown. */
export interface Lot {
  readonly id: string;
  readonly reference: string;
  readonly mineral: string | null;
  readonly massMg: number | null;
  readonly form: string | null;
  readonly gradePercent: number | null;
  readonly tags: readonly string[];
  readonly certificate: string | null;
}

const describe = (genealogy: Genealogy, { id, reference }: { id: string; reference: string }): Lot | null => {
  const story = genealogy.story(reference);
  if (story.makers.length + story.handOvers.length + story.uses.length === 0) return null;
  const made = story.makers[0]?.outputs.find(({ lot }) => lot === reference);
  return {
    id,
    reference,
    mineral: mineralOf(story),
    massMg: massOf(story),
    form: made?.form ?? null,
    gradePercent: made?.gradePercent ?? null,
    tags: made?.tags ?? [],
    certificate: made?.certificate ?? null,
  };
};

const lots = async (
  scope: Scope,
  tx: Tx,
  by: { references: readonly string[] } | { ids: readonly string[] },
  at: RecordTime,
): Promise<Lot[]> => {
  const found = await lotsNamed(scope, tx, by, at);
  const genealogy = new Genealogy(
    await liveEventsOf(
      scope,
      tx,
      found.map(({ reference }) => reference),
      at,
    ),
  );
  return found.flatMap((lot) => describe(genealogy, lot) ?? []);
};

/**
 * Lots in two round trips, each in the place of its reference; null where no event that counts names it, or the viewer does
 * not see custody.
 */
export const lotsByReference = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
  at: RecordTime,
): Promise<(Lot | null)[]> => {
  const found = new Map((await lots(scope, tx, { references }, at)).map((lot) => [lot.reference, lot]));
  return references.map((reference) => found.get(reference) ?? null);
};

/** The same by id. */
export const lotsById = async (
  scope: Scope,
  tx: Tx,
  ids: readonly string[],
  at: RecordTime,
): Promise<(Lot | null)[]> => {
  const found = new Map((await lots(scope, tx, { ids }, at)).map((lot) => [lot.id, lot]));
  return ids.map((id) => found.get(id) ?? null);
};

/**
 * Loads the events around a lot and around all lots that `next` leads to, level by level: one round trip for each step of
 * the genealogy, however many lots and events there are. Lots that lead back to each other are loaded once.
 */
const follow = async (
  scope: Scope,
  tx: Tx,
  lot: string,
  at: RecordTime,
  next: (event: CustodyEvent, reached: ReadonlySet<string>) => readonly string[],
): Promise<{ genealogy: Genealogy; reached: ReadonlySet<string> }> => {
  const reached = new Set([lot]);
  const events: CustodyEvent[] = [];
  for (let level: string[] = [lot]; level.length > 0; ) {
    const found = await liveEventsOf(scope, tx, level, at);
    events.push(...found);
    const current = new Set(level);
    level = [...new Set(found.flatMap((event) => next(event, current)))].filter((each) => !reached.has(each));
    for (const each of level) reached.add(each);
  }
  return { genealogy: new Genealogy(events), reached };
};

const backwards = (scope: Scope, tx: Tx, lot: string, at: RecordTime) =>
  follow(scope, tx, lot, at, ({ outputs, inputs }, reached) =>
    outputs.some((made) => reached.has(made.lot)) ? inputs.map((used) => used.lot) : [],
  );

const forwards = (scope: Scope, tx: Tx, lot: string, at: RecordTime) =>
  follow(scope, tx, lot, at, ({ outputs, inputs }, reached) =>
    inputs.some((used) => reached.has(used.lot)) ? outputs.map((made) => made.lot) : [],
  );

/** The sites of production that a lot goes back to, each with its part. `tolerance` is a part: 0.01 is 1 %. */
export const origins = async (scope: Scope, tx: Tx, lot: string, at: RecordTime, tolerance: number): Promise<Origins> =>
  originsOf((await backwards(scope, tx, lot, at)).genealogy, lot, tolerance);

/**
 * How a lot came to be and to where it is, the latest first: the events that made it and what it was made of, back to
 * production, with the lot's own hand-overs and those of what it was made of up to its last use upstream (what was left over
 * and sold on later is not upstream).
 */
export const upstream = async (scope: Scope, tx: Tx, lot: string, at: RecordTime): Promise<CustodyEvent[]> => {
  const { genealogy, reached } = await backwards(scope, tx, lot, at);
  const makers = new Set([...reached].flatMap((each) => genealogy.story(each).makers));
  const events = new Set(makers);
  for (const each of reached) {
    const { handOvers, uses } = genealogy.story(each);
    const lastUse = each === lot ? undefined : uses.filter((use) => makers.has(use)).at(-1);
    for (const handOver of handOvers) if (!lastUse || inTime(handOver, lastUse) < 0) events.add(handOver);
  }
  return [...events].sort(inTime).reverse();
};

/**
 * What became of a lot, the earliest first: its hand-overs, its uses, and the hand-overs and uses of everything made of it.
 * A lot's own hand-overs are both upstream (how it came to its holder) and downstream (to whom it went).
 */
export const downstream = async (scope: Scope, tx: Tx, lot: string, at: RecordTime): Promise<CustodyEvent[]> => {
  const { genealogy, reached } = await forwards(scope, tx, lot, at);
  const events = new Set<CustodyEvent>();
  for (const each of reached) {
    const { handOvers, uses } = genealogy.story(each);
    for (const event of [...handOvers, ...uses]) events.add(event);
  }
  return [...events].sort(inTime);
};

/** What went in and what came out of a lot; unknown where a mass is. `tolerance` is a part: 0.01 is 1 %. */
export const massBalance = async (
  scope: Scope,
  tx: Tx,
  lot: string,
  at: RecordTime,
  tolerance: number,
): Promise<MassBalance> => balanceOf(new Genealogy(await liveEventsOf(scope, tx, [lot], at)).story(lot), tolerance);
