import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  AssessDocument,
  BrandExposureDocument,
  InvestigateDocument,
  ReportDocument,
} from '../queries/generated/documents.js';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, demoReport, loadDocument, principal, startApi } from './harness.js';

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
