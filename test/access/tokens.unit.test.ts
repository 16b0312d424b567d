import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { type Principal, signToken, trustKeySet, trustLocalKey, verifyToken } from '../../src/domains/access/access.js';

const NAMES = { issuer: 'adit', audience: 'adit' };
const HALDEN: Principal = { sub: 'ana', org: 'halden', roles: ['FIRM'] };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const trust = trustLocalKey(privateKey, NAMES);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const good = () => signToken(HALDEN, privateKey, { ...NAMES, days: 1 });
const signed = (claims: object, options: jwt.SignOptions = {}, key: KeyObject = privateKey) =>
  jwt.sign(claims, key, { algorithm: 'ES256', ...NAMES, subject: 'ana', expiresIn: 60, ...options });
const reason = async (token: string) => {
  const verified = await verifyToken(token, trust);
  return verified.ok ? 'accepted' : verified.reason;
};

describe('a token', () => {
  test('that holds tells who bears it', async () => {
    expect(await verifyToken(good(), trust)).toEqual({ ok: true, principal: HALDEN });
  });

  test('that has expired is refused', async () => {
    expect(await reason(signed({ org: 'halden', roles: ['FIRM'] }, { expiresIn: -1 }))).toBe('it has expired');
  });

  test('that never expires is refused', async () => {
    const { expiresIn: _, ...forever } = { expiresIn: 0, algorithm: 'ES256', ...NAMES, subject: 'ana' } as const;
    const token = jwt.sign({ org: 'halden', roles: ['FIRM'] }, privateKey, forever);
    expect(await reason(token)).toMatch(/must say sub, org, exp/);
  });

  test('that is not valid yet is refused', async () => {
    expect(await reason(signed({ org: 'halden', roles: ['FIRM'] }, { notBefore: 30 }))).toBe('it is not valid yet');
  });

  test.each([
    ['for another audience', { audience: 'elsewhere' }, 'it is for another audience'],
    ['from another issuer', { issuer: 'elsewhere' }, 'it is from another issuer'],
  ])('%s is refused', async (_case, options, expected) => {
    expect(await reason(signed({ org: 'halden', roles: ['FIRM'] }, options))).toBe(expected);
  });

  test.each([
    ['no organisation', { roles: ['FIRM'] }],
    ['no role', { org: 'halden', roles: [] }],
    ['a role that there is not', { org: 'halden', roles: ['OWNER'] }],
    ['roles that are no list', { org: 'halden', roles: 'AUDITOR' }],
  ])('with %s is refused', async (_case, claims) => {
    expect(await reason(signed(claims))).toMatch(/must say/);
  });

  test('that is not signed is refused', async () => {
    const claims = { ...HALDEN, ...{ iss: 'adit', aud: 'adit', exp: 4_000_000_000 } };
    expect(await reason(`${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`)).toMatch(/strict base64url/);
    expect(await reason(`${part({ alg: 'none' })}.${part(claims)}.AA`)).toBe('it must be signed with ES256');
  });

  test('signed with the public key as a shared secret is refused', async () => {
    const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
    const claims = { sub: 'ana', org: 'demo', roles: ['AUDITOR'], iss: 'adit', aud: 'adit', exp: 4_000_000_000 };
    const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    const token = `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
    expect(await reason(token)).toBe('it must be signed with ES256');
  });

  test('signed with another key is refused', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(await reason(signed({ org: 'halden', roles: ['FIRM'] }, {}, other))).toBe('its signature does not hold');
  });

  test('whose claims were changed is refused', async () => {
    const [header, , signature] = good().split('.');
    const claims = part({ ...HALDEN, roles: ['AUDITOR'], iss: 'adit', aud: 'adit', exp: 4_000_000_000 });
    expect(await reason(`${header}.${claims}.${signature}`)).toBe('its signature does not hold');
  });

  test.each([
    ['padding', (token: string) => `${token}==`],
    ['plain base64', (token: string) => token.replace(/\.[^.]*$/, '.+/+/')],
    ['a line break', (token: string) => `${token}\n`],
    ['a fourth part', (token: string) => `${token}.AA`],
    ['two parts', (token: string) => token.replace(/\.[^.]*$/, '')],
    // 64 bytes of signature end in a character with four spare bits: any of its sixteen neighbours decodes the same.
    ['spare bits set', (token: string) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : nextCharacter(token))],
  ])('with %s is refused before anything else is looked at', async (_case, change) => {
    expect(await reason(change(good()))).toBe('it is not a token in strict base64url');
  });

  test('with a header that asks for more than is understood is refused', async () => {
    const [, claims, signature] = good().split('.');
    const header = part({ alg: 'ES256', crit: ['b64'], b64: false });
    expect(await reason(`${header}.${claims}.${signature}`)).toBe('its header is not one that is understood');
  });
});

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const nextCharacter = (token: string) => ALPHABET[ALPHABET.indexOf(token.at(-1) ?? 'A') + 1] ?? '_';

describe('a key set by address', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' };
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys.json`;
  const token = (options: jwt.SignOptions) =>
    signed({ org: 'halden', roles: ['FIRM'] }, { algorithm: 'RS256', ...options }, rsa.privateKey);

  test('has the key that a token names', async () => {
    const keySet = trustKeySet(address(), NAMES);
    expect(await verifyToken(token({ keyid: 'k1' }), keySet)).toEqual({ ok: true, principal: HALDEN });
  });

  test('has no key for a token that names one that is not there', async () => {
    const keySet = trustKeySet(address(), NAMES);
    expect(await verifyToken(token({ keyid: 'k2' }), keySet)).toMatchObject({
      reason: 'it is signed with an unknown key',
    });
  });

  test('that is away is no reason to refuse: it is told apart', async () => {
    const keySet = trustKeySet('http://127.0.0.1:1/keys.json', NAMES);
    await expect(verifyToken(token({ keyid: 'k1' }), keySet)).rejects.toThrow();
  });
});
