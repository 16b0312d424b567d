import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { liveness } from '../../graph/liveness.js';
import { query } from '../../graph/query.js';
import { FIRM_ROLES, ORGANISATION_KINDS, SITE_KINDS, SITE_SCALES } from '../record/record.js';

/** Who is asked for: by reference, by id, or some each way. */
export interface Named {
  readonly references?: readonly string[];
  readonly ids?: readonly string[];
}

/** A state of the record, as far as descriptions depend on it. */
export interface AtRevision {
  readonly revision: number;
}

const asserted = z.object({ reference: z.string(), corrects: z.string().nullable(), revision: z.int() });
const params = z.object({ references: z.array(z.string()), ids: z.array(z.string()), revision: z.int() });
const nullableText = z.string().nullable();
const described = {
  id: z.string(),
  of: z.string(),
  reference: z.string(),
  revision: z.int(),
  corrects: nullableText,
  correctors: z.array(asserted),
};
const base = { name: z.string(), aliases: z.array(z.string()), country: nullableText };

const firms = query('party/firms', {
  params,
  row: z.object({
    ...described,
    description: z.object({
      ...base,
      roles: z.array(z.enum(FIRM_ROLES)),
      lei: nullableText,
      rmiId: nullableText,
      nationalRegister: nullableText,
    }),
  }),
});

const sites = query('party/sites', {
  params,
  row: z.object({
    ...described,
    description: z.object({
      ...base,
      kind: z.enum(SITE_KINDS).nullable(),
      region: nullableText,
      scale: z.enum(SITE_SCALES).nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      partOf: nullableText,
    }),
  }),
});

const parts = query('party/parts', {
  params: z.object({ sites: z.array(z.string()) }),
  row: z.object({ reference: z.string() }),
});

const organisations = query('party/organisations', {
  params,
  row: z.object({ ...described, description: z.object({ ...base, kind: z.enum(ORGANISATION_KINDS).nullable() }) }),
});

interface Row<D> extends z.output<z.ZodObject<typeof described>> {
  readonly description: D;
}

/** The newest live description of each, under its reference. The rows come newest first. */
const current = <D>(rows: readonly Row<D>[]): (D & { id: string; reference: string })[] => {
  const correctors = new Map(rows.flatMap((row) => row.correctors.map((by) => [by.reference, by])));
  const live = liveness(correctors.values());
  const found = new Map<string, D & { id: string; reference: string }>();
  for (const { id, of, reference, revision, corrects, description } of rows) {
    if (found.has(of) || !live({ reference, revision, corrects })) continue;
    found.set(of, { ...description, id, reference: of });
  }
  return [...found.values()];
};

const asking =
  <D>(ask: (tx: Tx, given: z.input<typeof params>) => Promise<Row<D>[]>) =>
  async (tx: Tx, { references = [], ids = [] }: Named, { revision }: AtRevision) => {
    if (references.length + ids.length === 0) return [];
    return current(await ask(tx, { references: [...references], ids: [...ids], revision }));
  };

export const describedFirms = asking(firms);
export const describedSites = asking(sites);
export const describedOrganisations = asking(organisations);

/** Sites that were ever said to be a part of the given ones. */
export const onceParts = async (tx: Tx, sites: readonly string[]): Promise<string[]> =>
  (await parts(tx, { sites: [...sites] })).map(({ reference }) => reference);
