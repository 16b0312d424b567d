/** Orders texts by their code units: the plain order of references, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Letters that the decomposition of Unicode leaves as they are, though people write either. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
};

/**
 * A text in lower case without accents, vowel points and invisible signs (such as those that set the direction of
 * writing), in the plainest form of its letters.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øđðłħıŋßæœþىةکیـ]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
