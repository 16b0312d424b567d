import { describe, expect, it } from '@jest/globals';
import {
  decideFinding,
  evolveFinding,
  type Fact,
  FINDING_EVENTS,
  type Finding,
  type FindingCommand,
  initialFinding,
  packInForce,
  propose,
  standing,
} from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, fact, NOW } from '../support/case.js';

const AUDITOR = { by: 'ana', org: 'programme', firm: 'firm' };
const REVIEWER = { by: 'cleo', org: 'programme', firm: 'firm' };
const FIRM = { by: 'ben', org: 'firm', firm: 'firm' };
const SERVER = { by: 'adit', org: 'adit', firm: 'firm' };

const proposal = (...facts: readonly Fact[]): FindingCommand => ({
  type: 'PROPOSE',
  ...SERVER,
  proposal: propose(aFirm(), facts, anIncident(), packInForce('iom-better-mining', NOW), NOW),
});
const linked = proposal();
const caused = proposal(fact('PERPETRATED'));
const confirm: FindingCommand = { type: 'CONFIRM', ...AUDITOR };
const heard: FindingCommand = { type: 'HEAR', ...AUDITOR, of: 'CAUSED', how: 'ANSWERED' };
const override: FindingCommand = {
  type: 'OVERRIDE',
  ...AUDITOR,
  involvement: 'LINK_UNVERIFIED',
  reason: 'lots differ',
};
const contest: FindingCommand = { type: 'CONTEST', ...FIRM, grounds: ['LOT_SEGREGATED'], evidence: ['doc-1'] };
const reject: FindingCommand = { type: 'REVIEW', ...REVIEWER, outcome: 'REJECTED', reason: 'the lots were mixed' };
const uphold: FindingCommand = {
  type: 'REVIEW',
  ...REVIEWER,
  outcome: 'UPHELD',
  involvement: 'LINK_UNVERIFIED',
  reason: 'kept apart',
};

const having = (...commands: readonly FindingCommand[]): Finding =>
  commands.reduce((finding, command) => {
    const decided = decideFinding(finding, command, NOW);
    if (!decided.ok) throw new Error(decided.problems.map(({ code }) => code).join());
    return decided.value.map((event) => FINDING_EVENTS.parse(event)).reduce(evolveFinding, finding);
  }, initialFinding);

const refusal = (given: readonly FindingCommand[], when: FindingCommand) => {
  const decided = decideFinding(having(...given), when, NOW);
  return decided.ok ? 'accepted' : decided.problems[0]?.code;
};

describe('a finding', () => {
  it('given nothing, when the rules propose, then it is proposed; the same again changes nothing', () => {
    expect(having(linked)).toMatchObject({ status: 'PROPOSED', proposal: { involvement: 'DIRECTLY_LINKED' } });
    expect(having(linked, linked).history).toHaveLength(1);
  });

  it('given a proposal, when a programme confirms it, then it is confirmed, with who and when', () => {
    expect(having(linked, confirm)).toMatchObject({
      status: 'CONFIRMED',
      decision: { involvement: 'DIRECTLY_LINKED', by: 'ana', org: 'programme', at: NOW },
    });
  });

  it('given a proposal, when it is overridden with a reason, then the other finding stands', () => {
    const finding = having(linked, override);
    expect(finding).toMatchObject({ status: 'OVERRIDDEN', proposal: { involvement: 'DIRECTLY_LINKED' } });
    expect(standing(finding)).toBe('LINK_UNVERIFIED');
    expect(refusal([linked], { ...override, reason: '' })).toBe('REQUIRED');
    expect(refusal([linked], { ...override, involvement: 'DIRECTLY_LINKED' })).toBe('NOTHING_TO_OVERRIDE');
  });

  it('is not confirmed unread: the decider names the proposal that they saw', () => {
    expect(refusal([linked], { ...confirm, key: 'another' })).toBe('PROPOSAL_CHANGED');
  });

  it.each([
    ['confirmed when nothing is proposed', [], confirm],
    ['confirmed twice', [linked, confirm], confirm],
    ['confirmed while contested', [linked, contest], confirm],
    ['overridden while contested', [linked, contest], override],
    ['contested twice at once', [linked, contest], contest],
    ['reviewed without a contest', [linked, confirm], reject],
  ] as const)('cannot be %s', (_, given, when) => {
    expect(refusal(given, when)).toBe('ILLEGAL_TRANSITION');
  });

  it('says what is possible where something is not', () => {
    const decided = decideFinding(having(linked, contest), confirm, NOW);
    expect(decided).toMatchObject({ problems: [{ message: expect.stringContaining('possible: REVIEW') }] });
  });
});

