import { formatInstant } from '../../shared/time.js';
import type { FirmInCase, IncidentInCase } from './case.types.js';
import { cutTiesWellBefore, dayOf } from './cut-ties.js';
import { type DealingsNow, dealingsNow } from './dealings.js';
import type { Fact } from './fact.types.js';
import { monthsAfter, type PolicyPack, policyOf } from './policy.js';
import { severe } from './severity.js';

export type Level = 'MANDATORY' | 'RECOMMENDED' | 'NONE';

/** How dealings count for a response. UNKNOWN: no supplier is on record; it counts as current. */
export type DealingsRow =
  | 'ENDED_BEFORE'
  | 'CURRENT'
  | 'PAST_COUNTS_AS_CURRENT'
  | 'PAST_RECENT_AND_SEVERE'
  | 'PAST'
  | 'UNKNOWN';

/** How strong a smelter's or refiner's response must be (IOM step 2, table). */
export interface ResponseLevels {
  /** Ongoing exploitation; people in need now. */
  readonly level1: Level;
  /** Services and root causes. */
  readonly level2: Level;
  /** In sentences; what is unknown is said to be. */
  readonly because: readonly string[];
  readonly dealings: DealingsRow;
  readonly citations: readonly string[];
  readonly policy: { readonly pack: string; readonly version: string };
}

const RANK: readonly Level[] = ['NONE', 'RECOMMENDED', 'MANDATORY'];

export const isSmelterOrRefiner = ({ roles }: Pick<FirmInCase, 'roles'>): boolean =>
  roles.includes('SMELTER') || roles.includes('REFINER');

/**
 * The levels of one smelter or refiner for a substantiated incident; null for any other firm, and for one that is not
 * exposed. Each supplier through which it is exposed is looked at by itself, and the strictest counts.
 */
export const responseLevels = (
  firm: FirmInCase,
  facts: readonly Fact[],
  incident: IncidentInCase,
  pack: PolicyPack,
  now: number,
): ResponseLevels | null => {
  if (!isSmelterOrRefiner(firm) || firm.outcome !== 'EXPOSED') return null;
  const about = facts.filter((fact) => fact.firm === firm.firm && fact.status !== 'WITHDRAWN');
  const dealings = dealingsNow(firm, pack, now);
  if (dealings.length === 0) {
    return answer(pack, 'UNKNOWN', ['No dealings with a supplier are on record: it counts as current until some are.']);
  }
  return dealings
    .map((one) => ofSupplier(firm, one, about, incident, pack, now))
    .reduce((strictest, one) => (RANK.indexOf(one.level1) > RANK.indexOf(strictest.level1) ? one : strictest));
};

const ofSupplier = (
  firm: FirmInCase,
  dealings: DealingsNow,
  facts: readonly Fact[],
  incident: IncidentInCase,
  pack: PolicyPack,
  now: number,
): ResponseLevels => {
  if (dealings.current) return answer(pack, 'CURRENT', ['Its dealings with the supplier are current.']);
  const ended = `Its dealings with the supplier ended on ${formatInstant(dayOf(dealings.endedAt)).slice(0, 10)}`;
  if (dayOf(dealings.endedAt) < dayOf(incident.period.from)) {
    return answer(pack, 'ENDED_BEFORE', [`${ended}, before the incident began.`]);
  }
  const cut = cutTiesWellBefore(firm, dealings.supplier, facts, incident, pack);
  if (cut.truth !== 'HOLDS') {
    const why = cut.truth === 'FAILS' ? cut.because : [`Not known: ${cut.missing.join(', ')}.`];
    return answer(pack, 'PAST_COUNTS_AS_CURRENT', [
      `${ended}; past dealings count as current unless it found the problem and cut ties well before the incident came to light.`,
      ...why,
    ]);
  }
  const gravity = severe(incident, pack);
  const open = gravity.truth === 'UNKNOWN' ? [`Not known: ${gravity.missing.join(', ')}.`] : [];
  if (!isRecent(incident, dealings.endedAt, pack, now)) {
    return answer(pack, 'PAST', [`${ended}; the incident was not recent then.`, ...cut.because]);
  }
  return gravity.truth === 'HOLDS'
    ? answer(pack, 'PAST_RECENT_AND_SEVERE', [
        `${ended}; the incident was recent then, and severe.`,
        ...gravity.because,
      ])
    : answer(pack, 'PAST', [
        `${ended}; the incident was recent then; it is not shown to be severe.`,
        ...open,
        ...cut.because,
      ]);
};

/**
 * Less than one calendar year lay between the incident's end and the end of dealings, counted back from the day on which
 * dealings ended (IOM step 2, note 23). Exactly one year is not recent. A day that the year before lacks is its month's last.
 */
const isRecent = (incident: IncidentInCase, endedAt: number, pack: PolicyPack, now: number): boolean => {
  const end = incident.ongoing ? Math.max(incident.period.to, now) : incident.period.to;
  return dayOf(end) > monthsAfter(dayOf(endedAt), -12 * pack.parameters.recent.value);
};

/** The table, row by row. */
const answer = (pack: PolicyPack, dealings: DealingsRow, because: readonly string[]): ResponseLevels => {
  const { level2Marks, endedBeforeLevel1 } = pack.parameters;
  const rows: Record<DealingsRow, readonly [Level, Level]> = {
    ENDED_BEFORE: [endedBeforeLevel1.value, level2Marks.value],
    CURRENT: ['MANDATORY', 'RECOMMENDED'],
    UNKNOWN: ['MANDATORY', 'RECOMMENDED'],
    PAST_COUNTS_AS_CURRENT: ['MANDATORY', 'RECOMMENDED'],
    PAST_RECENT_AND_SEVERE: ['MANDATORY', level2Marks.value],
    PAST: ['RECOMMENDED', level2Marks.value],
  };
  const [level1, level2] = rows[dealings];
  const citations = ['IOM step 2, table', 'IOM step 2, notes 22 and 23', 'docs/responsibility.md 2'];
  return { level1, level2, because, dealings, citations, policy: policyOf(pack) };
};
