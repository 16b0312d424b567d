import { describe, expect, test } from '@jest/globals';
import { luceneOf } from '../../src/domains/search/lucene.js';
import { matchOf, wordsOf } from '../../src/domains/search/words.js';
import { fold } from '../../src/shared/text.js';

const like = (searched: string, name: string): boolean => matchOf(wordsOf(searched), name) > 0;

describe('two texts are the same words', () => {
  test.each([
    ['whatever their case', 'KILIMA', 'kilima'],
    ['with or without accents', 'Côte d’Ivoire', 'cote d’ivoire'],
    ['composed or with combining signs', 'Bole\u0301ro', 'Boléro'],
    ['in letters that do not decompose', 'Øster Łódź', 'Oster Lodz'],
    ['with or without vowel points in Arabic', 'كِيفُو', 'كيفو'],
    ['in either form of an Arabic letter', 'مدينة أبو', 'مدينه ابو'],
    ['with signs that set the direction of writing', '\u200fגומה\u200e', 'גומה'],
    ['in full-width letters', 'Ｋｉｌｉｍａ', 'kilima'],
  ])('%s', (_case, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('a name is what was searched', () => {
  test.each([
    ['with a letter too few', 'Kilma', 'Kilima pit 1'],
    ['with a letter too many', 'Killima', 'Kilima pit 1'],
    ['with another letter', 'Kilema', 'Kilima pit 1'],
    ['with two letters in each other’s place', 'Kilmia', 'Kilima pit 1'],
    ['with two slips in a long word', 'Walikalle', 'Walikale'],
    ['when its word is not finished', 'Kili', 'Kilima pit 1'],
    ['among other words of a newspaper', 'the Kilima pits', 'Kilima pit 1'],
    ['in signs written without spaces', '阿巴拉矿', '阿巴拉矿山'],
  ])('%s', (_case, searched, name) => {
    expect(like(searched, name)).toBe(true);
  });
});

describe('a name is not what was searched', () => {
  test.each([
    ['where it is another place', 'Kilima', 'Mlima mine'],
    ['where only the word for such places is the same', 'Kilima mine', 'Rubaya mine'],
    ['where a digit of a number is another', '0001234', 'CD-NK-0001235'],
    ['where a short word is another', 'Goma', 'Gama'.slice(0, 3)],
    ['where nothing was searched', ' *~ ', 'Kilima'],
  ])('%s', (_case, searched, name) => {
    expect(like(searched, name)).toBe(false);
  });
});

test('the liker a name, the higher it stands', () => {
  const match = (name: string) => matchOf(wordsOf('kilima'), name);
  expect(match('Kilima')).toBeGreaterThan(match('Kilima pit 1'));
  expect(match('Kilima pit 1')).toBeGreaterThan(match('Kilimanjaro'));
  expect(match('Kilimanjaro')).toBeGreaterThan(match('Kilema'));
});

describe('no sign of the query language gets into the query', () => {
  test.each([
    'a OR name:*',
    '") OR (roles:smelter',
    'x~9 +y -z && || ! ^ [a TO b] {c TO d} /re.*/ \\',
    'NOT AND OR TO',
    '\u202e(name:*)',
  ])('%s', (text) => {
    const query = luceneOf(text, ['name']) ?? '';
    const words = query.replace(/^name:\(/, '').replace(/\)$/, '');
    expect(words).toMatch(/^[\p{Ll}\p{Lo}\p{N}]+(\^4|\*|~[12])( [\p{Ll}\p{Lo}\p{N}]+(\^4|\*|~[12]))*$/u);
  });

  test('and nothing to search for is no query', () => {
    expect(luceneOf('*:* ()', ['name'])).toBeNull();
  });
});
