import { harmContinued, incidentEnd, preventiveStep, runsSite, shown, supported } from '../evidence.js';
import type { Fact } from '../fact.types.js';
import { allOf, anyOf, not, type Weighed } from '../truth.js';
import type { Question, Rule } from './rule.js';

/**
 * R3, contribution by omission. UNGP 19 commentary: knowing, and not acting, can turn a link into a contribution. Of
 * whoever operates or controls the site, the knowledge and that it concerns this source are given.
 */
export const priorNotice: Rule = {
  id: 'R3',
  title: 'Contribution by omission',
  finding: 'CONTRIBUTED',
  cites: ['UNGP 13', 'UNGP 17(c)', 'UNGP 19 commentary', 'docs/responsibility.md 4, R3'],
  weigh: (question) => {
    const inTime = (fact: Fact) => fact.date === null || fact.date <= lastOfHarm(question);
    const knowing = allOf(
      anyOf(shown(question, 'KNEW', inTime), shown(question, 'SHOULD_HAVE_KNOWN', inTime)),
      shown(question, 'SPECIFIC_TO_SOURCE'),
    );
    return omission(runsIt(question) ?? knowing, question, null);
  },
};

/** What R3 and R4 share: the harm went on, and no adequate step was taken. */
export const omission = (given: Weighed, question: Question, since: number | null): Weighed =>
  allOf(given, harmContinued(question, since), not(preventiveStep(question, null)));

const runsIt = (question: Question): Weighed | null => {
  const runs = runsSite(question);
  return runs.truth === 'HOLDS' ? runs : null;
};

/** A harm that went on at no known date may have gone on until now. */
const lastOfHarm = (question: Question): number =>
  Math.max(
    incidentEnd(question),
    ...supported(question.facts, 'HARM_CONTINUED').map(({ date }) => date ?? question.now),
  );
