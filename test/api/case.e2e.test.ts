import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  AssessDocument,
  BrandExposureDocument,
  InvestigateDocument,
  ReportDocument,
} from '../queries/generated/documents.js';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, demoReport, loadDocument, principal, STEWARD, startApi } from './harness.js';

const STRAITS = principal('FIRM', 'straits');
const HALDEN = principal('FIRM', 'halden');
const UMOJA = principal('FIRM', 'umoja');
const chain = JSON.parse(readFileSync(new URL('../../data/demo/chain.json', import.meta.url), 'utf8'));

let api: Api;
let id: string;
beforeAll(async () => {
  const graph = await testGraph();
  await loadDocument(graph, chain);
  api = await startApi(graph);
});
afterAll(() => api.stop());

const brand = (who: typeof HALDEN, firm: string) =>
  api.ask(who, BrandExposureDocument, { allegation: 'A-2022-014', firm, at: null });
const act = (who: typeof HALDEN, field: string, input: object) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { revision allegation { id status } problems { code message path } } }`;
  return api.ask<
    Record<string, { problems: { code: string; path: string[] }[]; allegation: { status: string } | null }>,
    object
  >(who, query, { input: { allegation: id, ...input } });
};

describe('from a report to a substantiated allegation, in the queries as their users send them', () => {
  test('a firm reports it, and sees that it is actionable for itself', async () => {
    const { data, errors } = await api.ask(STRAITS, ReportDocument, { input: demoReport() });
    expect(errors).toBeUndefined();
    expect(data.reportAllegation.problems).toEqual([]);
    expect(data.reportAllegation.allegation).toMatchObject({
      reference: 'A-2022-014',
      status: 'RECEIVED',
      credibility: { recommendation: 'CREDIBLE', sourceCredible: true, informationSufficient: true, missing: [] },
      actionableFor: {
        totalCount: 1,
        nodes: [{ firm: { label: 'Straits Meridian Tin' }, partner: { label: 'Lac Vert Export' }, currency: 'PAST' }],
      },
    });
    id = data.reportAllegation.allegation?.id ?? '';
  });

  test('it assesses it as credible, which moves it on', async () => {
    const input = { allegation: id, outcome: 'CREDIBLE', reason: 'the monitor saw it' } as const;
    const { data, errors } = await api.ask(STRAITS, AssessDocument, { input });
    expect(errors).toBeUndefined();
    expect(data.assessAllegation).toMatchObject({ allegation: { id, status: 'UNDER_INVESTIGATION' }, problems: [] });
  });

  const found = { outcome: 'SUBSTANTIATED', reason: 'interviews at the site' } as const;

  test('an auditor cannot substantiate it without a word on the right of reply', async () => {
    const { data } = await api.ask(AUDITOR, InvestigateDocument, { input: { allegation: id, ...found } });
    expect(data.recordInvestigation).toMatchObject({
      revision: null,
      allegation: null,
      problems: [{ code: 'REPLY_REQUIRED', path: ['input', 'reply'] }],
    });
  });

  test('an auditor substantiates it, and gets findings, levels, duties, who must act and who is told', async () => {
    const input = { allegation: id, ...found, reply: 'OFFERED' } as const;
    const { data, errors } = await api.ask(AUDITOR, InvestigateDocument, { input });
    expect(errors).toBeUndefined();
    expect(data.recordInvestigation.problems).toEqual([]);
    const allegation = data.recordInvestigation.allegation;
    expect(allegation?.status).toBe('SUBSTANTIATED');
    const exposures = allegation?.trace.exposures.nodes ?? [];
    const counted = allegation?.trace.totals.byInvolvement ?? [];
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(exposures.length);
    const straits = exposures.find(({ firm }) => firm.reference === 'straits');
    expect(straits).toMatchObject({
      finding: { involvement: 'DIRECTLY_LINKED', rule: { id: 'R5' } },
      responseLevels: { level1: 'MANDATORY', level2: 'RECOMMENDED' },
    });
    expect(straits?.duties.nodes.map(({ kind }) => kind)).toContain('ENHANCED_DUE_DILIGENCE');
    expect(allegation?.mustAct.nodes.map(({ holder }) => holder.label)).toContain('Straits Meridian Tin');
    expect(allegation?.notices.nodes.length).toBeGreaterThan(0);
    expect(allegation?.notices.nodes).toContainEqual({
      recipient: { label: 'the complainant' },
      reason: 'N10',
      status: 'QUEUED',
    });
  });

  test('a second auditor who decides too late is told what is possible', async () => {
    const input = { allegation: id, ...found, reply: 'OFFERED' } as const;
    const { data } = await api.ask({ ...AUDITOR, sub: 'late' }, InvestigateDocument, { input });
    expect(data.recordInvestigation.problems).toEqual([
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('SETTLE_LEVELS') }),
    ]);
  });
});

describe('what a brand sees', () => {
  test('is its own finding and duties; notices that are held are not there, not even counted', async () => {
    const { data, errors } = await brand(HALDEN, 'halden');
    expect(errors).toBeUndefined();
    const exposure = data.allegation?.explain?.exposure;
    expect(exposure).toMatchObject({
      finding: {
        involvement: 'LINK_UNVERIFIED',
        rule: { id: 'R6' },
        status: 'PROPOSED',
        legalDetermination: false,
        factsFor: [],
      },
      notices: { nodes: [] },
    });
    expect(exposure?.duties.nodes).toContainEqual(
      expect.objectContaining({ kind: 'INQUIRE_AND_REPORT', strength: 'MANDATORY', status: 'PENDING', overdue: false }),
    );
  });

  test('of another firm is nothing', async () => {
    expect((await brand(HALDEN, 'nordlicht')).data.allegation?.explain).toBeNull();
    const all =
      '{ allegation(by: { reference: "A-2022-014" }) { mustAct { nodes { holder { label } } } duties { nodes { holder { label } } } notices { totalCount } possible credibility { recommendation } } }';
    const { text } = await api.ask(HALDEN, all);
    expect(text).toContain('Halden Audio');
    for (const other of ['Nordlicht', 'Straits', 'Umoja', 'Baraka']) expect(text).not.toContain(other);
    expect(text).toContain('"notices":{"totalCount":0}');
    expect(text).toContain('"possible":null');
  });

  test('grows by its notice when retaliation was assessed', async () => {
    const { data } = await act(AUDITOR, 'assessRetaliation', {
      consent: 'NOT_ASKED',
      identifiability: 'WITH_EFFORT',
      police: 'UNKNOWN',
      reason: 'assessed with those concerned in mind',
    });
    expect(data.assessRetaliation?.problems).toEqual([]);
    const seen = await brand(HALDEN, 'halden');
    expect(seen.data.allegation?.explain?.exposure?.notices.nodes.map(({ reason }) => reason)).toEqual(['N1', 'N4']);
    expect(seen.text).not.toContain('Kilima');
  });
});

describe('a party that a hold keeps from knowing', () => {
  test('gets of the allegation what it gets of one that there is not', async () => {
    const ask = (reference: string) =>
      api.ask(UMOJA, BrandExposureDocument, { allegation: reference, firm: 'umoja', at: null });
    expect((await ask('A-2022-014')).text).toBe((await ask('no-such-allegation')).text);
  });

  test('cannot act on it, in the words for one that there is not', async () => {
    const command = { outcome: 'NOT_CREDIBLE', reason: 'it is not so' };
    const { data } = await act(UMOJA, 'assessAllegation', command);
    expect(data.assessAllegation?.problems).toEqual([
      { code: 'UNKNOWN_REFERENCE', message: 'There is no such allegation.', path: ['input', 'allegation'] },
    ]);
  });
});

describe('victim services', () => {
  const NYUMBA = principal('VICTIM_SERVICES', 'nyumba');
  const asked =
    '{ allegation(by: { reference: "A-2022-014" }) { id status notices(first: 50) { nodes { id status recipient { label } } } } }';
  const read = () =>
    api.ask<
      { allegation: { notices: { nodes: { id: string; status: string; recipient: { label: string } }[] } } | null },
      object
    >(NYUMBA, asked);

  test('see nothing of a case that they are not named on', async () => {
    expect((await read()).data.allegation).toBeNull();
  });

  test('named on it, decide alone what is released', async () => {
    const named = { role: 'VICTIM_SERVICES', organisation: 'nyumba', reason: 'they look after those concerned' };
    expect((await act(AUDITOR, 'nameOnCase', named)).data.nameOnCase?.problems).toEqual([]);
    const held = (await read()).data.allegation?.notices.nodes.filter(({ status }) => status === 'HELD') ?? [];
    const baraka = held.find(
      ({ recipient }) => recipient.label.startsWith('TRADER') || recipient.label.startsWith('Baraka'),
    );
    expect(baraka).toBeDefined();
    const release = { notice: baraka?.id, reason: 'those concerned agree' };
    expect((await act(AUDITOR, 'releaseNotice', release)).data.releaseNotice?.problems).toHaveLength(1);
    expect((await act(NYUMBA, 'releaseNotice', release)).data.releaseNotice?.problems).toEqual([]);
    const after = (await read()).data.allegation?.notices.nodes.find(({ id: one }) => one === baraka?.id);
    expect(after?.status).toBe('QUEUED');
  });
});

describe('each role does its own', () => {
  test('a firm does not investigate, record facts, confirm or release', async () => {
    const firm = 'halden';
    const fact = { firm, kind: 'KNEW' };
    expect(
      (await act(HALDEN, 'recordInvestigation', { outcome: 'INCONCLUSIVE', reason: 'x' })).data.recordInvestigation
        ?.problems[0]?.code,
    ).toBe('ILLEGAL_TRANSITION');
    expect((await act(HALDEN, 'recordFact', fact)).data.recordFact?.problems[0]?.code).toBe('FORBIDDEN');
    expect((await act(HALDEN, 'confirmFinding', { firm })).data.confirmFinding?.problems[0]?.code).toBe('FORBIDDEN');
    expect(
      (await act(HALDEN, 'releaseNotice', { notice: 'x', reason: 'x' })).data.releaseNotice?.problems[0]?.code,
    ).toBe('FORBIDDEN');
  });

  test('a firm contests its own finding, and somebody else reviews it', async () => {
    const grounds = { firm: 'halden', grounds: ['SUPPLIER_CHANGED'], evidence: ['contract of 2023'] };
    expect((await act(HALDEN, 'contestFinding', grounds)).data.contestFinding?.problems).toEqual([]);
    expect((await brand(HALDEN, 'halden')).data.allegation?.explain?.exposure?.finding?.status).toBe('CONTESTED');
    const review = { firm: 'halden', outcome: 'REJECTED', reason: 'the contract is newer than the exposure' };
    expect((await act(AUDITOR, 'reviewContest', review)).data.reviewContest?.problems).toEqual([]);
  });

  test('the programme settles levels and confirms closure; new information reopens it', async () => {
    expect((await act(AUDITOR, 'settleLevels', { reason: 'as computed' })).data.settleLevels?.allegation?.status).toBe(
      'RESPONDING',
    );
    expect((await act(AUDITOR, 'confirmClosure', { reason: 'remedied' })).data.confirmClosure?.allegation?.status).toBe(
      'CLOSED',
    );
    expect(
      (await act(HALDEN, 'reopenAllegation', { reason: 'seen again' })).data.reopenAllegation?.allegation?.status,
    ).toBe('RECEIVED');
  });
});

describe('a steward adds to the record what links a case that was actionable for nobody', () => {
  test('and it reopens by itself', async () => {
    const graph = await testGraph();
    await loadDocument(graph, {
      firms: [{ ref: 'solo', name: 'Solo Mine', country: 'CD', roles: ['MINE_OPERATOR'] }],
      sites: [{ ref: 'far', name: 'Far pit', kind: 'PIT', country: 'CD' }],
    });
    const reported = await api.ask(AUDITOR, ReportDocument, {
      input: { ...demoReport(), reference: 'A-far', sites: ['far'] },
    });
    const far = reported.data.reportAllegation.allegation?.id ?? '';
    expect(reported.data.reportAllegation.allegation?.actionableFor.totalCount).toBe(0);
    const input = { allegation: far, outcome: 'CREDIBLE', reason: 'the monitor saw it' } as const;
    const assessed = await api.ask(AUDITOR, AssessDocument, { input });
    expect(assessed.data.assessAllegation.allegation?.status).toBe('NOT_ACTIONABLE');
    const made = {
      ref: 'F01',
      kind: 'PRODUCTION',
      occurredAt: '2022-03-10T08:00:00Z',
      mineral: 'CASSITERITE',
      by: 'solo',
      site: 'far',
      outputs: [{ lot: 'F-1', massKg: 10 }],
    };
    const sold = {
      ref: 'F02',
      kind: 'PURCHASE',
      occurredAt: '2022-03-12T08:00:00Z',
      mineral: 'CASSITERITE',
      from: 'solo',
      to: 'straits',
      lots: [{ lot: 'F-1' }],
    };
    const capture =
      'mutation ($input: CaptureEventsInput!) { captureEvents(input: $input) { problems { message path } } }';
    const captured = await api.ask<{ captureEvents: { problems: unknown[] } }, object>(STEWARD, capture, {
      input: { events: [made, sold] },
    });
    expect(captured.data.captureEvents.problems).toEqual([]);
    const { text } = await api.ask(AUDITOR, '{ allegation(by: { reference: "A-far" }) { status } }');
    expect(text).toContain('"RECEIVED"');
  });
});
