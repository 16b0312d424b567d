import { z } from 'zod';
import { query } from '../../graph/query.js';

const envelope = z.object({
  id: z.string(),
  allegation: z.string(),
  number: z.int().positive(),
  type: z.string(),
  at: z.int(),
  by: z.string(),
  org: z.string(),
  role: z.string(),
  reason: z.string().nullable(),
  /** JSON. */
  data: z.string(),
  revision: z.int(),
});

export const eventsOf = query('journal/read', {
  params: z.object({ allegations: z.array(z.string()) }),
  row: z.object({ event: envelope }),
});

export const lastNumber = query('journal/last-number', {
  params: z.object({ allegation: z.string() }),
  row: z.object({ number: z.int() }),
});

export const write = query('journal/append', {
  params: z.object({ allegation: z.string(), events: z.array(envelope.omit({ revision: true })) }),
  row: z.object({ written: z.int() }),
});

export const stampRevision = query('journal/stamp', {
  params: z.object({ ids: z.array(z.string()), revision: z.int() }),
  row: z.object({ stamped: z.int() }),
});
