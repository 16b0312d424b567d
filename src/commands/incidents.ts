import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, readActions, successRate } from '../domains/action/action.js';
import { readIncidents, totalsOf } from '../domains/incident/incident.js';
import { packageRoot } from '../graph/files.js';
import type { Result } from '../shared/result.js';

const HELP = `Usage: npm run incidents [-- FOLDER]

Reads FOLDER/incidents.csv and FOLDER/actions.csv, and prints their totals by risk, category, rating and month, and the
actions by status. Without FOLDER: the published incidents of 2022 (data/better-mining-2022), at fictional sites.`;

const rows = (title: string, counts: Readonly<Record<string, number>>): string =>
  [title, ...Object.entries(counts).map(([name, count]) => `  ${name.padEnd(36)}${String(count).padStart(4)}`)].join(
    '\n',
  );

const readAll = <T>(file: string, read: (text: string) => Result<T>): T => {
  const result = read(readFileSync(file, 'utf8'));
  if (result.ok) return result.value;
  throw new Error([`${file}: refused`, ...result.problems.map(({ message }) => `  ${message}`)].join('\n'));
};

const main = (folder: string): string => {
  const incidents = totalsOf(readAll(join(folder, 'incidents.csv'), readIncidents));
  const actions = countsOf(readAll(join(folder, 'actions.csv'), readActions));
  const rate = successRate(actions);
  return [
    `${incidents.total} incidents`,
    rows('by risk', incidents.byRisk),
    rows('by category', incidents.byCategory),
    rows('by rating', incidents.byRating),
    rows('by month', Object.fromEntries(Object.entries(incidents.byMonth).sort())),
    rows('corrective actions', actions),
    `  implemented or in progress${' '.repeat(11)}${rate === null ? '–' : `${(rate * 100).toFixed(2)} %`}`,
  ].join('\n\n');
};

const [folder = join(packageRoot(), 'data', 'better-mining-2022')] = process.argv.slice(2);
try {
  console.log(folder === '--help' ? HELP : main(folder));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
