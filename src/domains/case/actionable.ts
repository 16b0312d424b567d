import { compareText } from '../../shared/text.js';
import { currencyOf, type PolicyPack, type SupplierDealings } from '../responsibility/responsibility.js';
import type { Dealing } from './case.store.js';

/** Who is downstream: those that an allegation can be actionable for (docs/responsibility.md 1; IOM step 1). */
const DOWNSTREAM = ['SMELTER', 'REFINER', 'IMPORTER', 'COMPONENT_MAKER', 'BRAND'];

export const isDownstream = (roles: readonly string[]): boolean => roles.some((role) => DOWNSTREAM.includes(role));

/** A downstream firm that an allegation is actionable for, and the dealings by which it is. Instants in epoch ms. */
export interface Actionable {
  readonly firm: string;
  /** The supplier through which; null where it is exposed and no supplier is known. */
  readonly partner: string | null;
  readonly from: number | null;
  /** Null: the dealings run, as far as is known, or none are known. */
  readonly to: number | null;
  readonly currency: 'CURRENT' | 'PAST' | null;
}

interface Question {
  /** The exposed firms, with their grades. */
  readonly exposed: ReadonlyMap<string, SupplierDealings['supplierGrade']>;
  /** Dealings of the exposed firms, of whoever they supply, and of whoever these supply. */
  readonly dealings: readonly Dealing[];
  /** Origin firms are not. */
  readonly isDownstream: (firm: string) => boolean;
  readonly pack: PolicyPack;
  readonly now: number;
}

/**
 * For which downstream firms an allegation is actionable: those exposed with any grade, and those that themselves, or whose
 * suppliers, ever had dealings with an exposed firm, current or past (IOM step 1). Of several partners, the one it dealt
 * with last; an exposed one before others.
 */
export const actionableFor = ({ exposed, dealings, isDownstream: isAsked, pack, now }: Question): Actionable[] => {
  const supplied = new Set(dealings.filter(({ supplier }) => exposed.has(supplier)).map(({ customer }) => customer));
  const linked = (firm: string) => exposed.has(firm) || supplied.has(firm);
  const candidates = new Set([
    ...exposed.keys(),
    ...dealings.filter(({ supplier }) => linked(supplier)).map(({ customer }) => customer),
  ]);
  return [...candidates]
    .filter(isAsked)
    .sort(compareText)
    .map((firm) => {
      const own = dealings.filter((one) => one.customer === firm && linked(one.supplier));
      const [last] = own.sort(
        (a, b) => Number(exposed.has(b.supplier)) - Number(exposed.has(a.supplier)) || endOf(b) - endOf(a),
      );
      if (!last) return { firm, partner: null, from: null, to: null, currency: null };
      const { supplier: partner } = last;
      const with_ = own.filter(({ supplier }) => supplier === partner);
      const starts = with_.map(({ from }) => from);
      const ends = with_.map(endOf);
      const suppliers = with_.map((one) => ({ ...one, supplierGrade: exposed.get(partner) ?? ('DECLARED' as const) }));
      return {
        firm,
        partner,
        from: starts.includes(null) ? null : Math.min(...starts.filter((start) => start !== null)),
        to: ends.includes(RUNS) ? null : Math.max(...ends),
        currency: currencyOf({ suppliers }, pack, now),
      };
    });
};

const RUNS = Number.POSITIVE_INFINITY;

const endOf = ({ to, lastHandOverAt, basis }: Dealing): number => {
  if (to === null) return basis === 'CONTRACT' || basis === 'DECLARATION' ? RUNS : (lastHandOverAt ?? RUNS);
  return Math.max(to, lastHandOverAt ?? to);
};
