import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { once } from '../../src/graph/idempotency.js';
import { takeRevision } from '../../src/graph/revision.js';
import { accept, type Result, refuse } from '../../src/shared/result.js';
import { emptyGraph, testDatabase } from '../support/graph.js';

let graph: Graph;

beforeEach(async () => {
  graph = openGraph(testDatabase());
  await emptyGraph(graph);
});

afterEach(() => graph.close());

const ask = (key: string | null, input: unknown, principal = 'p'): Promise<Result<number>> =>
  graph.write((tx) =>
    once(tx, { principal, key, input }, async () => accept((await takeRevision(tx, { references: [] })).revision)),
  );

describe('an idempotency key', () => {
  it('gives the same answer to the same input, also to a hundred at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask('k', { a: 1 })));
    expect(answers.every((answer) => answer.ok && answer.value === 1)).toBe(true);
  });

  it('is refused for another input', async () => {
    await ask('k', { a: 1 });
    expect(await ask('k', { a: 2 })).toMatchObject({ ok: false, problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('belongs to its principal', async () => {
    await ask('k', { a: 1 });
    expect(await ask('k', { a: 2 }, 'q')).toEqual({ ok: true, value: 2 });
  });

  it('is free again after a refusal', async () => {
    const no = refuse({ code: 'NO', message: 'no', path: [] });
    expect(await graph.write((tx) => once(tx, { principal: 'p', key: 'k', input: 1 }, async () => no))).toEqual(no);
    expect(await ask('k', 2)).toEqual({ ok: true, value: 1 });
  });

  it('may be left out: then each time counts', async () => {
    expect([await ask(null, 1), await ask(null, 1)].map((answer) => answer.ok && answer.value)).toEqual([1, 2]);
  });
});
