import { plainWordsOf, slipsAllowed, wordsOf } from './words.js';

const variants = (word: string): string[] => {
  const slips = slipsAllowed(word);
  return [`${word}^4`, ...([...word].length > 1 ? [`${word}*`] : []), ...(slips > 0 ? [`${word}~${slips}`] : [])];
};

/**
 * A search in the syntax of Lucene: texts in which some word is one of these, begins with one, or is one with slips of the
 * pen; null where there is nothing to search for. Only letters and digits of the user's text get into it, in lower case: no
 * sign and no operator of that syntax can.
 */
export const luceneOf = (text: string, fields: readonly string[]): string | null => {
  const words = [...new Set([...wordsOf(text), ...plainWordsOf(text)])];
  if (words.length === 0) return null;
  const any = words.flatMap(variants).join(' ');
  return fields.map((field) => `${field}:(${any})`).join(' ');
};
