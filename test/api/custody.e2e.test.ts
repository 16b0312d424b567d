import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditorCustodyDocument } from '../queries/generated/documents.js';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, loadChain, principal, STEWARD, startApi } from './harness.js';

let api: Api;
beforeAll(async () => {
  const graph = await testGraph();
  await loadChain(graph);
  api = await startApi(graph);
});
afterAll(() => api.stop());

const custody = async (lot: string, at?: { asOf?: string; knownAt?: string }) =>
  (await api.ask(AUDITOR, AuditorCustodyDocument, { lot, at: at ?? null })).data.lot;

describe('an auditor asks for a lot', () => {
  test('and sees it back to its pits, with the part of each', async () => {
    const lot = await custody('X-200');
    expect(lot).toMatchObject({ reference: 'X-200', mineral: 'CASSITERITE', massKg: 540 });
    expect(lot?.origins).toEqual({
      complete: true,
      nodes: [
        { site: { name: 'Kilima pit 1', kind: 'PIT' }, share: 0.4, massKg: 216 },
        { site: { name: 'Mlima mine', kind: 'MINE' }, share: 0.333333, massKg: 180 },
        { site: { name: 'Kilima pit 2', kind: 'PIT' }, share: 0.266667, massKg: 144 },
      ],
    });
  });

  test('and the events that lead to it, the latest first, each with its evidence', async () => {
    const lot = await custody('X-200');
    expect(lot?.upstream.nodes.map(({ reference }) => reference)).toEqual([
      'E14',
      'E13',
      'E11',
      'E10',
      'E09',
      'E07',
      'E06',
      'E04',
      'E03',
    ]);
    expect(lot?.upstream.totalCount).toBe(9);
    expect(lot?.upstream.nodes[1]).toEqual({
      reference: 'E13',
      kind: 'PROCESSING',
      occurredAt: '2022-03-28T08:00:00Z',
      recordedAt: '2022-03-28T18:00:00Z',
      recordedBy: 'state agent',
      ingestedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      from: null,
      to: null,
      by: { label: 'Lac Vert Export' },
      site: null,
      lots: [],
      inputs: [{ lot: { reference: 'B-100' }, massKg: 900 }],
      outputs: [{ lot: { reference: 'X-200' }, massKg: 540 }],
      source: null,
    });
  });

  test('and forward to its holders, with its mass balance', async () => {
    const lot = await custody('X-200');
    expect(lot?.downstream.nodes.map(({ reference, to }) => [reference, to?.label])).toEqual([
      ['E14', 'Straits Meridian Tin'],
      ['E17', undefined],
      ['E18', 'Nordlicht Solder'],
    ]);
    expect(lot?.massBalance).toEqual({ inKg: 540, outKg: 540, differenceKg: 0, withinTolerance: true });
  });

  test('of unrecorded origin, and is told that its story is not whole', async () => {
    const lot = await custody('KV-900');
    expect(lot?.origins.complete).toBe(false);
    expect(lot?.massKg).toBe(250);
  });

  test('and what has not been judged yet is null, never an empty list', async () => {
    expect((await custody('X-200'))?.anomalies).toBeNull();
  });

  test('as it was at a time: what had not happened yet is not there', async () => {
    const lot = await custody('X-200', { asOf: '2022-04-01T00:00:00Z' });
    expect(lot?.upstream.nodes[0]?.reference).toBe('E13');
    expect(lot?.downstream.nodes).toEqual([]);
    expect(await custody('X-200', { asOf: '2022-03-27T00:00:00Z' })).toBeNull();
  });

  test('as it was known at a time: before anything was recorded there is nothing', async () => {
    expect(await custody('X-200', { knownAt: '2000-01-01T00:00:00Z' })).toBeNull();
  });
});

describe('pages', () => {
  type Page = {
    lot: {
      upstream: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        edges: { cursor: string; node: { reference: string } }[];
      };
    };
  };
  const query = `query ($first: Int, $after: String) {
    lot(by: { reference: "X-200" }) {
      upstream(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { reference } } }
    }
  }`;
  const ask = (variables: object, who = AUDITOR) => api.ask<Page, object>(who, query, variables);

  test('follow one another without gap or overlap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { lot }: Page = (await ask({ first: 4, after })).data;
      expect(lot.upstream.totalCount).toBe(9);
      seen.push(...lot.upstream.edges.map(({ node }) => node.reference));
      after = lot.upstream.pageInfo.hasNextPage ? lot.upstream.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['E14', 'E13', 'E11', 'E10', 'E09', 'E07', 'E06', 'E04', 'E03']);
  });

  test('are continued by the viewer who got them, alone', async () => {
    const { endCursor } = (await ask({ first: 1 })).data.lot.upstream.pageInfo;
    const other = await ask({ first: 1, after: endCursor }, principal('AUDITOR', 'another'));
    expect(other.errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
    expect((await ask({ first: 1, after: 'made up' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('are capped, and never below nothing', async () => {
    const small = await startApi(await testGraph(), { pageSize: 3 });
    const { data } = await small.ask<Page, object>(AUDITOR, query, { first: 1000 });
    expect(data.lot.upstream.edges).toHaveLength(3);
    await small.stop();
    expect((await ask({ first: 0 })).data.lot.upstream).toMatchObject({ totalCount: 9, edges: [] });
    expect((await ask({ first: -1 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('ids', () => {
  test.each([
    ['firm', '{ firm(by: { reference: "baraka" }) { id } }', '... on Firm { name }', { name: 'Baraka Trading House' }],
    [
      'site',
      '{ site(by: { reference: "kilima-p1" }) { id } }',
      '... on Site { name partOf { name } }',
      { name: 'Kilima pit 1', partOf: { name: 'Kilima mine' } },
    ],
    ['lot', '{ lot(by: { reference: "X-200" }) { id } }', '... on Lot { massKg }', { massKg: 540 }],
    [
      'allegation',
      '{ allegation(by: { reference: "A-2022-014" }) { id } }',
      '... on Allegation { reference }',
      { reference: 'A-2022-014' },
    ],
  ])('of a %s lead back to it', async (field, query, fragment, expected) => {
    const { data } = await api.ask<Record<string, { id: string }>, object>(AUDITOR, query);
    const id = data[field]?.id;
    const again = await api.ask(AUDITOR, `query ($id: ID!) { node(id: $id) { id ${fragment} } }`, { id });
    expect(again.data).toEqual({ node: { id, ...expected } });
    if (field === 'lot' || field === 'allegation') return;
    const by = await api.ask(AUDITOR, `query ($id: ID!) { ${field}(by: { id: $id }) { id } }`, { id });
    expect(by.data).toEqual({ [field]: { id } });
  });

  test('that are none lead to nothing', async () => {
    for (const id of ['', 'x', 'RmlybTp4', Buffer.from('Trace:x.r1.1').toString('base64url')]) {
      expect((await api.ask(AUDITOR, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({
        node: null,
      });
    }
  });

  test('a thing is named in one way, not two and not none', async () => {
    const both = await api.ask(AUDITOR, '{ firm(by: { reference: "baraka", id: "x" }) { name } }');
    expect([both.status, both.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

test('a steward sees custody, and nothing of any case', async () => {
  const { data } = await api.ask(STEWARD, AuditorCustodyDocument, { lot: 'X-200', at: null });
  expect(data.lot?.upstream.totalCount).toBe(9);
  const query = '{ allegation(by: { reference: "A-2022-014" }) { id } }';
  expect((await api.ask(STEWARD, query)).data).toEqual({ allegation: null });
});
