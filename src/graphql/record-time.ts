import type { Graph } from '../graph/graph.js';
import { type RecordTime, resolveAt } from '../graph/revision.js';
import { parseInstant } from '../shared/time.js';

/** Instants as they were asked for (epoch milliseconds); null: not said. */
export interface AskedTime {
  readonly asOf: number | null;
  readonly knownAt: number | null;
}

/** What an `at` argument asks for. */
export const askedTime = (at?: { asOf?: string | null; knownAt?: string | null } | null): AskedTime => ({
  asOf: at?.asOf == null ? null : parseInstant(at.asOf),
  knownAt: at?.knownAt == null ? null : parseInstant(at.knownAt),
});

/** Settles which state of the record is meant; the same question within one request has one answer. */
export const recordTimes = (graph: Graph): ((asked: AskedTime) => Promise<RecordTime>) => {
  const known = new Map<string, Promise<RecordTime>>();
  return (asked) => {
    const key = `${asked.asOf} ${asked.knownAt}`;
    const before = known.get(key);
    if (before) return before;
    const answer = graph.read((tx) => resolveAt(tx, asked));
    known.set(key, answer);
    return answer;
  };
};
