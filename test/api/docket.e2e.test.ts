import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../src/domains/access/access.js';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, demoReport, loadChain, loadDocument, principal, STEWARD, startApi } from './harness.js';

const HALDEN = principal('FIRM', 'halden');
const MIRO = principal('FIRM', 'miro');

let api: Api;

const report = async (reference: string, changes: object): Promise<void> => {
  const input = { ...demoReport(), reference, ...changes };
  const mutation =
    'mutation ($input: ReportAllegationInput!) { reportAllegation(input: $input) { problems { message } } }';
  const { data } = await api.ask<{ reportAllegation: { problems: object[] } }, object>(AUDITOR, mutation, { input });
  expect(data.reportAllegation.problems).toEqual([]);
};

beforeAll(async () => {
  const graph = await testGraph();
  await loadChain(graph);
  await loadDocument(graph, {
    sites: [
      { ref: 'rubaya', name: 'Rubaya', aliases: ['Roubaïa'], kind: 'MINE', region: 'CD-NK' },
      { ref: 'rubaya-p1', name: 'D4', kind: 'PIT', partOf: 'rubaya' },
    ],
  });
  api = await startApi(graph);
  await report('B-2', {
    sites: ['rubaya-p1'],
    severity: 5,
    likelihood: 5,
    period: { from: '2021-01-01', to: '2021-02-01' },
  });
  await report('B-3', {
    sites: ['mlima'],
    minerals: ['WOLFRAMITE'],
    incidentType: 'FATAL_ACCIDENT',
    severity: 2,
    likelihood: 2,
  });
  await report('B-4', { sites: [], firms: ['baraka'], minerals: [], severity: 3, likelihood: 3 });
});
afterAll(() => api.stop());

