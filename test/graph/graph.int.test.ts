import { afterAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openGraph } from '../../src/graph/graph.js';
import { query } from '../../src/graph/query.js';
import { currentRevision } from '../../src/graph/revision.js';
import { testDatabase } from '../support/graph.js';

const seen: string[] = [];
const graph = openGraph({ ...testDatabase(), onQuery: (statement) => seen.push(statement) });

afterAll(() => graph.close());

describe('the database', () => {
  it('answers', async () => {
    await expect(graph.verify()).resolves.toBeUndefined();
  });

  it('tells of each round trip', async () => {
    seen.length = 0;
    await graph.read(currentRevision);
    expect(seen).toHaveLength(1);
  });

  it('that is away is said to be away within two seconds', async () => {
    const away = openGraph({ ...testDatabase(), uri: 'bolt://127.0.0.1:1' });
    const began = Date.now();
    await expect(away.verify()).rejects.toThrow();
    await expect(away.read(currentRevision)).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(2_000);
    await away.close();
  });
});

describe('a query', () => {
  const known = { params: z.object({ references: z.array(z.string()) }), row: z.object({ reference: z.string() }) };

  it('checks its parameters', async () => {
    const ask = query('record/known-assertions', known);
    await expect(graph.read((tx) => ask(tx, { references: [1] as unknown as string[] }))).rejects.toThrow();
  });

  it('checks its rows, and names itself', async () => {
    const wrong = query('graph/change-known-at', {
      params: z.object({ knownAt: z.int() }),
      row: z.object({ other: z.string() }),
    });
    await graph.write((tx) => tx.run("MERGE (c:Counter {name: 'revision'}) SET c.value = 1, c.latestInstant = 1"));
    await graph.write((tx) => tx.run('MERGE (c:Change {revision: 1}) SET c.ingestedAt = 1, c.latestInstant = 1'));
    await expect(graph.read((tx) => wrong(tx, { knownAt: 5 }))).rejects.toThrow('graph/change-known-at');
  });

  it('that has no file is told when it is made', () => {
    expect(() => query('nowhere/nothing', known)).toThrow('nothing.cypher');
  });
});
