import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localKey, trustLocalKey, verifyToken } from '../../src/domains/access/access.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'adit-token-'));
});
afterAll(() => rmSync(home, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/commands/token.ts', ...args],
    {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ADIT_HOME: home },
      encoding: 'utf8',
    },
  );
  return { status, out: stdout.trim(), err: stderr.trim() };
};

describe('npm run token', () => {
  test('prints a token alone, that the local key holds good', async () => {
    const { status, out } = run('--role', 'auditor,STEWARD', '--org', 'demo', '--sub', 'ana');
    expect(status).toBe(0);
    const trust = trustLocalKey(localKey(join(home, 'token.key')), { issuer: 'adit', audience: 'adit' });
    expect(await verifyToken(out, trust)).toEqual({
      ok: true,
      principal: { sub: 'ana', org: 'demo', roles: ['AUDITOR', 'STEWARD'] },
    });
  });

  test('says how it is used', () => {
    expect(run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--role ROLE --org REF') });
  });

  test.each([
    ['no role', ['--org', 'demo'], '--role is missing'],
    ['a role that there is not', ['--role', 'BOSS', '--org', 'demo'], 'BOSS is no role'],
    ['no organisation', ['--role', 'AUDITOR'], '--org is missing'],
    ['days that are none', ['--role', 'AUDITOR', '--org', 'demo', '--days', 'many'], '--days must be a number'],
    ['an option that there is not', ['--rol', 'AUDITOR'], "Unknown option '--rol'"],
  ])('with %s says so, and prints no token', (_case, args, message) => {
    expect(run(...args)).toEqual({ status: 2, out: '', err: expect.stringContaining(message) });
  });
});
