import { describe, expect, it } from '@jest/globals';
import { formatInstant } from '../../src/shared/time.js';
import { instant, traceStory } from '../support/story.js';

const PIT = { sites: ['pit'] };
const dropped = (text: string, asked = {}): string[] =>
  traceStory(text, { ...PIT, ...asked }).dropped.map(
    ({ reason, from, to, lot, assertion }) => `${reason} ${from} > ${to ?? 'itself'} ${lot ?? assertion}`,
  );
const explained = (text: string, firm: string, asked = {}) => traceStory(text, { ...PIT, ...asked }).explain(firm);

const HAD = `
  03-05 coop produces K 100 @pit
  03-06 coop > depot K`;

describe('section 4: links that were not followed', () => {
  it.each([
    ['a lot handed over before the exposure', '03-05 depot > smelter A 10', 'BEFORE_EXPOSURE depot > smelter A'],
    ['a lot of another mineral', '03-07 depot > smelter A 10 COLTAN', 'OTHER_MINERAL depot > smelter A'],
    [
      'a lot recorded back to production',
      '03-07 clean produces M 10 @elsewhere\n03-08 clean > depot M\n03-09 depot > smelter M',
      'DOCUMENTED_ORIGIN depot > smelter M',
    ],
    [
      'an unrecorded lot with linked stock too old',
      '2023-06-01 depot > smelter A 10',
      'HOLDING_LIMIT depot > smelter A',
    ],
    [
      'an unrecorded lot with nothing linked left',
      '03-07 depot > other K\n03-08 depot > smelter A 10',
      'NO_STOCK_LEFT depot > smelter A',
    ],
    ['the use of an unlinked lot', '2023-06-01 depot: A 10 -> B 10', 'HOLDING_LIMIT depot > itself A'],
    [
      'a hand-over that was withdrawn',
      'gone = 03-07 depot > smelter K\n03-08 void gone',
      'SUPERSEDED depot > smelter K',
    ],
    [
      'a relationship that ended before',
      'depot supplies smelter from 2021-01-01 to 2022-01-31',
      'RELATIONSHIP_ENDED depot > smelter r1',
    ],
    [
      'a relationship of another mineral',
      'depot supplies smelter from 2021-01-01 COLTAN',
      'OTHER_MINERAL depot > smelter r1',
    ],
    [
      'a relationship that was withdrawn',
      'depot supplies smelter from 2021-01-01\n03-08 void r1',
      'SUPERSEDED depot > smelter r1',
    ],
  ])('%s', (_, more, row) => {
    expect(dropped(`${HAD}\n${more}`)).toEqual([row]);
  });

  it('a relationship that would have been reached beyond the horizon', () => {
    const text = `${HAD}\n depot supplies smelter from 2025-04-01`;
    expect(dropped(text, { asOf: instant('2025-06-01') })).toEqual(['BEYOND_HORIZON depot > smelter r1']);
  });

  it('gives the first reason that applies', () => {
    const text = `${HAD}\n gone = 03-05 depot > smelter A 10 COLTAN\n 03-07 depot > other B 10 COLTAN`;
    expect(dropped(text)).toEqual(['OTHER_MINERAL depot > smelter A', 'OTHER_MINERAL depot > other B']);
  });

  it('lists by time, then reference', () => {
    const text = `${HAD}
      b = 03-05 depot > x A 10
      a = 03-05 depot > y B 10
      03-04 depot > z C 10`;
    expect(dropped(text).map((row) => row.split(' > ')[1])).toEqual(['z C', 'y B', 'x A']);
  });

  it('does not list what was followed', () => {
    expect(dropped(`${HAD}\n depot supplies smelter from 2021-01-01\n 03-07 depot > smelter K`)).toEqual([]);
  });
});

describe('section 4: explain', () => {
  it('answers EXPOSED with the row, and the chains', () => {
    const traced = traceStory(HAD, PIT);
    expect(traced.explain('depot')).toMatchObject({ outcome: 'EXPOSED', exposure: { grade: 'TRACED', tier: 1 } });
    const { paths, count } = traced.pathsTo('depot', 3);
    expect(count).toEqual({ value: 1, exact: false });
    expect(paths[0]?.hops.map(({ kind, from, to, at }) => `${kind} ${from} ${to} ${formatInstant(at)}`)).toEqual([
      'PRODUCTION null coop 2022-03-05T08:00:00Z',
      'PURCHASE coop depot 2022-03-06T08:00:00Z',
    ]);
  });

  it('answers NO_LINK_FOUND with the links at which the routes broke off', () => {
    const text = `${HAD}
      03-07 clean produces M 10 @elsewhere
      03-08 clean > depot M
      03-09 depot > smelter M
      03-09 depot > elsewhere V 10 COLTAN`;
    const { outcome, exposure, dropped: broken } = explained(text, 'smelter');
    expect({ outcome, exposure }).toEqual({ outcome: 'NO_LINK_FOUND', exposure: null });
    expect(broken.map(({ reason, lot }) => `${reason} ${lot}`)).toEqual(['DOCUMENTED_ORIGIN M']);
  });

  it('names no link that came after the firm had the lot', () => {
    const text = `${HAD}
      03-07 clean produces M 10 @elsewhere
      03-08 clean > depot M
      03-09 depot > smelter M`;
    expect(explained(text, 'clean')).toMatchObject({ outcome: 'NO_LINK_FOUND', dropped: [] });
  });

  it('answers INDETERMINATE where lots of unrecorded origin are in the firm’s intake since p0', () => {
    const text = `${HAD}
      03-09 stranger > trader U 10
      03-10 trader: U 10 -> B 10
      03-11 trader > smelter B`;
    const { outcome, searched } = explained(text, 'smelter');
    expect(outcome).toBe('INDETERMINATE');
    expect(searched.gaps).toEqual([{ lot: 'U', firstHolder: 'stranger', at: instant('03-09') }]);
  });

  it('counts no gap that appeared before the period, or is of another mineral', () => {
    const text = `${HAD}
      02-09 stranger > trader U 10
      03-09 stranger > trader V 10 COLTAN
      03-11 trader > smelter U
      03-11 trader > smelter V`;
    expect(explained(text, 'smelter')).toMatchObject({ outcome: 'NO_LINK_FOUND', searched: { gaps: [] } });
  });

  it('tells what was searched', () => {
    expect(explained(HAD, 'nobody').searched).toMatchObject({ from: instant('03-01T00'), to: instant('2023-12-31') });
  });
});

describe('section 5: nextChangeAt', () => {
  it('is the next start or end of a relationship in which an exposed firm supplies', () => {
    const next = (relation: string) => traceStory(`${HAD}\n ${relation}`, PIT).nextChangeAt;
    expect(next('depot supplies smelter from 2024-05-01')).toBe(instant('2024-05-01T00'));
    expect(next('depot supplies smelter from 2021-01-01 to 2024-05-01')).toBe(instant('2024-05-02T00'));
    expect(next('other supplies smelter from 2024-05-01')).toBeNull();
  });
});
