import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BrandExposureDocument, ReportAndTraceDocument } from '../queries/generated/documents.js';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, demoReport, loadChain, loadDocument, principal, startApi } from './harness.js';

const AT = { asOf: '2022-12-31T00:00:00Z' };
const HALDEN = principal('FIRM', 'halden');
const REFERENCE = 'A-2022-014';

let api: Api;
beforeAll(async () => {
  const graph = await testGraph();
  await loadChain(graph);
  api = await startApi(graph);
});
afterAll(() => api.stop());

const exposure = (who: typeof AUDITOR, firm: string) =>
  api.ask(who, BrandExposureDocument, { allegation: REFERENCE, firm, at: AT });

describe('an auditor asks about a firm', () => {
  test('that is exposed, and sees each hand-over with its evidence', async () => {
    const { data } = await exposure(AUDITOR, 'nordlicht');
    const explained = data.allegation?.explain;
    expect(explained).toMatchObject({ outcome: 'EXPOSED', revision: expect.stringMatching(/^\d+$/) });
    expect(explained?.exposure).toMatchObject({
      grade: 'TRACED',
      tier: 4,
      certain: false,
      firstExposedAt: '2022-06-01T08:00:00Z',
      attributedMassKg: 140,
      intakeShare: 0.4,
    });
    const [path] = explained?.exposure?.paths.nodes ?? [];
    expect(path?.tier).toBe(4);
    expect(path?.hops.at(-1)).toEqual({
      at: '2022-06-01T08:00:00Z',
      kind: 'PURCHASE',
      implied: false,
      lot: { reference: 'S-1' },
      from: { label: 'Straits Meridian Tin' },
      to: { label: 'Nordlicht Solder' },
      massKg: 350,
      evidence: [{ source: null, recordedAt: '2022-06-01T18:00:00Z', ingestedAt: expect.any(String) }],
    });
  });

  test('that is not, and sees where the routes to it broke off', async () => {
    const { data } = await exposure(AUDITOR, 'tumaini');
    expect(data.allegation?.explain).toMatchObject({ outcome: 'NO_LINK_FOUND', exposure: null });
  });

  test('that there is not, and gets nothing', async () => {
    expect((await exposure(AUDITOR, 'nobody')).data.allegation?.explain).toBeNull();
  });
});

