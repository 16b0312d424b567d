import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { milligramsOf, sixDecimals, toKilograms } from '../../src/shared/mass.js';

describe('masses', () => {
  it.each([
    [500, 500_000_000],
    [0.1, 100_000],
    [0.000001, 1],
    [1e-6, 1],
    [4.35, 4_350_000],
    [1.0000005, 1_000_000],
    [1.0000015, 1_000_002],
    [9e9, 9e15],
  ])('%p kg are %p mg', (kilograms, milligrams) => {
    expect(milligramsOf(kilograms)).toBe(milligrams);
  });

  it.each([0, -1, -0, 1e-7, 9.1e9, 1e300, Number.NaN, Number.POSITIVE_INFINITY])('%p kg are no mass', (kilograms) => {
    expect(milligramsOf(kilograms)).toBeNull();
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4e15 }), (milligrams) => {
        expect(milligramsOf(toKilograms(milligrams))).toBe(milligrams);
      }),
    );
  });

  it('round half to even at the edge', () => {
    expect([0.5, 1.5, 2.5, 2.4999].map(toKilograms)).toEqual([0, 0.000002, 0.000002, 0.000002]);
  });
});

describe('six decimals', () => {
  it('go half to even, where a number lies exactly between two', () => {
    expect(sixDecimals(1 / 128)).toBe(0.007812);
    expect(sixDecimals(3 / 128)).toBe(0.023438);
    expect(sixDecimals(2 / 3)).toBe(0.666667);
    expect(sixDecimals(1)).toBe(1);
  });

  it('agree with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 }), (numerator) => {
        const scaled = BigInt(numerator) * 1_000_000n;
        const [quotient, twice] = [scaled >> 30n, (scaled % 2n ** 30n) * 2n];
        const up = twice > 2n ** 30n || (twice === 2n ** 30n && quotient % 2n === 1n);
        expect(sixDecimals(numerator / 2 ** 30)).toBe(Number(up ? quotient + 1n : quotient) / 1e6);
      }),
    );
  });
});
