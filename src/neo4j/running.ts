import { readFile, rm } from 'node:fs/promises';
import type { Log } from '../log.js';
import type { Answer } from './answers.js';
import { commandLine, end, isAlive, isGoneWithin } from './process.js';

/** What the keeper of a local server writes down about it (keeper.mjs). */
export interface Running {
  readonly pid: number;
  readonly keeper: number;
  readonly port: number;
  readonly stopping: boolean;
}

const read = async (record: string): Promise<Running | undefined> => {
  try {
    return JSON.parse(await readFile(record, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Finds out what became of the server that was last started in `home`: gives its port and its answer where it is well
 * kept and answers, so that it can be shared; otherwise leaves nothing of it running and gives undefined.
 */
export const settleRunning = async (
  record: string,
  home: string,
  log: Log,
  ask: (port: number) => Promise<Answer>,
): Promise<{ port: number; answer: Answer } | undefined> => {
  const running = await read(record);
  if (!running) return undefined;
  const { pid, keeper, port, stopping } = running;
  const isOurs = isAlive(pid) && (await commandLine(pid)).includes(`--home-dir=${home} `);
  if (!isOurs) {
    log.info('The last local Neo4j did not end properly; its data is recovered now.');
  } else if (stopping) {
    log.info('Waiting for the last local Neo4j to end.');
    if (!(await isGoneWithin(pid, 20_000))) await end(pid);
  } else {
    const answer = isAlive(keeper) ? await ask(port) : 'NONE';
    if (answer !== 'NONE') return { port, answer };
    log.info('Ending a local Neo4j that was left running.');
    await end(pid);
  }
  await rm(record, { force: true });
  return undefined;
};
