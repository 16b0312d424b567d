import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { scopeOf, systemScope } from '../../src/domains/access/access.js';
import { downstream, lotsByReference, massBalance, origins, upstream } from '../../src/domains/custody/custody.js';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { type RecordTime, resolveAt } from '../../src/graph/revision.js';
import { testDatabase, testGraph } from '../support/graph.js';

const TOLERANCE = 0.01;
const KG = 1_000_000;
let graph: Graph;
let now: RecordTime;

const say = async (json: unknown): Promise<void> => {
  const parsed = parseDocument(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const captured = await capture(graph, parsed.value);
  if (!captured.ok) throw new Error(JSON.stringify(captured.problems));
  now = await graph.read((tx) => resolveAt(tx));
};

const day = (n: number): string => `2022-03-${String(n).padStart(2, '0')}T08:00:00Z`;
const made = (lot: string, massKg?: number) => (massKg === undefined ? { lot } : { lot, massKg });
const mines = (ref: string, on: number, lot: string, massKg?: number, site = 'pit') => ({
  ref,
  kind: 'PRODUCTION',
  occurredAt: day(on),
  mineral: 'CASSITERITE',
  by: 'm',
  site,
  outputs: [made(lot, massKg)],
});
const mixes = (ref: string, on: number, inputs: object[], outputs: object[]) => ({
  ref,
  kind: 'COMBINATION',
  occurredAt: day(on),
  mineral: 'COLTAN',
  by: 't',
  inputs,
  outputs,
});
const sells = (ref: string, on: number, lot: string, massKg?: number) => ({
  ref,
  kind: 'PURCHASE',
  occurredAt: day(on),
  mineral: 'CASSITERITE',
  from: 'm',
  to: 't',
  lots: [made(lot, massKg)],
});

beforeAll(async () => {
  graph = await testGraph();
  await say(JSON.parse(readFileSync(new URL('../../data/demo/chain.json', import.meta.url), 'utf8')));
  await say({
    firms: [
      { ref: 'm', name: 'M' },
      { ref: 't', name: 'T' },
    ],
    sites: [
      { ref: 'pit', name: 'Pit' },
      { ref: 'other', name: 'Other' },
    ],
  });
});

const read = <T>(work: (tx: Parameters<Parameters<Graph['read']>[0]>[0]) => Promise<T>) => graph.read(work);
const references = (events: { reference: string }[]) => events.map(({ reference }) => reference).join(' ');
const up = async (lot: string, at = now) => references(await read((tx) => upstream(systemScope, tx, lot, at)));
const down = async (lot: string, at = now) => references(await read((tx) => downstream(systemScope, tx, lot, at)));
const from = (lot: string, at = now) => read((tx) => origins(systemScope, tx, lot, at, TOLERANCE));
const lotOf = async (lot: string, at = now) => (await read((tx) => lotsByReference(systemScope, tx, [lot], at)))[0];
const balance = (lot: string) => read((tx) => massBalance(systemScope, tx, lot, now, TOLERANCE));

describe('the demo chain', () => {
  it('a smelter’s ingot goes back to its pits, the latest first', async () => {
    expect(await up('S-1')).toBe('E18 E17 E14 E13 E11 E10 E09 E07 E06 E04 E03');
  });

  it('and a mixed lot forward to its holders, the earliest first', async () => {
    expect(await down('B-100')).toBe('E11 E13 E14 E17 E18');
  });

  it('its origins have the shares of the mixing, and are complete', async () => {
    const { rows, complete } = await from('S-1');
    expect(complete).toBe(true);
    expect(rows.map(({ site }) => site)).toEqual(['kilima-p1', 'mlima', 'kilima-p2']);
    expect(rows.map(({ massMg }) => massMg)).toEqual(
      [0.4, 1 / 3, 4 / 15].map((share) => expect.closeTo(share * 350 * KG, 3)),
    );
  });

  it('a lot that nobody recorded the origin of has none, and says so', async () => {
    expect(await from('KV-900')).toEqual({ rows: [], complete: false });
    expect(await lotOf('KV-900')).toMatchObject({ mineral: 'CASSITERITE', massMg: 250 * KG });
  });

  it('the mass of a lot adds up', async () => {
    expect(await balance('M-0307')).toEqual({
      inMg: 1000 * KG,
      outMg: 500 * KG,
      differenceMg: 500 * KG,
      withinTolerance: true,
    });
  });

  it('is not there for who does not see custody', async () => {
    const brand = scopeOf({ sub: 'x', org: 'halden', roles: ['FIRM'] });
    expect(await read((tx) => lotsByReference(brand, tx, ['S-1'], now))).toEqual([null]);
    expect(await read((tx) => upstream(brand, tx, 'S-1', now))).toEqual([]);
    expect(await read((tx) => origins(brand, tx, 'S-1', now, TOLERANCE))).toMatchObject({ rows: [] });
  });
});

describe('a lot', () => {
  it('that no event names is not there', async () => {
    expect(await lotOf('nothing')).toBeNull();
  });

  it('is not there before it appears', async () => {
    expect(await lotOf('S-1', { ...now, asOf: Date.parse('2022-04-01T00:00:00Z') })).toBeNull();
  });

  it('made twice has the mineral of its first making, no known mass, and origins without shares', async () => {
    await say({ events: [mines('d1', 1, 'D', 10), mines('d2', 2, 'D', 20, 'other')] });
    expect(await lotOf('D')).toMatchObject({ mineral: 'CASSITERITE', massMg: null });
    const { rows, complete } = await from('D');
    expect(rows.map(({ site, share }) => [site, share])).toEqual([
      ['other', null],
      ['pit', null],
    ]);
    expect(complete).toBe(false);
  });

  it('of unrecorded origin has the first mass that a hand-over states for it alone', async () => {
    await say({
      events: [
        mixes('u0', 1, [made('U', 99)], [made('U-out', 99)]),
        sells('u1', 2, 'U'),
        sells('u2', 3, 'U', 7),
        sells('u3', 4, 'U', 8),
      ],
    });
    expect(await lotOf('U')).toMatchObject({ mineral: 'COLTAN', massMg: 7 * KG });
    expect(await balance('U')).toMatchObject({ differenceMg: -92 * KG, withinTolerance: false });
  });

  it('out of which an unknown mass was taken has no known balance', async () => {
    await say({ events: [mines('n1', 1, 'N', 10), mixes('n2', 2, [made('N')], [made('N-out', 5)])] });
    expect(await balance('N')).toEqual({ inMg: 10 * KG, outMg: null, differenceMg: null, withinTolerance: null });
    expect((await from('N-out')).rows).toEqual([{ site: 'pit', share: null, massMg: null }]);
  });
});

describe('shares', () => {
  it('what was taken beyond what was left counts nothing, and breaks completeness', async () => {
    await say({
      events: [
        mines('o1', 1, 'O', 10),
        mixes('o2', 2, [made('O', 8)], [made('O-1', 8)]),
        mixes('o3', 3, [made('O', 8)], [made('O-2', 8)]),
      ],
    });
    expect(await from('O-1')).toMatchObject({ rows: [{ share: 1 }], complete: true });
    expect(await from('O-2')).toMatchObject({ rows: [{ share: 0.25 }], complete: false });
  });

  it('a gain dilutes; within the tolerance it leaves the origins complete', async () => {
    await say({
      events: [
        mines('g1', 1, 'G', 100),
        mines('g2', 1, 'H', 100),
        mixes('g3', 2, [made('G', 100)], [made('G-1', 101)]),
        mixes('g4', 2, [made('H', 100)], [made('H-1', 200)]),
      ],
    });
    expect(await from('G-1')).toMatchObject({ rows: [{ share: 100 / 101 }], complete: true });
    expect(await from('H-1')).toMatchObject({ rows: [{ share: 0.5 }], complete: false });
  });

  it('lots that are made of each other end, and are not complete', async () => {
    await say({
      events: [mixes('c1', 1, [made('C1', 1)], [made('C2', 1)]), mixes('c2', 2, [made('C2', 1)], [made('C1', 1)])],
    });
    expect(await from('C1')).toEqual({ rows: [], complete: false });
    expect(await up('C1')).toBe('c2 c1');
    expect(await down('C1')).toBe('c1 c2');
  });
});

describe('what is left over', () => {
  it('and sold on after the last use is downstream, not upstream', async () => {
    await say({
      events: [
        mines('r1', 1, 'R', 10),
        sells('r2', 2, 'R'),
        mixes('r3', 3, [made('R', 4)], [made('R-1', 4)]),
        { ...sells('r4', 4, 'R'), from: 't', to: 'm' },
      ],
    });
    expect(await up('R-1')).toBe('r3 r2 r1');
    expect(await down('R')).toBe('r2 r3 r4');
  });
});

describe('corrections', () => {
  it('only what counts at a revision is told', async () => {
    await say({ events: [mines('x1', 1, 'X', 10), sells('x2', 2, 'X')] });
    const before = now;
    await say({ events: [{ ref: 'x3', kind: 'VOID', corrects: 'x2' }] });
    const voided = now;
    await say({ events: [{ ref: 'x4', kind: 'VOID', corrects: 'x3' }] });
    expect([await down('X', before), await down('X', voided), await down('X')]).toEqual(['x2', '', 'x2']);
  });
});

describe('reading', () => {
  it('takes as many round trips as the genealogy is deep, however wide it is', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `W${i}`);
    await say({
      events: [
        ...many.map((lot, i) => mines(`w${i}`, 1, lot, 1)),
        mixes(
          'w-mix',
          2,
          many.map((lot) => made(lot, 1)),
          [made('W', 40)],
        ),
      ],
    });
    const trips: string[] = [];
    const counted = openGraph({ ...testDatabase(), onQuery: (statement) => trips.push(statement) });
    const events = await counted.read((tx) => upstream(systemScope, tx, 'W', now));
    await counted.close();
    expect(events).toHaveLength(41);
    expect(trips).toHaveLength(2);
  });

  it('an event tells who recorded it when, where it comes from, and its lots in the order given', async () => {
    await say({
      events: [
        {
          ...mixes('z1', 5, [made('Z2'), made('Z1')], [{ lot: 'Z', massKg: 3, form: 'CONCENTRATE', tags: ['T'] }]),
          recordedAt: day(6),
          recordedBy: 'agent',
          source: { name: 'book', kind: 'TAG_BOOK' },
        },
      ],
    });
    const [event] = await read((tx) => upstream(systemScope, tx, 'Z', now));
    expect(event).toMatchObject({
      reference: 'z1',
      recordedAt: Date.parse(day(6)),
      recordedBy: 'agent',
      source: { name: 'book', kind: 'TAG_BOOK' },
      inputs: [
        { lot: 'Z2', massMg: null },
        { lot: 'Z1', massMg: null },
      ],
      outputs: [{ lot: 'Z', massMg: 3 * KG, form: 'CONCENTRATE', tags: ['T'] }],
    });
    expect(event?.ingestedAt).toBeGreaterThan(0);
  });
});
