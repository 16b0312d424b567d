import { describe, expect, it } from '@jest/globals';
import { formatInstant, parseDate, parseEnd, parseInstant, parseStart } from '../../src/shared/time.js';

const utc = (text: string): number => new Date(text).getTime();

describe('instants', () => {
  it.each([
    ['2022-03-05T08:00:00Z', '2022-03-05T08:00:00.000Z'],
    ['2022-03-05T10:00:00+02:00', '2022-03-05T08:00:00.000Z'],
    ['2022-03-05T00:00:00.25-05:30', '2022-03-05T05:30:00.250Z'],
    ['2024-02-29T23:59:59.999999999Z', '2024-02-29T23:59:59.999Z'],
  ])('%s is read', (text, same) => {
    expect(parseInstant(text)).toBe(utc(same));
  });

  it.each([
    '2022-03-05T08:00:00',
    '2022-03-05',
    '2022-02-29T08:00:00Z',
    '2022-13-01T08:00:00Z',
    '2022-03-05T24:00:00Z',
    '2022-03-05T08:60:00Z',
    '2022-03-05T08:00:60Z',
    '2022-03-05T08:00:00+15:00',
    '2022-03-05 08:00:00Z',
    '5 March 2022',
    '',
    ' 2022-03-05T08:00:00Z',
  ])('%p is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('are written in UTC, with milliseconds where there are some', () => {
    expect(formatInstant(utc('2022-03-05T08:00:00.000Z'))).toBe('2022-03-05T08:00:00Z');
    expect(formatInstant(utc('2022-03-05T08:00:00.250Z'))).toBe('2022-03-05T08:00:00.250Z');
  });
});

describe('dates', () => {
  it('start with the first millisecond of their day and end with the last', () => {
    expect(parseStart('2022-03-05')).toBe(utc('2022-03-05T00:00:00.000Z'));
    expect(parseEnd('2022-03-05')).toBe(utc('2022-03-05T23:59:59.999Z'));
  });

  it('an instant bounds a period as it is', () => {
    expect(parseStart('2022-03-05T08:00:00Z')).toBe(parseEnd('2022-03-05T08:00:00Z'));
  });

  it.each(['2022-02-30', '2022-3-5', '0000-01-01', '2022-00-01', '20220305'])('%p is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
