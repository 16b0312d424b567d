import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { type Scope, seesCase, seesExposureOf, systemScope } from '../access/access.js';
import { tracePlainly } from './plain.js';
import { TRACING } from './policies/tracing.js';
import type { TracePolicy, TraceQuestion } from './question.js';
import type { Dropped, Explanation, ExposureRow, LinkedLot, Traced } from './trace.types.js';

export { TRACING } from './policies/tracing.js';
export { GRADES, type Grade } from './question.js';
export type { Dropped, ExposureRow, Gap, Hop, LinkedLot, Outcome, Path } from './trace.types.js';

/** What is traced: an allegation's id and subjects. Instants in epoch milliseconds; no minerals: any. */
export interface Traceable extends Pick<TraceQuestion, 'sites' | 'firms' | 'lots' | 'minerals' | 'period'> {
  readonly id: string;
}

/**
 * Answers the same question in the same way. There is the plain engine, which reads Neo4j; a resident one over arrays in
 * memory is to stand beside it. `explained` names a firm whose own intake is to be looked at as well.
 */
export type TraceEngine = (
  tx: Tx,
  question: TraceQuestion,
  policy: TracePolicy,
  explained: string | null,
) => Promise<Traced>;

const plain: TraceEngine = (tx, question, policy, explained) =>
  tracePlainly(systemScope, tx, question, policy, explained);

/** A trace as its viewer gets it. */
export interface TraceAnswer {
  /** Made of the allegation, the state of the record and the policy: the same question has the same key. */
  readonly key: string;
  readonly at: RecordTime;
  readonly policyVersion: string;
  readonly nextChangeAt: number | null;
  /** Those that the viewer may see; by grade, tier, reference. */
  readonly exposures: readonly ExposureRow[];
  /** Null where the viewer may not see the case. */
  readonly linkedLots: readonly LinkedLot[] | null;
  readonly dropped: readonly Dropped[] | null;
  /** Sample chains to an exposed firm that the viewer may see the exposure of, shortest first. */
  readonly pathsTo: Traced['pathsTo'];
}

/** An explanation as its viewer gets it, with the trace that it belongs to. */
export interface ExplanationAnswer extends Explanation {
  readonly trace: TraceAnswer;
}

/**
 * Traces an allegation in a state of the record. It is computed over the whole graph, whoever asks: traversing is not
 * reading. What the viewer may not see is then left out.
 */
export const traceOf = async (
  scope: Scope,
  tx: Tx,
  allegation: Traceable,
  at: RecordTime,
  engine: TraceEngine = plain,
): Promise<TraceAnswer> => seenBy(scope, allegation, at, await engine(tx, questionOf(allegation, at), TRACING, null));

/**
 * Why a firm is exposed to an allegation, or is not; null where the viewer may not see that firm's exposure. The caller
 * makes sure that there is such a firm.
 */
export const explain = async (
  scope: Scope,
  tx: Tx,
  allegation: Traceable,
  firm: string,
  at: RecordTime,
  engine: TraceEngine = plain,
): Promise<ExplanationAnswer | null> => {
  if (!seesExposureOf(scope, firm)) return null;
  const traced = await engine(tx, questionOf(allegation, at), TRACING, firm);
  return { ...traced.explain(firm), trace: seenBy(scope, allegation, at, traced) };
};

const questionOf = ({ sites, firms, lots, minerals, period }: Traceable, at: RecordTime): TraceQuestion => ({
  sites,
  firms,
  lots,
  minerals,
  period,
  ...at,
});

const seenBy = (scope: Scope, allegation: Traceable, at: RecordTime, traced: Traced): TraceAnswer => {
  const whole = seesCase(scope);
  return {
    key: [allegation.id, at.revision, at.asOf, TRACING.version].join('.'),
    at,
    policyVersion: TRACING.version,
    nextChangeAt: whole ? traced.nextChangeAt : null,
    exposures: traced.exposures.filter(({ firm }) => seesExposureOf(scope, firm)),
    linkedLots: whole ? traced.linkedLots : null,
    dropped: whole ? traced.dropped : null,
    pathsTo: (firm, first) =>
      seesExposureOf(scope, firm) ? traced.pathsTo(firm, first) : { paths: [], count: { value: 0, exact: true } },
  };
};
