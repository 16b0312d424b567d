import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Config, readConfig } from '../../src/config.js';
import type { Log } from '../../src/log.js';
import { findNeo4j, type Neo4j } from '../../src/neo4j/neo4j.js';

/** Where a test database is. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Starts as many databases as asked for, at the same time; of one that is given there is only one. */
export const startTestDatabases = async (count: number) => {
  const config = readConfig();
  const log: Log = { info: (message) => console.error(message), warn: (message) => console.error(message) };
  const wanted = Array.from({ length: config.neo4j.given ? 1 : count }, () => startTestDatabase(config, log));
  const settled = await Promise.allSettled(wanted);
  const started = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async () => {
    await Promise.all(started.map((one) => one.stop()));
  };
  const failure = settled.find((one) => one.status === 'rejected');
  if (failure) {
    await stop();
    throw failure.reason;
  }
  return { addresses: started.map(({ uri, user, password }): Address => ({ uri, user, password })), stop };
};

/** Starts one database: fresh, with its own port, and gone after `stop`. A given one must be empty, and is left so. */
const startTestDatabase = async (config: Config, log: Log): Promise<Neo4j> => {
  const home = await mkdtemp(join(tmpdir(), 'adit-test-'));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    const found = await findNeo4j({ home, log, config, throwAway: true, startContainer });
    if (found.how === 'given') await refuseData(found);
    return {
      ...found,
      stop: async () => {
        if (found.how === 'given') await wipe(found);
        await found.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};

/** Tests delete everything, so a database of one's own has to be an empty one. */
const refuseData = (given: Neo4j): Promise<void> =>
  withDriver(given, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1');
    if (records.length > 0) {
      throw new Error(`The Neo4j at ${given.uri} holds data, and tests delete everything: give an empty one.`);
    }
  });

/** Takes everything out of a database: data, constraints and indexes. */
export const wipe = (address: Address): Promise<void> =>
  withDriver(address, async (driver) => {
    await alone(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const name of await alone(driver, 'SHOW CONSTRAINTS YIELD name RETURN name')) {
      await alone(driver, `DROP CONSTRAINT \`${name}\``);
    }
    for (const name of await alone(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await alone(driver, `DROP INDEX \`${name}\``);
    }
  });

/** Takes the data out of a database, and leaves its constraints, indexes and the notes of what was migrated. */
export const wipeData = (address: Address): Promise<void> =>
  withDriver(address, async (driver) => {
    await alone(
      driver,
      'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock ' +
        'CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
  });

/** Runs a statement in a transaction of its own, as batches and changes of the schema need; gives the first column. */
const alone = async (driver: Driver, cypher: string): Promise<unknown[]> => {
  const session = driver.session();
  try {
    return (await session.run(cypher)).records.map((row) => row.get(0));
  } finally {
    await session.close();
  }
};

const withDriver = async <T>({ uri, user, password }: Address, work: (driver: Driver) => Promise<T>): Promise<T> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
};

const startContainer = async () => {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26.30-community').withPassword('a-test-password').start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    stop: async () => {
      await container.stop();
    },
  };
};
