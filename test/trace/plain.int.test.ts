import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemScope } from '../../src/domains/access/access.js';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import { tracePlainly } from '../../src/domains/trace/plain.js';
import { TRACING } from '../../src/domains/trace/policies/tracing.js';
import { interpret } from '../../src/domains/trace/reference/reference.js';
import type { Traced } from '../../src/domains/trace/trace.types.js';
import type { Graph } from '../../src/graph/graph.js';
import { currentRevision } from '../../src/graph/revision.js';
import { asDocument } from '../support/document.js';
import { testGraph } from '../support/graph.js';
import { type Generated, records, renamed } from '../support/records.js';

const RUNS = Number(process.env.ADIT_PLAIN_RUNS ?? 40);

/** Everything that a trace says, chains included. */
const said = (traced: Traced) => ({
  exposures: traced.exposures,
  linkedLots: traced.linkedLots,
  dropped: traced.dropped,
  nextChangeAt: traced.nextChangeAt,
  paths: traced.exposures.map(({ firm }) => traced.pathsTo(firm, 5)),
});

describe('the plain engine', () => {
  let graph: Graph;
  let stored = 0;

  beforeAll(async () => {
    graph = await testGraph();
  });

  /** Captures a record under names of its own beside all the others, and gives it so named. */
  const store = async (generated: Generated): Promise<Generated> => {
    stored += 1;
    const named = renamed(generated, (name) => `r${stored}-${name}`);
    const document = parseDocument(JSON.parse(JSON.stringify(asDocument(named.record))));
    if (!document.ok) throw new Error(JSON.stringify(document.problems));
    const captured = await capture(graph, document.value);
    if (!captured.ok) throw new Error(JSON.stringify(captured.problems));
    return named;
  };

  const plainly = (question: Generated['question'], firm: string | null): Promise<Traced> =>
    graph.read(async (tx) => {
      const revision = await currentRevision(tx);
      return tracePlainly(systemScope, tx, { ...question, revision }, TRACING, firm);
    });

  it.each([
    ['clean', false],
    ['suspicious', true],
  ])(
    'answers as the reference does over the whole record, every field of it: %s records',
    async (_, suspicious) => {
      const property = fc.asyncProperty(records({ suspicious }), fc.nat(8), async (generated, asked) => {
        const { record, question } = await store(generated);
        const reference = interpret(record, question, TRACING);
        expect(said(await plainly(question, null))).toEqual(said(reference));
        const firm = `r${stored}-f${asked}`;
        expect((await plainly(question, firm)).explain(firm)).toEqual(reference.explain(firm));
      });
      await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    },
    300_000,
  );

  it('answers from the state of the record that it is asked for', async () => {
    const [first] = fc.sample(records({ suspicious: false, moves: 20 }), { numRuns: 1, seed: 7 });
    if (!first) throw new Error('no record');
    const named = await store(first);
    const revision = await graph.read(currentRevision);
    const before = await graph.read((tx) => tracePlainly(systemScope, tx, { ...named.question, revision }, TRACING));
    const gone = named.record.events.find(({ kind }) => kind === 'PURCHASE')?.reference;
    const voids = parseDocument({ events: [{ kind: 'VOID', occurredAt: '2022-06-01T00:00:00Z', corrects: gone }] });
    if (!voids.ok) throw new Error(JSON.stringify(voids.problems));
    await capture(graph, voids.value);
    const again = await graph.read((tx) => tracePlainly(systemScope, tx, { ...named.question, revision }, TRACING));
    expect(said(again)).toEqual(said(before));
  });
});
