/** The import format, field by field: JSON in, normal forms out (milligrams, milliseconds, null for what is not said). */
import { z } from 'zod';
import { milligramsOf } from '../../shared/mass.js';
import { parseEnd, parseInstant, parseStart } from '../../shared/time.js';
import { EVENT_KINDS, type EventKind, RELATIONSHIP_BASES } from './assertions.js';
import {
  FIRM_ROLES,
  OPERATION_KINDS,
  ORGANISATION_KINDS,
  RELATIONSHIP_SCOPES,
  SITE_KINDS,
  SITE_SCALES,
  SITE_STATUSES,
} from './document.js';

const LONGEST_REFERENCE = 400;
const LONGEST_TEXT = 10_000;

const orMissing = (message: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined || input === null ? 'is missing' : message),
});
const string = z.string(orMissing('must be text'));
const number = z.number(orMissing('must be a number'));

/** Null stands for a field that was left out. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema, 'must be a list')
    .nullish()
    .transform((items) => items ?? []);

const text = string

  .max(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`)
  .refine((value) => value.trim() !== '', 'must not be empty')
  .refine((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\0'), 'must be well-formed text');
const reference = text
  .max(LONGEST_REFERENCE, `must have at most ${LONGEST_REFERENCE} characters`)
  .refine((value) => !/\p{Cc}/u.test(value), 'must not contain control characters');
const code = string.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be a code in capitals, such as CASSITERITE');
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, orMissing(`must be one of ${values.join(', ')}`));

const instant = string.transform((value, ctx) => {
  const read = parseInstant(value);
  if (read !== null) return read;
  ctx.addIssue({ code: 'custom', message: 'must be an instant with its zone, such as 2022-03-05T08:00:00Z' });
  return z.NEVER;
});
const dateOrInstant = string.refine(
  (value) => parseStart(value) !== null,
  'must be a date, such as 2022-03-05, or an instant with its zone',
);

const massKg = number.transform((kilograms, ctx) => {
  const milligrams = milligramsOf(kilograms);
  if (milligrams !== null) return milligrams;
  ctx.addIssue({ code: 'custom', message: 'must be a mass in kilograms: above zero, at most 9e9, to the milligram' });
  return z.NEVER;
});

const source = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject({ name: text, kind: optional(code) }, 'must be text or { name, kind }'),
);

const statement = {
  corrects: optional(reference),
  source: optional(source),
  recordedAt: optional(instant),
  recordedBy: optional(text),
};
const named = { ...statement, ref: optional(reference) };
const period = { from: optional(dateOrInstant), to: optional(dateOrInstant) };

interface WithPeriod {
  from: string | null;
  to: string | null;
}
const endsAfterItStarts = ({ value, issues }: z.core.ParsePayload<WithPeriod>): void => {
  const [start, end] = [value.from && parseStart(value.from), value.to && parseEnd(value.to)];
  if (typeof start !== 'number' || typeof end !== 'number' || start <= end) return;
  issues.push({ code: 'custom', message: 'must not be before `from`', path: ['to'], input: value.to });
};

const description = { ...statement, ref: reference, name: text, aliases: list(text) };
const country = string.regex(/^[A-Z]{2}$/, 'must be a country as two capitals (ISO 3166-1)');

const firm = z
  .strictObject({
    ...description,
    country: optional(country),
    roles: list(oneOf(FIRM_ROLES)).transform((roles) => [...new Set(roles)].sort()),
    lei: optional(string.regex(/^[A-Z0-9]{18}\d{2}$/, 'must be a LEI of 20 characters')),
    rmiId: optional(text),
    nationalRegister: optional(text),
  })
  .transform(({ ref, ...rest }) => ({ ...rest, of: ref }));

const site = z
  .strictObject({
    ...description,
    kind: optional(oneOf(SITE_KINDS)),
    country: optional(country),
    region: optional(string.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'must be a region of ISO 3166-2')),
    scale: optional(oneOf(SITE_SCALES)),
    latitude: optional(number.min(-90, 'must be -90 to 90').max(90, 'must be -90 to 90')),
    longitude: optional(number.min(-180, 'must be -180 to 180').max(180, 'must be -180 to 180')),
    partOf: optional(reference),
  })
  .check(({ value, issues }) => {
    if (value.partOf !== value.ref) return;
    issues.push({ code: 'custom', message: 'must be another site', path: ['partOf'], input: value.partOf });
  })
  .transform(({ ref, ...rest }) => ({ ...rest, of: ref }));

const organisation = z
  .strictObject({ ...description, kind: optional(oneOf(ORGANISATION_KINDS)), country: optional(country) })
  .transform(({ ref, ...rest }) => ({ ...rest, of: ref }));

const operation = z
  .strictObject({
    ...named,
    ...period,
    kind: optional(oneOf(OPERATION_KINDS)).transform((kind) => kind ?? 'OPERATES'),
    firm: reference,
    site: reference,
  })
  .check(endsAfterItStarts);

const relationship = z
  .strictObject({
    ...named,
    ...period,
    supplier: reference,
    customer: reference,
    mineral: optional(code),
    basis: oneOf(RELATIONSHIP_BASES),
    scope: optional(oneOf(RELATIONSHIP_SCOPES)),
    reportingYear: optional(z.int('must be a year').min(1900, 'must be a year').max(9998, 'must be a year')),
  })
  .check(endsAfterItStarts);

const ownership = z
  .strictObject({
    ...named,
    ...period,
    owner: reference,
    owned: reference,
    share: optional(number.positive('must be above 0').max(1, 'must be at most 1')),
  })
  .check(endsAfterItStarts);

const membership = z
  .strictObject({ ...named, ...period, member: reference, cooperative: reference })
  .check(endsAfterItStarts);

const coverage = z
  .strictObject({
    ...named,
    ...period,
    firm: optional(reference),
    site: optional(reference),
    organisation: reference,
    standing: optional(code),
  })
  .check(endsAfterItStarts, ({ value, issues }) => {
    if ((value.firm === null) !== (value.site === null)) return;
    issues.push({
      code: 'custom',
      message: 'must name a firm or a site, one of the two',
      path: ['firm'],
      input: value,
    });
  });

const siteStatus = z
  .strictObject({
    ...named,
    ...period,
    site: reference,
    status: oneOf(SITE_STATUSES),
    publishedAt: optional(dateOrInstant),
  })
  .check(endsAfterItStarts);

const eachLotOnce = (context: z.core.ParsePayload<{ lot: string }[]>): void => {
  const seen = new Set<string>();
  context.value.forEach(({ lot }, at) => {
    if (seen.has(lot)) {
      context.issues.push({ code: 'custom', message: `lists ${lot} a second time`, path: [at, 'lot'], input: lot });
    }
    seen.add(lot);
  });
};
const inMilligrams = <T extends { massKg: number | null }>({ massKg: massMg, ...rest }: T) => ({ ...rest, massMg });
const lotFields = { lot: reference, massKg: optional(massKg) };
const lotMass = z.strictObject(lotFields, 'must be { lot, massKg }').transform(inMilligrams);
const keptLot = z.preprocess((value) => (typeof value === 'string' ? { lot: value } : value), lotMass);
const madeLot = z
  .strictObject(
    {
      ...lotFields,
      form: optional(text),
      gradePercent: optional(number.min(0, 'must be 0 to 100').max(100, 'must be 0 to 100')),
      tags: list(text),
      certificate: optional(text),
    },
    'must be { lot, massKg, form, gradePercent, tags, certificate }',
  )
  .transform(inMilligrams);
const lotsOf = <T extends z.ZodType<{ lot: string }>>(lot: T) =>
  z.array(lot, orMissing('must be a list of lots')).min(1, 'must name a lot').check(eachLotOnce);

const EVENT = { ...named, mineral: optional(code), occurredAt: instant };
const none = optional(z.null('does not belong to this kind of event'));
const noLots = z
  .array(z.never(), 'must be a list')
  .max(0, 'do not belong to this kind of event')
  .nullish()
  .transform(() => []);

const production = z.strictObject({
  ...EVENT,
  kind: z.literal('PRODUCTION'),
  from: none,
  to: none,
  by: reference,
  site: reference,
  lots: noLots,
  massKg: none,
  inputs: noLots,
  outputs: lotsOf(madeLot),
});

const handOver = <K extends EventKind>(kind: K) =>
  z
    .strictObject({
      ...EVENT,
      kind: z.literal(kind),
      from: optional(reference),
      to: optional(reference),
      by: optional(reference),
      site: optional(reference),
      lots: lotsOf(keptLot),
      massKg: optional(massKg),
      inputs: noLots,
      outputs: noLots,
    })
    .check(({ value, issues }) => {
      const wrong = (field: string, message: string) =>
        issues.push({ code: 'custom', message, path: [field], input: value });
      if (value.from === null && value.to === null) wrong('from', 'must be given, or `to`, or both');
      if (value.massKg === null) return;
      const [only] = value.lots;
      if (value.lots.length > 1) wrong('massKg', 'is for a single lot: give each lot its own as { lot, massKg }');
      else if (only?.massMg && only.massMg !== value.massKg) wrong('massKg', 'differs from the mass at the lot');
    })
    .transform(({ massKg: massMg, lots, ...event }) => ({
      ...event,
      lots: massMg === null ? lots : lots.map((lot) => ({ ...lot, massMg })),
    }));

const transforming = <K extends EventKind>(kind: K) =>
  z.strictObject({
    ...EVENT,
    kind: z.literal(kind),
    from: none,
    to: none,
    by: reference,
    site: optional(reference),
    lots: noLots,
    massKg: none,
    inputs: lotsOf(lotMass),
    outputs: lotsOf(madeLot),
  });

const voiding = z.strictObject({
  ...EVENT,
  kind: z.literal('VOID'),
  occurredAt: optional(instant),
  corrects: reference,
  from: none,
  to: none,
  by: none,
  site: none,
  lots: noLots,
  massKg: none,
  inputs: noLots,
  outputs: noLots,
});

const event = z.discriminatedUnion(
  'kind',
  [
    production,
    handOver('PURCHASE'),
    handOver('TRANSPORT'),
    handOver('STORAGE'),
    handOver('IMPORT'),
    handOver('EXPORT'),
    transforming('COMBINATION'),
    transforming('SPLIT'),
    transforming('PROCESSING'),
    voiding,
  ],
  `must be one of ${EVENT_KINDS.join(', ')}`,
);

/** One schema for each list of a document. */
export const FORMAT = z.strictObject(
  {
    firms: list(firm),
    sites: list(site),
    organisations: list(organisation),
    operations: list(operation),
    relationships: list(relationship),
    ownership: list(ownership),
    memberships: list(membership),
    coverage: list(coverage),
    siteStatuses: list(siteStatus),
    events: list(event),
  },
  'must be an object with lists such as firms, sites and events',
);
