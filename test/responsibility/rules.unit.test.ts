import { describe, expect, it } from '@jest/globals';
import {
  type Fact,
  type FirmInCase,
  type IncidentInCase,
  packInForce,
  propose,
} from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, day, dealings, fact, NOW, not, theOperator } from '../support/case.js';

const PACK = packInForce('iom-better-mining', NOW);

interface Given {
  readonly firm?: FirmInCase;
  readonly facts?: readonly Fact[];
  readonly incident?: IncidentInCase;
  readonly now?: number;
}

const weigh = ({ firm = aFirm(), facts = [], incident = anIncident(), now = NOW }: Given) =>
  propose(firm, facts, incident, PACK, now);

/** The finding, the rule, and what it could still be. */
const outcome = (given: Given): string => {
  const { involvement, rule, couldBe } = weigh(given);
  return [`${involvement} by ${rule.id}`, ...couldBe.map((one) => `${one.involvement} by ${one.rule}`)].join(', or ');
};

/** What is missing for a rule. */
const missing = (given: Given, rule: string) => weigh(given).couldBe.find((one) => one.rule === rule)?.missing;

const NO_CONTRIBUTION = [
  not('PREFINANCED'),
  not('PRICE_OR_VOLUME_PRESSURE'),
  not('SUPPLIED_EQUIPMENT'),
  not('RECRUITED_WORKERS'),
  not('PAID_SECURITY_FORCES'),
  not('FACILITATED_TRANSPORT'),
  not('KNEW'),
  not('SHOULD_HAVE_KNOWN'),
];

describe('every finding', () => {
  it('names its rule, sources, rule set, pack and time, and is no legal determination', () => {
    expect(weigh({})).toMatchObject({
      firm: 'firm',
      rule: { id: 'R5', title: 'Direct link' },
      because: ['The record traces the material to it.'],
      citations: ['UNGP 13(b)', 'docs/responsibility.md 4, R5'],
      ruleSetVersion: 'involvement-1',
      policy: { pack: 'iom-better-mining', version: 'iom-better-mining-1' },
      asOf: NOW,
      legalDetermination: false,
    });
  });

  it('is provisional while a rule above it is unknown, and says what is missing', () => {
    const { provisional, couldBe, factsMissing } = weigh({
      facts: NO_CONTRIBUTION.filter(({ kind }) => kind !== 'KNEW'),
    });
    expect(provisional).toBe(true);
    expect(couldBe).toEqual([
      {
        involvement: 'CONTRIBUTED',
        rule: 'R3',
        missing: ['KNEW', 'SPECIFIC_TO_SOURCE', 'HARM_CONTINUED', 'PREVENTIVE_STEP'],
      },
    ]);
    expect(factsMissing).toEqual(['KNEW', 'SPECIFIC_TO_SOURCE', 'HARM_CONTINUED', 'PREVENTIVE_STEP']);
  });

  it('is final where every rule above it fails', () => {
    expect(weigh({ facts: NO_CONTRIBUTION })).toMatchObject({ provisional: false, couldBe: [], factsMissing: [] });
  });

  it('shows what speaks for it and against it', () => {
    const prefinanced = fact('PREFINANCED');
    const step = fact('PREVENTIVE_STEP');
    expect(weigh({ facts: [prefinanced, step, fact('KNEW')] })).toMatchObject({
      involvement: 'DIRECTLY_LINKED',
      factsFor: [{ kind: 'PREVENTIVE_STEP' }],
      factsAgainst: [{ kind: 'PREFINANCED' }, { kind: 'KNEW' }],
    });
  });
});

describe('R0, search: who is not exposed', () => {
  it('no link was found in what was searched', () => {
    expect(outcome({ firm: aFirm({ grade: null }) })).toBe('NO_LINK_FOUND by R0');
  });

  it('its own intake has lots that nobody can account for: indeterminate', () => {
    expect(outcome({ firm: aFirm({ grade: null, outcome: 'INDETERMINATE' }) })).toBe('INDETERMINATE by R0');
  });

  it('facts decide nothing about who is not exposed', () => {
    expect(outcome({ firm: aFirm({ grade: null }), facts: [fact('PERPETRATED')] })).toBe('NO_LINK_FOUND by R0');
  });
});

