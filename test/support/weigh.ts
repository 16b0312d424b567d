import {
  type Fact,
  type FirmInCase,
  type IncidentInCase,
  packInForce,
  propose,
} from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, NOW, not } from './case.js';

export const PACK = packInForce('iom-better-mining', NOW);

interface Given {
  readonly firm?: FirmInCase;
  readonly facts?: readonly Fact[];
  readonly incident?: IncidentInCase;
  readonly now?: number;
}

export const weigh = ({ firm = aFirm(), facts = [], incident = anIncident(), now = NOW }: Given) =>
  propose(firm, facts, incident, PACK, now);

/** The finding, the rule, and what it could still be. */
export const outcome = (given: Given): string => {
  const { involvement, rule, couldBe } = weigh(given);
  return [`${involvement} by ${rule.id}`, ...couldBe.map((one) => `${one.involvement} by ${one.rule}`)].join(', or ');
};

/** What is missing for a rule. */
export const missing = (given: Given, rule: string) => weigh(given).couldBe.find((one) => one.rule === rule)?.missing;

/** Facts that rule out every contribution. */
export const NO_CONTRIBUTION = [
  not('PREFINANCED'),
  not('PRICE_OR_VOLUME_PRESSURE'),
  not('SUPPLIED_EQUIPMENT'),
  not('RECRUITED_WORKERS'),
  not('PAID_SECURITY_FORCES'),
  not('FACILITATED_TRANSPORT'),
  not('KNEW'),
  not('SHOULD_HAVE_KNOWN'),
];
