import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { compareText } from '../../shared/text.js';
import { type Scope, seesCase, seesExposureOf } from '../access/access.js';
import { type Allegation, allegationsById } from '../allegation/allegation.js';
import { caseSeen } from '../case/case.js';
import { type ExposureRow, GRADES, type TraceAnswer, traceOf } from '../trace/trace.js';
import { openHeads } from './docket.store.js';

/** So many open allegations are traced for one list, the newest: a bound on what one question can cost. */
export const MOST_TRACED = 100;
/** So many of them at the same time, each in a transaction of its own. */
const AT_ONCE = 4;

/** That a firm is exposed to an allegation, and how. */
export interface FirmExposure {
  readonly allegation: Allegation;
  readonly row: ExposureRow;
  readonly answer: TraceAnswer;
}

/** What a firm is exposed to. */
export interface FirmExposures {
  /** Strongest grade first, then fewest hand-overs, then by the allegation's reference. */
  readonly exposures: readonly FirmExposure[];
  /** Whether every open allegation was traced; false where there are more than {@link MOST_TRACED}. */
  readonly complete: boolean;
}

type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * The open allegations that a firm is exposed to in a state of the record, and how; null where the viewer may not see that
 * firm's exposures. Each is traced in that state, so all answers are of one piece. An allegation received after that state
 * does not count; which are open is as of now, and so is what a hold keeps the viewer from knowing. `now` in epoch ms.
 */
export const exposuresOf = async (
  scope: Scope,
  read: Read,
  firm: string,
  at: RecordTime,
  now: number,
): Promise<FirmExposures | null> => {
  if (!seesExposureOf(scope, firm)) return null;
  const open = await read(async (tx) => {
    const ids = (await openHeads(scope, tx)).filter(({ revision }) => revision <= at.revision).map(({ id }) => id);
    return (await allegationsById(scope, tx, ids)).filter((one) => one !== null);
  });
  const waiting = open.slice(0, MOST_TRACED);
  const exposures: FirmExposure[] = [];
  const work = async (): Promise<void> => {
    for (let allegation = waiting.shift(); allegation; allegation = waiting.shift()) {
      const traced = allegation;
      const found = await read(async (tx) => {
        const answer = await traceOf(scope, tx, traced, at);
        const row = answer.exposures.find((each) => each.firm === firm);
        if (!row || !(seesCase(scope) || (await caseSeen(scope, tx, traced, at, now)).known)) return null;
        return { allegation: traced, row, answer };
      });
      if (found) exposures.push(found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { exposures: exposures.sort(inOrder), complete: open.length <= MOST_TRACED };
};

/** Where an exposure stands in its list, by what its viewer sees of it: a place that is left by no arrival. */
export const placeOf = ({ row, allegation }: FirmExposure): string =>
  JSON.stringify([GRADES.indexOf(row.grade), row.tier, allegation.reference]);

const compare = (a: string, b: string): number => {
  const [[gradeA, tierA, referenceA], [gradeB, tierB, referenceB]] = [PLACE.parse(a), PLACE.parse(b)];
  return gradeA - gradeB || tierA - tierB || compareText(referenceA, referenceB);
};

const PLACE = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.tuple([z.int(), z.int(), z.string()]));

const inOrder = (a: FirmExposure, b: FirmExposure): number => compare(placeOf(a), placeOf(b));

/** Whether an exposure comes after a place in its list. */
export const isAfter = (exposure: FirmExposure, place: string): boolean => compare(placeOf(exposure), place) > 0;
