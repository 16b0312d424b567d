import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Principal, scopeOf, systemScope } from '../../src/domains/access/access.js';
import { type Allegation, allegationsByReference, report } from '../../src/domains/allegation/allegation.js';
import {
  caseSeen,
  decideOnFinding,
  doDuty,
  followAll,
  type LifeCycleGiven,
  moveCase,
  openCase,
  protect,
  stateFact,
} from '../../src/domains/case/case.js';
import { read } from '../../src/domains/journal/journal.js';
import type { Graph } from '../../src/graph/graph.js';
import { resolveAt } from '../../src/graph/revision.js';
import { demoReport, loadChain, loadDocument, principal } from '../api/harness.js';
import { emptyGraph, testGraph } from '../support/graph.js';

let graph: Graph;
let id: string;
beforeEach(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadChain(graph);
  id = (await allegation()).id;
});

const allegation = async (reference = 'A-2022-014'): Promise<Allegation> => {
  const [found] = await graph.read((tx) => allegationsByReference(systemScope, tx, [reference]));
  if (!found) throw new Error('the demo allegation is not there');
  return found;
};

const AUDITOR = principal('AUDITOR', 'rmap');
const SECOND = { ...AUDITOR, sub: 'another auditor' };
const firm = (org: string) => principal('FIRM', org);

const on = (key: string | null = null, of = id) => ({ allegation: of, key, now: Date.now() });
const move = (who: Principal, command: LifeCycleGiven, key: string | null = null, of = id) =>
  moveCase(scopeOf(who), graph, on(key, of), command);
const assess = (who: Principal, outcome: 'CREDIBLE' | 'NOT_CREDIBLE' = 'CREDIBLE', of = id) =>
  move(who, { type: 'ASSESS', outcome, reason: 'a monitor saw it' }, null, of);
const SUBSTANTIATE = {
  type: 'INVESTIGATE',
  outcome: 'SUBSTANTIATED',
  parts: [],
  reply: 'OFFERED',
  reason: 'interviews at the site',
} as const;

const seen = (who: Principal) =>
  graph.read(async (tx) => caseSeen(scopeOf(who), tx, await allegation(), await resolveAt(tx), Date.now()));
const status = async () => (await allegation()).status;
const journal = () => graph.read((tx) => read(systemScope, tx, [id]));
const must = <T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const codes = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  (result.problems ?? []).map(({ code }) => code);

