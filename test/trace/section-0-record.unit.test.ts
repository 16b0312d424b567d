import { describe, expect, it } from '@jest/globals';
import { recordOrder } from '../../src/domains/trace/reference/order.js';
import { exposed, instant, linked, rowOf, story } from '../support/story.js';

const PIT = { sites: ['pit'] };
const order = (text: string): string =>
  recordOrder(story(text).events)
    .map(({ reference }) => reference)
    .join(' ');

describe('section 0: what counts', () => {
  it('counts what happened by asOf, the instant itself included', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader > exporter K`;
    expect(exposed(text, { ...PIT, asOf: instant('03-06') })).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });

  it('does not count what was written after knownAt', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K`;
    expect(exposed(text, { ...PIT, revision: 1 })).toEqual({ coop: 'TRACED 0' });
  });

  it('does not count what a live assertion withdraws', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 void e2`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0' });
  });

  it('counts a correction in place of what it corrects', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-06 coop > other K corrects e2`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', other: 'TRACED 1' });
  });

  it('revives what a correction had corrected when the correction is withdrawn', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-06 coop > other K corrects e2
      03-08 void e3`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });

  it('lets a correction count whatever its own occurredAt', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      2024-06-01 void e2`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0' });
  });

  it('lets a relationship be withdrawn too', () => {
    const text = `
      coop supplies smelter from 2022-01-01
      03-05 coop produces K 100 @pit
      03-06 void r1`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0' });
  });
});

