import { describe, expect, it } from '@jest/globals';
import { type Fact, propose } from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, day, dealings, fact, NOW, not, theOperator } from '../support/case.js';
import { missing, NO_CONTRIBUTION, outcome, PACK, weigh } from '../support/weigh.js';

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
