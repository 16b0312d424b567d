import { compareText } from '../../shared/text.js';
import { INVOLVEMENTS, type Involvement } from '../responsibility/responsibility.js';
import { isOpen, isOverdue } from './decide.js';
import type { Duty } from './duty.types.js';

/** What ranks a holder. Organisations have no involvement, share or tier. */
export interface Standing {
  readonly holder: string;
  readonly involvement: Involvement | null;
  /** The part of its supplier's output that it takes, 0 to 1: its leverage. Null: unknown. */
  readonly shareOfSuppliersOutput: number | null;
  readonly tier: number | null;
}

export interface MustAct {
  readonly holder: string;
  /** Sentences about the holder alone. */
  readonly because: readonly string[];
  /** Its open mandatory duties, the earliest due first. */
  readonly duties: readonly Duty[];
}

/**
 * The holders of open mandatory duties: nearest the harm and with the most leverage first, which is by finding, then by
 * share of the supplier's output, then by tier; what is unknown comes last (docs/responsibility.md 5).
 */
export const mustAct = (duties: Iterable<Duty>, standings: readonly Standing[], now: number): MustAct[] => {
  const open = [...duties].filter((duty) => isOpen(duty) && duty.strength === 'MANDATORY');
  const known = new Map(standings.map((standing) => [standing.holder, standing]));
  return [...new Set(open.map(({ holder }) => holder))]
    .map((holder) => known.get(holder) ?? { holder, involvement: null, shareOfSuppliersOutput: null, tier: null })
    .sort(nearestFirst)
    .map((standing) => {
      const own = open.filter(({ holder }) => holder === standing.holder).sort(dueFirst);
      return { holder: standing.holder, because: reasons(standing, own, now), duties: own };
    });
};

const rank = ({ involvement }: Standing): number =>
  involvement === null ? INVOLVEMENTS.length : INVOLVEMENTS.indexOf(involvement);

const nearestFirst = (a: Standing, b: Standing): number =>
  rank(a) - rank(b) ||
  (b.shareOfSuppliersOutput ?? -1) - (a.shareOfSuppliersOutput ?? -1) ||
  (a.tier ?? Number.MAX_SAFE_INTEGER) - (b.tier ?? Number.MAX_SAFE_INTEGER) ||
  compareText(a.holder, b.holder);

const dueFirst = (a: Duty, b: Duty): number =>
  (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || compareText(a.kind, b.kind);

const FOUND: Readonly<Record<Involvement, string>> = {
  CAUSED: 'It is found to have caused the harm.',
  CONTRIBUTED: 'It is found to have contributed to the harm.',
  DIRECTLY_LINKED: 'It is found to be directly linked to the harm.',
  LINK_UNVERIFIED: 'Its link to the harm is to be verified.',
  NO_LINK_FOUND: 'No link of it to the harm was found.',
  INDETERMINATE: 'Whether it is linked to the harm cannot be told.',
};

const reasons = ({ involvement, shareOfSuppliersOutput: share, tier }: Standing, own: readonly Duty[], now: number) => {
  const overdue = own.filter((duty) => isOverdue(duty, now)).length;
  return [
    involvement === null ? 'Its part in the response makes it act.' : FOUND[involvement],
    ...(share === null ? [] : [`It takes ${percent(share)} of its supplier's output.`]),
    ...(tier === null
      ? []
      : [tier === 0 ? 'It is where the chain starts.' : `It is ${handOvers(tier)} from the source.`]),
    `It has ${own.length} mandatory ${own.length === 1 ? 'duty' : 'duties'} open${overdue > 0 ? `, ${overdue} overdue` : ''}.`,
  ];
};

const percent = (share: number): string => `${Math.round(share * 1_000) / 10} %`;

const handOvers = (tier: number): string => `${tier} hand-over${tier === 1 ? '' : 's'}`;
