import { describe, expect, it } from '@jest/globals';
import { aFirm, anIncident, day, dealings, fact, not } from '../support/case.js';
import { missing, NO_CONTRIBUTION, outcome, weigh } from '../support/weigh.js';

describe('R3, contribution by omission', () => {
  const all = [fact('KNEW'), fact('SPECIFIC_TO_SOURCE'), fact('HARM_CONTINUED'), not('PREVENTIVE_STEP')];

  it('it knew of this source, the harm went on, and it took no step: contributed', () => {
    expect(weigh({ facts: all })).toMatchObject({ involvement: 'CONTRIBUTED', rule: { id: 'R3' } });
  });

  it.each(['KNEW', 'SPECIFIC_TO_SOURCE', 'HARM_CONTINUED', 'PREVENTIVE_STEP'] as const)(
    'without %s it is unknown',
    (kind) => {
      expect(missing({ facts: all.filter((one) => one.kind !== kind) }, 'R3')).toContain(kind);
    },
  );

  it.each(['SPECIFIC_TO_SOURCE', 'HARM_CONTINUED'] as const)('with %s contradicted it fails', (kind) => {
    const facts = [...all.filter((one) => one.kind !== kind), not(kind)];
    expect(missing({ facts }, 'R3')).toBeUndefined();
  });

  it.each([
    ['operates', { operatesSite: true }],
    ['controls who operates', { controlsOperator: true }],
  ])('for whoever %s the site, the first two are given', (_, more) => {
    const facts = [fact('HARM_CONTINUED'), not('PREVENTIVE_STEP')];
    expect(weigh({ firm: aFirm(more), facts })).toMatchObject({ involvement: 'CONTRIBUTED', rule: { id: 'R3' } });
  });

  it('an adequate step ends it; corrective actions that nobody judged leave it open', () => {
    const others = all.filter((one) => one.kind !== 'PREVENTIVE_STEP');
    expect(missing({ facts: [...others, fact('PREVENTIVE_STEP')] }, 'R3')).toBeUndefined();
    const unjudged = fact('PREVENTIVE_STEP', { strength: 'UNKNOWN', derived: true });
    expect(missing({ facts: [...others, unjudged] }, 'R3')).toEqual(['PREVENTIVE_STEP.strength']);
  });

  it('who learned of it when it was over did not stand by', () => {
    const facts = [fact('KNEW', { date: day('2022-04-01') }), ...all.slice(1)];
    expect(missing({ facts }, 'R3')).toEqual(['KNEW', 'SHOULD_HAVE_KNOWN']);
  });
});

describe('R4, drift', () => {
  const told = day('2022-06-01');
  const after = day('2022-07-15');
  const facts = [fact('DID_NOT_RESPOND'), fact('HARM_CONTINUED', { date: after }), not('PREVENTIVE_STEP')];

  it('linked, told and silent, while the harm went on without a step: contributed', () => {
    const given = { firm: aFirm({ toldAt: told }), facts };
    expect(weigh(given)).toMatchObject({ involvement: 'CONTRIBUTED', rule: { id: 'R4' } });
    expect(weigh(given).because).toContain('It was told on 2022-06-01T00:00:00Z.');
  });

  it('without a confirmed delivery it fails: no clock has started', () => {
    expect(missing({ firm: aFirm({ toldAt: null }), facts }, 'R4')).toBeUndefined();
  });

  it('while the time to answer runs it fails; when it is over without a word on an answer, it is unknown', () => {
    const given = (now: string) => ({ firm: aFirm({ toldAt: told }), facts: facts.slice(1), now: day(now) });
    expect(missing(given('2022-07-01'), 'R4')).toBeUndefined();
    expect(missing(given('2022-07-02'), 'R4')).toEqual(['DID_NOT_RESPOND']);
  });

  it('an answer ends it', () => {
    const answered = [fact('RESPONDED'), ...facts.slice(1)];
    expect(missing({ firm: aFirm({ toldAt: told }), facts: answered }, 'R4')).toBeUndefined();
  });

  it('a harm that went on only before it was told says nothing', () => {
    const before = [facts[0], fact('HARM_CONTINUED', { date: day('2022-05-01') }), facts[2]].filter(
      (one) => one !== undefined,
    );
    expect(missing({ firm: aFirm({ toldAt: told }), facts: before }, 'R4')).toEqual(['HARM_CONTINUED']);
  });

  it('who is exposed by an unverified link only does not drift', () => {
    expect(outcome({ firm: aFirm({ grade: 'DECLARED', toldAt: told }), facts })).toMatch(/^LINK_UNVERIFIED by R6/);
  });
});

describe('R5, link, and R6, unverified', () => {
  const by = (more: Parameters<typeof dealings>[0]) => aFirm({ grade: 'DECLARED', suppliers: [dealings(more)] });
  it.each([
    ['ORIGIN', 'DIRECTLY_LINKED by R5'],
    ['TRACED', 'DIRECTLY_LINKED by R5'],
    ['POSSIBLE', 'LINK_UNVERIFIED by R6'],
    ['DECLARED', 'LINK_UNVERIFIED by R6'],
  ] as const)('exposed with grade %s: %s', (grade, expected) => {
    expect(
      outcome({ firm: aFirm({ grade }), facts: NO_CONTRIBUTION, incident: anIncident({ perpetrator: 'army unit' }) }),
    ).toBe(expected);
  });

  it.each([
    ['CONTRACT', 'ORIGIN', 'DIRECTLY_LINKED'],
    ['CONTRACT', 'TRACED', 'DIRECTLY_LINKED'],
    ['CONTRACT', 'POSSIBLE', 'LINK_UNVERIFIED'],
    ['CONTRACT', null, 'LINK_UNVERIFIED'],
    ['DECLARATION', 'TRACED', 'LINK_UNVERIFIED'],
    ['HAND_OVER', 'TRACED', 'LINK_UNVERIFIED'],
  ] as const)('%s dealings with a supplier of grade %s: %s', (basis, supplierGrade, expected) => {
    expect(weigh({ firm: by({ basis, supplierGrade }) }).involvement).toBe(expected);
  });

  it('observed dealings link, unless they had ended before the incident', () => {
    const observed = (last: string) => by({ basis: 'OBSERVED', lastHandOverAt: day(last) });
    expect(weigh({ firm: observed('2022-03-10') }).involvement).toBe('DIRECTLY_LINKED');
    expect(weigh({ firm: observed('2022-02-28') }).involvement).toBe('LINK_UNVERIFIED');
  });

  it('that it benefited is recorded and decides nothing', () => {
    const { asOf: _, ...plain } = weigh({});
    expect(weigh({ facts: [fact('BENEFITED')] })).toMatchObject(plain);
  });
});
