import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { localKey } from '../../src/domains/access/access.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adit-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (file: string) => localKey(file).export({ type: 'pkcs8', format: 'pem' });

test('a key is made at the first need, for its owner alone, and is the same from then on', () => {
  const file = join(folder, 'new', 'token.key');
  const first = text(file);
  expect(text(file)).toBe(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'new'))).toEqual(['token.key']);
});

test('a key of another kind is refused by name', () => {
  const file = join(folder, 'rsa.key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => localKey(file)).toThrow(/rsa\.key must hold a private key on the curve P-256/);
});
