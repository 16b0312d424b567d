import { fails, holds } from '../truth.js';
import type { Rule } from './rule.js';

/** R0, search. docs/tracing.md 4: a trace never claims more than the record; what was not found is not excluded. */
export const search: Rule = {
  id: 'R0',
  title: 'Search',
  finding: ({ firm }) => (firm.outcome === 'INDETERMINATE' ? 'INDETERMINATE' : 'NO_LINK_FOUND'),
  cites: ['docs/tracing.md 4'],
  weigh: ({ firm }) => {
    if (firm.outcome === 'EXPOSED') return fails('The trace reaches it.');
    return firm.outcome === 'INDETERMINATE'
      ? holds('Its own intake contains lots of unrecorded origin that nobody can account for.')
      : holds('No link was found in what was searched.');
  },
};
