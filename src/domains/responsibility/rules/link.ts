import { endOfDealings } from '../dealings.js';
import { fails, holds, type Weighed } from '../truth.js';
import type { Question, Rule } from './rule.js';

/**
 * R5, link. UNGP 13(b): directly linked to its operations, products or services by its business relationships. Material
 * that the record traces to it, or dealings on record with a supplier that it traces. Hops and share decide nothing.
 */
export const link: Rule = {
  id: 'R5',
  title: 'Direct link',
  finding: 'DIRECTLY_LINKED',
  cites: ['UNGP 13(b)', 'docs/responsibility.md 4, R5'],
  weigh: (question) => linked(question),
};

export const linked = ({ firm, incident }: Question): Weighed => {
  const grade = firm.exposure?.grade;
  if (grade === 'ORIGIN') return holds('The trace starts with it.');
  if (grade === 'TRACED') return holds('The record traces the material to it.');
  const dealings = firm.suppliers.find(
    (row) =>
      (row.basis === 'OBSERVED' || row.basis === 'CONTRACT') &&
      (row.supplierGrade === 'ORIGIN' || row.supplierGrade === 'TRACED') &&
      (endOfDealings(row) ?? incident.period.from) >= incident.period.from,
  );
  return dealings
    ? holds('It has dealings on record with a supplier that the record traces the material to.')
    : fails('The record traces the material neither to it nor to a supplier with which it deals.');
};