describe('R1, own act', () => {
  it('its own staff or agents did it: caused', () => {
    const given = { facts: [fact('PERPETRATED')] };
    expect(outcome(given)).toBe('CAUSED by R1');
    expect(weigh(given)).toMatchObject({
      because: ['Its own staff or agents did it.'],
      factsFor: [{ kind: 'PERPETRATED', source: { name: 'a report' } }],
    });
  });

  it('it employs those affected in the harmful work: caused', () => {
    expect(outcome({ facts: [fact('EMPLOYS_AFFECTED')] })).toBe('CAUSED by R1');
  });

  it('one fact stands while another of its kind is contradicted, which is shown against it', () => {
    const given = { facts: [fact('PERPETRATED'), not('PERPETRATED')] };
    expect(weigh(given)).toMatchObject({ involvement: 'CAUSED', factsAgainst: [{ status: 'CONTRADICTED' }] });
  });

  it('a withdrawn fact counts for nothing, nor does one about another firm', () => {
    const withdrawn = fact('PERPETRATED', { status: 'WITHDRAWN' });
    const ofAnother = fact('PERPETRATED', { firm: 'another' });
    expect(weigh({ facts: [withdrawn, ofAnother] }).involvement).toBe('DIRECTLY_LINKED');
  });

  it('operating the site while who did it is unknown leaves it unknown', () => {
    expect(outcome({ firm: theOperator() })).toMatch(/^DIRECTLY_LINKED by R5, or CAUSED by R1/);
    expect(missing({ firm: theOperator() }, 'R1')).toEqual(['PERPETRATED', 'WHO_DID_IT', 'EMPLOYS_AFFECTED']);
  });

  it('controlling the operator while who did it is unknown leaves it unknown', () => {
    expect(missing({ firm: aFirm({ controlsOperator: true }) }, 'R1')).toContain('WHO_DID_IT');
  });

  it('producing at the site while who did it is unknown leaves it unknown', () => {
    expect(missing({ firm: aFirm({ producedAtSite: true }) }, 'R1')).toContain('WHO_DID_IT');
  });

  it('a fact that it does not operate the site corrects the record', () => {
    const firm = aFirm({ operatesSite: true });
    expect(missing({ firm, facts: [not('OPERATES_SITE')] }, 'R1')).toBeUndefined();
  });

  it('operating the site while a third party did it, such as an army unit: fails', () => {
    expect(missing({ firm: theOperator(), incident: anIncident({ perpetrator: 'army unit' }) }, 'R1')).toBeUndefined();
  });

  it('controlling the operator while the operator did it leaves it unknown', () => {
    const firm = aFirm({ controlsOperator: true, affiliates: ['coop'] });
    expect(missing({ firm, incident: anIncident({ perpetrator: 'coop' }) }, 'R1')).toContain('PERPETRATED');
  });

  it('being named as the one that did it is unknown until it is substantiated', () => {
    const named = (substantiated: boolean) => ({
      firm: theOperator(),
      incident: anIncident({ perpetrator: 'firm', substantiated }),
    });
    expect(missing(named(false), 'R1')).toEqual(['PERPETRATED', 'EMPLOYS_AFFECTED']);
    expect(outcome(named(true))).toBe('CAUSED by R1');
  });

  it('where the facts deny both, it fails also for the operator', () => {
    expect(
      missing({ firm: theOperator(), facts: [not('PERPETRATED'), not('EMPLOYS_AFFECTED')] }, 'R1'),
    ).toBeUndefined();
  });

  it('a firm that the record does not place there is not said to have perhaps caused it (assumption)', () => {
    expect(missing({ firm: aFirm({ roles: ['BRAND'] }) }, 'R1')).toBeUndefined();
    const causingNeedsPresence = { ...PACK.parameters.causingNeedsPresence, value: false };
    const strict = { ...PACK, parameters: { ...PACK.parameters, causingNeedsPresence } };
    expect(propose(aFirm(), [], anIncident(), strict, NOW).couldBe[0]).toMatchObject({ involvement: 'CAUSED' });
  });
});