describe('section 0: minerals', () => {
  it('leaves out lots of another, known mineral', () => {
    const text = `
      03-05 coop produces K 100 @pit COLTAN
      03-06 coop > trader K COLTAN`;
    expect(exposed(text, PIT)).toEqual({});
  });

  it('counts an unknown mineral', () => {
    const text = `
      03-05 coop produces K 100 @pit UNKNOWN
      03-06 coop > trader K`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });

  it("takes a lot's mineral from its maker's event, not from who hands it over", () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K COLTAN`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });

  it('takes the mineral of a lot of unrecorded origin from its first event', () => {
    const text = `
      coop operates pit
      03-05 coop > trader U 10 COLTAN
      03-06 trader > exporter U`;
    expect(exposed(text, PIT)).toEqual({ coop: 'ORIGIN 0' });
  });

  it('lets another mineral count in the mass of what it was mixed into', () => {
    const text = `
      03-05 coop produces K 60 @pit
      03-05 coop produces C 40 @pit COLTAN
      03-06 coop: K 60 + C 40 -> B 100`;
    expect(linked(text, PIT)).toEqual({ K: 'TRACED 1 [60, 60]', B: 'TRACED 0.6 [60, 60]' });
  });

  it('leaves out relationships of another mineral, and follows those of an unknown one', () => {
    const text = `
      coop supplies a from 2022-01-01 COLTAN
      coop supplies b from 2022-01-01 UNKNOWN
      03-05 coop produces K 100 @pit`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', b: 'DECLARED 1' });
  });

  it('leaves nothing out where the allegation names no mineral', () => {
    const text = `
      03-05 coop produces K 100 @pit COLTAN
      03-06 coop > trader K`;
    expect(exposed(text, { ...PIT, minerals: [] })).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });
});

describe('section 0: order', () => {
  it('goes by the clock', () => {
    const text = `
      03-07 coop produces A 1 @pit
      03-05 coop produces B 1 @pit`;
    expect(order(text)).toBe('e2 e1');
  });

  it('puts what makes a lot before what uses it or hands it over, whatever the clock says', () => {
    const text = `
      03-05 coop > trader K
      03-06 other produces X 1 @pit
      03-07 coop produces K 1 @pit`;
    expect(order(text)).toBe('e2 e3 e1');
  });

  it('makes users wait for every making of a lot that is made twice', () => {
    const text = `
      03-05 coop produces K 1 @pit
      03-06 coop > trader K
      03-07 other produces K 1 @pit`;
    expect(order(text)).toBe('e1 e3 e2');
  });

  it('takes, within one instant, the lowest reference as plain text', () => {
    const text = `
      e10 = 03-05 coop produces A 1 @pit
      e9 = 03-05 coop produces B 1 @pit`;
    expect(order(text)).toBe('e10 e9');
  });

  it('prefers, within one instant, an event whose lots are with the firm that hands them over', () => {
    const text = `
      e1 = 03-05 coop produces K 1 @pit
      a = 03-06 trader > exporter K
      b = 03-06 coop > trader K`;
    expect(order(text)).toBe('e1 b a');
  });

  it('counts a lot that has not appeared yet as being with whoever hands it over', () => {
    const text = `
      a = 03-06 trader > exporter U 5
      b = 03-06 coop > trader U 5`;
    expect(order(text)).toBe('a b');
  });

  it('falls back on the lowest reference where no lot is where it should be', () => {
    const text = `
      e1 = 03-05 coop produces K 1 @pit
      b = 03-06 trader > exporter K
      a = 03-06 other > exporter K`;
    expect(order(text)).toBe('e1 a b');
  });

  it('lets the earliest of a cycle go first', () => {
    const text = `
      03-07 coop: B 1 -> A 1
      03-06 coop: A 1 -> B 1
      03-05 coop > trader A`;
    expect(order(text)).toBe('e2 e1 e3');
  });

  it('keeps the clock of an event that had to wait', () => {
    const text = `
      03-05 coop > trader K
      03-07 coop produces K 100 @pit`;
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ grade: 'TRACED', firstExposedAt: '2022-03-05T08:00:00Z' });
  });
});

describe('section 0: holding', () => {
  it('takes a firm that hands over what another holds to have taken it over just then', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 trader > exporter K`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1', exporter: 'TRACED 2' });
  });

  it('takes a firm that uses what another holds to have taken it over just then', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 trader: K 100 -> B 100`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
  });

  it('counts a hand-over to oneself as none', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader > trader K
      03-08 trader > exporter K`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1', exporter: 'TRACED 2' });
  });

  it('never lets a handler hold', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K by carrier
      03-07 carrier > exporter U 10`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1', carrier: 'TRACED 1' });
  });

  it('ends a holding when the known mass is used up, so that nothing is left to be suspected', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader: K 100 -> B 100
      03-08 trader > exporter B
      03-09 trader > other U 10`;
    expect(exposed(text, PIT)).not.toHaveProperty('other');
  });

  it('leaves an unknown rest where an unknown mass is taken', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader: K ? -> B 100
      03-08 trader > exporter B
      03-09 trader > other U 10`;
    expect(exposed(text, PIT)).toHaveProperty('other', 'POSSIBLE 2');
  });

  it('gives a lot of unrecorded origin the first mass that a hand-over states for it alone', () => {
    const text = `
      03-06 coop > trader U, V
      03-07 trader > exporter U 70
      03-08 exporter > smelter U 80`;
    expect(linked(text, { lots: ['U'] })).toEqual({ U: 'TRACED 1 [70, 70]' });
  });

  it('takes what an input takes for no statement of mass', () => {
    const text = '03-06 trader: U 70 -> B 70';
    expect(linked(text, { lots: ['U'] })).toEqual({ U: 'TRACED 1 [?]', B: 'TRACED 1 [?]' });
  });

  it('gives a lot made twice unknown mass and share, and the strongest grade of either making', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-05 clean produces K 50 @elsewhere
      03-06 clean > trader K`;
    expect(linked(text, PIT)).toEqual({ K: 'TRACED ? [?]' });
    expect(rowOf(text, PIT, 'trader')).toMatchObject({ grade: 'TRACED', attributedMassKg: null });
  });

  it('gives a lot made twice the grade of its second making where that is the stronger', () => {
    const text = `
      03-04 clean produces K 50 @elsewhere
      03-05 coop produces K 100 @pit
      03-06 clean > trader K`;
    expect(exposed(text, PIT)).toEqual({ clean: 'TRACED 0', trader: 'TRACED 1' });
  });

  it('leaves nothing to hold of a lot that is handed over when it is used up', () => {
    const text = `
      01-05 coop produces K 100 @pit
      01-06 coop: K 100 -> B 100
      01-07 coop > depot K
      03-05 depot > trader K`;
    expect(exposed(text, { firms: ['depot'] })).toEqual({ depot: 'ORIGIN 0' });
  });

  it('knows no overdraft of an unknown rest', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop: K ? -> A 10
      03-07 coop: K 80 -> B 80
      03-08 coop: K 80 -> C 80`;
    expect(linked(text, PIT)).toMatchObject({ B: 'TRACED 1 [80, 80]', C: 'TRACED 1 [80, 80]' });
  });

  it('gives a lot made twice the mineral of its first making', () => {
    const text = `
      03-04 clean produces K 50 @elsewhere COLTAN
      03-05 coop produces K 100 @pit`;
    expect(exposed(text, PIT)).toEqual({});
  });

  it('lets the second making change nothing about who holds the lot, and be no time of its own', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-07 second produces K 50 @pit
      03-08 coop > trader K`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1' });
    expect(rowOf(text, PIT, 'coop')).toMatchObject({ lastExposedAt: '2022-03-05T08:00:00Z' });
  });
});
