import type { FirmInCase, SupplierDealings } from './case.types.js';
import { daysBefore, type PolicyPack } from './policy.js';

/** Dealings with one supplier: they run, or ended at the later of the last hand-over and the relationship's end. */
export type DealingsNow =
  | { readonly supplier: string; readonly current: true; readonly endedAt: null }
  | { readonly supplier: string; readonly current: false; readonly endedAt: number };

/**
 * When dealings ended, by what is known of them: the last hand-over or the relationship's end, whichever is later. Null: a
 * relationship without an end runs; of hand-overs without a date no end is known.
 */
export const endOfDealings = ({ basis, to, lastHandOverAt }: SupplierDealings): number | null => {
  // A trade that was only observed is as old as its last hand-over; what nobody agreed does not run on.
  const byHandOver = basis === 'OBSERVED' || basis === 'HAND_OVER';
  if (to === null) return byHandOver ? lastHandOverAt : null;
  return Math.max(to, lastHandOverAt ?? to);
};

/**
 * Dealings with each supplier through which the firm is exposed (docs/responsibility.md 2). Current: a live relationship,
 * or a hand-over within the policy's days. Half-known dates count for the people affected: an unknown start is before all,
 * an unknown end is not yet.
 */
export const dealingsNow = (
  { suppliers }: Pick<FirmInCase, 'suppliers'>,
  pack: PolicyPack,
  now: number,
): DealingsNow[] => {
  const exposed = suppliers.filter(({ supplierGrade, from }) => supplierGrade !== null && (from ?? now) <= now);
  return [...new Set(exposed.map(({ supplier }) => supplier))].sort().map((supplier) => {
    const rows = exposed.filter((row) => row.supplier === supplier);
    const ends = rows.map(endOfDealings);
    const endedAt = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
    const current = endedAt === Number.POSITIVE_INFINITY || rows.some((row) => isCurrent(row, pack, now));
    return current ? { supplier, current, endedAt: null } : { supplier, current, endedAt };
  });
};

const isCurrent = ({ basis, to, lastHandOverAt }: SupplierDealings, pack: PolicyPack, now: number): boolean => {
  const agreed = basis === 'CONTRACT' || basis === 'DECLARATION';
  const last = agreed ? lastHandOverAt : (lastHandOverAt ?? to);
  const live = agreed && (to === null || to >= now);
  return live || (last !== null && last >= daysBefore(now, pack.parameters.currentDealings));
};

/** CURRENT or PAST; null for who has no supplier through which it is exposed, such as origin firms. */
export const currencyOf = (
  firm: Pick<FirmInCase, 'suppliers'>,
  pack: PolicyPack,
  now: number,
): 'CURRENT' | 'PAST' | null => {
  const dealings = dealingsNow(firm, pack, now);
  if (dealings.length === 0) return null;
  return dealings.some(({ current }) => current) ? 'CURRENT' : 'PAST';
};