describe('R2, contribution by action', () => {
  const act = (more: Partial<Fact> = {}) => fact('PREFINANCED', more);
  const rest = [fact('KNEW'), not('PREVENTIVE_STEP')];

  it.each([
    'PREFINANCED',
    'PRICE_OR_VOLUME_PRESSURE',
    'SUPPLIED_EQUIPMENT',
    'RECRUITED_WORKERS',
    'PAID_SECURITY_FORCES',
    'FACILITATED_TRANSPORT',
  ] as const)('%s, foreseeable, without a preventive step: contributed', (kind) => {
    expect(outcome({ facts: [fact(kind), ...rest] })).toBe('CONTRIBUTED by R2');
  });

  it('gives each ground', () => {
    expect(weigh({ facts: [act(), ...rest] }).because).toEqual([
      'It financed production in advance.',
      'It was tied to this source.',
      'It was at the time.',
      'It weighed substantially.',
      'Nothing shows that it was forced on it.',
      'It knew of the risk or harm.',
      'It took no adequate preventive step.',
    ]);
  });

  it('what it should have known is foreseeable too', () => {
    expect(outcome({ facts: [act(), fact('SHOULD_HAVE_KNOWN'), not('PREVENTIVE_STEP')] })).toBe('CONTRIBUTED by R2');
  });

  it('what it learned after the harm was over was not foreseeable by that', () => {
    const later = fact('KNEW', { date: day('2022-04-01') });
    expect(missing({ facts: [act(), later, not('PREVENTIVE_STEP')] }, 'R2')).toEqual(['KNEW', 'SHOULD_HAVE_KNOWN']);
  });

  it.each([
    ['minor', { strength: 'MINOR' }],
    ['under duress', { underDuress: true }],
    ['tied to another source', { tiedTo: 'elsewhere' }],
    ['over a year before', { date: day('2021-02-28') }],
    ['after the harm', { date: day('2022-04-01') }],
  ] as const)('an act that was %s does not carry it', (_, more) => {
    const others = NO_CONTRIBUTION.filter(({ kind }) => kind !== 'PREFINANCED' && kind !== 'KNEW');
    expect(missing({ facts: [act(more), ...others, ...rest] }, 'R2')).toBeUndefined();
  });

  it.each([
    ['strength', { strength: 'UNKNOWN' }],
    ['date', { date: null }],
    ['tiedTo', { tiedTo: null }],
  ] as const)('an act without a known %s leaves it unknown', (field, more) => {
    expect(missing({ facts: [act(more), ...rest] }, 'R2')).toContain(`PREFINANCED.${field}`);
  });

  it('an act tied to an exposed supplier is tied to the source; to one that is not exposed, it is not', () => {
    const firm = (supplierGrade: 'TRACED' | null) => aFirm({ suppliers: [dealings({ supplierGrade })] });
    const facts = [act({ tiedTo: 'exporter' }), ...rest];
    expect(outcome({ firm: firm('TRACED'), facts })).toBe('CONTRIBUTED by R2');
    expect(outcome({ firm: firm(null), facts })).not.toMatch(/^CONTRIBUTED/);
  });

  it('an adequate preventive step in time ends it; a minor one does not; one after the harm shows nothing', () => {
    const given = (step: Partial<Fact>) => ({ facts: [act(), fact('KNEW'), fact('PREVENTIVE_STEP', step)] });
    expect(missing(given({}), 'R2')).toBeUndefined();
    expect(outcome(given({ strength: 'MINOR' }))).toBe('CONTRIBUTED by R2');
    expect(missing(given({ strength: 'UNKNOWN' }), 'R2')).toEqual(['PREVENTIVE_STEP.strength']);
    expect(missing(given({ date: null }), 'R2')).toEqual(['PREVENTIVE_STEP.date']);
    expect(missing(given({ date: day('2022-04-01') }), 'R2')).toEqual(['PREVENTIVE_STEP']);
  });
});

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
