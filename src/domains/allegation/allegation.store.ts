import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { query } from '../../graph/query.js';
import { hashOf } from '../../shared/content.js';
import { type Scope, seesAllegations } from '../access/access.js';
import type { Report } from './report.js';
import { STATUSES, type Status } from './statuses.js';

const references = z.array(z.string());
const sorted = references.transform((list) => list.sort());
const stored = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(STATUSES),
  contentHash: z.string(),
  incidentType: z.string(),
  description: z.string().nullable(),
  basis: z.enum(['ORIGIN', 'CONDUCT']),
  periodFrom: z.string(),
  periodTo: z.string(),
  minerals: references,
  sites: sorted,
  firms: sorted,
  lots: sorted,
  severity: z.int().nullable(),
  likelihood: z.int().nullable(),
  score: z.int().nullable(),
  affectedCount: z.int().nullable(),
  ongoing: z.boolean().nullable(),
  perpetrator: z.string().nullable(),
  source: z.object({ name: z.string(), kind: z.string().nullable() }).nullable(),
  reportedBy: z.string().nullable(),
  sentBy: z.string().nullable(),
  receivedAt: z.int(),
  revision: z.int(),
});

/** An allegation as the database has it. */
export type StoredAllegation = z.output<typeof stored>;

const allegations = query('allegation/allegations', {
  params: z.object({ references, ids: references }),
  row: stored,
});

const unknown = query('allegation/unknown-subjects', {
  params: z.object({ sites: references, firms: references, lots: references }),
  row: z.object({ sites: references, firms: references, lots: references }),
});

const write = query('allegation/report', {
  params: z.object({
    allegation: z.record(z.string(), z.unknown()),
    sites: references,
    firms: references,
    lots: references,
    source: z.object({ key: z.string(), name: z.string(), kind: z.string().nullable() }).nullable(),
  }),
  row: z.object({ id: z.string() }),
});

const writeStamp = query('allegation/stamp', {
  params: z.object({ id: z.string(), revision: z.int(), ingestedAt: z.int() }),
  row: z.object({ id: z.string() }),
});

const writeStatus = query('allegation/status', {
  params: z.object({ id: z.string(), status: z.enum(STATUSES) }),
  row: z.object({ id: z.string() }),
});

const lockOne = query('allegation/lock', { params: z.object({ id: z.string() }), row: z.object({ id: z.string() }) });

/** The allegations of these references and ids that the viewer may know of; fewer than asked where some are not there. */
export const allegationsBy = async (
  scope: Scope,
  tx: Tx,
  by: { references?: readonly string[]; ids?: readonly string[] },
): Promise<StoredAllegation[]> => {
  if (!seesAllegations(scope)) return [];
  return allegations(tx, { references: [...(by.references ?? [])], ids: [...(by.ids ?? [])] });
};

/** Which of a report's subjects nobody has registered. */
export const unknownSubjects = async (
  _scope: Scope,
  tx: Tx,
  { sites, firms, lots }: Pick<Report, 'sites' | 'firms' | 'lots'>,
): Promise<{ sites: string[]; firms: string[]; lots: string[] }> =>
  (await unknown(tx, { sites, firms, lots }))[0] ?? { sites: [], firms: [], lots: [] };

/** Writes a report as a new allegation; its revision is stamped on it when it has been taken. */
export const create = async (scope: Scope, tx: Tx, report: Report): Promise<string> => {
  const { sites, firms, lots, source, ...given } = report;
  // Whoever the token is for sent it, whomever they name as its reporter. The program itself reports nothing of its own.
  const sentBy = scope.actor.roles.length > 0 ? scope.actor.org : null;
  const properties = { ...given, reportedBy: given.reportedBy ?? sentBy, sentBy };
  const id = randomUUID();
  await write(tx, {
    allegation: { ...properties, id, status: 'RECEIVED' },
    sites,
    firms,
    lots,
    source: source && { key: hashOf(source), ...source },
  });
  return id;
};

/** Notes the revision that the allegation was written with. */
export const stamp = async (
  _scope: Scope,
  tx: Tx,
  id: string,
  { revision, ingestedAt }: { revision: number; ingestedAt: number },
): Promise<void> => {
  await writeStamp(tx, { id, revision, ingestedAt });
};

/** Locks an allegation until the transaction ends: whoever decides about it waits here for who came first. */
export const lock = async (_scope: Scope, tx: Tx, id: string): Promise<boolean> =>
  (await lockOne(tx, { id })).length > 0;

/** Notes how far it is, for lists: what its journal folds to. */
export const noteStatus = async (_scope: Scope, tx: Tx, id: string, status: Status): Promise<void> => {
  await writeStatus(tx, { id, status });
};
