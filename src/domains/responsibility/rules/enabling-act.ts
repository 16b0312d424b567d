import { contradicted, incidentEnd, preventiveStep, SENTENCES, shown, supported } from '../evidence.js';
import { type EnablingKind, FACT_GROUPS, type Fact } from '../fact.types.js';
import { daysBefore } from '../policy.js';
import { allOf, anyOf, fails, holds, not, unknown, type Weighed } from '../truth.js';
import type { Question, Rule } from './rule.js';

/**
 * R2, contribution by action. UNGP 13(a) and 19 commentary: a business contributes where what it does enables, encourages
 * or facilitates the harm by another. Proven, tied to this source, at the time, substantial, foreseeable, not forced on
 * it, and without an adequate preventive step.
 */
export const enablingAct: Rule = {
  id: 'R2',
  title: 'Contribution by action',
  finding: 'CONTRIBUTED',
  cites: ['UNGP 13(a)', 'UNGP 19 commentary', 'docs/responsibility.md 4, R2'],
  weigh: (question) =>
    allOf(
      anyOf(...FACT_GROUPS.ENABLING_ACT.map((kind) => enabled(question, kind))),
      foreseeable(question),
      not(preventiveStep(question, incidentEnd(question))),
    ),
};

const enabled = (question: Question, kind: EnablingKind): Weighed => {
  const acts = supported(question.facts, kind);
  if (acts.length > 0) return anyOf(...acts.map((act) => weighAct(question, act)));
  const denied = contradicted(question.facts, kind);
  return denied.length > 0 ? fails(SENTENCES[kind][1], denied) : unknown([kind]);
};

const weighAct = (question: Question, act: Fact): Weighed =>
  allOf(
    holds(SENTENCES[act.kind][0], [act]),
    tied(question, act),
    atTheTime(question, act),
    substantial(act),
    free(act),
  );

/** To what the allegation is about, or to a supplier through which the firm is exposed. */
const tied = ({ firm, incident }: Question, { kind, tiedTo }: Fact): Weighed => {
  if (tiedTo === null) return unknown([`${kind}.tiedTo`]);
  const sources = firm.suppliers.filter(({ supplierGrade }) => supplierGrade !== null);
  const itIs = incident.subjects.includes(tiedTo) || sources.some(({ supplier }) => supplier === tiedTo);
  return itIs ? holds('It was tied to this source.') : fails('It was tied to another source.');
};

const atTheTime = (question: Question, { kind, date }: Fact): Weighed => {
  if (date === null) return unknown([`${kind}.date`]);
  const { incident, pack } = question;
  const since = daysBefore(incident.period.from, pack.parameters.enablingAct);
  return date >= since && date <= incidentEnd(question)
    ? holds('It was at the time.')
    : fails('It was not at the time.');
};

const substantial = ({ kind, strength }: Fact): Weighed => {
  if (strength === 'UNKNOWN') return unknown([`${kind}.strength`]);
  return strength === 'SUBSTANTIAL' ? holds('It weighed substantially.') : fails('It was minor.');
};

const free = ({ underDuress }: Fact): Weighed =>
  underDuress ? fails('It was forced on it.') : holds('Nothing shows that it was forced on it.');

/** It knew, or should have, before the harm was over: what one learns later one could not foresee. */
const foreseeable = (question: Question): Weighed => {
  const inTime = ({ date }: Fact) => date === null || date <= incidentEnd(question);
  return anyOf(shown(question, 'KNEW', inTime), shown(question, 'SHOULD_HAVE_KNOWN', inTime));
};
