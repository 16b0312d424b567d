import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { explorer } from '../../src/explorer.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { testGraph } from '../support/graph.js';
import { type Api, startApi } from './harness.js';

let api: Api;
beforeAll(async () => {
  api = await startApi(await testGraph());
});
afterAll(() => api.stop());

const get = (path: string) => fetch(new URL(path, api.url));
const page = async () => (await get('/explorer')).text();
const linked = async () => [...(await page()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);

describe('the explorer', () => {
  test('is a page of this server, readable without a token', async () => {
    const response = await get('/explorer');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('lets the page load and reach nothing but this server', async () => {
    for (const path of ['/explorer', '/explorer/explorer.js', '/explorer/graphiql.min.js']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
      expect(rules.get('default-src')).toBe("'none'");
      expect(rules.get('script-src')).toBe("'self'");
      expect(rules.get('connect-src')).toBe("'self'");
      expect(rules.get('frame-ancestors')).toBe("'none'");
      expect(policy).not.toMatch(/https?:|unsafe|\*/);
    }
  });

  test('refers to no other host, and everything that it refers to is there', async () => {
    const paths = await linked();
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths.filter((one) => one !== 'data:,')) {
      expect(path).toMatch(/^explorer\/[\w.-]+$/);
      expect((await get(`/${path}`)).status).toBe(200);
    }
    for (const own of ['/explorer', '/explorer/explorer.js', '/explorer/explorer.css']) {
      expect(await (await get(own)).text()).not.toMatch(/https?:|\/\/[\w-]+\./);
    }
    const style = await (await get('/explorer/graphiql.min.css')).text();
    expect(style).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
  });

  test('keeps the token out of every store of the browser', () => {
    const script = readFileSync(new URL('../../explorer/explorer.js', import.meta.url), 'utf8');
    expect(script).not.toMatch(/localStorage|sessionStorage|cookie|indexedDB|location/);
  });

  test('opens on the three users’ queries, which the schema knows, each with the variables that it needs', async () => {
    const tabs = (await (await get('/explorer/queries.json')).json()) as { query: string; variables: string }[];
    expect(tabs).toHaveLength(3);
    for (const { query, variables } of tabs) {
      const document = parse(query);
      expect(validate(buildSchema(), document)).toEqual([]);
      const [first] = document.definitions;
      if (first?.kind !== 'OperationDefinition') throw new Error('no operation');
      const needed = first.variableDefinitions
        ?.filter(({ type }) => type.kind === 'NonNullType')
        .map(({ variable }) => variable.name.value);
      expect(Object.keys(JSON.parse(variables))).toEqual(expect.arrayContaining(needed ?? []));
    }
  });

  test('gives out its own files alone', async () => {
    for (const path of [
      '/explorer/index.html',
      '/explorer/queries/',
      '/explorer/..%2fpackage.json',
      '/explorer/x.js',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
    expect(new URL((await get('/explorer/')).url).pathname).toBe('/explorer');
  });

  test('is not there where its files are not, and the server is', () => {
    const empty = mkdtempSync(join(tmpdir(), 'adit-explorer-'));
    try {
      expect(explorer(empty)).toBeNull();
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});

test('each query of the explorer has its variables in a file beside it', () => {
  const folder = new URL('../../explorer/queries/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    expect(existsSync(new URL(file.replace(/graphql$/, 'json'), folder))).toBe(true);
  }
});
