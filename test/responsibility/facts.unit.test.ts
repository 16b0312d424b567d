import { describe, expect, it } from '@jest/globals';
import {
  decideFacts,
  evolveFacts,
  FACT_EVENTS,
  FACT_GROUPS,
  type Fact,
  type FactCommand,
  factsNow,
  initialFacts,
} from '../../src/domains/responsibility/responsibility.js';
import { day, fact, NOW } from '../support/case.js';

const AUDITOR = { by: 'ana', org: 'programme' };
const FIRM = { by: 'ben', org: 'firm' };
const { assertedBy: _, assertedAt: __, status: ___, derived: ____, ...KNEW } = fact('KNEW', { id: 'f1' });
const record: FactCommand = { type: 'RECORD_FACT', ...AUDITOR, fact: KNEW };

/** The facts after commands that are all accepted. */
const having = (commands: readonly FactCommand[], derived: readonly Fact[] = []) =>
  commands.reduce((facts, command) => {
    const decided = decideFacts(facts, command, NOW, derived);
    if (!decided.ok) throw new Error(decided.problems.map(({ code }) => code).join());
    return decided.value
      .map((event) => FACT_EVENTS.parse(JSON.parse(JSON.stringify(event))))
      .reduce(evolveFacts, facts);
  }, initialFacts);

const refusal = (given: readonly FactCommand[], when: FactCommand, derived: readonly Fact[] = []) => {
  const decided = decideFacts(having(given, derived), when, NOW, derived);
  return decided.ok ? 'accepted' : decided.problems[0]?.code;
};

describe('facts', () => {
  it('given nothing, when one is recorded, then it is supported, with who asserted it and when', () => {
    expect(factsNow(having([record]), [])).toEqual([
      { ...KNEW, assertedBy: 'programme', assertedAt: NOW, status: 'SUPPORTED', derived: false },
    ]);
  });

  it('one can be recorded as shown not to be so', () => {
    expect(factsNow(having([{ ...record, status: 'CONTRADICTED' }]), [])).toMatchObject([{ status: 'CONTRADICTED' }]);
  });

  it('given one, when it is contradicted with a reason, then it is contradicted, and stays on record', () => {
    const contradict: FactCommand = { type: 'CONTRADICT_FACT', ...FIRM, fact: 'f1', reason: 'the notice was lost' };
    expect(factsNow(having([record, contradict]), [])).toMatchObject([{ id: 'f1', status: 'CONTRADICTED' }]);
    expect(refusal([record, contradict], contradict)).toBe('FACT_CONTRADICTED');
    expect(refusal([record], { ...contradict, reason: ' ' })).toBe('REQUIRED');
  });

  it('given one, when its asserter withdraws it, then it counts for nothing; others cannot', () => {
    const withdraw: FactCommand = { type: 'WITHDRAW_FACT', ...AUDITOR, fact: 'f1', reason: 'mistaken' };
    expect(factsNow(having([record, withdraw]), [])).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect(refusal([record], { ...withdraw, ...FIRM })).toBe('NOT_THE_ASSERTER');
    expect(refusal([record, withdraw], withdraw)).toBe('FACT_WITHDRAWN');
  });

  it('what the record supplies can be contradicted, not withdrawn', () => {
    const derived = [fact('OPERATES_SITE', { id: 'd1', derived: true, assertedBy: 'record' })];
    const contradict: FactCommand = { type: 'CONTRADICT_FACT', ...FIRM, fact: 'd1', reason: 'sold in 2021' };
    expect(factsNow(having([contradict], derived), derived)).toMatchObject([{ id: 'd1', status: 'CONTRADICTED' }]);
    expect(refusal([], { ...contradict, type: 'WITHDRAW_FACT', org: 'record' }, derived)).toBe('NOT_THE_ASSERTER');
  });

  it('refuses one of a known id, one of the future, and words about none', () => {
    expect(refusal([record], record)).toBe('FACT_KNOWN');
    expect(refusal([], { ...record, fact: { ...KNEW, date: day('2023-01-01') } })).toBe('IN_THE_FUTURE');
    expect(refusal([], { type: 'WITHDRAW_FACT', ...AUDITOR, fact: 'f9', reason: 'x' })).toBe('UNKNOWN_FACT');
  });

  it('have twenty kinds in five groups', () => {
    expect(Object.fromEntries(Object.entries(FACT_GROUPS).map(([group, kinds]) => [group, kinds.length]))).toEqual({
      OWN_ACT: 4,
      ENABLING_ACT: 6,
      OMISSION: 7,
      RESPONSE: 2,
      BENEFIT: 1,
    });
  });
});
