import { z } from 'zod';
import { hashOf } from '../../shared/content.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { parseEnd, parseStart } from '../../shared/time.js';
import { incidentType } from './incident-types.js';

/** Case content is short; a document of evidence belongs elsewhere, with its hash here. */
const LONGEST_DESCRIPTION = 20_000;
const MOST_SUBJECTS = 1_000;

const name = z.string().trim().min(1, 'must not be empty').max(500, 'must have at most 500 characters');
const names = z
  .array(name)
  .max(MOST_SUBJECTS, `must have at most ${MOST_SUBJECTS} entries`)
  .nullish()
  .transform((list) => [...new Set(list ?? [])].sort());
const factor = z.int('must be a whole number').min(1, 'must be 1 to 5').max(5, 'must be 1 to 5').nullish();

/** A report as its sender gives it. A period's bounds are dates (that whole day) or instants with their zone. */
export const REPORT = z
  .strictObject({
    reference: name,
    incidentType: name.refine((code) => incidentType(code) !== undefined, 'is not a known type of incident'),
    description: z.string().max(LONGEST_DESCRIPTION, `must have at most ${LONGEST_DESCRIPTION} characters`).nullish(),
    basis: z.enum(['ORIGIN', 'CONDUCT']).nullish(),
    sites: names,
    firms: names,
    lots: names,
    minerals: names,
    period: z
      .strictObject({
        from: z.string().refine((text) => parseStart(text) !== null, 'is not a date or an instant with its zone'),
        to: z.string().refine((text) => parseEnd(text) !== null, 'is not a date or an instant with its zone'),
      })
      .refine(({ from, to }) => (parseStart(from) ?? 0) <= (parseEnd(to) ?? 0), 'must not end before it begins'),
    severity: factor,
    likelihood: factor,
    score: z.int('must be a whole number').min(1, 'must be 1 to 25').max(25, 'must be 1 to 25').nullish(),
    affectedCount: z.int('must be a whole number').min(0, 'must not be below 0').nullish(),
    ongoing: z.boolean().nullish(),
    perpetrator: name.nullish(),
    source: z.strictObject({ name, kind: name.nullish() }).nullish(),
    reportedBy: name.nullish(),
  })
  .refine(({ sites, firms, lots }) => sites.length + firms.length + lots.length > 0, {
    message: 'must name at least one site, firm or lot',
    path: ['sites'],
  });

export type ReportInput = z.input<typeof REPORT>;

/** A report, read: what is left out is null, and its content has a hash. */
export type Report = ReturnType<typeof withDefaults>;

/** Reads a report; every problem names its field. */
export const readReport = (input: unknown): Result<Report> => {
  const read = REPORT.safeParse(input);
  if (read.success) return accept(withDefaults(read.data));
  return refuse(...read.error.issues.flatMap(problemsOf));
};

const problemsOf = (issue: z.core.$ZodIssue): Problem[] => {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') {
    return [{ code: 'MALFORMED', message: `${path.join('.') || 'the report'} ${issue.message}`, path }];
  }
  return issue.keys.map((key) => ({
    code: 'UNKNOWN_FIELD',
    message: `${key} is not a field of a report`,
    path: [...path, key],
  }));
};

const withDefaults = (read: z.output<typeof REPORT>) => {
  const content = {
    reference: read.reference,
    incidentType: read.incidentType,
    description: read.description ?? null,
    basis: read.basis ?? (read.firms.length > 0 ? ('CONDUCT' as const) : ('ORIGIN' as const)),
    sites: read.sites,
    firms: read.firms,
    lots: read.lots,
    minerals: read.minerals,
    periodFrom: read.period.from,
    periodTo: read.period.to,
    severity: read.severity ?? null,
    likelihood: read.likelihood ?? null,
    score: read.score ?? null,
    affectedCount: read.affectedCount ?? null,
    ongoing: read.ongoing ?? null,
    perpetrator: read.perpetrator ?? null,
    source: read.source ? { name: read.source.name, kind: read.source.kind ?? null } : null,
    reportedBy: read.reportedBy ?? null,
  };
  return { ...content, contentHash: hashOf(content) };
};
