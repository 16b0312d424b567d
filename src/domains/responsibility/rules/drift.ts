import { formatInstant } from '../../../shared/time.js';
import { shown } from '../evidence.js';
import { clockEnd } from '../policy.js';
import { allOf, fails, holds, unknown, type Weighed } from '../truth.js';
import { linked } from './link.js';
import { omission } from './prior-notice.js';
import type { Question, Rule } from './rule.js';

/**
 * R4, drift. UNGP 19 commentary: who is linked and leaves the harm as it is may come to contribute to it. Linked, told by
 * a notice whose delivery is confirmed, and silent: then knowledge of this source is given, and R3 is weighed.
 */
export const drift: Rule = {
  id: 'R4',
  title: 'Drift',
  finding: 'CONTRIBUTED',
  cites: ['UNGP 19 commentary', 'docs/responsibility.md 4, R4'],
  weigh: (question) => {
    const given = allOf(linked(question), told(question), silent(question));
    return omission(given, question, question.firm.toldAt ?? null);
  },
};

/** A held, bounced or unread notice starts no clock. */
const told = ({ firm, facts, now }: Question): Weighed => {
  const { toldAt } = firm;
  if (typeof toldAt === 'number' && toldAt <= now) return holds(`It was told on ${formatInstant(toldAt)}.`);
  const byRecord = facts.some(
    ({ kind, derived, status }) => kind === 'DID_NOT_RESPOND' && derived && status === 'SUPPORTED',
  );
  return byRecord ? holds('It was told.') : fails('Delivery to it of a notice is not confirmed.');
};

const silent = (question: Question): Weighed => {
  const [silence, answer] = [shown(question, 'DID_NOT_RESPOND'), shown(question, 'RESPONDED')];
  if (answer.truth === 'HOLDS') {
    return silence.truth === 'HOLDS' ? unknown(['RESPONDED']) : fails('It answered.', answer.factsFor);
  }
  if (silence.truth !== 'UNKNOWN') return silence;
  const { toldAt } = question.firm;
  const runs = typeof toldAt === 'number' && question.now <= clockEnd(toldAt, question.pack.clocks.reply);
  return runs ? fails('Its time to answer still runs.') : unknown(['DID_NOT_RESPOND']);
};
