import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.js';
import { type Jar, parseJarList } from './jar-list.js';
import { withLock } from './lock.js';
import { copyWithMaven, downloadJars } from './maven.js';
import { DatabaseUnavailable } from './unavailable.js';

/** The release of Neo4j Community that runs locally; docker/neo4j/pom.xml and docker/compose.yml name it too. */
export const NEO4J_VERSION = '5.26.30';

const LIST = fileURLToPath(new URL('../../docker/neo4j/jars.sha256', import.meta.url));
const POM = fileURLToPath(new URL('../../docker/neo4j/pom.xml', import.meta.url));

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

const isWhole = async (folder: string, jar: Jar): Promise<boolean> =>
  (await sha256Of(join(folder, basename(jar.path))).catch(() => '')) === jar.sha256;

/**
 * Sees to it that `folder` holds exactly the listed jars, each checked by its SHA-256, and gives the folder.
 * Copies them with mvn where there is one, and downloads what is still missing. An interrupted run is resumed.
 */
export const prepareJars = async (folder: string, log: Log, repository?: string): Promise<string> => {
  const list = await readFile(LIST, 'utf8');
  const stamp = join(folder, '.checked');
  const wanted = createHash('sha256').update(list).digest('hex');
  const isReady = async () => (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isReady()) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (await isReady()) return folder;
    const began = Date.now();
    log.info(`Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) into ${folder}`);
    const partial = `${folder}.partial`;
    await mkdir(partial, { recursive: true });
    const jars = parseJarList(list);
    await copyWithMaven(POM, partial, log);
    const missing = await missingOf(partial, jars);
    await downloadJars(partial, missing, log, repository).catch((error: Error) => {
      throw new DatabaseUnavailable(
        `Neo4j could not be downloaded: ${error.message}. The next start goes on from here. Installing mvn may help, ` +
          'or ADIT_MAVEN_REPOSITORY with the address of a Maven repository that can be reached.',
      );
    });
    await writeFile(join(partial, '.checked'), wanted);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    log.info(`Neo4j fetched, ${jars.length} jars checked, in ${Math.round((Date.now() - began) / 1000)} s`);
    return folder;
  });
};

const missingOf = async (folder: string, jars: readonly Jar[]): Promise<Jar[]> => {
  const whole = await Promise.all(jars.map((jar) => isWhole(folder, jar)));
  return jars.filter((_, index) => !whole[index]);
};
