import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { emptyGraph, testDatabase } from '../support/graph.js';

let graph: Graph;

beforeEach(async () => {
  graph = openGraph(testDatabase());
  await emptyGraph(graph);
});

afterEach(() => graph.close());

const read = (json: unknown) => {
  const parsed = parseDocument(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const say = async (json: unknown) => capture(graph, read(json));
/** The revision, how many were written and how many were known; or codes and paths of the problems. */
const outcome = async (json: unknown) => {
  const said = await say(json);
  if (!said.ok) return said.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  return [said.value.revision, said.value.written.length, said.value.unchanged.length];
};
const ask = async (cypher: string) =>
  graph.read(async (tx) => (await tx.run(cypher)).records.map((record) => record.toObject()));
const everything = () =>
  ask(`MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock OPTIONAL MATCH (n)-[r]->(m)
       RETURN labels(n) AS labels, n {.*} AS node, type(r) AS type, r {.*} AS link, m.reference AS other
       ORDER BY elementId(n), type, other`);

const PEOPLE = {
  firms: [
    { ref: 'a', name: 'A', roles: ['MINE_OPERATOR'] },
    { ref: 'b', name: 'B' },
  ],
  sites: [
    { ref: 'pit', name: 'Pit', partOf: 'mine' },
    { ref: 'mine', name: 'Mine' },
  ],
};
const MADE = {
  ref: 'E1',
  kind: 'PRODUCTION',
  occurredAt: '2022-03-05T08:00:00Z',
  by: 'a',
  site: 'pit',
  outputs: [{ lot: 'L', massKg: 5 }],
};
const SOLD = {
  ref: 'E2',
  kind: 'PURCHASE',
  occurredAt: '2022-03-06T08:00:00Z',
  from: 'a',
  to: 'b',
  lots: ['L'],
  massKg: 5,
  source: 'tag book',
};
const CHAIN = { ...PEOPLE, operations: [{ firm: 'a', site: 'mine', from: '2020-01-01' }], events: [MADE, SOLD] };

describe('capturing', () => {
  it('writes each statement once, with revision, time and source', async () => {
    expect(await outcome(CHAIN)).toEqual([1, 7, 0]);
    const [sold] = await ask(`
      MATCH (e:Assertion:CustodyEvent {reference: 'E2'})-[:SOURCED_FROM]->(s:Source)
      MATCH (:Firm {reference: 'a'})<-[:FROM]-(e)-[:TO]->(:Firm {reference: 'b'})
      MATCH (e)-[c:CARRIES]->(l:Lot {reference: 'L'})
      RETURN e.revision AS revision, e.ingestedAt > 0 AS stamped, s.name AS source, c.massMg AS massMg, l.id IS NOT NULL AS id`);
    expect(sold).toEqual({ revision: 1, stamped: true, source: 'tag book', massMg: 5_000_000, id: true });
    const [change] = await ask(
      'MATCH (c:Change) RETURN c.revision AS revision, c.count AS count, size(c.references) AS named',
    );
    expect(change).toEqual({ revision: 1, count: 7, named: 7 });
  });

  it('the same again changes nothing, and takes no revision', async () => {
    await say(CHAIN);
    const before = await everything();
    expect(await outcome(CHAIN)).toEqual([1, 0, 7]);
    expect(await everything()).toEqual(before);
  });

  it('what is new is added to what is known', async () => {
    await say(CHAIN);
    const next = { ...SOLD, ref: 'E3', from: 'b', to: 'a' };
    expect(await outcome({ ...CHAIN, events: [MADE, SOLD, next] })).toEqual([2, 1, 7]);
  });

  it('another content under a known reference is refused by name, with nothing written', async () => {
    await say(CHAIN);
    const before = await everything();
    const changed = { firms: [{ ref: 'new', name: 'New' }], events: [{ ...SOLD, to: 'new' }] };
    expect(await outcome(changed)).toEqual(['DIFFERENT_CONTENT events.0.ref']);
    expect(await everything()).toEqual(before);
  });

  it.each<[string, object, string]>([
    ['a firm', { events: [{ ...SOLD, ref: 'X', to: 'nobody' }] }, 'UNKNOWN_REFERENCE events.0.to'],
    ['a site', { events: [{ ...MADE, ref: 'X', site: 'nowhere' }] }, 'UNKNOWN_REFERENCE events.0.site'],
    [
      'the whole of a site',
      { sites: [{ ref: 's', name: 'S', partOf: 'nowhere' }] },
      'UNKNOWN_REFERENCE sites.0.partOf',
    ],
    ['an organisation', { coverage: [{ firm: 'a', organisation: 'o' }] }, 'UNKNOWN_REFERENCE coverage.0.organisation'],
    [
      'what is corrected',
      { events: [{ ref: 'X', kind: 'VOID', corrects: 'E9' }] },
      'UNKNOWN_REFERENCE events.0.corrects',
    ],
    [
      'a firm to describe anew',
      { firms: [{ ref: 'z', name: 'Z', corrects: 'z' }] },
      'UNKNOWN_REFERENCE firms.0.corrects',
    ],
    [
      'the own description',
      { firms: [{ ref: 'a', name: 'Z', corrects: 'firm:b' }] },
      'UNKNOWN_REFERENCE firms.0.corrects',
    ],
  ])('a reference to nobody is refused, with nothing written: %s', async (_, wrong, problem) => {
    await say(CHAIN);
    const before = await everything();
    expect(await outcome({ firms: [{ ref: 'fine', name: 'Fine' }], ...wrong })).toEqual([problem]);
    expect(await everything()).toEqual(before);
  });

  it('a failure in the midst of writing leaves nothing behind', async () => {
    const cut: Graph = {
      ...graph,
      write: (work) =>
        graph.write((tx) =>
          work({
            run: ((statement: string, ...rest: []) => {
              if (statement.includes('MERGE (c:Counter')) throw new Error('cut off');
              return tx.run(statement, ...rest);
            }) as typeof tx.run,
          }),
        ),
    };
    await expect(capture(cut, read(CHAIN))).rejects.toThrow('cut off');
    expect(await everything()).toEqual([]);
  });
});

describe('correcting', () => {
  it('a correction is a statement of its own, and names the other', async () => {
    await say(CHAIN);
    expect(await outcome({ events: [{ ...SOLD, ref: 'E2b', massKg: 4, corrects: 'E2' }] })).toEqual([2, 1, 0]);
    expect(await ask('MATCH (c)-[:CORRECTS]->(e) RETURN c.reference AS by, e.reference AS of')).toEqual([
      { by: 'E2b', of: 'E2' },
    ]);
  });

  it('any statement can be withdrawn', async () => {
    const said = await say(CHAIN);
    const operation = said.ok ? said.value.written.find((reference) => reference.startsWith('operation:')) : undefined;
    expect(await outcome({ events: [{ ref: 'V', kind: 'VOID', corrects: operation }] })).toEqual([2, 1, 0]);
  });

  it('a firm is described anew by naming the firm; again, it changes nothing', async () => {
    await say(CHAIN);
    const renamed = { firms: [{ ref: 'a', name: 'Aa', corrects: 'a' }] };
    expect(await outcome(renamed)).toEqual([2, 1, 0]);
    expect(await outcome(renamed)).toEqual([2, 0, 1]);
    expect(await outcome(CHAIN)).toEqual([2, 0, 7]);
  });

  it('and goes back to its older name by naming it once more', async () => {
    await say(CHAIN);
    await say({ firms: [{ ref: 'a', name: 'Aa', corrects: 'a' }] });
    expect(await outcome({ firms: [{ ...PEOPLE.firms[0], corrects: 'a' }] })).toEqual([3, 1, 0]);
    expect(await outcome({ firms: [{ ref: 'a', name: 'Aa', corrects: 'a' }] })).toEqual([4, 1, 0]);
  });

  it('a document may correct what it says itself', async () => {
    expect(await outcome({ ...CHAIN, firms: [...PEOPLE.firms, { ref: 'a', name: 'Aa', corrects: 'a' }] })).toEqual([
      1, 8, 0,
    ]);
  });
});

describe('many at once', () => {
  it('captures over shared lots and firms lose nothing, and each has its revision', async () => {
    await say(PEOPLE);
    const sales = Array.from({ length: 24 }, (_, writer) => ({
      events: Array.from({ length: 10 }, (_, at) => ({
        ...SOLD,
        ref: `w${writer}-${at}`,
        from: (writer + at) % 2 ? 'a' : 'b',
        to: (writer + at) % 2 ? 'b' : 'a',
        lots: [`lot${(at * 7 + writer) % 10}`],
      })),
    }));
    const done = await Promise.all(sales.map(say));
    expect(new Set(done.map((said) => said.ok && said.value.revision)).size).toBe(24);
    expect(await ask('MATCH (e:CustodyEvent) RETURN count(e) AS events, count(e.revision) AS stamped')).toEqual([
      { events: 240, stamped: 240 },
    ]);
    expect(await ask('MATCH (l:Lot) RETURN count(l) AS lots')).toEqual([{ lots: 10 }]);
  });

  it('the same document from many sides is written once', async () => {
    const done = await Promise.all(Array.from({ length: 12 }, () => say(CHAIN)));
    expect(done.filter((said) => said.ok && said.value.written.length === 7)).toHaveLength(1);
    expect(done.filter((said) => said.ok && said.value.unchanged.length === 7)).toHaveLength(11);
    expect(await ask('MATCH (a:Assertion) RETURN count(a) AS assertions')).toEqual([{ assertions: 7 }]);
  });

  it('a firm described anew from many sides at once is corrected each time from where it then is', async () => {
    await say(PEOPLE);
    const names = Array.from({ length: 8 }, (_, i) => `A${i}`);
    const done = await Promise.all(names.map((name) => say({ firms: [{ ref: 'a', name, corrects: 'a' }] })));
    expect(done.every(({ ok }) => ok)).toBe(true);
    expect(await ask('MATCH (c)-[:CORRECTS]->(r) RETURN count(c) AS by, count(DISTINCT r) AS of')).toEqual([
      { by: 8, of: 8 },
    ]);
  });
});