describe('from a report to substantiated', () => {
  test('a firm finds it credible and actionable, the programme substantiates it, and all follows', async () => {
    must(await assess(firm('straits')));
    expect(await status()).toBe('UNDER_INVESTIGATION');
    must(await move(AUDITOR, SUBSTANTIATE));
    expect(await status()).toBe('SUBSTANTIATED');

    const view = await seen(AUDITOR);
    expect(view.finding('umoja')).toMatchObject({
      involvement: 'DIRECTLY_LINKED',
      rule: { id: 'R5' },
      status: 'PROPOSED',
    });
    expect(view.finding('umoja')?.couldBe).toContainEqual(
      expect.objectContaining({ involvement: 'CAUSED', missing: expect.arrayContaining(['WHO_DID_IT']) }),
    );
    expect(view.finding('straits')).toMatchObject({ involvement: 'DIRECTLY_LINKED', legalDetermination: false });
    expect(view.levels('straits')).toMatchObject({ level2: 'RECOMMENDED' });
    expect(view.duties('straits').map(({ kind }) => kind)).toContain('USE_LEVERAGE');
    expect(view.mustAct.map(({ holder }) => holder)).toContain('straits');
    expect(view.notices.length).toBeGreaterThan(0);
    for (const { recipient, status: one } of view.notices) {
      expect(one).toBe(recipient.reference === 'rmap' || recipient.kind === 'COMPLAINANT' ? 'QUEUED' : 'HELD');
    }
  });

  test('the journal has every act in order, with who, when and in which role', async () => {
    must(await assess(firm('straits')));
    const events = await journal();
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    expect(events.slice(0, 3).map(({ type }) => type)).toEqual(['RECEIVED', 'ASSESSED', 'MOVED']);
    expect(events[1]).toMatchObject({
      by: 'FIRM-of-straits',
      org: 'straits',
      role: 'FIRM',
      reason: 'a monitor saw it',
    });
    expect(new Set(events.map(({ revision }) => revision)).size).toBe(1);
  });

  test('the same act under the same key has its effect once, and another under that key is refused', async () => {
    const command = { type: 'ASSESS', outcome: 'CREDIBLE', reason: 'a monitor saw it' } as const;
    const first = must(await move(firm('straits'), command, 'k1'));
    const events = await journal();
    expect(must(await move(firm('straits'), command, 'k1'))).toEqual(first);
    expect(await journal()).toEqual(events);
    expect(codes(await move(firm('straits'), { ...command, reason: 'otherwise' }, 'k1'))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });
});

describe('for whom it is actionable', () => {
  test('is every downstream firm that is exposed, or that has a partner who dealt with one that is', async () => {
    const view = await seen(AUDITOR);
    expect(view.actionableFor.map(({ firm: of, partner, currency }) => [of, partner, currency])).toEqual([
      ['andes', 'kivuvu', 'PAST'],
      ['halden', 'nordlicht', 'CURRENT'],
      ['hanbit', 'andes', 'CURRENT'],
      ['miro', 'nordlicht', 'CURRENT'],
      ['nordlicht', 'straits', 'CURRENT'],
      ['quill', 'hanbit', 'CURRENT'],
      ['straits', 'lacexport', 'PAST'],
    ]);
  });

  test('is told to each firm for itself alone', async () => {
    expect((await seen(firm('halden'))).actionableFor.map(({ firm: of }) => of)).toEqual(['halden']);
  });
});

describe('two who decide at once', () => {
  test('one succeeds, and the other is told', async () => {
    must(await assess(firm('straits')));
    const both = await Promise.all([
      move(AUDITOR, SUBSTANTIATE),
      move(SECOND, { ...SUBSTANTIATE, outcome: 'UNSUBSTANTIATED' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codes)).toEqual(['ILLEGAL_TRANSITION']);
    expect((await journal()).filter(({ type }) => type === 'INVESTIGATED')).toHaveLength(1);
  });
});

describe('an allegation that is actionable for nobody', () => {
  const far = {
    firms: [{ ref: 'solo', name: 'Solo Mine', country: 'CD', roles: ['MINE_OPERATOR'] }],
    sites: [{ ref: 'far', name: 'Far pit', kind: 'PIT', country: 'CD' }],
    operations: [{ firm: 'solo', site: 'far', from: '2019-01-01' }],
  };
  const toSmelter = {
    events: [
      {
        kind: 'PRODUCTION',
        occurredAt: '2022-03-10T08:00:00Z',
        mineral: 'CASSITERITE',
        by: 'solo',
        site: 'far',
        outputs: [{ lot: 'F-1', massKg: 10 }],
      },
      {
        kind: 'PURCHASE',
        occurredAt: '2022-03-12T08:00:00Z',
        mineral: 'CASSITERITE',
        from: 'solo',
        to: 'straits',
        lots: ['F-1'],
      },
    ],
  };

  test('is closed so, and reopens by itself when the record links it, saying why', async () => {
    await loadDocument(graph, far);
    must(await report(systemScope, graph, { ...demoReport(), reference: 'A-far', sites: ['far'] }));
    const { id: other } = await allegation('A-far');
    must(await assess(AUDITOR, 'CREDIBLE', other));
    expect((await allegation('A-far')).status).toBe('NOT_ACTIONABLE');
    await followAll(graph, Date.now());
    expect((await allegation('A-far')).status).toBe('NOT_ACTIONABLE');

    await loadDocument(graph, toSmelter);
    await followAll(graph, Date.now());
    expect((await allegation('A-far')).status).toBe('RECEIVED');
    const events = await graph.read((tx) => read(systemScope, tx, [other]));
    const reopened = events.findLast(({ type }) => type === 'MOVED');
    expect(reopened).toMatchObject({ role: 'PROGRAM', data: { how: 'LINKED_BY_THE_RECORD' } });
    expect(reopened?.reason).toMatch(/straits/);
  });
});

describe('a finding', () => {
  beforeEach(async () => {
    must(await assess(firm('straits')));
    must(await move(AUDITOR, SUBSTANTIATE));
  });
  const decide = (who: Principal, command: Parameters<typeof decideOnFinding>[3]) =>
    decideOnFinding(scopeOf(who), graph, on(), command);
  const record = (kind: 'PREFINANCED' | 'KNEW' | 'EMPLOYS_AFFECTED', of: string) =>
    stateFact(scopeOf(AUDITOR), graph, on(), {
      type: 'RECORD_FACT',
      fact: {
        firm: of,
        kind,
        strength: 'SUBSTANTIAL',
        underDuress: false,
        date: Date.parse('2022-03-02T00:00:00Z'),
        tiedTo: 'kilima-p1',
        source: { name: 'an audit', kind: 'AUDIT' },
      },
    });

  test('changes with a fact, and above DIRECTLY_LINKED is confirmed only after the firm is heard', async () => {
    must(await record('EMPLOYS_AFFECTED', 'umoja'));
    expect((await seen(AUDITOR)).finding('umoja')).toMatchObject({ involvement: 'CAUSED', rule: { id: 'R1' } });
    expect(codes(await decide(AUDITOR, { type: 'CONFIRM', firm: 'umoja' }))).toEqual(['NOT_HEARD']);
    must(await decide(AUDITOR, { type: 'HEAR', firm: 'umoja', of: 'CAUSED', how: 'ANSWERED' }));
    must(await decide(AUDITOR, { type: 'CONFIRM', firm: 'umoja' }));
    const view = await seen(AUDITOR);
    expect(view.finding('umoja')).toMatchObject({ status: 'CONFIRMED', involvement: 'CAUSED' });
    expect(view.duties('umoja').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CEASE_OR_PREVENT', 'REMEDIATE']),
    );
  });

  test('that a person confirmed is flagged, not overwritten, by a new fact', async () => {
    must(await decide(AUDITOR, { type: 'CONFIRM', firm: 'umoja' }));
    must(await record('EMPLOYS_AFFECTED', 'umoja'));
    expect((await seen(AUDITOR)).finding('umoja')).toMatchObject({
      status: 'CONFIRMED',
      involvement: 'DIRECTLY_LINKED',
      proposed: 'CAUSED',
      flagged: true,
    });
  });

  test('is contested by its firm alone, and reviewed by another person than decided it', async () => {
    must(await decide(AUDITOR, { type: 'CONFIRM', firm: 'halden' }));
    const contest = {
      type: 'CONTEST',
      firm: 'halden',
      grounds: ['SUPPLIER_CHANGED'],
      evidence: ['a contract'],
    } as const;
    expect(codes(await decide(firm('miro'), contest))).toEqual(['FORBIDDEN']);
    must(await decide(firm('halden'), contest));
    expect((await seen(firm('halden'))).finding('halden')?.status).toBe('CONTESTED');
    const review = { type: 'REVIEW', firm: 'halden', outcome: 'REJECTED', reason: 'the contract is newer' } as const;
    expect(codes(await decide(AUDITOR, review))).toEqual(['SAME_PERSON']);
    must(await decide(SECOND, review));
    expect((await seen(AUDITOR)).finding('halden')?.status).toBe('CONFIRMED');
  });

  test('is seen by its own firm, and by no other', async () => {
    const view = await seen(firm('halden'));
    expect(view.finding('halden')).toMatchObject({ status: 'PROPOSED' });
    expect(view.finding('nordlicht')).toBeNull();
    expect(view.duties('nordlicht')).toEqual([]);
    expect(view.allDuties.every(({ holder }) => holder === 'halden')).toBe(true);
    expect(view.mustAct.every(({ holder }) => holder === 'halden')).toBe(true);
  });
});

describe('notices', () => {
  beforeEach(async () => {
    must(await assess(firm('straits')));
  });
  const assessment = {
    consent: 'GIVEN',
    identifiability: 'HARDLY',
    police: 'UNKNOWN',
    reason: 'those concerned were asked',
  } as const;
  const retaliation = (more: object = {}) =>
    protect(scopeOf(AUDITOR), graph, on(), { type: 'ASSESS_RETALIATION', assessment: { ...assessment, ...more } });

  test('all wait until somebody has assessed retaliation, and are nobody’s to see or count but who decides about them', async () => {
    const toFirms = (await seen(AUDITOR)).notices.filter(({ recipient }) => recipient.kind === 'FIRM');
    expect(toFirms.length).toBeGreaterThan(0);
    expect(toFirms.every(({ status: one }) => one === 'HELD')).toBe(true);
    expect((await seen(firm('halden'))).notices).toEqual([]);
    must(await retaliation());
    expect((await seen(firm('halden'))).notices).toEqual([expect.objectContaining({ status: 'QUEUED', reason: 'N1' })]);
  });

  test('to the operator and the first buyers stay held, and these know nothing of the allegation', async () => {
    must(await retaliation());
    must(await move(AUDITOR, SUBSTANTIATE));
    const held = (await seen(AUDITOR)).notices.filter(({ status: one }) => one === 'HELD');
    expect(new Set(held.map(({ recipient }) => recipient.reference))).toEqual(new Set(['umoja', 'baraka', 'kivuvu']));
    for (const near of ['umoja', 'baraka']) expect((await seen(firm(near))).known).toBe(false);
    expect((await seen(firm('halden'))).known).toBe(true);
    expect(codes(await assess(firm('baraka')))).toEqual(['UNKNOWN_REFERENCE']);
  });

  test('start the clocks of what they tell when their delivery is recorded', async () => {
    must(await retaliation());
    const [notice] = (await seen(firm('halden'))).notices;
    expect((await seen(firm('halden'))).duties('halden').every(({ dueAt }) => dueAt === null)).toBe(true);
    const deliveredAt = Date.now();
    const command = { type: 'RECORD_DELIVERY', key: notice?.key ?? '', deliveredAt } as const;
    must(await protect(scopeOf(AUDITOR), graph, on(), command));
    const duties = (await seen(firm('halden'))).duties('halden');
    const assessing = duties.find(({ kind }) => kind === 'ASSESS');
    expect(assessing?.dueAt).toBe(deliveredAt + 14 * 86_400_000);
    expect(assessing?.overdue).toBe(false);
  });

  test('of a duty lead to its holder’s own acts: acknowledged, done with evidence, waived by others alone', async () => {
    const [duty] = (await seen(firm('halden'))).duties('halden').filter(({ strength }) => strength === 'MANDATORY');
    const key = duty?.key ?? '';
    const act = (who: Principal, command: Parameters<typeof doDuty>[3]) => doDuty(scopeOf(who), graph, on(), command);
    expect(codes(await act(firm('miro'), { type: 'ACKNOWLEDGE', key }))).toEqual(['UNKNOWN_DUTY']);
    must(await act(firm('halden'), { type: 'ACKNOWLEDGE', key }));
    expect(codes(await act(firm('halden'), { type: 'WAIVE', key, reason: 'no time' }))).toEqual(['FORBIDDEN']);
    must(await act(firm('halden'), { type: 'COMPLETE', key, evidence: ['a report'] }));
    const now = (await seen(firm('halden'))).duties('halden').find((one) => one.key === key);
    expect(now?.status).toBe('DONE');
  });
});

describe('opening a case', () => {
  test('begins its journal with the receipt, once', async () => {
    must(await openCase(systemScope, graph, id, Date.now()));
    must(await openCase(systemScope, graph, id, Date.now()));
    expect((await journal()).filter(({ type }) => type === 'RECEIVED')).toHaveLength(1);
  });
});

describe('the passing of time', () => {
  test('a mandatory duty that is overdue is told to its holder, and again a week later, once each', async () => {
    must(await assess(firm('straits')));
    const reminders = async () =>
      (await seen(AUDITOR)).noticesTo('straits').filter(({ reason }) => reason === 'N9').length;
    const day = 86_400_000;
    await followAll(graph, Date.now());
    expect(await reminders()).toBe(0);
    const late = Date.now() + 120 * day;
    await followAll(graph, late);
    const first = await reminders();
    expect(first).toBeGreaterThan(0);
    await followAll(graph, late);
    expect(await reminders()).toBe(first);
    await followAll(graph, late + 8 * day);
    expect(await reminders()).toBeGreaterThan(first);
  });
});
