import { LONGEST_SEARCH } from '../../../domains/search/search.js';
import { badInput } from '../../errors.js';

/** A text to search for; refused where it is too long. */
export const searched = (text: string): string => {
  if (text.length > LONGEST_SEARCH) throw badInput(`A search may have ${LONGEST_SEARCH} characters at most.`);
  return text;
};
