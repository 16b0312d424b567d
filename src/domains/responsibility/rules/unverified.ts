import { fails, holds } from '../truth.js';
import type { Rule } from './rule.js';

/** R6, link unverified. UNGP 18 and OECD Step 2: a possible or declared link is to be inquired into, not denied. */
export const unverified: Rule = {
  id: 'R6',
  title: 'Link to be verified',
  finding: 'LINK_UNVERIFIED',
  cites: ['UNGP 18', 'docs/responsibility.md 4, R6'],
  weigh: ({ firm }) =>
    firm.outcome === 'EXPOSED'
      ? holds('It is exposed by a link that the record does not prove.')
      : fails('It is not exposed.'),
};