describe('before a finding above DIRECTLY_LINKED is decided, the firm is heard', () => {
  it('confirming waits for it', () => {
    expect(refusal([caused], confirm)).toBe('NOT_HEARD');
    expect(having(caused, heard, confirm)).toMatchObject({ status: 'CONFIRMED', decision: { involvement: 'CAUSED' } });
  });

  it('so does overriding to it', () => {
    const graver = { ...override, involvement: 'CONTRIBUTED' } as const;
    expect(refusal([linked], graver)).toBe('NOT_HEARD');
    expect(refusal([linked, { ...heard, of: 'CONTRIBUTED' }], graver)).toBe('accepted');
  });

  it('who was heard about a lesser finding is heard again', () => {
    expect(refusal([caused, { ...heard, of: 'CONTRIBUTED' }], confirm)).toBe('NOT_HEARD');
  });

  it('silence counts as heard only when the time to answer, from confirmed delivery, is over', () => {
    const silent = { ...heard, how: 'NO_ANSWER' } as const;
    expect(refusal([caused], silent)).toBe('TIME_TO_ANSWER_RUNS');
    expect(refusal([caused], { ...silent, answerBy: NOW })).toBe('TIME_TO_ANSWER_RUNS');
    expect(having(caused, { ...silent, answerBy: NOW - 1 }, confirm)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('a direct link needs no hearing', () => {
    expect(refusal([linked], confirm)).toBe('accepted');
  });
});

describe('a contest', () => {
  it('given a decision, when the firm contests with evidence, then it is contested, and the decision stands meanwhile', () => {
    const finding = having(caused, heard, confirm, contest);
    expect(finding).toMatchObject({
      status: 'CONTESTED',
      contest: { grounds: ['LOT_SEGREGATED'], evidence: ['doc-1'] },
    });
    expect(standing(finding)).toBe('CAUSED');
  });

  it('names a ground and evidence', () => {
    expect(refusal([linked], { ...contest, grounds: [] })).toBe('REQUIRED');
    expect(refusal([linked], { ...contest, evidence: [' '] })).toBe('REQUIRED');
  });

  it('is reviewed by someone other than who decided, and other than who contests', () => {
    expect(refusal([linked, confirm, contest], { ...reject, by: 'ana' })).toBe('SAME_PERSON');
    expect(refusal([linked, confirm, contest], { ...reject, by: 'ben' })).toBe('SAME_PERSON');
    expect(refusal([linked, confirm, contest], reject)).toBe('accepted');
  });

  it('when it is rejected, then what was stays', () => {
    expect(having(linked, confirm, contest, reject)).toMatchObject({ status: 'CONFIRMED', contest: null });
    expect(having(linked, override, contest, reject)).toMatchObject({ status: 'OVERRIDDEN', contest: null });
    expect(having(linked, contest, reject)).toMatchObject({ status: 'PROPOSED', contest: null });
  });

  it("when it is upheld, then the reviewer's finding takes its place", () => {
    const finding = having(linked, confirm, contest, uphold);
    expect(finding).toMatchObject({ status: 'OVERRIDDEN', decision: { by: 'cleo', reason: 'kept apart' } });
    expect(standing(finding)).toBe('LINK_UNVERIFIED');
    expect(refusal([linked, contest], { ...uphold, involvement: null })).toBe('REQUIRED');
    expect(refusal([linked, contest], { ...uphold, involvement: 'CAUSED' })).toBe('NOT_HEARD');
  });
});

describe('a new trace or fact', () => {
  it('proposes anew; an undecided proposal gives way to it', () => {
    expect(having(linked, caused)).toMatchObject({
      status: 'PROPOSED',
      proposal: { involvement: 'CAUSED' },
      flaggedAt: null,
    });
  });

  it("flags a person's decision and never overwrites it", () => {
    const finding = having(linked, confirm, caused);
    expect(finding).toMatchObject({ status: 'CONFIRMED', flaggedAt: NOW, proposal: { involvement: 'CAUSED' } });
    expect(standing(finding)).toBe('DIRECTLY_LINKED');
  });

  it('flags also while it is contested', () => {
    expect(having(linked, confirm, contest, caused)).toMatchObject({ status: 'CONTESTED', flaggedAt: NOW });
  });

  it('the flag goes when the old proposal is back, or a person decides again', () => {
    expect(having(linked, confirm, caused, linked)).toMatchObject({ flaggedAt: null });
    expect(having(linked, confirm, caused, heard, confirm)).toMatchObject({
      status: 'CONFIRMED',
      flaggedAt: null,
      decision: { involvement: 'CAUSED' },
    });
  });

  it('history keeps every event, in order', () => {
    expect(having(linked, confirm, caused, contest, reject).history.map(({ type }) => type)).toEqual([
      'FINDING_PROPOSED',
      'FINDING_CONFIRMED',
      'FINDING_PROPOSED',
      'FINDING_CONTESTED',
      'CONTEST_REVIEWED',
    ]);
  });
});
