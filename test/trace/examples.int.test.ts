import { describe, expect, it } from '@jest/globals';
import { systemScope } from '../../src/domains/access/access.js';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import { tracePlainly } from '../../src/domains/trace/plain.js';
import { TRACING } from '../../src/domains/trace/policies/tracing.js';
import { asExpected, examples } from '../support/examples.js';
import { emptyGraph, testGraph } from '../support/graph.js';

describe('the plain engine gives the worked examples exactly, from the database', () => {
  it.each(examples())('$name', async ({ chain, question, expected }) => {
    const graph = await testGraph();
    await emptyGraph(graph);
    const document = parseDocument(chain);
    if (!document.ok) throw new Error(JSON.stringify(document.problems));
    expect(await capture(graph, document.value)).toMatchObject({ ok: true });
    const traced = await graph.read((tx) => tracePlainly(systemScope, tx, question, TRACING));
    expect(asExpected(traced)).toEqual(expected);
  });
});
