import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Scope, scopeOf, systemScope } from '../../src/domains/access/access.js';
import { search } from '../../src/domains/search/search.js';
import type { Graph } from '../../src/graph/graph.js';
import { resolveAt } from '../../src/graph/revision.js';
import { loadDocument } from '../api/harness.js';
import { testGraph } from '../support/graph.js';

let graph: Graph;

const made = (ref: string, lot: string, tags: readonly string[], more: object = {}) => ({
  ref,
  kind: 'PRODUCTION',
  occurredAt: '2022-03-01T08:00:00Z',
  mineral: 'CASSITERITE',
  by: 'coop',
  site: 'kilima-p1',
  outputs: [{ lot, massKg: 10, tags }],
  ...more,
});

beforeAll(async () => {
  graph = await testGraph();
  await loadDocument(graph, {
    firms: [
      { ref: 'coop', name: 'Umoja Cooperative', roles: ['COOPERATIVE'] },
      { ref: 'brand', name: 'Halden Audio', roles: ['BRAND'] },
      { ref: 'maker', name: 'Nordlicht Löttechnik', aliases: ['Nordlicht Solder'], roles: ['COMPONENT_MAKER'] },
      { ref: 'smelter', name: 'Straits Meridian Tin', roles: ['SMELTER'] },
      { ref: 'other', name: 'Nordstern Löttechnik', roles: ['COMPONENT_MAKER'] },
    ],
    sites: [
      { ref: 'kilima', name: 'Kilima mine', kind: 'MINE', aliases: ['Mont Kilimá', 'كيليما'] },
      { ref: 'kilima-p1', name: 'Pit 1', kind: 'PIT', partOf: 'kilima' },
      { ref: 'wrong', name: 'Rubaia', kind: 'MINE' },
      { ref: 'abala', name: '阿巴拉矿', kind: 'MINE' },
      { ref: 'pointed', name: 'رُوبَايَا', kind: 'MINE' },
      { ref: 'nfd', name: 'Le\u0301gere\u0301', kind: 'MINE' },
    ],
    events: [made('E1', 'B-1', ['CD-NK-0001234']), made('E2', 'B-2', ['CD-NK-0001299'])],
    relationships: [{ supplier: 'maker', customer: 'brand', from: '2021-01-01', basis: 'CONTRACT' }],
  });
  await loadDocument(graph, {
    sites: [{ ref: 'wrong', name: 'Rubaya', kind: 'MINE', corrects: 'wrong' }],
    events: [{ ref: 'V', kind: 'VOID', corrects: 'E2' }],
  });
});

const find = async (scope: Scope, text: string): Promise<string[]> =>
  graph.read(async (tx) => {
    const found = await search(scope, tx, text, await resolveAt(tx));
    return found.map(({ kind, reference }) => `${kind} ${reference}`);
  });

const brand = scopeOf({ sub: 'x', org: 'brand', roles: ['FIRM'] }, ['maker']);
const steward = scopeOf({ sub: 'x', org: 'x', roles: ['STEWARD'] });

describe('a place is found', () => {
  test.each([
    ['by its name', 'Kilima mine', 'SITE kilima'],
    ['with a slip of the pen', 'Kilmia', 'SITE kilima'],
    ['by another name, without its accent', 'mont kilima', 'SITE kilima'],
    ['in another script', 'كيليما', 'SITE kilima'],
    ['in another script, with vowel points and a sign of direction', '\u200fكِيلِيما', 'SITE kilima'],
    ['in signs written without spaces', '阿巴拉', 'SITE abala'],
    ['where its accents are recorded as combining signs', 'Légeré', 'SITE nfd'],
    ['where its accents are recorded so, and not searched', 'legere', 'SITE nfd'],
    ['by its reference', 'kilima-p1', 'SITE kilima-p1'],
    ['among other words', 'the Kilima pits', 'SITE kilima'],
    ['where vowel points are recorded, and not searched', 'روبايا', 'SITE pointed'],
  ])('%s', async (_case, text, first) => {
    expect((await find(systemScope, text))[0]).toBe(first);
  });

  test('by the name that stands, and not by one that was corrected', async () => {
    expect(await find(systemScope, 'Rubaya')).toEqual(['SITE wrong']);
    const matched = await graph.read(async (tx) => search(systemScope, tx, 'Rubaia', await resolveAt(tx)));
    expect(matched.map((one) => one.matched)).toEqual(['Rubaya']);
  });
});

describe('a lot is found', () => {
  test('by its tag and by its reference, and not by a tag that differs in a digit', async () => {
    expect(await find(systemScope, 'CD-NK-0001234')).toEqual(['LOT B-1']);
    expect(await find(systemScope, 'cd nk 0001234')).toEqual(['LOT B-1']);
    expect(await find(systemScope, 'B-1')).toContain('LOT B-1');
    expect(await find(systemScope, '0001235')).toEqual([]);
  });

  test('only as long as an event that counts names it', async () => {
    expect(await find(systemScope, '0001299')).toEqual([]);
  });
});

test('signs of the query language search for nothing', async () => {
  for (const text of ['', '*', '*:*', 'name:*', '" OR "', '(((', '~', '\\', 'a'.repeat(5_000), '\u202e']) {
    expect(await find(systemScope, text)).toEqual([]);
  }
});

describe('a firm', () => {
  test('finds its partners and smelters by any of their names, with slips of the pen', async () => {
    expect(await find(brand, 'nordlicht lottechnik')).toEqual(['FIRM maker']);
    expect(await find(brand, 'Nordlcht')).toEqual(['FIRM maker']);
    expect(await find(brand, 'strait meridian')).toEqual(['FIRM smelter']);
    expect(await find(brand, 'Halden')).toEqual(['FIRM brand']);
  });

  test.each(['Kilima', 'Umoja', 'Nordstern', 'other', 'kilima-p1', '0001234', 'B-1'])(
    'gets for %s, which is not for it, what it gets for what there is not',
    async (text) => {
      expect(await find(brand, text)).toEqual([]);
    },
  );

  test('finds the same whatever others are called', async () => {
    const before = await find(brand, 'Nordlich');
    await loadDocument(graph, {
      firms: Array.from({ length: 60 }, (_, i) => ({
        ref: `n${i}`,
        name: `Nordlich${String.fromCharCode(97 + (i % 26))} ${i}`,
        roles: ['TRADER'],
      })),
    });
    expect(before).toEqual(['FIRM maker']);
    expect(await find(brand, 'Nordlich')).toEqual(before);
  });
});

test('a steward finds sites and lots; a dashboard nothing', async () => {
  expect(await find(steward, 'Kilima')).toContain('SITE kilima');
  expect(await find(scopeOf({ sub: 'x', org: 'x', roles: ['DASHBOARD'] }), 'Straits')).toEqual([]);
});
