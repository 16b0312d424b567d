import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, fails, holds, not, unknown } from '../../src/domains/responsibility/truth.js';

const [yes, no, open] = [holds('yes'), fails('no'), unknown(['KNEW'])];

describe('three values', () => {
  it.each([
    [[yes, yes], 'HOLDS'],
    [[yes, no], 'FAILS'],
    [[no, open], 'FAILS'],
    [[yes, open], 'UNKNOWN'],
  ] as const)('all of %j: %s', (parts, truth) => {
    expect(allOf(...parts).truth).toBe(truth);
    expect(allOf(...[...parts].reverse()).truth).toBe(truth);
  });

  it.each([
    [[no, no], 'FAILS'],
    [[yes, no], 'HOLDS'],
    [[yes, open], 'HOLDS'],
    [[no, open], 'UNKNOWN'],
  ] as const)('any of %j: %s', (parts, truth) => {
    expect(anyOf(...parts).truth).toBe(truth);
    expect(anyOf(...[...parts].reverse()).truth).toBe(truth);
  });

  it('not turns two round and leaves the unknown', () => {
    expect([yes, no, open].map((part) => not(part).truth)).toEqual(['FAILS', 'HOLDS', 'UNKNOWN']);
  });

  it('gives the grounds of what decided, and names what is missing where nothing did', () => {
    expect(allOf(yes, no)).toMatchObject({ because: ['no'], missing: [] });
    expect(allOf(yes, open, unknown(['PREVENTIVE_STEP']))).toMatchObject({
      because: ['yes'],
      missing: ['KNEW', 'PREVENTIVE_STEP'],
    });
    expect(anyOf(open, yes)).toMatchObject({ because: ['yes'], missing: [] });
  });
});
