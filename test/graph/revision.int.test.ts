import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { currentRevision, resolveAt, takeRevision } from '../../src/graph/revision.js';
import { emptyGraph, testDatabase } from '../support/graph.js';

let graph: Graph;

beforeEach(async () => {
  graph = openGraph(testDatabase());
  await emptyGraph(graph);
});

afterEach(() => graph.close());

const take = (latestInstant?: number, references: string[] = ['x']) =>
  graph.write((tx) => takeRevision(tx, latestInstant === undefined ? { references } : { references, latestInstant }));
const at = (asked?: Parameters<typeof resolveAt>[1]) => graph.read((tx) => resolveAt(tx, asked));

describe('revisions', () => {
  it('an empty record is at none', async () => {
    expect(await graph.read(currentRevision)).toBe(0);
    expect(await at()).toEqual({ asOf: 0, revision: 0 });
  });

  it('writers at once get numbers without gaps, each later than the one before', async () => {
    const taken = await Promise.all(Array.from({ length: 25 }, () => take()));
    const inOrder = taken.sort((a, b) => a.revision - b.revision);
    expect(inOrder.map(({ revision }) => revision)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(new Set(inOrder.map(({ ingestedAt }) => ingestedAt)).size).toBe(25);
    expect(inOrder.map(({ ingestedAt }) => ingestedAt)).toEqual(
      inOrder.map((each) => each.ingestedAt).sort((a, b) => a - b),
    );
  });

  it('a transaction that fails takes none', async () => {
    const failed = graph.write(async (tx) => {
      await takeRevision(tx, { references: [] });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await graph.read(currentRevision)).toBe(0);
  });

  it('a change names a thousand references at most, and counts all', async () => {
    await take(
      undefined,
      Array.from({ length: 1_200 }, (_, i) => `r${i}`),
    );
    const [row] = await graph.read(
      async (tx) => (await tx.run('MATCH (c:Change) RETURN c.count AS count, size(c.references) AS named')).records,
    );
    expect(row?.toObject()).toEqual({ count: 1_200, named: 1_000 });
  });
});

describe('a state of the record', () => {
  it('without a time is the current one, as of the latest instant in it', async () => {
    const first = await take(5);
    expect(await at()).toEqual({ asOf: first.ingestedAt, revision: 1 });
    const future = Date.UTC(2090, 0, 1);
    await take(future);
    await take(7);
    expect(await at()).toEqual({ asOf: future, revision: 3 });
  });

  it('as known at an instant is that of the last change until then', async () => {
    const [first, second] = [await take(), await take()];
    expect(await at({ knownAt: first.ingestedAt })).toEqual({ asOf: first.ingestedAt, revision: 1 });
    expect((await at({ knownAt: second.ingestedAt - 1 })).revision).toBe(1);
    expect((await at({ knownAt: second.ingestedAt })).revision).toBe(2);
    expect((await at({ knownAt: first.ingestedAt - 1 })).revision).toBe(0);
  });

  it('takes a given asOf as it is', async () => {
    await take();
    expect(await at({ asOf: 42, knownAt: null })).toEqual({ asOf: 42, revision: 1 });
  });
});
