import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ratingOf } from '../../src/domains/allegation/rating.js';
import { type PublishedIncident, readIncidents, totalsOf } from '../../src/domains/incident/incident.js';
import { parseDocument } from '../../src/domains/record/parse.js';

const file = (name: string): string =>
  readFileSync(new URL(`../../data/better-mining-2022/${name}`, import.meta.url), 'utf8');
const text = file('incidents.csv');
const figures = JSON.parse(file('figures.json'));
const read = readIncidents(text);
const incidents: readonly PublishedIncident[] = read.ok ? read.value : [];

describe('the 65 published incidents (BM-04)', () => {
  test('reproduce the totals of the report by risk, category and rating', () => {
    const { total, byRisk, byCategory, byRating } = totalsOf(incidents);
    expect({ total, byRisk, byCategory, byRating }).toEqual(figures.incidents);
  });
  test('by month', () => {
    expect(totalsOf(incidents).byMonth).toEqual({
      '2022-01': 3,
      '2022-02': 4,
      '2022-03': 5,
      '2022-04': 4,
      '2022-05': 7,
      '2022-06': 3,
      '2022-07': 1,
      '2022-08': 9,
      '2022-09': 6,
      '2022-10': 13,
      '2022-11': 9,
      '2022-12': 1,
    });
  });
  test('where the printed table and the rows differ, the rows agree with the printed percentages, and the misprint is named', () => {
    const named = figures.misprints.map(({ figure, printed, rows }: Record<string, unknown>) => [
      figure,
      printed,
      rows,
    ]);
    const { byRisk, byCategory } = totalsOf(incidents);
    expect(named).toContainEqual([
      'incidents of torture and ill-treatment',
      6,
      byRisk.TORTURE_CRUEL_INHUMANE_TREATMENT,
    ]);
    expect(named).toContainEqual(['incidents in the category human rights', 31, byCategory.HUMAN_RIGHTS]);
    expect(((byRisk.TORTURE_CRUEL_INHUMANE_TREATMENT ?? 0) / 65) * 100).toBeCloseTo(13.8, 1);
    expect(((byCategory.HUMAN_RIGHTS ?? 0) / 65) * 100).toBeCloseTo(50.8, 1);
  });
  test('keep the printed scores; two have none, and are rated all the same', () => {
    expect(incidents.filter(({ score }) => score === null).map(({ reference, rating }) => [reference, rating])).toEqual(
      [
        ['BM22-3T-056', 'LOW'],
        ['BM22-3T-057', 'LOW'],
      ],
    );
  });
  test('are rated as printed, which agrees with our bands for every printed score', () => {
    const differing = incidents.filter(({ score, rating }) => score !== null && ratingOf(score) !== rating);
    expect(differing).toEqual([]);
  });
  test('of nine critical breaches, seven are of children underground, one of children carrying loads, one of soldiers', () => {
    const critical = incidents.filter(({ rating }) => rating === 'CRITICAL_BREACH');
    expect(critical.map(({ type }) => type).sort()).toEqual([
      'INDIRECT_MILITARY_INVOLVEMENT_IN_MINING',
      'WFCL_CARRYING_HEAVY_LOADS',
      ...Array(7).fill('WFCL_UNDERGROUND_OR_UNDERWATER_WORK'),
    ]);
  });
  test('are read whole where a description has commas', () => {
    const description = incidents.find(({ reference }) => reference === 'BM22-3T-007')?.description;
    expect(description).toContain('former cooperative members, collected 40,000 local currency from pit heads');
  });
  test('are at sites of our own invention, which the import format takes', () => {
    const sites = JSON.parse(file('sites.json'));
    expect(parseDocument(sites).ok).toBe(true);
    const names = new Map(sites.sites.map(({ ref, name }: { ref: string; name: string }) => [ref, name]));
    for (const { site } of incidents) expect(names.get(site)).toContain('fictional');
  });
});

describe('what cannot be read is refused, by row and column', () => {
  const row = text.split('\n')[1] ?? '';
  const problems = (from: string, to: string) => {
    const result = readIncidents(`${text.split('\n')[0]}\n${row.replace(from, to)}\n`);
    return result.ok ? [] : result.problems.map(({ path }) => path.join('.'));
  };
  test.each([
    ['2022-01-20', '2022-02-30', '1.occurred_on'],
    ['WFCL_UNDERGROUND_OR_UNDERWATER_WORK', 'SOMETHING', '1.incident_type'],
    ['HUMAN_RIGHTS', 'LEGALITY', '1.risk_category'],
    [',WORST_FORMS_OF_CHILD_LABOUR', ',CORRUPTION_BRIBERY', '1.risk'],
    [',25,', ',26,', '1.score'],
    [',25,', ',high,', '1.score'],
    ['CRITICAL_BREACH', 'AWFUL', '1.rating'],
    [',12,14,', ',14,12,', '1.age_min'],
  ])('%s as %s', (from, to, path) => {
    expect(problems(from, to)).toEqual([path]);
  });
  test('a reference that is given twice', () => {
    const result = readIncidents(`${text.split('\n')[0]}\n${row}\n${row}\n`);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['REPEATED']);
  });
});
