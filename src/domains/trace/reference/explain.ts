import { compareText } from '../../../shared/text.js';
import type { Dropped, Explanation, ExposureRow, Gap } from '../trace.types.js';
import { genealogy } from './genealogy.js';
import { gradeOf, isIntake, type Spread } from './spread.js';
import { isUnrecorded } from './walk.js';

/** Why a firm is exposed, or is not (section 4). */
export const explain = (
  spread: Spread,
  firm: string,
  rows: readonly ExposureRow[],
  notFollowed: readonly Dropped[],
): Explanation => {
  const { period, asOf } = spread.question;
  const exposure = rows.find((row) => row.firm === firm) ?? null;
  const routes = routesTo(spread, firm);
  const gaps = gapsAmong(spread, [...routes.until.keys()]);
  return {
    outcome: exposure ? 'EXPOSED' : gaps.length > 0 ? 'INDETERMINATE' : 'NO_LINK_FOUND',
    exposure,
    searched: { from: period.from, to: asOf, gaps },
    dropped: notFollowed.filter(({ lot, assertion, at }) =>
      lot === null ? routes.relationships.has(assertion) : at <= (routes.until.get(lot) ?? -Infinity),
    ),
  };
};

/**
 * What can have led to the firm: the lots of its own intake since p0 with all that they were made of, each until the last
 * time that the firm took in such a lot, and the relationships that lead to it.
 */
const routesTo = (spread: Spread, firm: string): { until: Map<string, number>; relationships: Set<string> } => {
  const { ancestors } = genealogy(spread.walk);
  const until = new Map<string, number>();
  for (const holding of spread.walk.holdingsOf.get(firm) ?? []) {
    if (!isIntake(holding) || holding.from < spread.question.period.from) continue;
    for (const lot of ancestors([holding.lot])) until.set(lot, Math.max(holding.from, until.get(lot) ?? -Infinity));
  }
  const customers = new Set([firm]);
  const relationships = new Set<string>();
  for (const customer of customers) {
    for (const over of spread.record.relationships) {
      if (over.customer !== customer) continue;
      relationships.add(over.reference);
      customers.add(over.supplier);
    }
  }
  return { until, relationships };
};

/**
 * Lots of unrecorded origin, of a mineral that counts, that nobody can account for. One that appeared before the
 * period began cannot hold what came about in it.
 */
const gapsAmong = (spread: Spread, lots: readonly string[]): Gap[] =>
  lots
    .flatMap((lot) => {
      const facts = spread.walk.lots.get(lot);
      const first = facts && isUnrecorded(facts) && !spread.leftOut(lot) ? facts.holdings[0] : undefined;
      if (!first || first.from < spread.question.period.from || gradeOf(spread.linkAt(first, Infinity)) !== null)
        return [];
      return [{ lot, firstHolder: first.firm, at: first.from }];
    })
    .sort((a, b) => a.at - b.at || compareText(a.lot, b.lot));
