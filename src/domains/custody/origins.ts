/** Which sites a lot goes back to, and how much of it. Pure; the share rule is that of tracing.md, section 2. */
import { compareText } from '../../shared/text.js';
import type { CustodyEvent } from './custody.store.js';
import { type Genealogy, massOf, sumOf, takenBy } from './genealogy.js';

/** A site of production upstream of a lot. */
export interface LotOrigin {
  /** Its reference; null for production whose site is not recorded. */
  readonly site: string | null;
  /** Its part of the lot's mass, 0 to 1; null where a mass on the way is not known. */
  readonly share: number | null;
  readonly massMg: number | null;
}

export interface Origins {
  /** The largest first, unknown shares last. */
  readonly rows: readonly LotOrigin[];
  /** Whether all of the lot was followed back to production, every share known and no mass from nowhere on the way. */
  readonly complete: boolean;
}

/** Shares by site. Null: unknown. */
type Shares = ReadonlyMap<string | null, number | null>;

/** Follows a lot back. The genealogy holds every event around each lot upstream. */
export const originsOf = (genealogy: Genealogy, lot: string, tolerance: number): Origins => {
  const order = makersFirst(genealogy, lot);
  const shares = new Map<string, Shares>();
  let complete = order.circles === 0;
  for (const reference of order.lots) {
    const { makers } = genealogy.story(reference);
    const [maker, another] = makers;
    if (!maker) complete = false;
    else if (another) shares.set(reference, unknownOf(...makers.map((each) => sharesMadeBy(genealogy, each, shares))));
    else shares.set(reference, sharesMadeBy(genealogy, maker, shares));
    if (makers.some((each) => bringsMassFromNowhere(genealogy, each, tolerance))) complete = false;
  }
  const massMg = massOf(genealogy.story(lot));
  const rows = [...(shares.get(lot) ?? [])].map(([site, share]) => ({
    site,
    share,
    massMg: share === null || massMg === null ? null : share * massMg,
  }));
  rows.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || compareText(a.site ?? '', b.site ?? ''));
  return { rows, complete: complete && rows.every(({ share }) => share !== null) };
};

/** Lots upstream of a lot, what others are made of before what is made of them. Lots in a circle come in any order. */
const makersFirst = (genealogy: Genealogy, last: string): { lots: string[]; circles: number } => {
  const lots: string[] = [];
  const state = new Map<string, 'OPEN' | 'DONE'>();
  const stack = [last];
  let circles = 0;
  for (let lot = stack.at(-1); lot !== undefined; lot = stack.at(-1)) {
    if (state.has(lot)) {
      stack.pop();
      if (state.get(lot) === 'OPEN') lots.push(lot);
      state.set(lot, 'DONE');
      continue;
    }
    state.set(lot, 'OPEN');
    for (const { inputs } of genealogy.story(lot).makers) {
      for (const input of inputs) {
        if (state.get(input.lot) === 'OPEN') circles += 1;
        else if (!state.has(input.lot)) stack.push(input.lot);
      }
    }
  }
  return { lots, circles };
};

const sharesMadeBy = (genealogy: Genealogy, maker: CustodyEvent, shares: ReadonlyMap<string, Shares>): Shares => {
  if (maker.kind === 'PRODUCTION') return new Map([[maker.site, 1]]);
  const inputs = sumOf(maker.inputs.map(({ massMg }) => massMg));
  const outputs = sumOf(maker.outputs.map(({ massMg }) => massMg));
  const made = inputs === null || outputs === null ? null : Math.max(inputs, outputs);
  const mixed = new Map<string | null, number | null>();
  for (const { lot } of maker.inputs) {
    const mass = coveredBy(genealogy, maker, lot);
    for (const [site, share] of shares.get(lot) ?? []) {
      const before = mixed.has(site) ? mixed.get(site) : 0;
      const known = before !== null && before !== undefined && share !== null && mass !== null && made !== null;
      mixed.set(site, known ? before + (mass * share) / made : null);
    }
  }
  return mixed;
};

const unknownOf = (...several: readonly Shares[]): Shares =>
  new Map(several.flatMap((shares) => [...shares.keys()].map((site) => [site, null] as const)));

/** What a use takes out of a lot, as far as so much was left of it; mg. */
const coveredBy = (genealogy: Genealogy, use: CustodyEvent, lot: string): number | null => {
  const taken = takenBy(use, lot);
  const left = leftBefore(genealogy, use, lot);
  return taken === null || left === null ? taken : Math.min(taken, left);
};

/** What was left of a lot before a use of it; null where that is not known. */
const leftBefore = (genealogy: Genealogy, use: CustodyEvent, lot: string): number | null => {
  const story = genealogy.story(lot);
  const before = story.uses.slice(0, story.uses.indexOf(use));
  const mass = massOf(story);
  const taken = sumOf(before.map((each) => takenBy(each, lot)));
  return mass === null || taken === null ? null : Math.max(0, mass - taken);
};

/** Whether an event takes more out of a lot than was left, or makes more than it takes, beyond the tolerance. */
const bringsMassFromNowhere = (genealogy: Genealogy, maker: CustodyEvent, tolerance: number): boolean => {
  if (maker.kind === 'PRODUCTION') return false;
  const inputs = sumOf(maker.inputs.map(({ massMg }) => massMg));
  const outputs = sumOf(maker.outputs.map(({ massMg }) => massMg));
  const gains = inputs !== null && outputs !== null && outputs > inputs * (1 + tolerance);
  return (
    gains || maker.inputs.some(({ lot, massMg }) => (massMg ?? 0) > (leftBefore(genealogy, maker, lot) ?? Infinity))
  );
};
