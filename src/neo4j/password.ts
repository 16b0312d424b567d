import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Letters and digits only: it passes through Java's and Docker's files without quoting. */
export const newPassword = (): string => randomBytes(24).toString('hex');

/** The password in a file, or undefined where there is no such file. */
export const readPassword = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').then(
    (text) => text.trim() || undefined,
    () => undefined,
  );

/** Makes a password and keeps it in a file that only its owner can read. */
export const makePassword = async (file: string): Promise<string> => {
  const password = newPassword();
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};
