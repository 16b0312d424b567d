/** Texts as words that can be compared: whatever their case, accents, vowel points and writing direction. Pure. */
import { fold } from '../../shared/text.js';

/** Han and Hiragana are written without spaces: each sign is a word of its own. All else goes by letters and digits. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}])+/gu;

const MOST_WORDS = 12;
const LONGEST_WORD = 64;

/** The words of a text, in order: letters and digits alone, so that no sign of a query language is among them. */
const split = (text: string): string[] =>
  [...text.matchAll(WORD)].slice(0, MOST_WORDS).map(([word]) => word.slice(0, LONGEST_WORD));

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => split(fold(text));

/** The words of a text as written, but for their case. */
export const plainWordsOf = (text: string): string[] =>
  split(
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase(),
  );

/**
 * How many slips of the pen a word may hold: a letter more, less, other, or two in each other's place. None in short words,
 * which would be others at once, nor in numbers, where another digit is another thing.
 */
export const slipsAllowed = (word: string): 0 | 1 | 2 => {
  const { length } = [...word];
  if (/\p{N}/u.test(word) || length < 4) return 0;
  return length < 8 ? 1 : 2;
};

/** The slips between two words, as far as `most`; more count as `most + 1`. */
const slipsBetween = (a: string, b: string, most: number): number => {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[to.length] ?? 0, most + 1);
};

const SHORTEST_BEGINNING = 2;

/** How like a searched word another is, from 0 to 1. */
const likeness = (searched: string, word: string): number => {
  if (searched === word) return 1;
  if (word.startsWith(searched) && searched.length >= SHORTEST_BEGINNING) return 0.9;
  const allowed = slipsAllowed(searched);
  if (allowed === 0) return 0;
  const slips = slipsBetween(searched, word, allowed);
  return slips > allowed ? 0 : 0.85 - 0.15 * slips;
};

/** Words that many names have, in the languages of the field: they tell little, and count as a quarter of their letters. */
const COMMON = new Set(
  (
    'the a an at in of on and near mine mines mining pit pits shaft site sites depot quarry ' +
    'le la les l de du des d et a au en pres puits carriere site gisement mina minas el los y del'
  ).split(' '),
);

const weightOf = (word: string): number => (COMMON.has(word) ? word.length / 4 : word.length);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** Below this a text is not what was searched: less than half of the search, by its letters, is in it. */
const LEAST = 0.5;
/** How much it counts that a text has little besides what was searched. */
const BREVITY = 0.1;

/** How like a search a text is: 0 where it is not, else more the liker. `searched` are folded words. */
export const matchOf = (searched: readonly string[], text: string): number => {
  const words = wordsOf(text);
  const found = searched.reduce(
    (sum, word) => sum + weightOf(word) * Math.max(0, ...words.map((other) => likeness(word, other))),
    0,
  );
  const part = searched.length === 0 ? 0 : found / weigh(searched);
  return part < LEAST ? 0 : part + BREVITY * Math.min(1, found / weigh(words));
};

/** The text among several that is most like a search; null where none is. */
export const bestOf = (searched: readonly string[], texts: readonly string[]): { text: string; match: number } | null =>
  texts
    .map((text) => ({ text, match: matchOf(searched, text) }))
    .reduce<{ text: string; match: number } | null>((best, one) => (one.match > (best?.match ?? 0) ? one : best), null);
