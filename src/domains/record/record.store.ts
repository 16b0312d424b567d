import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { query } from '../../graph/query.js';

/** What a capture reads and writes. It decides about the whole record, so these queries take no scope. */

const references = z.array(z.string());
const parties = { firms: references, sites: references, organisations: references };
const section = z.enum(['firms', 'sites', 'organisations']);

export const knownAssertions = query('record/known-assertions', {
  params: z.object({ references }),
  row: z.object({ reference: z.string(), contentHash: z.string() }),
});

export const knownParties = query('record/known-parties', {
  params: z.object(parties),
  row: z.object({ section, reference: z.string() }),
});

export const descriptionsOf = query('record/descriptions-of', {
  params: z.object(parties),
  row: z.object({
    section,
    of: z.string(),
    reference: z.string(),
    contentHash: z.string(),
    revision: z.int(),
    corrections: z.array(z.tuple([z.string(), z.string()])),
  }),
});

export const lockParties = query('record/lock-parties', {
  params: z.object({ ...parties, assertions: references }),
  row: z.object({ locked: z.literal(true) }),
});

export const ensureParties = query('record/ensure-parties', {
  params: z.object(parties),
  row: z.object({ ensured: z.literal(true) }),
});

export const ensureSources = query('record/ensure-sources', {
  params: z.object({ sources: z.array(z.object({ key: z.string(), name: z.string(), kind: z.string().nullable() })) }),
  row: z.object({ sources: z.int() }),
});

export const ensureLots = query('record/ensure-lots', {
  params: z.object({ references }),
  row: z.object({ lots: z.int() }),
});

/** A row to write: its own properties, and the references of what it hangs on. */
export type Row = Readonly<Record<string, unknown>>;

const writing = (name: string): ((tx: Tx, params: { rows: Row[] }) => Promise<{ written: number }[]>) =>
  query(`record/${name}`, {
    params: z.object({ rows: z.array(z.custom<Row>()) }),
    row: z.object({ written: z.int() }),
  });

/** One query for each list of a document. */
export const writeSection = {
  firms: writing('write-firms'),
  sites: writing('write-sites'),
  organisations: writing('write-organisations'),
  operations: writing('write-operations'),
  relationships: writing('write-relationships'),
  ownership: writing('write-ownership'),
  memberships: writing('write-memberships'),
  coverage: writing('write-coverage'),
  siteStatuses: writing('write-site-statuses'),
  events: writing('write-events'),
};

export const writeProvenance = writing('write-provenance');
export const writeCorrections = writing('write-corrections');

export const stamp = query('record/stamp', {
  params: z.object({ references, revision: z.int(), ingestedAt: z.int() }),
  row: z.object({ stamped: z.int() }),
});
