import type { Content, contents } from './shares.js';
import { gradeOf, type HandOvers, isIntake, type Spread } from './spread.js';
import { type Holding, leftByClock, type Passage, type Step } from './walk.js';

/** How a firm met a linked lot. START: it held or made it when the trace began there. */
export interface Encounter {
  readonly firm: string;
  readonly at: number;
  readonly how: 'INTAKE' | 'START' | 'HANDLED';
  readonly holding: Holding;
  /** Who handed over, where somebody did. */
  readonly supplier: string | null;
  readonly link: HandOvers;
  /** What was left of the lot then. */
  readonly massMg: number | null;
  readonly content: Content;
}

/** All encounters with linked lots, by firm, in the order of section 0. */
export const encounters = (
  spread: Spread,
  contentAt: ReturnType<typeof contents>,
): ReadonlyMap<string, readonly Encounter[]> => {
  const { walk, linkAt, startsAt, lotStart } = spread;
  const found = new Map<string, Encounter[]>();
  const meet = (met: Omit<Encounter, 'link' | 'content'>): void => {
    const link = linkAt(met.holding, met.at);
    if (gradeOf(link) === null) return;
    const of = found.get(met.firm);
    const encounter = { ...met, link, content: contentAt(met.holding, met.at) };
    if (of) of.push(encounter);
    else found.set(met.firm, [encounter]);
  };
  for (const holding of [...walk.holdingsOf.values()].flat().sort((a, b) => a.position - b.position)) {
    const { firm, from: at, massAtStart: massMg } = holding;
    const intake = isIntake(holding);
    const supplier = intake ? (holding.previous?.firm ?? null) : null;
    if (intake || lotStart(holding)) meet({ firm, at, how: intake ? 'INTAKE' : 'START', holding, supplier, massMg });
    const start = startsAt(holding);
    const lot = walk.lots.get(holding.lot);
    if (start !== null && start > at && lot) {
      meet({ firm, at: start, how: 'START', holding, supplier: null, massMg: leftByClock(lot, start) });
    }
  }
  for (const { step, passage } of handled(walk.steps)) {
    const { by: firm, occurredAt: at } = step.event;
    const holding = passage.after;
    const supplier = (passage.implied ?? passage.before).firm;
    if (firm !== null) meet({ firm, at, how: 'HANDLED', holding, supplier, massMg: holding.massAtStart });
  }
  return found;
};

/** Hand-overs that a third firm carried out. */
const handled = (steps: readonly Step[]): { step: Step; passage: Passage }[] =>
  steps
    .filter(({ event: { by, from, to, lots } }) => lots.length > 0 && by !== null && by !== from && by !== to)
    .filter(({ event: { from, to } }) => from !== null || to !== null)
    .flatMap((step) => step.passages.map((passage) => ({ step, passage })));
