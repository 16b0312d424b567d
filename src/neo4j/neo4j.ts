import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.js';
import type { Log } from '../log.js';
import { askServer } from './answers.js';
import { dockerAnswers, startContainer } from './docker.js';
import { NEO4J_VERSION, prepareJars } from './jars.js';
import { findJava } from './java.js';
import { startLocal } from './local.js';
import { DatabaseUnavailable } from './unavailable.js';

/** A Neo4j that answers. `stop` ends what was started for it, and nothing else. */
export interface Neo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly how: 'given' | 'docker' | 'local';
  stop(): Promise<void>;
}

/** What starting a server gives, whichever way it was started. */
type Started = Omit<Neo4j, 'how'>;

/** Where the database is kept, and who is told of the progress. */
export interface Neo4jOptions {
  /** The folder for its data and password; with Docker, for its password only. */
  readonly home: string;
  readonly log: Log;
  readonly config?: Config;
  /** For a server that nothing is kept of: it starts and stops sooner, and `home` is deleted when it ends. */
  readonly throwAway?: boolean;
  /** Another way to start a container than docker/compose.yml. */
  readonly startContainer?: (home: string, log: Log, port?: number) => Promise<Started>;
}

/**
 * Finds a Neo4j to work with: the one that NEO4J_URI names; or else one in a container, where a Docker engine answers;
 * or else a local one, where there is Java. Data that is already in `home` keeps its local server.
 * Throws {@link DatabaseUnavailable} with the three ways out where there is none of these.
 */
export const findNeo4j = async (options: Neo4jOptions): Promise<Neo4j> => {
  const { home, log, config = readConfig() } = options;
  if (config.neo4j.given) return given(config.neo4j.given);
  const hasLocalData = existsSync(join(home, 'data', 'databases'));
  let dockerProblem = 'no Docker engine answers';
  if (!hasLocalData && (await dockerAnswers())) {
    try {
      const start = options.startContainer ?? startContainer;
      return { ...(await start(home, log, config.neo4j.port)), how: 'docker' };
    } catch (error) {
      dockerProblem = (error as Error).message;
      log.warn(dockerProblem);
    }
  }
  const java = await findJava();
  if ('missing' in java) throw new DatabaseUnavailable(nothingThere(dockerProblem, java.missing));
  if (existsSync(join(home, 'docker.env')) && !hasLocalData) {
    log.warn(
      'An earlier start used Docker: what it recorded is in the Docker volume adit_neo4j, not in this database.',
    );
  }
  const jars = await prepareJars(join(config.home, `neo4j-${NEO4J_VERSION}`, 'lib'), log, config.neo4j.mavenRepository);
  const throwAway = options.throwAway ?? false;
  if (!throwAway) log.info(`Starting Neo4j ${NEO4J_VERSION} on this machine, with its data in ${home}`);
  const began = Date.now();
  const server = await startLocal({
    home,
    jars,
    java: java.path,
    heap: throwAway ? '256m' : config.neo4j.heap,
    quick: throwAway,
    throwAway,
    log,
    ...(config.neo4j.port && !throwAway && { port: config.neo4j.port }),
  });
  log.info(`Neo4j ${NEO4J_VERSION} on Java ${java.release} ready in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return { ...server, how: 'local' };
};

const given = async ({ uri, user, password }: NonNullable<Config['neo4j']['given']>): Promise<Neo4j> => {
  const answer = await askServer(uri, user, password);
  if (answer === 'WRONG_PASSWORD') {
    throw new DatabaseUnavailable(`The Neo4j at ${uri} refuses NEO4J_USER ${user} with this NEO4J_PASSWORD.`);
  }
  if (answer === 'NONE') throw new DatabaseUnavailable(`No Neo4j answers at ${uri} (NEO4J_URI).`);
  return { uri, user, password, how: 'given', stop: async () => {} };
};

/** The one message where there is no database to be had. */
export const nothingThere = (docker: string, java: string): string =>
  [
    `adit needs a Neo4j database, and found none (${docker}; ${java}). One of these is enough:`,
    '  1. Java 17 or 21, on the path or in JAVA_HOME: adit then fetches and runs Neo4j Community itself.',
    '  2. Docker, running: adit then starts Neo4j in a container.',
    '  3. A Neo4j 5 of your own: NEO4J_URI=bolt://…, NEO4J_USER, NEO4J_PASSWORD.',
  ].join('\n');
