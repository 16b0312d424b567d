import { describe, expect, it } from '@jest/globals';
import { exposed, instant, linked, rowOf } from '../support/story.js';

describe('section 1: a site', () => {
  it('starts with lots produced there within the period, both days included', () => {
    const text = `
      02-28T23 coop produces A 1 @pit
      03-01T00:00 coop produces B 1 @pit
      03-31T23:59 coop produces C 1 @pit
      04-01T00:00 coop produces D 1 @pit`;
    expect(Object.keys(linked(text, { sites: ['pit'] }))).toEqual(['B', 'C']);
  });

  it('starts with what was produced at its parts, and at their parts', () => {
    const text = `
      pit in mine
      shaft in pit
      03-05 coop produces A 1 @shaft
      03-05 coop produces B 1 @mine
      03-05 coop produces C 1 @elsewhere`;
    expect(Object.keys(linked(text, { sites: ['mine'] }))).toEqual(['A', 'B']);
    expect(Object.keys(linked(text, { sites: ['pit'] }))).toEqual(['A']);
  });

  it('has the operators of the site, of a part of it and of its mine as origin firms', () => {
    const text = `
      pit in mine
      shaft in pit
      sister in mine
      a operates mine
      b operates pit
      c operates shaft
      d operates sister`;
    expect(exposed(text, { sites: ['pit'] })).toEqual({ a: 'ORIGIN 0', b: 'ORIGIN 0', c: 'ORIGIN 0' });
  });

  it('has those who operated at any time of the period, the last day included', () => {
    const text = `
      before operates pit from 2021-01-01 to 2022-02-28
      first operates pit from 2021-01-01 to 2022-03-01
      last operates pit from 2022-03-31
      after operates pit from 2022-04-01`;
    expect(exposed(text, { sites: ['pit'] })).toEqual({ first: 'ORIGIN 0', last: 'ORIGIN 0' });
  });

  it('has only those who had begun to operate by asOf', () => {
    const text = `
      first operates pit from 2021-01-01
      later operates pit from 2022-03-20`;
    expect(exposed(text, { sites: ['pit'], asOf: instant('03-10') })).toEqual({ first: 'ORIGIN 0' });
  });

  it('has a firm that produced there without operating it TRACED at tier 0', () => {
    expect(exposed('03-05 guest produces K 100 @pit', { sites: ['pit'] })).toEqual({ guest: 'TRACED 0' });
  });

  it('has an origin firm that never had any from p0 on, with no last time', () => {
    expect(rowOf('coop operates pit', { sites: ['pit'] }, 'coop')).toMatchObject({
      grade: 'ORIGIN',
      firstExposedAt: '2022-03-01T00:00:00Z',
      lastExposedAt: null,
      attributedMassKg: null,
      custodyRole: null,
    });
  });
});

describe('section 1: a firm', () => {
  const FIRM = { firms: ['depot'] };

  it('starts with what it took over within the period', () => {
    const text = `
      01-05 coop produces K 100 @pit
      03-06 coop > depot K
      04-20 depot > exporter K`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0', exporter: 'TRACED 1' });
  });

  it('starts at p0 with what it held then, with the mass then left', () => {
    const text = `
      01-05 coop produces K 100 @pit
      01-06 coop > depot K
      02-01 depot: K 30 -> B 30
      02-02 depot > early B
      04-20 depot > exporter K`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0', exporter: 'TRACED 1' });
    expect(linked(text, FIRM)).toEqual({ K: 'TRACED 1 [70, 70]' });
    expect(rowOf(text, FIRM, 'depot')).toMatchObject({ firstExposedAt: '2022-03-01T00:00:00Z', attributedMassKg: 70 });
  });

  it('counts what it handed over exactly at p0 as held', () => {
    const text = `
      01-06 coop > depot K 10
      03-01T00:00 depot > exporter K`;
    expect(exposed(text, FIRM)).toHaveProperty('exporter', 'TRACED 1');
  });

  it('does not start with what it handed over before, or took over after', () => {
    const text = `
      01-06 coop > depot A 10
      02-01 depot > early A
      04-02 coop > depot B 10
      04-03 depot > late B`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0' });
  });

  it('starts with a lot that it only held as first holder, without a take-over of its own', () => {
    const text = '03-06 depot > exporter U 10';
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0', exporter: 'TRACED 1' });
    expect(rowOf(text, FIRM, 'depot')).toMatchObject({ lastExposedAt: null, attributedMassKg: null });
  });

  it('starts anew where a lot comes back: share 1, the mass then left, no hand-overs', () => {
    const text = `
      03-02 depot produces K 100 @pit
      03-05 depot > trader K
      03-06 trader: K 40 -> B 40
      03-07 trader > depot K
      03-08 depot > exporter K`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0', exporter: 'TRACED 1', trader: 'TRACED 1' });
    expect(linked(text, FIRM)).toEqual({ B: 'TRACED 1 [40, 40]', K: 'TRACED 1 [60, 60]' });
  });

  it('gives share 1 to a lot made twice once it held it, and no bounds', () => {
    const text = `
      03-01 a produces K 100 @pit
      03-02 b produces K 50 @pit
      03-05 a > depot K`;
    expect(linked(text, FIRM)).toEqual({ K: 'TRACED 1 [?]' });
  });

  it('does not start with what it had used up before', () => {
    const text = `
      01-06 coop > depot K 10
      02-01 depot: K 10 -> B 10
      02-02 depot > early B
      03-05 trader: K 5 -> C 5`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0' });
  });

  it('does not reach back to whoever had the lot before', () => {
    const text = `
      03-02 coop produces K 100 @pit
      03-03 coop > trader K
      03-04 trader > depot K`;
    expect(exposed(text, FIRM)).toEqual({ depot: 'ORIGIN 0' });
  });
});

describe('section 1: a lot', () => {
  it('starts from its first event, whatever the period, with its maker as origin firm', () => {
    const text = `
      2021-05-01 coop produces K 100 @pit
      2021-05-02 coop > trader K`;
    expect(exposed(text, { lots: ['K'] })).toEqual({ coop: 'ORIGIN 0', trader: 'TRACED 1' });
    expect(rowOf(text, { lots: ['K'] }, 'coop')).toMatchObject({
      firstExposedAt: '2021-05-01T08:00:00Z',
      lastExposedAt: '2021-05-01T08:00:00Z',
      attributedMassKg: 100,
    });
  });

  it('knows no share of it where it was made twice', () => {
    const text = `
      03-01 a produces K 100 @pit
      03-02 b produces K 50 @pit`;
    expect(linked(text, { lots: ['K'] })).toEqual({ K: 'TRACED ? [?]' });
  });

  it('has whoever made it out of inputs as origin firm', () => {
    const text = `
      03-01 coop produces K 100 @pit
      03-02 coop > trader K
      03-03 trader: K 100 -> B 90`;
    expect(exposed(text, { lots: ['B'] })).toEqual({ trader: 'ORIGIN 0' });
    expect(rowOf(text, { lots: ['B'] }, 'trader')).toMatchObject({
      firstExposedAt: '2022-03-03T08:00:00Z',
      attributedMassKg: 90,
    });
  });

  it('has the first holder of a lot of unrecorded origin as origin firm', () => {
    expect(exposed('03-06 trader > exporter U 10', { lots: ['U'] })).toEqual({
      trader: 'ORIGIN 0',
      exporter: 'TRACED 1',
    });
    expect(rowOf('03-06 trader > exporter U 10', { lots: ['U'] }, 'trader')).toMatchObject({
      firstExposedAt: '2022-03-06T08:00:00Z',
      attributedMassKg: 10,
    });
  });
});
