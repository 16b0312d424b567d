import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, startApi, tokenOf } from './harness.js';

let api: Api;
beforeAll(async () => {
  api = await startApi(await testGraph());
});
afterAll(() => api.stop());

const at = (path: string) => new URL(path, api.url);
const query = (text: string) => JSON.stringify({ query: text });
const refusal = async (response: Response) => {
  const { data, errors } = JSON.parse(await response.text());
  expect(data).toBeUndefined();
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
};

describe('GET /health and /ready', () => {
  test('say that it is alive, and that it can answer', async () => {
    const health = await fetch(at('/health'));
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(at('/ready'));
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });
});

describe('without a token that holds', () => {
  test('there is no data, and a hint of how to get one', async () => {
    expect(await refusal(await api.post(query('{ __typename }')))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('npm run token'),
    });
  });

  test('the reason of a refusal is told', async () => {
    const response = await api.post(query('{ __typename }'), { token: `${tokenOf(AUDITOR)}=` });
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await refusal(response)).message).toMatch(/strict base64url/);
  });

  test('even a body that is no JSON gets no other answer', async () => {
    expect((await api.post('{')).status).toBe(401);
  });
});

describe('with a token', () => {
  const post = (body: string, type?: string) => api.post(body, { token: tokenOf(AUDITOR), ...(type && { type }) });

  test('the schema can be read', async () => {
    const { status, data } = await api.ask<{ __schema: object }, object>(AUDITOR, getIntrospectionQuery());
    expect([status, Object.keys(data)]).toEqual([200, ['__schema']]);
  });

  test.each([
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    ['JSON that is no request', '[]', 400, 'BAD_REQUEST'],
    ['a query that does not parse', query('{ lot('), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a query for what there is not', query('{ nothing }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      JSON.stringify({ query: 'query ($i: ID!) { node(id: $i) { id } }', variables: { i: [] } }),
      400,
      'BAD_USER_INPUT',
    ],
    ['a body of 2 MB', query(`# ${'x'.repeat(2_000_000)}`), 413, 'BODY_TOO_LARGE'],
    [
      'a query 1,000 fields deep',
      query(`{ node(id: "x") ${'{ node '.repeat(1000)}${'}'.repeat(1000)} }`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a query of 10,000 aliases',
      query(`{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a query of 31 aliases',
      query(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
      400,
      'TOO_MANY_ALIASES',
    ],
    [
      'a query deeper than the limit',
      query(`{ site(by: { reference: "x" }) ${'{ partOf '.repeat(15)}{ id }${'}'.repeat(15)} }`),
      400,
      'QUERY_TOO_DEEP',
    ],
    [
      'a query whose answer could be too large',
      query(
        '{ lot(by: { reference: "x" }) { upstream(first: 1000) { nodes { lots { lot { downstream(first: 1000) { nodes { kind } } } } } } } }',
      ),
      400,
      'QUERY_TOO_COSTLY',
    ],
  ])('%s is refused', async (_case, body, status, code) => {
    const refused = await refusal(await post(body));
    expect(refused).toMatchObject({ status, code });
    expect(refused.message.length).toBeLessThan(300);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s is refused: a page elsewhere could send it on behalf of its reader',
    async (type) => {
      expect(await refusal(await post(query('{ __typename }'), type))).toMatchObject({ status: 415 });
    },
  );

  test('other methods and paths are told what there is', async () => {
    const get = await fetch(`${api.url}?query={__typename}`, {
      headers: { authorization: `Bearer ${tokenOf(AUDITOR)}` },
    });
    expect(get.headers.get('allow')).toBe('POST');
    expect(await refusal(get)).toMatchObject({ status: 405 });
    expect(await refusal(await fetch(at('/')))).toMatchObject({ status: 404 });
  });

  test('what nobody expected is told by a number alone, under which the log has the whole of it', async () => {
    const graph = await testGraph();
    await graph.write((tx) =>
      tx.run(`CREATE (:Firm {reference: 'bad', id: 'bad'})
        <-[:DESCRIBES]-(:Assertion:Registration {reference: 'firm:bad', revision: 0, name: 42})`),
    );
    const { status, data, errors } = await api.ask(AUDITOR, '{ firm(by: { reference: "bad" }) { name } }');
    expect([status, data]).toEqual([200, { firm: null }]);
    const [error] = errors ?? [];
    expect(error).toEqual({
      message: expect.stringContaining(error?.extensions.id ?? '-'),
      locations: expect.anything(),
      path: ['firm'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
    });
    const line = api.logged.find((one) => one.includes(error?.extensions.id ?? '-'));
    expect(line).toMatch(/party\/firms/);
  });

  test('no token is ever logged', () => {
    expect(api.logged.length).toBeGreaterThan(0);
    expect(api.logged.join('')).not.toMatch(/Bearer|eyJ/);
  });
});
