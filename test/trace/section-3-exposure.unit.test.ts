import { describe, expect, it } from '@jest/globals';
import { exposed, instant, rowOf, traceStory } from '../support/story.js';

const PIT = { sites: ['pit'] };

describe('section 3: grade, tier and role', () => {
  it('counts the fewest hand-overs, recorded or implied', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-05 coop produces L 100 @pit
      03-06 coop > trader K
      03-07 trader > smelter K
      03-08 coop > smelter L`;
    expect(exposed(text, PIT)).toHaveProperty('smelter', 'TRACED 1');
  });

  it('gives a firm the tier of chains at least as strong as its grade', () => {
    const text = `
      coop supplies smelter from 2021-01-01
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader > smelter K`;
    expect(exposed(text, PIT)).toHaveProperty('smelter', 'TRACED 2');
  });

  it('lets a shorter, weaker chain of a TRACED lot count for weaker firms further on', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-05 coop produces L 100 @pit
      03-06 coop > a K
      03-06 coop > mixer L
      03-07 a > b K
      03-08 b > mixer K
      03-09 mixer: K 100 -> B 150
      03-10 mixer > c B
      03-11 c > d U 10`;
    const rows = exposed(text, PIT);
    expect(rows).toMatchObject({ mixer: 'TRACED 1', c: 'TRACED 4', d: 'POSSIBLE 3' });
  });

  it('lets a lot of unrecorded origin go on with the count of what its first holder had', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader > exporter U 10`;
    expect(exposed(text, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
  });

  it('gives a handler the count of the lot after the event', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K by carrier`;
    expect(rowOf(text, PIT, 'carrier')).toMatchObject({
      grade: 'TRACED',
      tier: 1,
      custodyRole: 'HANDLER',
      attributedMassKg: 0,
      intakeShare: null,
    });
  });

  it('orders rows by grade, tier and reference', () => {
    const text = `
      z operates pit
      b supplies declared from 2021-01-01
      03-05 coop produces K 100 @pit
      03-05 coop produces L 100 @pit
      03-06 coop > b K
      03-06 coop > a L
      03-07 a > possible U 1`;
    expect(traceStory(text, PIT).exposures.map(({ firm }) => firm)).toEqual([
      'z',
      'coop',
      'a',
      'b',
      'possible',
      'declared',
    ]);
  });
});

describe('section 3: times', () => {
  it('are those of lots of the firm’s grade', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > depot K
      03-07 depot > smelter U 10
      03-08 depot > smelter K
      03-20 depot > smelter V 10`;
    expect(rowOf(text, PIT, 'smelter')).toMatchObject({
      grade: 'TRACED',
      firstExposedAt: '2022-03-08T08:00:00Z',
      lastExposedAt: '2022-03-08T08:00:00Z',
    });
  });

  it('do not include making lots out of inputs', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-20 coop: K 100 -> B 100`;
    expect(rowOf(text, PIT, 'coop')).toMatchObject({ lastExposedAt: '2022-03-05T08:00:00Z' });
  });
});

describe('section 3: masses', () => {
  it('adds share times mass over distinct lots, the first time that each came', () => {
    const text = `
      03-05 coop produces K 60 @pit
      03-05 clean produces M 40 @elsewhere
      03-06 coop: K 60 + M 40 -> B 100
      03-07 coop > trader B
      03-08 trader > depot B
      03-09 depot > trader B`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ attributedMassKg: 60, intakeShare: 0.6 });
  });

  it('takes the mass that was left of a lot then', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop: K 70 -> B 70
      03-07 coop > trader K`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ attributedMassKg: 30 });
  });

  it('is unknown, never 0, where a share or mass is unknown', () => {
    const text = `
      03-05 coop produces K ? @pit
      03-05 coop produces L 10 @pit
      03-07 coop > trader K
      03-07 coop > trader L`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ attributedMassKg: null, intakeShare: null });
  });

  it('is null for a firm that has no TRACED lot', () => {
    const text = `
      coop operates pit
      03-07 coop > trader U 10`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ grade: 'POSSIBLE', attributedMassKg: null });
  });

  it('compares with all that the firm took in since p0, of a mineral that counts', () => {
    const text = `
      02-05 clean > trader A 1000
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 clean > trader C 500 COLTAN
      2023-06-01 clean > trader D 300
      2024-06-01 clean > trader E 600`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ attributedMassKg: 100, intakeShare: 0.25 });
  });

  it('has no share of the intake where a mass in it is unknown', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 clean > trader D, E`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ attributedMassKg: 100, intakeShare: null });
  });

  it('rounds at the edge, half to even', () => {
    const text = `
      03-05 coop produces K 1 @pit
      03-05 clean produces M 127 @elsewhere
      03-06 coop: K 1 + M 127 -> B 128
      03-07 coop > trader B`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ intakeShare: 0.007812 });
  });
});

describe('section 3: certain', () => {
  const mixed = (origin: number, clean: number, sold: string) => `
    03-05 coop produces K ${origin} @pit
    03-05 clean produces M ${clean} @elsewhere
    03-06 coop: K ${origin} + M ${clean} -> B 60 + C 40
    ${sold}`;

  it('is an exposure to a lot that holds origin mass whatever the mixing did', () => {
    expect(rowOf(mixed(60, 40, '03-07 coop > trader B'), PIT, 'trader')).toMatchObject({ certain: true });
    expect(rowOf(mixed(40, 60, '03-07 coop > trader B'), PIT, 'trader')).toMatchObject({ certain: false });
  });

  it('is judged on what was left of the lot', () => {
    const sold = '03-07 coop: B 50 -> D 50\n 03-08 coop > trader B';
    expect(rowOf(mixed(60, 40, sold), PIT, 'trader')).toMatchObject({ certain: false });
  });
});

describe('section 3: currency', () => {
  const text = (end: string) => `
    smelter supplies maker from 2021-01-01 to ${end}
    03-05 coop produces K 100 @pit
    03-06 coop > smelter K
    07-01 smelter > maker K`;
  const at = (day: string, end: string) => rowOf(text(end), { ...PIT, asOf: instant(day) }, 'maker')?.currency;

  it('is CURRENT while a relationship with the supplier runs', () => {
    expect(at('2023-12-31', '2024-01-31')).toBe('CURRENT');
    expect(at('2023-12-31', '2023-06-30')).toBe('PAST');
  });

  it('is CURRENT for 180 days after a hand-over', () => {
    expect(at('12-28', '2022-06-30')).toBe('CURRENT');
    expect(at('12-28T09', '2022-06-30')).toBe('PAST');
  });

  it('is null for origin firms and where no supplier is known', () => {
    expect(rowOf('coop operates pit\n03-05 coop produces K 1 @pit', PIT, 'coop')).toMatchObject({ currency: null });
    expect(rowOf('03-05 guest produces K 1 @pit', PIT, 'guest')).toMatchObject({ currency: null });
  });
});

describe('section 3: paths', () => {
  it('are the same in whichever order equal relationships are given: the lowest reference shows', () => {
    const shown = (relations: string) =>
      traceStory(`${relations}\n 03-05 coop produces K 100 @pit`, PIT).pathsTo('brand', 1).paths[0]?.hops.at(-1)
        ?.assertion;
    const [a, b] = ['a = coop supplies brand from 2021-01-01', 'b = coop supplies brand from 2021-01-01'];
    expect(shown(`${a}\n ${b}`)).toBe('a');
    expect(shown(`${b}\n ${a}`)).toBe('a');
  });
});
