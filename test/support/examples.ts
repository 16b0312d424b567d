import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TraceQuestion } from '../../src/domains/trace/question.js';
import type { Traced } from '../../src/domains/trace/trace.types.js';
import { packageRoot } from '../../src/graph/files.js';
import { sixDecimals, toKilograms } from '../../src/shared/mass.js';
import { formatInstant, parseEnd, parseInstant, parseStart } from '../../src/shared/time.js';

/** A record with an allegation and the exact rows of its trace. Absent and null are the same. */
interface Example {
  readonly name: string;
  readonly chain: unknown;
  readonly question: TraceQuestion;
  readonly expected: { readonly exposures: readonly Row[]; readonly linkedLots: readonly Row[] };
}
type Row = Readonly<Record<string, unknown>>;

const read = (...path: string[]) => JSON.parse(readFileSync(join(packageRoot(), ...path), 'utf8'));

const example = (name: string, { chain, allegation, asOf, expected }: ReturnType<typeof read>): Example => ({
  name,
  chain,
  question: {
    sites: allegation.sites ?? [],
    firms: allegation.firms ?? [],
    lots: allegation.lots ?? [],
    minerals: allegation.minerals ?? [],
    period: { from: parseStart(allegation.period.from) ?? 0, to: parseEnd(allegation.period.to) ?? 0 },
    asOf: parseInstant(asOf) ?? 0,
    revision: Number.MAX_SAFE_INTEGER,
  },
  expected: {
    exposures: expected.exposures.map((row: Row) => ({ ...NO_EXPOSURE, ...row })),
    linkedLots: expected.linkedLots,
  },
});

const NO_EXPOSURE = { lastExposedAt: null, attributedMassKg: null, intakeShare: null };

/** The worked example, and generated records, half of them suspicious. */
export const examples = (): Example[] => {
  const expected = read('test', 'data', 'tin-chain', 'expected.json');
  const tin = { chain: read('data', 'demo', 'chain.json'), allegation: read('data', 'demo', 'allegation.json') };
  const records = readdirSync(join(packageRoot(), 'test', 'data', 'records')).sort();
  return [
    example('tin-chain', { ...tin, asOf: expected.asOf, expected }),
    ...records.map((file) => example(file, read('test', 'data', 'records', file))),
  ];
};

const kilograms = (milligrams: number | null) => (milligrams === null ? null : toKilograms(milligrams));
const share = (part: number | null) => (part === null ? null : sixDecimals(part));

/** A trace in the words of the examples. */
export const asExpected = ({ exposures, linkedLots }: Traced): Example['expected'] => ({
  exposures: exposures.map((row) => ({
    firm: row.firm,
    grade: row.grade,
    tier: row.tier,
    firstExposedAt: formatInstant(row.firstExposedAt),
    lastExposedAt: row.lastExposedAt === null ? null : formatInstant(row.lastExposedAt),
    attributedMassKg: kilograms(row.attributedMassMg),
    intakeShare: share(row.intakeShare),
  })),
  linkedLots: linkedLots.map((row) => ({
    lot: row.lot,
    grade: row.grade,
    share: share(row.share),
    minMassKg: kilograms(row.minMassMg),
    maxMassKg: kilograms(row.maxMassMg),
  })),
});
