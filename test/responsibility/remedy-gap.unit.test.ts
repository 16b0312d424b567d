import { describe, expect, it } from '@jest/globals';
import {
  decideRemedyGap,
  evolveRemedyGap,
  initialRemedyGap,
  REMEDY_GAP_EVENTS,
  type RemedyGap,
  type RemedyGapCommand,
  remedyGap,
} from '../../src/domains/responsibility/responsibility.js';
import { NOW } from '../support/case.js';

const PROGRAMME = { by: 'ana', org: 'programme' };
const found: RemedyGapCommand = { type: 'FIND_REMEDY_GAP', ...PROGRAMME, weighed: remedyGap([], true) };
const resolve: RemedyGapCommand = {
  type: 'RESOLVE_REMEDY_GAP',
  ...PROGRAMME,
  means: 'POOLED_FUND',
  funder: 'the pooled fund',
  reason: 'agreed by its members',
};

const having = (...commands: readonly RemedyGapCommand[]): RemedyGap =>
  commands.reduce((gap, command) => {
    const decided = decideRemedyGap(gap, command, NOW);
    if (!decided.ok) throw new Error(decided.problems.map(({ code }) => code).join());
    return decided.value.map((event) => REMEDY_GAP_EVENTS.parse(event)).reduce(evolveRemedyGap, gap);
  }, initialRemedyGap);

describe('a remedy gap', () => {
  it('given people in need and nobody who must act, then it is open', () => {
    expect(having(found)).toEqual({ status: 'OPEN', since: NOW });
  });

  it('is not found where it is unknown whether people are in need', () => {
    expect(having({ ...found, weighed: remedyGap([], null) })).toEqual({ status: 'NONE' });
  });

  it("when a programme names who pays, then it is resolved; the rules' change of mind does not resolve it", () => {
    expect(having(found, { ...found, weighed: remedyGap([], false) })).toMatchObject({ status: 'OPEN' });
    expect(having(found, resolve)).toMatchObject({ status: 'RESOLVED', funder: 'the pooled fund' });
  });

  it('is resolved only while open, by a named funder and with a reason', () => {
    expect(decideRemedyGap(having(), resolve, NOW)).toMatchObject({ problems: [{ code: 'NO_REMEDY_GAP' }] });
    expect(decideRemedyGap(having(found), { ...resolve, funder: '' }, NOW)).toMatchObject({
      problems: [{ path: ['funder'] }],
    });
    expect(decideRemedyGap(having(found), { ...resolve, reason: '' }, NOW)).toMatchObject({
      problems: [{ path: ['reason'] }],
    });
  });
});
