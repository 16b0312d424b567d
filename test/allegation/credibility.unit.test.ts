import { describe, expect, test } from '@jest/globals';
import { credibilityOf } from '../../src/domains/allegation/allegation.js';
import { ratingOf, scoreOf } from '../../src/domains/allegation/rating.js';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const REPORT = {
  source: { name: 'report of a site monitor', kind: 'MONITOR' },
  basis: 'ORIGIN' as const,
  incidentType: { code: 'FORCED_LABOUR' },
  sites: ['kilima-p1'],
  firms: [] as string[],
  lots: [] as string[],
  period: { from: day('2022-03-01'), to: day('2022-04-01') - 1 },
};

describe('an allegation is credible (a recommendation: a person decides)', () => {
  test('where the source is credible, and it is known what happened, where and when', () => {
    expect(credibilityOf(REPORT)).toEqual({
      recommendation: 'CREDIBLE',
      sourceCredible: true,
      informationSufficient: true,
      missing: [],
    });
  });

  test('also where the source is anonymous', () => {
    const source = { name: 'a call', kind: 'ANONYMOUS' };
    expect(credibilityOf({ ...REPORT, source }).recommendation).toBe('CREDIBLE');
  });

  test('not yet where nothing is known of the source: that it is not credible is not said either', () => {
    expect(credibilityOf({ ...REPORT, source: null })).toMatchObject({
      recommendation: 'MORE_NEEDED',
      sourceCredible: null,
      missing: ['source'],
    });
  });

  test('not yet where it only names firms, and is about how material came about', () => {
    const told = { ...REPORT, sites: [], firms: ['umoja'] };
    expect(credibilityOf(told).missing).toEqual(['where']);
    expect(credibilityOf({ ...told, basis: 'CONDUCT' }).missing).toEqual([]);
  });

  test('not yet where its period is so long that it says little of when', () => {
    const period = { from: day('2015-01-01'), to: day('2022-01-01') };
    expect(credibilityOf({ ...REPORT, period })).toMatchObject({ informationSufficient: false, missing: ['when'] });
  });
});

describe('a score', () => {
  test('that was printed is primary', () => {
    expect(scoreOf({ score: 12, severity: 5, likelihood: 5 })).toBe(12);
  });

  test('is severity times likelihood otherwise', () => {
    expect(scoreOf({ score: null, severity: 4, likelihood: 3 })).toBe(12);
  });

  test('has likelihood 5 where harm has happened and no other is said', () => {
    expect(scoreOf({ score: null, severity: 5, likelihood: null })).toBe(25);
  });

  test('is unknown where severity is', () => {
    expect(ratingOf(scoreOf({ score: null, severity: null, likelihood: 5 }))).toBeNull();
  });

  test.each([
    [4, 'LOW'],
    [5, 'MEDIUM'],
    [9, 'MEDIUM'],
    [10, 'HIGH'],
    [16, 'HIGH'],
    [17, 'VERY_HIGH'],
    [24, 'VERY_HIGH'],
    [25, 'CRITICAL_BREACH'],
  ])('of %i is rated %s', (score, rating) => {
    expect(ratingOf(score)).toBe(rating);
  });
});
