import { hashOf } from '../../shared/content.js';
import { compareText } from '../../shared/text.js';
import {
  type FirmInCase,
  INVOLVEMENTS,
  type IncidentInCase,
  type Involvement,
  type ProposedFinding,
} from './case.types.js';
import type { Fact } from './fact.types.js';
import { type PolicyPack, policyOf } from './policy.js';
import type { Question, Rule } from './rules/rule.js';
import { RULE_SET_VERSION, RULES } from './rules/rules.js';
import type { Weighed } from './truth.js';

interface WeighedRule {
  readonly rule: Rule;
  readonly weighed: Weighed;
}

/**
 * Weighs the rules in order. The finding is the first that holds; every unknown one above it is something that the
 * finding could still be, and makes it provisional. Facts about other firms, withdrawn facts, and the order of facts change
 * nothing.
 */
export const propose = (
  firm: FirmInCase,
  facts: readonly Fact[],
  incident: IncidentInCase,
  pack: PolicyPack,
  now: number,
): ProposedFinding => {
  const about = facts
    .filter((fact) => fact.firm === firm.firm && fact.status !== 'WITHDRAWN')
    .sort((a, b) => a.assertedAt - b.assertedAt || compareText(a.id, b.id));
  const question: Question = { firm, facts: about, incident, pack, now };
  const weighed = RULES.map((rule) => ({ rule, weighed: rule.weigh(question) }));
  const at = weighed.findIndex(({ weighed: { truth } }) => truth === 'HOLDS');
  const held = weighed[at];
  if (!held) throw new Error('neither the first rule nor the last holds');
  return finding(question, held, weighed.slice(0, at));
};

const finding = (
  question: Question,
  { rule, weighed }: WeighedRule,
  above: readonly WeighedRule[],
): ProposedFinding => {
  const open = above.filter(({ weighed: { truth } }) => truth === 'UNKNOWN');
  const couldBe = open.map((one) => ({
    involvement: involvementOf(one.rule, question),
    rule: one.rule.id,
    missing: one.weighed.missing,
  }));
  return {
    firm: question.firm.firm,
    involvement: involvementOf(rule, question),
    rule: { id: rule.id, title: rule.title },
    because: weighed.because,
    // What spoke against a graver finding speaks for this one, and the other way round.
    factsFor: bearing(
      weighed.factsFor,
      above.map(({ weighed: { factsAgainst } }) => factsAgainst),
    ),
    factsAgainst: bearing(
      weighed.factsAgainst,
      above.map(({ weighed: { factsFor } }) => factsFor),
    ),
    factsMissing: [...new Set(couldBe.flatMap(({ missing }) => missing))],
    couldBe,
    provisional: couldBe.length > 0,
    citations: rule.cites,
    ruleSetVersion: RULE_SET_VERSION,
    policy: policyOf(question.pack),
    asOf: question.now,
    legalDetermination: false,
  };
};

const involvementOf = ({ finding }: Rule, question: Question): Involvement =>
  typeof finding === 'function' ? finding(question) : finding;

const bearing = (own: readonly Fact[], ofOthers: readonly (readonly Fact[])[]): Fact[] => [
  ...new Set([...own, ...ofOthers.flat().filter(({ status }) => status === 'SUPPORTED')]),
];

/** What a finding says, without when it was asked: two with one key say the same on the same grounds. */
export const keyOf = (proposal: ProposedFinding): string => {
  const { asOf: _, factsFor, factsAgainst, ...rest } = proposal;
  const named = (facts: readonly Fact[]) => facts.map(({ id, status }) => `${id} ${status}`);
  return hashOf({ ...rest, factsFor: named(factsFor), factsAgainst: named(factsAgainst) });
};

/** Whether one involvement is graver than another. */
export const graver = (one: Involvement, other: Involvement): boolean =>
  INVOLVEMENTS.indexOf(one) < INVOLVEMENTS.indexOf(other);
