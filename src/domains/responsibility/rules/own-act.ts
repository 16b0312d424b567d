import { runsSite, shown } from '../evidence.js';
import { anyOf, fails, holds, unknown, type Weighed } from '../truth.js';
import type { Question, Rule } from './rule.js';

/**
 * R1, own act. UNGP 13(a) and 19 commentary: a business causes a harm by its own activities. Running the site is not yet
 * having done it: while who did it is unknown the question stays open, and where a third party did it the answer is no.
 */
export const ownAct: Rule = {
  id: 'R1',
  title: 'Own act',
  finding: 'CAUSED',
  cites: ['UNGP 13(a)', 'UNGP 19 commentary', 'docs/responsibility.md 4, R1'],
  weigh: (question) => {
    const whoDidIt = answered(question);
    return anyOf(
      decided(shown(question, 'PERPETRATED'), whoDidIt),
      // Naming the firm itself answers who did it, and says nothing of whom it employs.
      decided(shown(question, 'EMPLOYS_AFFECTED'), whoDidIt.truth === 'FAILS' ? whoDidIt : unknown([])),
    );
  },
};

/** A fact decides; where there is none, what else is known of who did it. */
const decided = (byFact: Weighed, otherwise: Weighed): Weighed => {
  if (byFact.truth !== 'UNKNOWN') return byFact;
  return otherwise.truth === 'UNKNOWN' ? unknown([...byFact.missing, ...otherwise.missing]) : otherwise;
};

const answered = (question: Question): Weighed => {
  const { firm, incident, pack } = question;
  if (incident.perpetrator === firm.firm) {
    return incident.substantiated ? holds('It was found to be the one that did it.') : unknown([]);
  }
  const itsOwn = incident.perpetrator !== null && firm.affiliates.includes(incident.perpetrator);
  if (incident.perpetrator !== null && !(itsOwn && runsSite(question).truth === 'HOLDS')) {
    return fails('Another did it.');
  }
  if (pack.parameters.causingNeedsPresence.value && !placedThere(question)) {
    return fails('Nothing on record places its own people where it happened.');
  }
  return unknown(['WHO_DID_IT']);
};

/** It operates the site or controls its operator, produced there, or is where the trace starts. */
const placedThere = (question: Question): boolean =>
  runsSite(question).truth === 'HOLDS' ||
  question.firm.producedAtSite === true ||
  question.firm.exposure?.grade === 'ORIGIN';
