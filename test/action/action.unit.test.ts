import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  ACTION_EVENTS,
  type ActionCommand,
  type Actions,
  countsOf,
  decideAction,
  evolveActions,
  readActions,
  successRate,
} from '../../src/domains/action/action.js';

const NOW = Date.parse('2022-11-20T00:00:00Z');
const who = { by: 'ana', org: 'programme' };
const assign = (reference: string): ActionCommand => ({
  ...who,
  type: 'ASSIGN_ACTION',
  assigned: {
    reference,
    site: 'pelu-stream',
    answers: null,
    risk: 'WORST_FORMS_OF_CHILD_LABOUR',
    description: 'Put up notice boards.',
    owner: 'committee',
    dueAt: null,
    accelerated: false,
    doNoHarm: null,
  },
});
const start: ActionCommand = { ...who, type: 'START_ACTION', action: 'a', evidence: 'photo 1' };
const implement: ActionCommand = {
  ...who,
  type: 'IMPLEMENT_ACTION',
  action: 'a',
  evidence: 'photo 2',
  implementedAt: NOW,
};
const cancel: ActionCommand = { ...who, type: 'CANCEL_ACTION', action: 'a', reason: 'not feasible', replacedBy: ['b'] };

const given = (...commands: ActionCommand[]): Actions =>
  commands.reduce<Actions>((actions, command) => {
    const decided = decideAction(actions, command, NOW);
    if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
    for (const event of decided.value) expect(ACTION_EVENTS.parse(event)).toEqual(event);
    return decided.value.reduce(evolveActions, actions);
  }, new Map());
const refusal = (actions: Actions, command: ActionCommand) => {
  const decided = decideAction(actions, command, NOW);
  return decided.ok ? [] : decided.problems.map(({ code }) => code);
};

describe('a corrective action', () => {
  test('is not started when it is assigned, then in progress, then implemented, by evidence', () => {
    expect(given(assign('a')).get('a')).toMatchObject({ status: 'NOT_STARTED' });
    expect(given(assign('a'), start).get('a')).toMatchObject({ status: 'IN_PROGRESS', evidence: 'photo 1' });
    expect(given(assign('a'), start, implement).get('a')).toMatchObject({ status: 'IMPLEMENTED', implementedAt: NOW });
    expect(given(assign('a'), implement).get('a')).toMatchObject({ status: 'IMPLEMENTED', evidence: 'photo 2' });
  });
  test('is cancelled with a reason, and may be replaced by others', () => {
    const actions = given(assign('a'), assign('b'), start, cancel);
    expect(actions.get('a')).toMatchObject({ status: 'CANCELLED', reason: 'not feasible', replacedBy: ['b'] });
    expect(actions.get('b')).toMatchObject({ status: 'NOT_STARTED' });
  });
  test('moves by evidence, and is cancelled by reason, alone', () => {
    const actions = given(assign('a'), assign('b'));
    expect(refusal(actions, { ...start, evidence: ' ' })).toEqual(['REQUIRED']);
    expect(refusal(actions, { ...implement, evidence: '' })).toEqual(['REQUIRED']);
    expect(refusal(actions, { ...implement, implementedAt: NOW + 1 })).toEqual(['IN_THE_FUTURE']);
    expect(refusal(actions, { ...cancel, reason: '' })).toEqual(['REQUIRED']);
    expect(refusal(actions, { ...cancel, replacedBy: ['a'] })).toEqual(['UNKNOWN_REFERENCE']);
    expect(refusal(actions, { ...cancel, replacedBy: ['c'] })).toEqual(['UNKNOWN_REFERENCE']);
  });
  test('stays implemented, or cancelled', () => {
    for (const actions of [given(assign('a'), implement), given(assign('a'), assign('b'), cancel)]) {
      for (const command of [start, implement, cancel])
        expect(refusal(actions, command)).toEqual(['ILLEGAL_TRANSITION']);
    }
    expect(refusal(given(assign('a'), start), start)).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('has a reference of its own, and must be known', () => {
    expect(refusal(given(assign('a')), assign('a'))).toEqual(['REFERENCE_KNOWN']);
    expect(refusal(new Map(), start)).toEqual(['NOT_FOUND']);
  });
});

const file = (name: string): string =>
  readFileSync(new URL(`../../data/better-mining-2022/${name}`, import.meta.url), 'utf8');
const figures = JSON.parse(file('figures.json'));

describe('the 19 published actions for critical breaches', () => {
  const read = readActions(file('actions.csv'));
  const actions = read.ok ? read.value : [];
  test('are implemented, but for two in progress', () => {
    expect(actions).toHaveLength(19);
    expect(countsOf(actions)).toEqual({ NOT_STARTED: 0, IN_PROGRESS: 2, IMPLEMENTED: 17, CANCELLED: 0 });
  });
  test('five are on security forces, fourteen on child labour', () => {
    const of = (risk: string) => countsOf(actions.filter((action) => action.risk === risk));
    expect(of('PUBLIC_OR_PRIVATE_SECURITY_FORCES')).toMatchObject({ IMPLEMENTED: 5, IN_PROGRESS: 0 });
    expect(of('WORST_FORMS_OF_CHILD_LABOUR')).toMatchObject({ IMPLEMENTED: 12, IN_PROGRESS: 2 });
  });
  test.each([
    ['DONE,2022-12', '1.status'],
    ['IMPLEMENTED,', '1.implemented_in'],
    ['IN_PROGRESS,2022-12', '1.implemented_in'],
    ['IMPLEMENTED,2022-13', '1.implemented_in'],
  ])('an action that says %s is refused', (end, path) => {
    const result = readActions(`ref,site,risk,action,status,implemented_in\nX,s,R,"Do, please",${end}\n`);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path.join('.'))).toContain(path);
  });
});

describe("the report's own counts of actions", () => {
  test('BM-07: the success rate by its figures is 78.35 %, where it prints 79', () => {
    const { assigned, implementedOrInProgress } = figures.actions.allMinerals;
    const rate = successRate({
      IMPLEMENTED: implementedOrInProgress,
      IN_PROGRESS: 0,
      NOT_STARTED: assigned - implementedOrInProgress,
      CANCELLED: 0,
    });
    expect(Number(((rate ?? 0) * 100).toFixed(2))).toBe(78.35);
    expect(figures.misprints).toContainEqual(expect.objectContaining({ printed: 79, rows: 78.35 }));
  });
  test('BM-08: its counts by risk add up to 55, where it prints 54', () => {
    const byRisk: Record<string, number>[] = Object.values(figures.actions.byRisk);
    const totals = byRisk.map((statuses) => Object.values(statuses).reduce((sum, count) => sum + count, 0));
    expect(totals).toEqual([14, 16, 15, 3, 7]);
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(55);
    expect(figures.misprints).toContainEqual(expect.objectContaining({ printed: 54, rows: 55 }));
  });
  test('no action, no rate', () => {
    expect(successRate(countsOf([]))).toBeNull();
  });
});