interface List {
  allegations: {
    totalCount: number | null;
    nodes: { reference: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const list = async (who: Principal, filter: object | null = null, page: object = {}) => {
  const { data, errors } = await api.ask<List, object>(
    who,
    `query ($filter: AllegationFilterInput, $first: Int, $after: String) {
      allegations(filter: $filter, first: $first, after: $after) {
        totalCount nodes { reference } pageInfo { hasNextPage endCursor }
      }
    }`,
    { filter, ...page },
  );
  const found = data?.allegations;
  return { references: found?.nodes.map(({ reference }) => reference), ...found, errors };
};

const references = async (who: Principal, filter: object | null = null) => (await list(who, filter)).references;

describe('an auditor lists allegations', () => {
  test('the latest received first', async () => {
    expect(await references(AUDITOR)).toEqual(['B-4', 'B-3', 'B-2', 'A-2022-014']);
  });

  test.each([
    ['by rating', { rating: ['LOW', 'MEDIUM'] }, ['B-4', 'B-3']],
    ['by status', { status: ['RECEIVED'], rating: ['LOW'] }, ['B-3']],
    ['by a status that none has', { status: 'CLOSED' }, []],
    ['by mineral, with those limited to none', { mineral: 'wolframite' }, ['B-4', 'B-3']],
    ['by region, which a pit has from its mine', { region: 'cd-nk' }, ['B-2']],
    ['by country, of sites and of firms named', { country: 'CD' }, ['B-4', 'B-3', 'B-2', 'A-2022-014']],
    ['by a country where nothing is alleged', { country: 'BO' }, []],
    ['since a day', { since: '2022-01-01' }, ['B-4', 'B-3', 'A-2022-014']],
    ['since a day within the period', { since: '2021-02-01', region: 'CD-NK' }, ['B-2']],
    ['by a newspaper’s word for the mine that a pit is part of', { search: 'Rubaia' }, ['B-2']],
    ['by another name of it', { search: 'roubaia' }, ['B-2']],
    ['by what happened', { search: 'fatal acident' }, ['B-3']],
    ['by a firm', { search: 'Baraka Trading' }, ['B-4']],
    [
      'by all at once',
      { search: 'kilima', country: 'CD', mineral: 'CASSITERITE', status: ['RECEIVED'] },
      ['A-2022-014'],
    ],
    ['by what nothing is called', { search: 'Bisie' }, []],
  ])('%s', async (_case, filter, expected) => {
    expect(await references(AUDITOR, filter)).toEqual(expected);
  });

  test('page by page, while another arrives', async () => {
    const first = await list(AUDITOR, null, { first: 2 });
    expect([first.references, first.pageInfo?.hasNextPage]).toEqual([['B-4', 'B-3'], true]);
    await report('B-5', { sites: ['kilima-p2'] });
    const second = await list(AUDITOR, null, { first: 5, after: first.pageInfo?.endCursor });
    expect([second.references, second.pageInfo?.hasNextPage]).toEqual([['B-2', 'A-2022-014'], false]);
  });

  test('and a cursor of another list, or of another viewer, is refused', async () => {
    const after = (await list(AUDITOR, null, { first: 1 })).pageInfo?.endCursor;
    expect((await list(AUDITOR, { country: 'CD' }, { after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await list(HALDEN, null, { after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a firm lists allegations', () => {
  test('as it may know of each', async () => {
    const all = await references(AUDITOR);
    expect(await references(HALDEN)).toEqual(all);
    expect((await list(HALDEN)).totalCount).toBeNull();
    expect(await references(HALDEN, { rating: 'MEDIUM' })).toEqual(['B-4']);
    expect(await references(HALDEN, { search: 'fatal accident' })).toEqual(['B-3']);
  });

  test.each([
    [{ country: 'CD' }],
    [{ region: 'CD-NK' }],
    [{ search: 'Rubaya' }],
    [{ search: 'rubaya-p1' }],
    [{ search: 'Baraka Trading House' }],
    [{ search: 'site monitor' }],
  ])('and learns nothing by asking for %j, which it may not read', async (filter) => {
    const [name] = Object.keys(filter);
    const nothing = { [name ?? '']: 'Nowhere' };
    const { errors: _, ...found } = await list(HALDEN, filter);
    const { errors: __, ...none } = await list(HALDEN, nothing);
    expect(found).toEqual(none);
    expect(found.references).toEqual([]);
  });

  test('page by page, in the same places as anybody', async () => {
    const all = (await references(HALDEN)) ?? [];
    const first = await list(HALDEN, null, { first: 2 });
    const rest = await list(HALDEN, null, { after: first.pageInfo?.endCursor });
    expect([...(first.references ?? []), ...(rest.references ?? [])]).toEqual(all);
    expect([first.pageInfo?.hasNextPage, rest.pageInfo?.hasNextPage]).toEqual([true, false]);
  });

  test('and by its days gets what the month gives', async () => {
    expect(await references(HALDEN, { since: '2021-02-02', rating: ['CRITICAL_BREACH'] })).toContain('B-2');
    expect(await references(AUDITOR, { since: '2021-02-02', rating: ['CRITICAL_BREACH'] })).not.toContain('B-2');
    expect(await references(HALDEN, { since: '2021-03-01', rating: ['CRITICAL_BREACH'] })).not.toContain('B-2');
  });

  test('but none that a hold keeps it from knowing: not about itself, its site, or whom it buys from', async () => {
    const baraka = await references(principal('FIRM', 'baraka'));
    expect(baraka).toContain('B-2');
    expect(baraka).not.toContain('B-4');
    expect(baraka).not.toContain('A-2022-014');
    expect(await references(principal('FIRM', 'umoja'))).not.toContain('A-2022-014');
  });

  test('while who sees no allegations gets an empty list', async () => {
    expect((await list(STEWARD)).references).toEqual([]);
    expect((await list(principal('DASHBOARD'), { country: 'CD' })).references).toEqual([]);
  });
});

describe('a search over HTTP', () => {
  const search = (who: Principal, text: string, more = '') =>
    api.ask(
      who,
      `query ($text: String!) { search(text: $text ${more}) { kind matched node { __typename ... on Site {
        reference partOf { reference } allegations { totalCount nodes { reference } } } ... on Firm { name } ... on Lot { reference massKg } } } }`,
      { text },
    );

  test('leads an auditor from a word for a mine to the allegations about its pits', async () => {
    const { data } = await search(AUDITOR, 'Rubaja');
    expect(data).toEqual({
      search: [
        {
          kind: 'SITE',
          matched: 'Rubaya',
          node: {
            __typename: 'Site',
            reference: 'rubaya',
            partOf: null,
            allegations: { totalCount: 1, nodes: [{ reference: 'B-2' }] },
          },
        },
        expect.objectContaining({ kind: 'SITE', matched: 'rubaya-p1' }),
      ],
    });
  });

  test('is of the kinds that were asked for, and no longer than asked', async () => {
    const { data } = await search(AUDITOR, 'kilima', ', kinds: [SITE], first: 2');
    expect((data as { search: object[] }).search).toHaveLength(2);
    expect((await search(AUDITOR, 'kilima', ', kinds: [FIRM]')).data).toEqual({ search: [] });
  });

  test('shows a steward sites, and not what is alleged about them', async () => {
    const { data } = await search(STEWARD, 'Rubaya');
    expect(data).toMatchObject({ search: [{ node: { reference: 'rubaya', allegations: null } }, {}] });
  });

  test('gives a firm for what is not for it, byte for byte, what it gives for what there is not', async () => {
    for (const hidden of ['Rubaya', 'Kilima', 'Baraka', 'Umoja', 'B-100']) {
      expect((await search(HALDEN, hidden)).text).toBe((await search(HALDEN, 'Nowhere')).text);
    }
    expect((await search(HALDEN, 'Straits Meridan')).data).toMatchObject({
      search: [{ kind: 'FIRM', node: { name: 'Straits Meridian Tin' } }],
    });
  });

  test('of more than 200 characters is refused', async () => {
    expect((await search(AUDITOR, 'k'.repeat(201))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what a firm is exposed to', () => {
  const exposures = (who: Principal, firm: string, more = '') =>
    api.ask<{ firm: { exposures: Record<string, unknown> | null } | null }, object>(
      who,
      `query ($firm: String!) { firm(by: { reference: $firm }) { exposures(at: { asOf: "2022-12-31T00:00:00Z" } ${more}) {
        totalCount complete pageInfo { hasNextPage endCursor }
        nodes { allegation { reference } exposure { grade tier firm { reference } paths(first: 1) { nodes { tier } } } }
      } } }`,
      { firm },
    );

  test('is for an auditor every open allegation that reaches it, the strongest first', async () => {
    const { data } = await exposures(AUDITOR, 'nordlicht');
    const found = data.firm?.exposures as {
      complete: boolean;
      nodes: { allegation: { reference: string }; exposure: { grade: string; tier: number } }[];
    };
    expect(found.complete).toBe(true);
    const order = ['ORIGIN', 'TRACED', 'POSSIBLE', 'DECLARED'];
    const places = found.nodes.map(({ exposure: { grade, tier } }) => order.indexOf(grade) * 100 + tier);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(found.nodes.map(({ allegation }) => allegation.reference)).toContain('A-2022-014');
    expect(found.nodes.map(({ allegation }) => allegation.reference)).not.toContain('B-2');
  });

  test('agrees with each allegation’s own trace', async () => {
    const { data } = await exposures(AUDITOR, 'nordlicht');
    const nodes = data.firm?.exposures?.nodes as {
      allegation: { reference: string };
      exposure: { grade: string; tier: number };
    }[];
    for (const { allegation, exposure } of nodes) {
      const explained = await api.ask(
        AUDITOR,
        `query ($by: String!) { allegation(by: { reference: $by }) { explain(firm: { reference: "nordlicht" }, at: { asOf: "2022-12-31T00:00:00Z" }) { exposure { grade tier } } } }`,
        { by: allegation.reference },
      );
      expect(explained.data).toMatchObject({
        allegation: { explain: { exposure: { grade: exposure.grade, tier: exposure.tier } } },
      });
    }
  });

  test('comes page by page', async () => {
    const { data } = await exposures(AUDITOR, 'nordlicht', ', first: 1');
    const first = data.firm?.exposures as { totalCount: number; nodes: object[]; pageInfo: { endCursor: string } };
    expect(first.totalCount).toBeGreaterThan(1);
    const rest = await exposures(AUDITOR, 'nordlicht', `, after: "${first.pageInfo.endCursor}"`);
    const next = rest.data.firm?.exposures as { nodes: object[] };
    expect(next.nodes).toHaveLength(first.totalCount - 1);
    expect(next.nodes).not.toContainEqual(first.nodes[0]);
  });

  test('is a firm’s own alone', async () => {
    const own = await exposures(HALDEN, 'halden');
    expect(own.data.firm?.exposures?.nodes).toContainEqual({
      allegation: { reference: 'A-2022-014' },
      exposure: { grade: 'DECLARED', tier: 5, firm: { reference: 'halden' }, paths: { nodes: [{ tier: 5 }] } },
    });
    expect((await exposures(HALDEN, 'nordlicht')).data.firm?.exposures).toBeNull();
    expect((await exposures(HALDEN, 'straits')).data.firm?.exposures).toBeNull();
    expect((await exposures(MIRO, 'halden')).data.firm).toBeNull();
  });

  test('is nothing that a hold keeps a firm from knowing', async () => {
    const nodes = async (firm: string) => {
      const { data } = await exposures(principal('FIRM', firm), firm);
      const found = data.firm?.exposures as { nodes: { allegation: { reference: string } }[] };
      return found.nodes.map((one) => one.allegation.reference);
    };
    expect(await nodes('umoja')).not.toContain('A-2022-014');
    expect(await nodes('baraka')).toEqual([]);
  });

  test('is too dear to be asked for of many firms at once', async () => {
    const four = Array.from(
      { length: 4 },
      (_, i) => `f${i}: firm(by: { reference: "halden" }) { exposures { totalCount } }`,
    );
    const { errors } = await api.ask(AUDITOR, `{ ${four.join(' ')} }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});
