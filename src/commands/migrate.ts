import { join } from 'node:path';
import { ConfigError, readConfig } from '../config.js';
import { openGraph } from '../graph/graph.js';
import { MigrationError, migrate } from '../graph/migrations.js';
import { createLog } from '../log.js';
import { findNeo4j } from '../neo4j/neo4j.js';
import { DatabaseUnavailable } from '../neo4j/unavailable.js';

/** Applies the migrations that the database has not had, and says which. `npm start` and the import do so as well. */
const main = async (): Promise<void> => {
  const config = readConfig();
  const log = createLog(config.logLevel, process.stderr);
  const database = await findNeo4j({ home: join(config.home, 'neo4j'), log, config });
  const graph = openGraph(database);
  try {
    const applied = await migrate(graph);
    process.stdout.write(
      applied.length > 0 ? `${applied.map(({ file }) => `applied ${file}`).join('\n')}\n` : 'nothing to do\n',
    );
  } finally {
    await graph.close();
    await database.stop();
  }
};

try {
  await main();
} catch (error) {
  const known = [ConfigError, MigrationError, DatabaseUnavailable].some((expected) => error instanceof expected);
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
}
