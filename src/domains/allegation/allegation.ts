import type { Graph, Tx } from '../../graph/graph.js';
import { once } from '../../graph/idempotency.js';
import { takeRevision } from '../../graph/revision.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { parseEnd, parseStart } from '../../shared/time.js';
import { mayReport, type Scope, seesCase } from '../access/access.js';
import * as store from './allegation.store.js';
import { type IncidentType, incidentType } from './incident-types.js';
import { type Rating, ratingOf, scoreOf } from './rating.js';
import { type Report, type ReportInput, readReport } from './report.js';

export { lock as lockAllegation, noteStatus } from './allegation.store.js';
export { type Credibility, credibilityOf } from './credibility.js';
export { type IncidentType, incidentType } from './incident-types.js';
export { decideLifeCycle, evolveLifeCycle, initialLifeCycle, interimMeasure, legalActs } from './life-cycle.js';
export {
  type Decider,
  type InterimMeasure,
  LIFE_CYCLE_EVENTS,
  type LifeCycle,
  type LifeCycleCommand,
  type LifeCycleEvent,
  type Standing,
} from './life-cycle.types.js';
export { RATINGS, type Rating } from './rating.js';
export type { ReportInput } from './report.js';
export { CLOSED_STATUSES, type Status } from './statuses.js';

/**
 * Somebody's statement that something happened. Subjects are references; period bounds epoch milliseconds, both
 * included, beside the texts as given. It can be traced whatever its status.
 */
export interface Allegation extends Omit<store.StoredAllegation, 'contentHash' | 'incidentType'> {
  readonly incidentType: IncidentType;
  readonly period: { readonly from: number; readonly to: number };
  /** By its printed score, else by severity and likelihood; null where these are unknown. */
  readonly rating: Rating | null;
}

/** Allegations by reference, in the order asked; null where there is none that the viewer may know of. */
export const allegationsByReference = async (
  scope: Scope,
  tx: Tx,
  references: readonly string[],
): Promise<(Allegation | null)[]> => {
  const found = new Map((await store.allegationsBy(scope, tx, { references })).map((one) => [one.reference, one]));
  return references.map((reference) => asAllegation(found.get(reference)));
};

/** Allegations by id, in the order asked; null where there is none that the viewer may know of. */
export const allegationsById = async (scope: Scope, tx: Tx, ids: readonly string[]): Promise<(Allegation | null)[]> => {
  const found = new Map((await store.allegationsBy(scope, tx, { ids })).map((one) => [one.id, one]));
  return ids.map((id) => asAllegation(found.get(id)));
};

/** What came of a report: the allegation, with the revision of the record after it. */
export interface Reported {
  readonly revision: number;
  readonly allegation: Allegation;
}

/**
 * Receives a report. The same again changes nothing and answers as before; another content under a known reference is
 * refused, as is anything malformed or about what nobody has registered: each problem names its field.
 */
export const report = async (
  scope: Scope,
  graph: Graph,
  input: ReportInput,
  /** The caller's own name for this very input: another input under it is refused. */
  key: string | null = null,
): Promise<Result<Reported>> => {
  if (!mayReport(scope)) return refuse(NOT_ALLOWED);
  const read = readReport(input);
  if (!read.ok) return read;
  const repeatable = { principal: scope.viewer, key, input: read.value };
  return graph.write((tx) => once(tx, repeatable, () => receive(scope, tx, read.value)));
};

/** Writes a report, unless it is there. */
const receive = async (scope: Scope, tx: Tx, read: Report): Promise<Result<Reported>> => {
  const [known] = await store.allegationsBy(scope, tx, { references: [read.reference] });
  if (known) return known.contentHash === read.contentHash ? asReported(known) : refuse(taken(scope, read.reference));
  const unknown = await store.unknownSubjects(scope, tx, read);
  const problems = (['sites', 'firms', 'lots'] as const).flatMap((field) =>
    unknown[field].map((reference) => unknownSubject(field, reference, read[field].indexOf(reference))),
  );
  if (problems.length > 0) return refuse(...problems);
  const id = await store.create(scope, tx, read);
  await store.stamp(scope, tx, id, await takeRevision(tx, { references: [read.reference] }));
  const [created] = await store.allegationsBy(scope, tx, { ids: [id] });
  if (!created) throw new Error(`the allegation ${id} is not there after it was written`);
  return asReported(created);
};

const NOT_ALLOWED: Problem = {
  code: 'FORBIDDEN',
  message: 'Reporting an allegation needs the role FIRM or AUDITOR.',
  path: [],
};

const taken = (scope: Scope, reference: string): Problem => ({
  code: 'REFERENCE_KNOWN',
  message: seesCase(scope)
    ? `There is another allegation with the reference ${reference}; give this one a reference of its own.`
    : 'This reference cannot be used; choose another.',
  path: ['reference'],
});

const unknownSubject = (field: 'sites' | 'firms' | 'lots', reference: string, at: number): Problem => ({
  code: 'UNKNOWN_REFERENCE',
  message: `Nobody has registered ${field.slice(0, -1)} ${reference}.`,
  path: [field, String(at)],
});

const asReported = (stored: store.StoredAllegation): Result<Reported> => {
  const allegation = asAllegation(stored);
  return allegation ? accept({ revision: allegation.revision, allegation }) : refuse();
};

const asAllegation = (stored: store.StoredAllegation | undefined): Allegation | null => {
  if (!stored) return null;
  const { contentHash: _, ...rest } = stored;
  const type = incidentType(stored.incidentType);
  const [from, to] = [parseStart(stored.periodFrom), parseEnd(stored.periodTo)];
  if (!type || from === null || to === null) throw new Error(`the allegation ${stored.reference} cannot be read`);
  return { ...rest, incidentType: type, period: { from, to }, rating: ratingOf(scoreOf(stored)) };
};
