import { join } from 'node:path';
import { startCaseClock } from './case-clock.js';
import { ConfigError, readConfig } from './config.js';
import { loadDemo } from './demo.js';
import { localKey, trustKeySet, trustLocalKey } from './domains/access/access.js';
import { openGraph } from './graph/graph.js';
import { MigrationError, migrate } from './graph/migrations.js';
import { createLog } from './log.js';
import { findNeo4j } from './neo4j/neo4j.js';
import { DatabaseUnavailable } from './neo4j/unavailable.js';
import { CannotListen, startServer } from './server.js';
import { welcome } from './welcome.js';

/** Opened things, closed in turn, the last one first. */
const closing: (() => Promise<unknown>)[] = [];
const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).reverse()) await close();
};

const stopped = new Promise<NodeJS.Signals>((resolve) => {
  process.once('SIGTERM', resolve);
  process.once('SIGINT', resolve);
});

/** Reads the settings, opens the database, serves, and closes all when it is told to stop. */
const main = async (): Promise<void> => {
  const config = readConfig();
  const log = createLog(config.logLevel);

  const database = await findNeo4j({ home: join(config.home, 'neo4j'), log, config });
  closing.push(() => database.stop());
  const graph = openGraph(database);
  closing.push(() => graph.close());

  await migrate(graph, (message) => log.info(message));
  await loadDemo(graph, log);

  const { jwksUri, keyFile, issuer, audience } = config.tokens;
  const key = jwksUri ? null : localKey(keyFile);
  const names = { issuer, audience };
  const trust = key ? trustLocalKey(key, names) : trustKeySet(jwksUri ?? '', names);
  const { host, port, limits } = config;
  const server = await startServer({ graph, trust, limits, log, host, port });
  closing.push(() => server.stop());
  const clock = startCaseClock(graph, log, config.caseClockMinutes);
  closing.push(() => clock.stop());

  console.log(await welcome({ graph, url: server.url, key, names }));
  log.info(`${await stopped}: finishing what is under way`);
  await closeAll();
};

/** Whose message says all that the person who started adit needs. */
const isExpected = (error: unknown): error is Error =>
  [ConfigError, MigrationError, DatabaseUnavailable, CannotListen].some((expected) => error instanceof expected);

try {
  await main();
} catch (error) {
  console.error(isExpected(error) ? error.message : error);
  process.exitCode = 1;
  await closeAll();
}