describe('a brand', () => {
  test('sees its own exposure, with others on the way as opaque segments', async () => {
    const { data, text } = await exposure(HALDEN, 'halden');
    const { allegation } = data;
    expect(allegation).toMatchObject({
      reference: REFERENCE,
      status: 'RECEIVED',
      incidentType: { code: 'WFCL_UNDERGROUND_OR_UNDERWATER_WORK' },
      period: { from: '2022-03-01', to: '2022-03-31' },
    });
    expect(allegation?.explain?.exposure).toMatchObject({
      grade: 'DECLARED',
      tier: 5,
      firstExposedAt: '2022-04-05T08:00:00Z',
    });
    const [path] = allegation?.explain?.exposure?.paths.nodes ?? [];
    expect(path?.hops.map(({ at, from, to, lot }) => [at, from?.label ?? null, to?.label ?? null, lot])).toEqual([
      ['2022-03-01T00:00:00Z', null, 'COOPERATIVE, CD, tier 0', null],
      ['2022-03-01T00:00:00Z', 'COOPERATIVE, CD, tier 0', 'TRADER, CD, tier 1', null],
      ['2022-03-01T00:00:00Z', 'TRADER, CD, tier 1', 'TRADER, CD, tier 1', null],
      ['2022-03-01T00:00:00Z', 'TRADER, CD, tier 1', 'EXPORTER, CD, tier 2', null],
      ['2022-03-01T00:00:00Z', 'EXPORTER, CD, tier 2', 'EXPORTER, CD, tier 2', null],
      ['2022-04-01T00:00:00Z', 'EXPORTER, CD, tier 2', 'Straits Meridian Tin', null],
      ['2022-04-01T00:00:00Z', 'Straits Meridian Tin', 'Nordlicht Solder', null],
      ['2022-04-05T08:00:00Z', 'Nordlicht Solder', 'Halden Audio', null],
    ]);
    expect(path?.hops.at(-1)?.evidence).toEqual([
      expect.objectContaining({
        source: expect.objectContaining({ name: 'smelter list declared by Halden Audio 2022' }),
      }),
    ]);
    for (const hidden of ['Umoja', 'Baraka', 'Lac Vert', 'Kilima', 'B-100', 'X-200', 'state agent']) {
      expect(text).not.toContain(hidden);
    }
  });

  test('gets no count of chains and no revision that tells of others', async () => {
    const { data } = await exposure(HALDEN, 'halden');
    expect(data.allegation?.explain?.exposure?.paths.count).toBeNull();
    expect(data.allegation?.explain?.revision).toMatch(/^[\w-]{22}$/);
  });

  test.each(['nordlicht', 'straits', 'umoja', 'quill', 'nobody'])(
    'asks about %s and gets the same as about a firm that there is not, byte for byte',
    async (firm) => {
      expect((await exposure(HALDEN, firm)).text).toBe((await exposure(HALDEN, 'no-such-firm')).text);
    },
  );

  test.each([
    ['firm', 'reference', 'baraka'],
    ['firm', 'reference', 'quill'],
    ['site', 'reference', 'kilima-p1'],
    ['lot', 'reference', 'X-200'],
  ])('asks for a %s that is not for it, and gets what it gets for one that there is not', async (field, by, known) => {
    const ask = (reference: string) =>
      api.ask(HALDEN, `query ($reference: String!) { ${field}(by: { ${by}: $reference }) { id } }`, { reference });
    expect((await ask(known)).text).toBe((await ask('no-such-thing')).text);
  });

  test('asks by an id that an auditor got, and gets nothing', async () => {
    for (const query of [
      '{ firm(by: { reference: "baraka" }) { id } }',
      '{ lot(by: { reference: "X-200" }) { id } }',
      `{ allegation(by: { reference: "${REFERENCE}" }) { trace { id } } }`,
    ]) {
      const id = /"id":"([^"]+)"/.exec((await api.ask(AUDITOR, query)).text)?.[1];
      expect(id).toBeDefined();
      expect((await api.ask(HALDEN, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
    }
  });

  test('gets the same, byte for byte, whatever others record that does not concern it', async () => {
    const ask = () => api.ask(HALDEN, BrandExposureDocument, { allegation: REFERENCE, firm: 'halden', at: null });
    const trace = `{ allegation(by: { reference: "${REFERENCE}" }) { trace { id revision asOf knownAt exposures { nodes { tier grade } } } } }`;
    const before = [(await ask()).text, (await api.ask(HALDEN, trace)).text];
    await loadDocument(await testGraph(), {
      firms: [{ ref: 'elsewhere', name: 'Elsewhere', roles: ['MINE_OPERATOR'] }],
      sites: [{ ref: 'far', name: 'Far mine', kind: 'MINE' }],
      events: [
        {
          ref: 'F01',
          kind: 'PRODUCTION',
          occurredAt: '2022-07-01T08:00:00Z',
          mineral: 'CASSITERITE',
          by: 'elsewhere',
          site: 'far',
          outputs: [{ lot: 'F-1', massKg: 10 }],
        },
      ],
    });
    expect([(await ask()).text, (await api.ask(HALDEN, trace)).text]).toEqual(before);
    expect(before[0]).toContain('"outcome":"EXPOSED"');
  });

  test('sees by name itself, its direct supplier and any smelter', async () => {
    const names = ['halden', 'nordlicht', 'straits', 'andes'].map(
      (reference, i) => `f${i}: firm(by: { reference: "${reference}" }) { name }`,
    );
    expect((await api.ask(HALDEN, `{ ${names.join(' ')} }`)).data).toEqual({
      f0: { name: 'Halden Audio' },
      f1: { name: 'Nordlicht Solder' },
      f2: { name: 'Straits Meridian Tin' },
      f3: { name: 'Altiplano Smelting' },
    });
  });

  test('sees of a case its head alone, and of a trace its own row', async () => {
    const { data } = await api.ask(
      HALDEN,
      `{ allegation(by: { reference: "${REFERENCE}" }) {
        description affectedCount receivedAt source { name } sites { name } firms { label } lots { reference }
        trace { asOf nextChangeAt totals { firms } exposures { totalCount nodes { firm { name } } } linkedLots { totalCount } dropped { totalCount } }
      } }`,
    );
    expect(data).toEqual({
      allegation: {
        description: null,
        affectedCount: null,
        receivedAt: null,
        source: null,
        sites: null,
        firms: null,
        lots: null,
        trace: {
          asOf: null,
          nextChangeAt: null,
          totals: { firms: 1 },
          exposures: { totalCount: 1, nodes: [{ firm: { name: 'Halden Audio' } }] },
          linkedLots: null,
          dropped: null,
        },
      },
    });
  });
});

describe('a report', () => {
  const report = (who: typeof AUDITOR, changes: object = {}) =>
    api.ask(who, ReportAndTraceDocument, { input: { ...demoReport(), ...changes }, at: AT });

  test('is traced at once, and sent again changes nothing', async () => {
    const input = { reference: 'A-2', severity: 5, likelihood: 5, idempotencyKey: 'k1' };
    const first = await report(AUDITOR, input);
    expect(first.data.reportAllegation).toMatchObject({
      problems: [],
      allegation: { reference: 'A-2', status: 'RECEIVED' },
    });
    const trace = first.data.reportAllegation.allegation?.trace;
    expect(trace?.totals).toEqual({
      firms: 12,
      byGrade: [
        { grade: 'ORIGIN', count: 1 },
        { grade: 'TRACED', count: 6 },
        { grade: 'POSSIBLE', count: 1 },
        { grade: 'DECLARED', count: 4 },
      ],
    });
    expect(trace?.linkedLots?.totalCount).toBe(8);
    expect((await report(AUDITOR, input)).text).toBe(first.text);
  });

  test('gets the same id for the same question, and the id leads back to the same answer', async () => {
    const { data } = await report(AUDITOR);
    const trace = data.reportAllegation.allegation?.trace;
    const again = await api.ask(
      AUDITOR,
      'query ($id: ID!) { node(id: $id) { id ... on Trace { revision totals { firms } } } }',
      { id: trace?.id },
    );
    expect(again.data).toEqual({ node: { id: trace?.id, revision: trace?.revision, totals: { firms: 12 } } });
  });

  test('with faults names the field of each, and writes nothing', async () => {
    const { data } = await report(AUDITOR, {
      reference: 'A-3',
      sites: ['kilima-p1', 'atlantis'],
      incidentType: 'NONSENSE',
    });
    expect(data.reportAllegation).toMatchObject({ revision: null, allegation: null });
    expect(data.reportAllegation.problems).toContainEqual(expect.objectContaining({ path: ['input', 'incidentType'] }));
    const unknown = await report(AUDITOR, { reference: 'A-3', sites: ['kilima-p1', 'atlantis'] });
    expect(unknown.data.reportAllegation.problems).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_REFERENCE', path: expect.arrayContaining(['input', 'sites']) }),
    ]);
    expect((await api.ask(AUDITOR, '{ allegation(by: { reference: "A-3" }) { id } }')).data).toEqual({
      allegation: null,
    });
  });

  test('is not for a steward or a dashboard', async () => {
    for (const role of ['STEWARD', 'DASHBOARD'] as const) {
      const { data } = await report(principal(role), { reference: 'A-4' });
      expect(data.reportAllegation.problems).toEqual([expect.objectContaining({ code: 'FORBIDDEN', path: ['input'] })]);
    }
  });
});
