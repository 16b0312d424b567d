import { readFile, statfs } from 'node:fs/promises';

/** Why a server did not start, as far as its log tells. */
export type Failure = 'PORT_TAKEN' | 'DISK_FULL' | 'STORE_LOCKED' | 'MEMORY' | 'UNKNOWN';

const SIGNS: readonly (readonly [Failure, RegExp])[] = [
  ['DISK_FULL', /No space left on device|not enough space on the disk/i],
  ['PORT_TAKEN', /Address already in use|BindException|PortBindException/],
  ['STORE_LOCKED', /FileLockException|Lock file has been locked by another process|StoreLockException/],
  ['MEMORY', /OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/],
];

/** Reads the reason for a failed start out of a server's log. */
export const failureIn = (log: string): Failure => SIGNS.find(([, sign]) => sign.test(log))?.[0] ?? 'UNKNOWN';

/** The last lines of a log, set in, to be shown with a message. */
export const tailOf = (log: string, lines = 12): string =>
  log
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

/** What to tell the person whose server did not start. */
export const explainFailure = async (log: string, home: string, logFile: string): Promise<string> => {
  const reason = {
    DISK_FULL: `There is no space left on the disk that holds ${home}. Free some and start again.`,
    PORT_TAKEN: 'Its port is taken. Give another one as NEO4J_BOLT_PORT, or none.',
    STORE_LOCKED: `Another server has the data in ${home} open. Stop it and start again.`,
    MEMORY: 'There is not enough memory for it. Give a smaller size as NEO4J_HEAP.',
    UNKNOWN: 'The end of its log:',
  }[(await isFull(home)) ? 'DISK_FULL' : failureIn(log)];
  return `The local Neo4j did not start. ${reason}\n${tailOf(log)}\n(all of it: ${logFile})`;
};

/** Whether a disk has next to nothing left: its log may then end before it says so. */
const isFull = async (folder: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 100_000;
};

/** A log file's text, or '' where there is none yet. */
export const readLog = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
