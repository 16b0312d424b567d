import { describe, expect, it } from '@jest/globals';
import { exposed, instant, linked, rowOf } from '../support/story.js';

const PIT = { sites: ['pit'] };

describe('section 2: TRACED and shares', () => {
  it('keeps lots TRACED in others’ hands, and what is made of them', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      03-07 trader: K 100 -> B 100
      03-08 trader > smelter B`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0', trader: 'TRACED 1', smelter: 'TRACED 2' });
  });

  it.each([
    ['mixing dilutes', 'K 60 + M 40 -> B 100', 'TRACED 0.6 [60, 60]'],
    ['a loss leaves the share', 'K 60 + M 40 -> B 50', 'TRACED 0.6 [10, 50]'],
    ['a gain dilutes', 'K 50 -> B 100', 'TRACED 0.5 [50, 100]'],
    ['a gain within the tolerance is none', 'K 100 -> B 101', 'TRACED 0.990099 [100, 100]'],
    ['a gain beyond the tolerance counts whole in the most', 'K 100 -> B 102', 'TRACED 0.980392 [100, 102]'],
    ['an unknown output leaves the grade alone', 'K 100 -> B ?', 'TRACED ? [?]'],
    ['an unknown input leaves the grade alone', 'K 50 + M ? -> B 90', 'TRACED ? [?]'],
    ['what is taken beyond what was left counts 0', 'K 200 -> B 200', 'TRACED 0.5 [100, 200]'],
  ])('%s: %s', (_, making, content) => {
    const text = `
      03-05 coop produces K 100 @pit
      03-05 clean produces M 100 @elsewhere
      03-06 coop > trader K
      03-06 clean > trader M
      03-07 trader: ${making}`;
    expect(linked(text, PIT)).toHaveProperty('B', content);
  });

  it('bounds each output by what the others can have taken', () => {
    const text = `
      03-05 coop produces K 60 @pit
      03-05 clean produces M 40 @elsewhere
      03-07 coop: K 60 + M 40 -> B 70 + C 30
      03-08 coop: B 50 -> D 50`;
    expect(linked(text, PIT)).toEqual({
      K: 'TRACED 1 [60, 60]',
      B: 'TRACED 0.6 [30, 60]',
      C: 'TRACED 0.6 [0, 30]',
      D: 'TRACED 0.6 [10, 50]',
    });
  });

  it('passes an unknown share on, never as 0', () => {
    const text = `
      03-05 coop produces K ? @pit
      03-07 coop: K 50 -> B 50
      03-08 coop: K ? -> C 10
      03-09 coop: C 10 -> D 10`;
    expect(linked(text, PIT)).toEqual({
      K: 'TRACED 1 [?]',
      B: 'TRACED 1 [?]',
      C: 'TRACED ? [?]',
      D: 'TRACED ? [?]',
    });
  });
});

describe('section 2: POSSIBLE', () => {
  const HAD = `
    03-05 coop produces K 100 @pit
    03-06 coop > depot K`;

  it('may link a lot of unrecorded origin whose first holder had linked stock', () => {
    expect(exposed(`${HAD}\n 03-10 depot > exporter U 10`, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
  });

  it('links none that appeared before the stock did', () => {
    expect(exposed(`${HAD}\n 03-05 depot > exporter U 10`, PIT)).not.toHaveProperty('exporter');
  });

  it('links one that appeared in the same instant as the stock', () => {
    expect(exposed(`${HAD}\n 03-06 depot > exporter U 10`, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
  });

  it('counts stock up to the instant in which it is handed over, and not beyond', () => {
    const sold = `${HAD}\n 03-08 depot > smelter K`;
    expect(exposed(`${sold}\n 03-08 depot > exporter U 10`, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
    expect(exposed(`${sold}\n 03-08T09 depot > exporter U 10`, PIT)).not.toHaveProperty('exporter');
  });

  it('counts stock before what is taken in that instant', () => {
    const used = `${HAD}\n 03-08 depot: K 100 -> B 60\n 03-08 depot > smelter B`;
    expect(exposed(`${used}\n 03-08 depot > exporter U 10`, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
    expect(exposed(`${used}\n 03-08T09 depot > exporter U 10`, PIT)).not.toHaveProperty('exporter');
  });

  it('counts stock for the holding limit of 365 days, that day included', () => {
    expect(exposed(`${HAD}\n 2023-03-06 depot > exporter U 10`, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
    expect(exposed(`${HAD}\n 2023-03-06T09 depot > exporter U 10`, PIT)).not.toHaveProperty('exporter');
  });

  it('counts what the firm made of linked lots as stock, from its making', () => {
    const text = `${HAD}
      2023-01-10 depot: K 100 -> B 80
      2023-12-01 depot > exporter U 10`;
    expect(exposed(text, PIT)).toHaveProperty('exporter', 'POSSIBLE 2');
  });

  it('does not count what the firm only showed as first holder as stock', () => {
    const text = `${HAD}
      03-07 depot > exporter U 10
      03-08 depot > smelter K
      03-09 depot: V 5 -> W 5
      03-10 depot > other X 10`;
    const rows = exposed(text, PIT);
    expect(rows).toHaveProperty('exporter', 'POSSIBLE 2');
    expect(rows).not.toHaveProperty('other');
  });

  it('may link what an origin firm shows from p0 until H after the period', () => {
    const at = (day: string) => exposed(`coop operates pit\n ${day} coop > exporter U 10`, PIT);
    expect(at('02-28T23')).not.toHaveProperty('exporter');
    expect(at('03-01T00:00')).toHaveProperty('exporter', 'POSSIBLE 1');
    expect(at('2023-03-31T23:59')).toHaveProperty('exporter', 'POSSIBLE 1');
    expect(at('2023-04-01T00:00')).not.toHaveProperty('exporter');
  });

  it('goes on with what is made of a POSSIBLE lot, unless another input makes it TRACED', () => {
    const text = `${HAD}
      03-07 depot > exporter U 10
      03-08 exporter: U 10 -> B 10
      03-09 exporter > smelter B`;
    expect(exposed(text, PIT)).toHaveProperty('smelter', 'POSSIBLE 3');
    const mixed = `${HAD}
      03-07 depot > exporter U 10
      03-07 depot > exporter K
      03-08 exporter: U 10 + K 100 -> B 110`;
    expect(linked(mixed, PIT)).toHaveProperty('B', 'TRACED 0.909091 [100, 110]');
  });

  it('exonerates a lot recorded back to production elsewhere, whatever else its holder deals in', () => {
    const text = `${HAD}
      03-07 clean produces M 10 @elsewhere
      03-08 clean > depot M
      03-09 depot > exporter M`;
    expect(exposed(text, PIT)).not.toHaveProperty('exporter');
  });

  it('suspects a gain at a firm that had linked stock, and counts no share', () => {
    const gain = (made: number) => `${HAD}
      03-07 clean produces M 100 @elsewhere
      03-08 clean > depot M
      03-09 depot: M 100 -> B ${made}`;
    expect(linked(gain(101), PIT)).not.toHaveProperty('B');
    expect(linked(gain(102), PIT)).toHaveProperty('B', 'POSSIBLE');
  });

  it('suspects an overdraft at a firm that had linked stock', () => {
    const text = `${HAD}
      03-07 clean produces M 100 @elsewhere
      03-08 clean > depot M
      03-09 depot: M 150 -> B 150`;
    expect(linked(text, PIT)).toHaveProperty('B', 'POSSIBLE');
  });

  it('suspects no gain where the firm had nothing linked', () => {
    const text = `
      03-07 clean produces M 100 @elsewhere
      03-09 clean: M 100 -> B 150`;
    expect(linked(text, PIT)).toEqual({});
  });

  it('lets a gain widen the most that a TRACED output can contain only where the firm may have had linked material', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 trader: K 100 -> B 150`;
    expect(linked(text, PIT)).toHaveProperty('B', 'TRACED 0.666667 [100, 150]');
  });

  it('lets a gain widen nothing where the firm’s linked stock was too old', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      2023-06-01 trader: K 100 -> B 150`;
    expect(linked(text, PIT)).toHaveProperty('B', 'TRACED 0.666667 [100, 100]');
  });

  it('measures a gain against what the event says that it took', () => {
    const text = `
      03-05 coop produces K 100 @pit
      03-06 coop > trader K
      2023-06-01 trader: K 150 -> B 150`;
    expect(linked(text, PIT)).toHaveProperty('B', 'TRACED 0.666667 [100, 100]');
  });

  it('does not count an event’s own outputs as stock', () => {
    const text = '03-09 clean: M 100 -> B 150 + C 10';
    expect(linked(`03-05 coop produces K 1 @pit\n${text}`, PIT)).toEqual({ K: 'TRACED 1 [1, 1]' });
  });
});

describe('section 2: DECLARED', () => {
  const reached = (relation: string, event = '03-05 coop produces K 100 @pit') =>
    exposed(`${relation}\n ${event}`, PIT);

  it('reaches the customers of an exposed firm, and their customers', () => {
    const text = `
      coop supplies smelter from 2021-01-01
      smelter supplies brand from 2021-01-01`;
    expect(reached(text)).toEqual({ coop: 'TRACED 0', smelter: 'DECLARED 1', brand: 'DECLARED 2' });
  });

  it('reaches over a relationship that still runs at the arrival, that day included', () => {
    expect(reached('coop supplies a from 2021-01-01 to 2022-03-05')).toHaveProperty('a', 'DECLARED 1');
    expect(reached('coop supplies a from 2021-01-01 to 2022-03-04')).not.toHaveProperty('a');
  });

  it('arrives when the relationship starts, if that is later', () => {
    const text = `
      coop supplies smelter from 2022-09-01
      03-05 coop produces K 100 @pit`;
    expect(rowOf(text, PIT, 'smelter')).toMatchObject({
      grade: 'DECLARED',
      firstExposedAt: '2022-09-01T00:00:00Z',
      lastExposedAt: null,
      attributedMassKg: null,
      custodyRole: null,
    });
  });

  it('reaches nobody after asOf, or after the horizon of 1,095 days', () => {
    const text = `
      coop supplies a from 2025-03-30
      coop supplies b from 2025-04-01
      03-05 coop produces K 100 @pit`;
    expect(exposed(text, PIT)).toEqual({ coop: 'TRACED 0' });
    expect(exposed(text, { ...PIT, asOf: instant('2026-01-01') })).toEqual({ coop: 'TRACED 0', a: 'DECLARED 1' });
  });

  it('starts at p0 for an origin firm', () => {
    const text = `
      coop operates pit
      coop supplies smelter from 2021-01-01 to 2022-03-01`;
    expect(rowOf(text, PIT, 'smelter')).toMatchObject({ firstExposedAt: '2022-03-01T00:00:00Z', tier: 1 });
  });

  it('starts from no handler', () => {
    const text = `
      carrier supplies brand from 2021-01-01
      03-05 coop produces K 100 @pit
      03-06 coop > trader K by carrier`;
    expect(exposed(text, PIT)).not.toHaveProperty('brand');
  });

  it('links lots of unrecorded origin that first appear at a firm so reached, from then on, without limit of holding', () => {
    const text = (day: string) => `
      coop supplies smelter from 2022-03-01
      03-05 coop produces K 100 @pit
      ${day} smelter > brand U 10`;
    expect(exposed(text('03-05T07'), PIT)).not.toHaveProperty('brand');
    expect(exposed(text('03-05'), PIT)).toHaveProperty('brand', 'DECLARED 2');
    expect(exposed(text('2023-12-01'), PIT)).toHaveProperty('brand', 'DECLARED 2');
  });

  it('goes on from a firm that a DECLARED lot reached', () => {
    const text = `
      coop supplies smelter from 2022-03-01
      03-05 coop produces K 100 @pit
      03-10 smelter > maker U 10
      03-11 maker > brand V 10`;
    expect(exposed(text, PIT)).toHaveProperty('brand', 'DECLARED 3');
  });

  it('follows no relationship that is only observed', () => {
    expect(reached('coop supplies a from 2021-01-01 OBSERVED')).not.toHaveProperty('a');
  });

  it('reaches a firm early on a chain that it is also reached by later', () => {
    const text = `
      coop supplies smelter from 2021-01-01 to 2022-03-31
      smelter supplies brand from 2021-01-01 to 2022-04-15
      03-05 coop produces K 100 @pit
      05-06 coop > smelter K`;
    expect(exposed(text, PIT)).toMatchObject({ smelter: 'TRACED 1', brand: 'DECLARED 2' });
  });
});
