import type { Fact, FactKind } from './fact.types.js';
import type { Question } from './rules/rule.js';
import { anyOf, fails, holds, unknown, type Weighed } from './truth.js';

/** Each kind of fact as a sentence about the firm: that it is so, and that it is not. */
export const SENTENCES: Readonly<Record<FactKind, readonly [string, string]>> = {
  PERPETRATED: ['Its own staff or agents did it.', 'Its own staff or agents did not do it.'],
  EMPLOYS_AFFECTED: ['It employs those affected, in the harmful work.', 'It does not employ those affected.'],
  OPERATES_SITE: ['It operates the site.', 'It does not operate the site.'],
  CONTROLS_OPERATOR: ["It controls the site's operator.", "It does not control the site's operator."],
  PREFINANCED: ['It financed production in advance.', 'It did not finance production in advance.'],
  PRICE_OR_VOLUME_PRESSURE: ['It pressed on price or volume.', 'It did not press on price or volume.'],
  SUPPLIED_EQUIPMENT: ['It supplied equipment.', 'It did not supply equipment.'],
  RECRUITED_WORKERS: ['It recruited workers.', 'It did not recruit workers.'],
  PAID_SECURITY_FORCES: ['It paid security forces.', 'It did not pay security forces.'],
  FACILITATED_TRANSPORT: ['It made transport possible.', 'It did not make transport possible.'],
  KNEW: ['It knew of the risk or harm.', 'It did not know of the risk or harm.'],
  SHOULD_HAVE_KNOWN: ['It should have known of the risk or harm.', 'It could not have known of the risk or harm.'],
  SPECIFIC_TO_SOURCE: ['That concerned this source in particular.', 'That did not concern this source in particular.'],
  HARM_CONTINUED: ['The harm went on.', 'The harm did not go on.'],
  PREVENTIVE_STEP: ['It took an adequate preventive step.', 'It took no adequate preventive step.'],
  FOUND_PROBLEM: ['It found the problem itself.', 'It did not find the problem itself.'],
  CUT_TIES: ['It cut ties.', 'It did not cut ties.'],
  RESPONDED: ['It answered.', 'It did not answer.'],
  DID_NOT_RESPOND: ['It was told and did not answer in time.', 'It did not fail to answer.'],
  BENEFITED: ['It benefited.', 'It did not benefit.'],
};

export const supported = (facts: readonly Fact[], kind: FactKind): Fact[] =>
  facts.filter((fact) => fact.kind === kind && fact.status === 'SUPPORTED');

export const contradicted = (facts: readonly Fact[], kind: FactKind): Fact[] =>
  facts.filter((fact) => fact.kind === kind && fact.status === 'CONTRADICTED');

/**
 * Whether facts show a kind: supported, contradicted, else unknown. A supported one stands until it is contradicted
 * itself; another of its kind that was contradicted is shown beside it. `counts` leaves out supported facts that have no
 * bearing on the question, such as a knowledge that came later: they show nothing either way.
 */
export const shown = (
  { facts }: Pick<Question, 'facts'>,
  kind: FactKind,
  counts: (fact: Fact) => boolean = () => true,
): Weighed => {
  const [itIs, itIsNot] = SENTENCES[kind];
  const [pro, con] = [supported(facts, kind).filter(counts), contradicted(facts, kind)];
  if (pro.length > 0) return holds(itIs, pro, con);
  return con.length > 0 ? fails(itIsNot, con) : unknown([kind]);
};

/** The last instant of the incident; now, while it goes on. */
export const incidentEnd = ({ incident, now }: Question): number =>
  incident.ongoing ? Math.max(incident.period.to, now) : incident.period.to;

/** By the facts; where these are silent, by the record. */
const byFactOrRecord = (
  question: Question,
  kind: 'OPERATES_SITE' | 'CONTROLS_OPERATOR',
  recorded: boolean,
): Weighed => {
  const byFact = shown(question, kind);
  if (byFact.truth !== 'UNKNOWN') return byFact;
  return recorded ? holds(SENTENCES[kind][0]) : fails(SENTENCES[kind][1]);
};

/** Whether it operates the site or controls who does. The record's silence on this is a no, which a fact can correct. */
export const runsSite = (question: Question): Weighed =>
  anyOf(
    byFactOrRecord(question, 'OPERATES_SITE', question.firm.operatesSite),
    byFactOrRecord(question, 'CONTROLS_OPERATOR', question.firm.controlsOperator),
  );

/**
 * Whether it took an adequate preventive step: a PREVENTIVE_STEP of strength SUBSTANTIAL, and, where an end is given, not
 * after it (a step taken when all was over prevented nothing, and shows nothing about earlier ones).
 */
export const preventiveStep = ({ facts }: Question, until: number | null): Weighed => {
  const steps = supported(facts, 'PREVENTIVE_STEP').filter(
    ({ date }) => until === null || date === null || date <= until,
  );
  const against = contradicted(facts, 'PREVENTIVE_STEP');
  const [itDid, itDidNot] = SENTENCES.PREVENTIVE_STEP;
  const weighed = steps.map((step) => {
    if (step.strength === 'UNKNOWN') return unknown(['PREVENTIVE_STEP.strength']);
    if (step.strength === 'MINOR') return fails(`${itDidNot} What it did was minor.`, [step]);
    return until !== null && step.date === null ? unknown(['PREVENTIVE_STEP.date']) : holds(itDid, [step], against);
  });
  if (weighed.length > 0) return anyOf(...weighed);
  return against.length > 0 ? fails(itDidNot, against) : unknown(['PREVENTIVE_STEP']);
};

/**
 * Whether the harm went on, from an instant where one is given: a fact dated before it says nothing about what came after.
 */
export const harmContinued = (question: Question, since: number | null): Weighed =>
  shown(question, 'HARM_CONTINUED', ({ date }) => since === null || date === null || date >= since);
