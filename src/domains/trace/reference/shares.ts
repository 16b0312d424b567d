import { actor } from './order.js';
import { gainOf, gradeOf, overdraftOf, type Spread, sumOrNull } from './spread.js';
import { type Holding, isMadeTwice, leftByClock, type Step, type Taking } from './walk.js';

/** How much of a TRACED lot is of the origin. Masses in milligrams; null: unknown. */
export interface Content {
  /** 0 to 1. */
  readonly share: number | null;
  /** The mass with which the lot came to be, and the least and most origin mass in it. */
  readonly bounds: { readonly mass: number; readonly least: number; readonly most: number } | null;
}

const UNKNOWN: Content = { share: null, bounds: null };
const whole = (mass: number | null): Content => ({
  share: 1,
  bounds: mass === null ? null : { mass, least: mass, most: mass },
});

/** Least and most origin mass in `mass` taken out of such a lot. */
export const boundsOfPart = (mass: number, { bounds }: Content): { least: number; most: number } | null =>
  bounds && { least: Math.max(0, mass - (bounds.mass - bounds.least)), most: Math.min(mass, bounds.most) };

/** Shares and bounds of section 2, by one pass in the order of section 0; of TRACED lots alone. */
export const contents = (spread: Spread): ((holding: Holding, at: number) => Content) => {
  const { walk, policy, linkAt, startsAt } = spread;
  const base = new Map<Holding, Content>();
  const isTraced = (holding: Holding, at: number): boolean => gradeOf(linkAt(holding, at)) === 'TRACED';
  const contentAt = (holding: Holding, at: number): Content => {
    const start = startsAt(holding);
    if (start === null || at < start) return base.get(holding) ?? UNKNOWN;
    const lot = walk.lots.get(holding.lot);
    return whole(start === holding.from ? holding.massAtStart : lot ? leftByClock(lot, start) : null);
  };

  const outputs = (step: Step): ((mass: number | null) => Content) => {
    const at = step.event.occurredAt;
    const traced = step.takings.filter(({ holding }) => isTraced(holding, at));
    const masses = [...step.takings.map(({ asked }) => asked), ...step.made.map(({ massMg }) => massMg)];
    const taken = sumOrNull(step.takings.map(({ asked }) => asked));
    const made = sumOrNull(step.made.map(({ massMg }) => massMg));
    if (masses.includes(null) || taken === null || made === null) return () => UNKNOWN;
    const total = Math.max(taken, made);
    const share = shareOf(traced, total, at);
    const range = rangeOf(step, traced);
    return (mass) => ({
      share,
      bounds:
        range && mass !== null
          ? { mass, least: Math.max(0, mass - (total - range.least)), most: Math.min(mass, range.most) }
          : null,
    });
  };
  const shareOf = (traced: readonly Taking[], total: number, at: number): number | null => {
    let sum = 0;
    for (const { holding, taken } of traced) {
      const { share } = contentAt(holding, at);
      if (share === null || taken === null) return null;
      sum += taken * share;
    }
    return sum / total;
  };
  const rangeOf = (step: Step, traced: readonly Taking[]): { least: number; most: number } | null => {
    const at = step.event.occurredAt;
    let least = 0;
    let most = 0;
    for (const taking of step.takings) {
      if (taking.taken === null) return null;
      if (traced.includes(taking)) {
        const part = boundsOfPart(taking.taken, contentAt(taking.holding, at));
        if (!part) return null;
        least += part.least;
        most += part.most;
      } else if (gradeOf(linkAt(taking.holding, at)) !== null) {
        most += taking.taken;
      }
    }
    const beyond = gainOf(step, policy) + overdraftOf(step);
    const firm = actor(step.event) as string;
    const suspected = spread.possible(firm, at, step).length + spread.declared(firm, at).length > 0;
    if (beyond > 0 && suspected) most += beyond;
    return { least, most };
  };

  for (const step of walk.steps) {
    const at = step.event.occurredAt;
    for (const holding of step.appeared) {
      if (spread.lotStart(holding)) base.set(holding, whole(holding.massAtStart));
    }
    for (const { before, implied, after } of step.passages) {
      if (implied) base.set(implied, contentAt(before, at));
      if (after !== (implied ?? before)) base.set(after, contentAt(implied ?? before, at));
    }
    const content = step.takings.length > 0 ? outputs(step) : whole;
    for (const { lot, massMg, holding } of step.made) {
      const facts = walk.lots.get(lot);
      if (!holding || !facts) continue;
      const starts = spread.lotStart(holding);
      base.set(holding, isMadeTwice(facts) ? UNKNOWN : starts ? whole(massMg) : content(massMg));
    }
  }
  return contentAt;
};
