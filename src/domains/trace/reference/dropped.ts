import { compareText } from '../../../shared/text.js';
import type { CustodyEvent, Relationship } from '../../record/assertions.js';
import type { Dropped, DropReason, ExposureRow } from '../trace.types.js';
import { genealogy } from './genealogy.js';
import { actor } from './order.js';
import { carriesAt, gradeOf, type Spread } from './spread.js';
import type { Holding } from './walk.js';

/** The links that leave exposed firms and were not followed, by time, then reference (section 4). */
export const dropped = (spread: Spread, rows: readonly ExposureRow[]): Dropped[] => {
  const exposed = new Map(rows.map((row) => [row.firm, row]));
  return [
    ...droppedLots(spread, exposed),
    ...supersededLots(spread, exposed),
    ...droppedRelationships(spread, exposed),
  ].sort((a, b) => a.at - b.at || compareText(a.assertion, b.assertion) || compareText(a.lot ?? '', b.lot ?? ''));
};

/** Hand-overs and uses of unlinked lots by exposed firms. */
const droppedLots = (spread: Spread, exposed: ReadonlyMap<string, ExposureRow>): Dropped[] => {
  const found: Dropped[] = [];
  const { documented, unrecorded } = genealogy(spread.walk);
  const origins = { documented: documented(), unrecorded };
  const drop = (event: CustodyEvent, holding: Holding, to: string | null): void => {
    const row = exposed.get(holding.firm);
    const at = event.occurredAt;
    if (!row || gradeOf(spread.linkAt(holding, at)) !== null) return;
    const reason = reasonOf(spread, row, holding, at, origins);
    found.push({ reason, at, from: holding.firm, to, lot: holding.lot, assertion: event.reference });
  };
  for (const { event, passages, takings } of spread.walk.steps) {
    for (const { before, implied, after } of passages) {
      if (implied) drop(event, before, implied.firm);
      if (after !== (implied ?? before)) drop(event, implied ?? before, after.firm);
    }
    for (const { holding } of takings) drop(event, holding, null);
  }
  return found;
};

const reasonOf = (
  spread: Spread,
  row: ExposureRow,
  holding: Holding,
  at: number,
  { documented, unrecorded }: { documented: ReadonlySet<string>; unrecorded: (lot: string) => readonly Holding[] },
): DropReason => {
  if (spread.leftOut(holding.lot)) return 'OTHER_MINERAL';
  if (at < row.firstExposedAt) return 'BEFORE_EXPOSURE';
  if (documented.has(holding.lot)) return 'DOCUMENTED_ORIGIN';
  const older = unrecorded(holding.lot).some(({ firm, from }) => spread.hasLinkedStock(firm, from));
  return older ? 'HOLDING_LIMIT' : 'NO_STOCK_LEFT';
};

/** Hand-overs and uses that something corrected, and that would have carried a linked lot. */
const supersededLots = (spread: Spread, exposed: ReadonlyMap<string, ExposureRow>): Dropped[] => {
  const { walk, question, live, linkAt, leftOut, possible, declared } = spread;
  const wouldCarry = (firm: string, lot: string, at: number): boolean => {
    const facts = walk.lots.get(lot);
    if (leftOut(lot)) return false;
    if (!facts) return possible(firm, at, null).length + declared(firm, at).length > 0;
    return facts.holdings.some((held) => held.firm === firm && held.from <= at && gradeOf(linkAt(held, at)) !== null);
  };
  return spread.record.events
    .filter((event) => event.kind !== 'VOID' && event.occurredAt <= question.asOf && !live(event))
    .flatMap((event) => {
      const firm = event.inputs.length > 0 ? actor(event) : event.from;
      if (firm === null || !exposed.has(firm) || firm === event.to) return [];
      return [...event.inputs, ...event.lots]
        .filter(({ lot }) => wouldCarry(firm, lot, event.occurredAt))
        .map(({ lot }) => ({
          reason: 'SUPERSEDED' as const,
          at: event.occurredAt,
          from: firm,
          to: event.inputs.length > 0 ? null : event.to,
          lot,
          assertion: event.reference,
        }));
    });
};

/** Relationships in which an exposed firm supplies, and over which nothing came. */
const droppedRelationships = (spread: Spread, exposed: ReadonlyMap<string, ExposureRow>): Dropped[] => {
  const { question, policy, live } = spread;
  const asserted = spread.record.relationships.filter(
    ({ basis, from, supplier }) =>
      basis !== 'OBSERVED' && (from ?? -Infinity) <= question.asOf && exposed.has(supplier),
  );
  const counts = new Set(spread.relationships);
  return asserted.flatMap((over) => {
    const arrivals = spread.reached(over.supplier).map(({ at }) => at);
    const carries = arrivals.some((at) => carriesAt(over, at, question, policy) !== null);
    const mineralCounts = counts.has(over) || !live(over);
    if (counts.has(over) ? carries : !live(over) && !carries) return [];
    const since = Math.min(...arrivals);
    const reason = reasonOfRelationship(over, live(over), mineralCounts, since);
    const began = over.from ?? exposed.get(over.supplier)?.firstExposedAt ?? question.period.from;
    const at = reason === 'RELATIONSHIP_ENDED' ? (over.to ?? began) : Math.max(began, Math.min(since, question.asOf));
    return [{ reason, at, from: over.supplier, to: over.customer, lot: null, assertion: over.reference }];
  });
};

const reasonOfRelationship = (over: Relationship, isLive: boolean, counts: boolean, since: number): DropReason => {
  if (!isLive) return 'SUPERSEDED';
  if (!counts) return 'OTHER_MINERAL';
  // A firm that was exposed as a handler alone never had anything of its own to pass on.
  if (since === Infinity) return 'NO_STOCK_LEFT';
  return (over.to ?? Infinity) < since ? 'RELATIONSHIP_ENDED' : 'BEYOND_HORIZON';
};
