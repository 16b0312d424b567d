/** What happened at sites, as monitors record it and a programme publishes it (docs/responsibility.md 3). */
import { z } from 'zod';
import { type CsvRow, parseCsv } from '../../shared/csv.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { parseDate } from '../../shared/time.js';
import { incidentType, RATINGS } from '../allegation/allegation.js';

const COLUMNS = [
  'ref',
  'occurred_on',
  'site',
  'incident_type',
  'description',
  'score',
  'rating',
  'risk_category',
  'risk',
  'children_affected',
  'age_min',
  'age_max',
  'place_kind',
] as const;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d*$/, 'must be a whole number or empty')
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((number) => number === null || (number >= least && number <= most), `must be ${least} to ${most}`);

const said = z.string().min(1, 'must not be empty');

const ROW = z
  .object({
    ref: said,
    occurred_on: z.string().refine((text) => parseDate(text) !== null, 'must be a date such as 2022-03-05'),
    site: said,
    incident_type: z.string().refine((code) => incidentType(code) !== undefined, 'is not a known incident type'),
    description: said,
    /** As printed: kept even where severity and likelihood are not known. */
    score: whole(1, 25),
    rating: z.enum(RATINGS),
    risk_category: said,
    risk: said,
    children_affected: whole(1, 10_000),
    age_min: whole(0, 17),
    age_max: whole(0, 17),
    place_kind: said,
  })
  .superRefine(({ incident_type, risk, risk_category, age_min, age_max }, { addIssue }) => {
    const type = incidentType(incident_type);
    if (type && type.risk !== risk)
      addIssue({ code: 'custom', path: ['risk'], message: `is not the risk of ${incident_type}` });
    if (type && type.category !== risk_category)
      addIssue({ code: 'custom', path: ['risk_category'], message: `is not the category of ${incident_type}` });
    if (age_min !== null && age_max !== null && age_min > age_max)
      addIssue({ code: 'custom', path: ['age_min'], message: 'is above age_max' });
  });

/** An incident that was published. Score and rating are as printed; null: not printed. */
export interface PublishedIncident {
  readonly reference: string;
  /** A calendar date. */
  readonly occurredOn: string;
  readonly site: string;
  readonly type: string;
  readonly description: string;
  readonly score: number | null;
  readonly rating: (typeof RATINGS)[number];
  readonly category: string;
  readonly risk: string;
  readonly childrenAffected: number | null;
  readonly ages: { readonly from: number | null; readonly to: number | null };
  readonly placeKind: string;
}

/** Reads published incidents from CSV. Each problem names row and column; a type's risk and category must be its own. */
export const readIncidents = (text: string): Result<readonly PublishedIncident[]> => {
  const rows = parseCsv(text, COLUMNS);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const incidents = rows.value.flatMap((row) => {
    const read = ROW.safeParse(row.fields);
    if (read.success) return [asIncident(read.data)];
    problems.push(...problemsOf(row, read.error));
    return [];
  });
  const references = incidents.map(({ reference }) => reference);
  for (const [at, reference] of references.entries()) {
    if (references.indexOf(reference) !== at)
      problems.push({ code: 'REPEATED', message: `${reference} is given twice`, path: [reference, 'ref'] });
  }
  return problems.length > 0 ? refuse(...problems) : accept(incidents);
};

const problemsOf = ({ row }: CsvRow, { issues }: z.ZodError): Problem[] =>
  issues.map(({ message, path }) => ({
    code: 'MALFORMED',
    message: `row ${row}: ${path.join('.')} ${message}`,
    path: [String(row), ...path.map(String)],
  }));

const asIncident = (row: z.output<typeof ROW>): PublishedIncident => ({
  reference: row.ref,
  occurredOn: row.occurred_on,
  site: row.site,
  type: row.incident_type,
  description: row.description,
  score: row.score,
  rating: row.rating,
  category: row.risk_category,
  risk: row.risk,
  childrenAffected: row.children_affected,
  ages: { from: row.age_min, to: row.age_max },
  placeKind: row.place_kind,
});

export interface IncidentTotals {
  readonly total: number;
  readonly byRisk: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<string, number>>;
  readonly byRating: Readonly<Record<string, number>>;
  /** Months as `2022-03`. */
  readonly byMonth: Readonly<Record<string, number>>;
}

/** Totals as the Step 5 report gives them (BM-14). */
export const totalsOf = (incidents: readonly PublishedIncident[]): IncidentTotals => ({
  total: incidents.length,
  byRisk: countBy(incidents, ({ risk }) => risk),
  byCategory: countBy(incidents, ({ category }) => category),
  byRating: countBy(incidents, ({ rating }) => rating),
  byMonth: countBy(incidents, ({ occurredOn }) => occurredOn.slice(0, 7)),
});

const countBy = <T>(items: readonly T[], of: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
};
