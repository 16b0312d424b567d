import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.js';
import { coordinatesOf, type Jar } from './jar-list.js';
import { run } from './process.js';

const AT_ONCE = 8;
const TRIES = 4;

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

/** Lets mvn copy what a pom.xml depends on into a folder, where there is an mvn; says so where it cannot. */
export const copyWithMaven = async (pom: string, folder: string, log: Log): Promise<void> => {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal], { timeout: 300_000, shell: process.platform === 'win32' });
  } catch (error) {
    const { code, stdout, message } = error as NodeJS.ErrnoException & { stdout?: string };
    if (code !== 'ENOENT') log.warn(`mvn could not copy the jars: ${(stdout || message).trim().split('\n')[0]}`);
  }
};

/**
 * Downloads jars from a Maven repository: the one given, or the mirror in the user's Maven settings, or the public one.
 * Rejects with the first that cannot be had, or is not what it should be; what is there by then stays.
 */
export const downloadJars = async (
  folder: string,
  jars: readonly Jar[],
  log: Log,
  repository?: string,
): Promise<void> => {
  const base = repository ?? mirrorIn(await readFile(join(homedir(), '.m2', 'settings.xml'), 'utf8').catch(() => ''));
  // Loaded only when needed: it knows where the public repository is. How its one function is exported depends on who loads.
  const { default: library } = await import('mvn-artifact-url');
  const urlOf: typeof library.default = typeof library === 'function' ? library : library.default;
  const queue = [...jars];
  let done = 0;
  const worker = async () => {
    for (let jar = queue.shift(); jar; jar = queue.shift()) {
      const url = await urlOf(coordinatesOf(jar.path), base && `${base.replace(/\/+$/, '')}/`);
      await fetchJar(url, join(folder, basename(jar.path)), jar.sha256);
      done += 1;
      if (done % 50 === 0) log.info(`${done} of ${jars.length} jars downloaded`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    queue.length = 0;
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
