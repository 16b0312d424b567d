import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** The tiers that work on a database; unit and prop tests do without, and those of test/neo4j start their own. */
const NEEDS_DATABASE = /^(?!neo4j[/\\]).*\.(int|e2e)\.test\.ts$/;

/** How many of the selected test files work on a database. */
const filesWithDatabase = ({ rootDir, testPathPatterns }) => {
  const selected = testPathPatterns.toExecutor({ rootDir });
  return readdirSync(join(rootDir, 'test'), { recursive: true }).filter(
    (file) => NEEDS_DATABASE.test(file) && selected.isMatch(join(rootDir, 'test', file)),
  ).length;
};

/** Starts the databases, one a worker, before the first test; the workers learn of them by the environment. */
export default async function globalSetup(globalConfig) {
  const count = Math.min(globalConfig.maxWorkers, filesWithDatabase(globalConfig));
  if (count === 0) return;
  const { startTestDatabases } = await tsImport('./database.ts', import.meta.url);
  const databases = await startTestDatabases(count);
  globalThis.stopTestDatabases = databases.stop;
  process.env.ADIT_TEST_DATABASES = JSON.stringify(databases.addresses);
}
