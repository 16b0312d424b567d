import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.js';
import { withLock } from './lock.js';
import { run } from './process.js';
import { DatabaseUnavailable } from './unavailable.js';

/** The release of Neo4j Community that runs locally; docker/neo4j/pom.xml and docker/compose.yml name it too. */
export const NEO4J_VERSION = '5.26.30';

const LIST = fileURLToPath(new URL('../../docker/neo4j/jars.sha256', import.meta.url));
const POM = fileURLToPath(new URL('../../docker/neo4j/pom.xml', import.meta.url));
const AT_ONCE = 8;
const TRIES = 4;

/** A jar that the server is made of: where a Maven repository has it, and what it must contain. */
export interface Jar {
  readonly path: string;
  readonly sha256: string;
}

/** Reads the checked-in list: a SHA-256 and a path a line. Throws on a line that is neither. */
export const parseJarList = (text: string): Jar[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}((?:[\w.-]+\/){3,}[\w.-]+\.jar)$/.exec(line) ?? [];
      if (!sha256 || !path) throw new Error(`Not a line of a jar list: ${line}`);
      return { path, sha256 };
    });

/** What a jar's path in a repository says: group/of/it/artifact/version/artifact-version[-classifier].jar */
export const coordinatesOf = (path: string) => {
  const parts = path.split('/');
  const [artifactId = '', version = ''] = parts.slice(-3, -1);
  const classifier = basename(path, '.jar').slice(`${artifactId}-${version}-`.length);
  return {
    groupId: parts.slice(0, -3).join('.'),
    artifactId,
    version,
    extension: 'jar',
    ...(classifier && { classifier }),
  };
};

/** The mirror that a Maven settings file names for the public repository, if it names one. */
export const mirrorIn = (settings: string): string | undefined => {
  for (const [, mirror = ''] of settings.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<mirror>([\s\S]*?)<\/mirror>/g)) {
    const text = (tag: string) => new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(mirror)?.[1];
    const of = text('mirrorOf')?.split(/\s*,\s*/) ?? [];
    const covers = of.some((name) => ['*', 'external:*', 'central'].includes(name)) && !of.includes('!central');
    if (covers && text('blocked') !== 'true') return text('url');
  }
  return undefined;
};

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
    await copyWithMaven(partial, log);
    const missing = await missingOf(partial, jars);
    if (missing.length > 0) await download(partial, missing, log, repository);
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

const copyWithMaven = async (folder: string, log: Log): Promise<void> => {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await run('mvn', ['-q', '-B', '-f', POM, ...goal], { timeout: 300_000, shell: process.platform === 'win32' });
  } catch (error) {
    const { code, stdout, message } = error as NodeJS.ErrnoException & { stdout?: string };
    if (code !== 'ENOENT') log.warn(`mvn could not copy the jars: ${(stdout || message).trim().split('\n')[0]}`);
  }
};

const download = async (folder: string, jars: readonly Jar[], log: Log, repository?: string): Promise<void> => {
  const base = repository ?? mirrorIn(await readFile(join(homedir(), '.m2', 'settings.xml'), 'utf8').catch(() => ''));
  // Loaded only when needed: it knows where the public repository is.
  const { default: library } = await import('mvn-artifact-url');
  const queue = [...jars];
  let done = 0;
  const worker = async () => {
    for (let jar = queue.shift(); jar; jar = queue.shift()) {
      const url = await library.default(coordinatesOf(jar.path), base && `${base.replace(/\/+$/, '')}/`);
      await fetchJar(url, join(folder, basename(jar.path)), jar.sha256);
      done += 1;
      if (done % 50 === 0) log.info(`${done} of ${jars.length} jars downloaded`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } catch (error) {
    queue.length = 0;
    throw new DatabaseUnavailable(
      `Neo4j could not be downloaded: ${(error as Error).message}. The next start goes on from here. Installing mvn ` +
        'may help, or ADIT_MAVEN_REPOSITORY with the address of a Maven repository that can be reached.',
    );
  }
};

/** Downloads one file, checks it, and only then gives it its name. */
const fetchJar = async (url: string, file: string, sha256: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      const content = Buffer.from(await answer.arrayBuffer());
      const found = createHash('sha256').update(content).digest('hex');
      if (found !== sha256) throw new Error(`${url} has the SHA-256 ${found}, not ${sha256}`);
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
      return;
    } catch (error) {
      if (attempt === TRIES) throw describe(error, url);
      await pause(250 * 2 ** attempt);
    }
  }
};

const describe = (error: unknown, url: string): Error => {
  const { message, cause } = error as Error;
  return message === 'fetch failed' ? new Error(`${url}: ${(cause as Error)?.message ?? message}`) : (error as Error);
};
