import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Runs a program to its end and gives what it wrote; rejects where it fails or takes too long. */
export const run = promisify(execFile);

/** Whether a process of this number is there, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The command line of a process, or '' where there is none or it cannot be read. */
export const commandLine = async (pid: number): Promise<string> => {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return run('ps', ['-p', String(pid), '-o', 'args=']).then(
      ({ stdout }) => stdout,
      () => '',
    );
  }
};

/** Waits until a process is gone; false where it is still there after the time given. */
export const isGoneWithin = async (pid: number, milliseconds: number): Promise<boolean> => {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
};

/** Asks a process to end, and ends it by force where it does not within ten seconds. */
export const end = async (pid: number): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await isGoneWithin(pid, 10_000)) return;
  }
};
