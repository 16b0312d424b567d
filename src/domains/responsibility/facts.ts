import { z } from 'zod';
import { accept, type Result, refuse } from '../../shared/result.js';
import { FACT_KINDS, type Fact, STRENGTHS } from './fact.types.js';
import { type Actor, problem, STAMP, said, stamped } from './stamp.js';

const FACT = z.object({
  id: z.string(),
  firm: z.string(),
  kind: z.enum(FACT_KINDS),
  strength: z.enum(STRENGTHS),
  underDuress: z.boolean(),
  date: z.number().nullable(),
  tiedTo: z.string().nullable(),
  source: z.object({ name: z.string(), kind: z.string().nullable() }).nullable(),
});
const SHOWN = z.enum(['SUPPORTED', 'CONTRADICTED']);

/** What happens to facts. Nothing is edited: a contradiction or a withdrawal is an event of its own. */
export const FACT_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FACT_RECORDED'), ...STAMP, fact: FACT, status: SHOWN }),
  z.object({ type: z.literal('FACT_CONTRADICTED'), ...STAMP, fact: z.string(), reason: z.string() }),
  z.object({ type: z.literal('FACT_WITHDRAWN'), ...STAMP, fact: z.string(), reason: z.string() }),
]);
export type FactEvent = z.infer<typeof FACT_EVENTS>;

export interface Facts {
  /** In the order in which they were recorded. */
  readonly recorded: ReadonlyMap<string, Fact>;
  /** Ids of facts that are shown not to be so, those that the record supplies among them. */
  readonly contradicted: ReadonlySet<string>;
}

export const initialFacts: Facts = { recorded: new Map(), contradicted: new Set() };

export type FactCommand = Actor &
  (
    | {
        readonly type: 'RECORD_FACT';
        readonly fact: z.input<typeof FACT>;
        /** CONTRADICTED: it is shown not to be so. */
        readonly status?: z.infer<typeof SHOWN>;
      }
    | { readonly type: 'CONTRADICT_FACT'; readonly fact: string; readonly reason: string }
    | { readonly type: 'WITHDRAW_FACT'; readonly fact: string; readonly reason: string }
  );

/**
 * Decides what a command about facts changes. `derived` are those that the record supplies now: they can be contradicted,
 * not withdrawn, since nobody asserted them. Only the organisation that asserted a fact withdraws it.
 */
export const decideFacts = (
  facts: Facts,
  command: FactCommand,
  now: number,
  derived: readonly Fact[] = [],
): Result<FactEvent[]> => {
  const stamp = stamped(command, now);
  if (command.type === 'RECORD_FACT') {
    const { fact, status = 'SUPPORTED' } = command;
    if (facts.recorded.has(fact.id))
      return refuse(problem('FACT_KNOWN', `There is a fact ${fact.id} already.`, 'fact'));
    if (fact.date !== null && fact.date > now) {
      return refuse(problem('IN_THE_FUTURE', 'A fact cannot be dated in the future.', 'date'));
    }
    return accept([{ type: 'FACT_RECORDED', ...stamp, fact, status }]);
  }
  const reason = said(command.reason, 'reason');
  if (!reason.ok) return reason;
  const fact = factsNow(facts, derived).find(({ id }) => id === command.fact);
  if (!fact) return refuse(problem('UNKNOWN_FACT', 'There is no such fact in this case.', 'fact'));
  if (fact.status === 'WITHDRAWN') return refuse(problem('FACT_WITHDRAWN', 'That fact has been withdrawn.', 'fact'));
  if (command.type === 'CONTRADICT_FACT') {
    if (fact.status === 'CONTRADICTED') {
      return refuse(problem('FACT_CONTRADICTED', 'That fact has been contradicted already.', 'fact'));
    }
    return accept([{ type: 'FACT_CONTRADICTED', ...stamp, fact: fact.id, reason: reason.value }]);
  }
  if (fact.derived || fact.assertedBy !== command.org) {
    return refuse(problem('NOT_THE_ASSERTER', 'Only who asserted a fact withdraws it; others contradict it.', 'fact'));
  }
  return accept([{ type: 'FACT_WITHDRAWN', ...stamp, fact: fact.id, reason: reason.value }]);
};

export const evolveFacts = (facts: Facts, event: FactEvent): Facts => {
  if (event.type === 'FACT_RECORDED') {
    const { fact, status, org, at } = event;
    const asserted: Fact = { ...fact, assertedBy: org, assertedAt: at, status, derived: false };
    return { ...facts, recorded: new Map(facts.recorded).set(fact.id, asserted) };
  }
  if (event.type === 'FACT_CONTRADICTED') {
    return { ...facts, contradicted: new Set(facts.contradicted).add(event.fact) };
  }
  const fact = facts.recorded.get(event.fact);
  if (!fact) return facts;
  return { ...facts, recorded: new Map(facts.recorded).set(fact.id, { ...fact, status: 'WITHDRAWN' }) };
};

/** All facts, those of the record after those that people asserted, each with its status now. */
export const factsNow = (facts: Facts, derived: readonly Fact[]): Fact[] =>
  [...facts.recorded.values(), ...derived].map((fact) =>
    facts.contradicted.has(fact.id) && fact.status === 'SUPPORTED' ? { ...fact, status: 'CONTRADICTED' } : fact,
  );
