import { compareText } from '../../../shared/text.js';
import { DAY_MS, GRADES, type Grade, type LinkGrade } from '../question.js';
import type { ExposureRow, LinkedLot } from '../trace.types.js';
import type { Encounter } from './encounters.js';
import { boundsOfPart, type Content } from './shares.js';
import { type DeclaredArrival, gradeOf, isIntake, type Spread, sumOrNull } from './spread.js';
import type { Holding } from './walk.js';

/** The exposure of each firm, in the order of rows: grade, tier, reference (section 3). */
export const exposures = (spread: Spread, met: ReadonlyMap<string, readonly Encounter[]>): ExposureRow[] => {
  const firms = new Set([...spread.originFirms, ...met.keys(), ...spread.arrivals.keys()]);
  return [...firms]
    .map((firm) => exposureOf(spread, firm, met.get(firm) ?? []))
    .sort(
      (a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.tier - b.tier || compareText(a.firm, b.firm),
    );
};

const exposureOf = (spread: Spread, firm: string, met: readonly Encounter[]): ExposureRow => {
  const arrivals = spread.arrivals.get(firm) ?? [];
  const isOrigin = spread.originFirms.has(firm);
  const grades = [...met.map(({ link }) => gradeOf(link) as LinkGrade), ...arrivals.map(() => 'DECLARED' as const)];
  const grade: Grade = isOrigin ? 'ORIGIN' : (GRADES.find((g) => grades.includes(g as LinkGrade)) as Grade);
  const times = met.filter(({ link }) => isOrigin || gradeOf(link) === grade).map(({ at }) => at);
  const declared = grade === 'DECLARED';
  const firstTimes = declared ? [...times, ...arrivals.map(({ at }) => at)] : times;
  const firstExposedAt = firstTimes.length > 0 ? Math.min(...firstTimes) : spread.question.period.from;
  const attributed = attributedTo(met);
  const held = met.some(({ how }) => how !== 'HANDLED');
  return {
    firm,
    grade,
    tier: tierOf(
      grade,
      met,
      arrivals.map(({ handOvers }) => handOvers),
    ),
    firstExposedAt,
    lastExposedAt: declared || times.length === 0 ? null : Math.max(...times),
    attributedMassMg: attributed,
    intakeShare: intakeShareOf(spread, firm, firstExposedAt, met, attributed),
    certain: met.some(isCertain),
    custodyRole: held ? 'HOLDER' : met.length > 0 ? 'HANDLER' : null,
    currency: isOrigin ? null : currencyOf(spread, firm, suppliersOf(grade, met, arrivals)),
  };
};

/** Those through which the firm is exposed at its grade. */
const suppliersOf = (
  grade: Grade,
  met: readonly Encounter[],
  arrivals: readonly DeclaredArrival[],
): ReadonlySet<string> => {
  const ofLots = met.filter(({ link }) => gradeOf(link) === grade).flatMap(({ supplier }) => supplier ?? []);
  return new Set([...ofLots, ...(grade === 'DECLARED' ? arrivals.map(({ over }) => over.supplier) : [])]);
};

/**
 * CURRENT: with one of the suppliers through which the firm is exposed, a relationship runs at asOf, or a hand-over
 * lies within the last days (responsibility.md 2; 180 days are an assumption, and a policy parameter).
 */
const currencyOf = (spread: Spread, firm: string, suppliers: ReadonlySet<string>): ExposureRow['currency'] => {
  if (suppliers.size === 0) return null;
  const { asOf } = spread.question;
  const since = asOf - spread.policy.currentDealingsDays * DAY_MS;
  const runs = spread.dealings.some(
    ({ supplier, customer, from, to }) =>
      customer === firm && suppliers.has(supplier) && (from ?? -Infinity) <= asOf && asOf <= (to ?? Infinity),
  );
  const handedOver = (spread.walk.holdingsOf.get(firm) ?? []).some(
    ({ previous, from }) => previous && suppliers.has(previous.firm) && since <= from && from <= asOf,
  );
  const carried = spread.walk.steps.some(
    ({ event, passages }) =>
      event.by === firm &&
      event.occurredAt >= since &&
      passages.some(({ before, implied }) => suppliers.has((implied ?? before).firm)),
  );
  return runs || handedOver || carried ? 'CURRENT' : 'PAST';
};

const tierOf = (grade: Grade, met: readonly Encounter[], declared: readonly number[]): number => {
  if (grade === 'ORIGIN') return 0;
  const counts = met.map(({ link }) => link[grade]);
  return Math.min(...counts, ...(grade === 'DECLARED' ? declared : []));
};

const isTraced = ({ link }: Encounter): boolean => gradeOf(link) === 'TRACED';

/** What it met certainly contains origin mass: judged on what was left of the lot then. */
const isCertain = (encounter: Encounter): boolean =>
  isTraced(encounter) &&
  encounter.massMg !== null &&
  (boundsOfPart(encounter.massMg, encounter.content)?.least ?? 0) > 0;

/** The first encounter with each distinct lot that the firm took in; by the clock. */
const firstIntakes = (met: readonly Encounter[]): Encounter[] => {
  const first = new Map<string, Encounter>();
  for (const encounter of met) {
    if (encounter.how === 'HANDLED' || !isTraced(encounter)) continue;
    const known = first.get(encounter.holding.lot);
    if (!known || encounter.at < known.at) first.set(encounter.holding.lot, encounter);
  }
  return [...first.values()];
};

const attributedTo = (met: readonly Encounter[]): number | null => {
  if (!met.some(isTraced)) return null;
  return firstIntakes(met).reduce<number | null>((sum, { massMg, content: { share } }) => {
    if (sum === null || massMg === null || share === null) return null;
    return sum + share * massMg;
  }, 0);
};

const intakeShareOf = (
  spread: Spread,
  firm: string,
  firstExposedAt: number,
  met: readonly Encounter[],
  attributed: number | null,
): number | null => {
  if (attributed === null) return null;
  const since = Math.min(spread.question.period.from, firstExposedAt);
  const masses = new Map<string, { at: number; massMg: number | null }>();
  const take = (lot: string, at: number, massMg: number | null): void => {
    const known = masses.get(lot);
    if (!known || at < known.at) masses.set(lot, { at, massMg });
  };
  for (const { holding, at, massMg } of firstIntakes(met)) take(holding.lot, at, massMg);
  for (const holding of spread.walk.holdingsOf.get(firm) ?? []) {
    if (isIntake(holding) && holding.from >= since && !spread.leftOut(holding.lot)) {
      take(holding.lot, holding.from, holding.massAtStart);
    }
  }
  const sum = sumOrNull([...masses.values()].map(({ massMg }) => massMg));
  return sum === null || sum === 0 ? null : attributed / sum;
};

/** The lots that the trace links, as they were last, by reference. */
export const linkedLots = (spread: Spread, contentAt: (holding: Holding, at: number) => Content): LinkedLot[] => {
  const rows: LinkedLot[] = [];
  for (const lot of spread.walk.lots.values()) {
    const last = lot.holdings.at(-1);
    const grade = last ? gradeOf(spread.linkAt(last, Infinity)) : null;
    if (!last || grade === null) continue;
    const content = grade === 'TRACED' ? contentAt(last, Infinity) : null;
    rows.push({
      lot: lot.reference,
      grade,
      share: content?.share ?? null,
      minMassMg: content?.bounds?.least ?? null,
      maxMassMg: content?.bounds?.most ?? null,
    });
  }
  return rows.sort((a, b) => compareText(a.lot, b.lot));
};
