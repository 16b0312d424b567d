import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process.js';

/** An owner shows every few seconds that it is still there; a lock without such a sign is nobody's. */
const SIGN_EVERY = 5_000;
const SIGN_LASTS = 60_000;

/** Does the work while no other process does work under the same lock file; a dead owner's lock is taken over. */
export const withLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(dirname(file), { recursive: true });
  await take(file);
  const sign = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), SIGN_EVERY).unref();
  try {
    return await work();
  } finally {
    clearInterval(sign);
    await rm(file, { force: true });
  }
};

const take = async (file: string): Promise<void> => {
  for (;;) {
    try {
      const lock = await open(file, 'wx');
      await lock.writeFile(String(process.pid));
      await lock.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await pause(100);
  }
};

const isAbandoned = async (file: string): Promise<boolean> => {
  const [owner, signed] = await Promise.all([readFile(file, 'utf8'), stat(file)]).catch(() => []);
  if (!signed) return false;
  return signed.mtimeMs < Date.now() - SIGN_LASTS || (owner !== '' && !isAlive(Number(owner)));
};
