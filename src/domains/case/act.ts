import type { Graph, Tx } from '../../graph/graph.js';
import { once } from '../../graph/idempotency.js';
import { resolveAt } from '../../graph/revision.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { type Scope, seesCase, systemScope } from '../access/access.js';
import {
  type Allegation,
  allegationsById,
  type Decider,
  decideLifeCycle,
  lockAllegation,
  noteStatus,
  type Standing,
} from '../allegation/allegation.js';
import { append, read } from '../journal/journal.js';
import { mayKnowOf, type Occasion } from '../notification/notification.js';
import { type CaseContext, contextOf } from './case.context.js';
import type { AnyEvent } from './case.events.js';
import { type CaseState, enveloped, evolve, PROGRAM, stateOf } from './case.state.js';
import { type CaseNow, caseNow, noticeContext } from './case.view.js';
import { consequences, occasionsOf } from './consequences.js';

/** What one act on a case needs to be decided. */
export interface Deciding {
  readonly state: CaseState;
  readonly context: CaseContext;
  readonly view: CaseNow;
  readonly actor: Decider;
  /** Who handles it where there is no programme. */
  readonly handler: string | null;
  readonly now: number;
}

/** What came of an act: the allegation's id, and the revision after it. */
export interface Acted {
  readonly allegation: string;
  readonly revision: number;
}

export interface Act {
  /** The allegation's id. */
  readonly allegation: string;
  /** The caller's own name for this very input; null: none. */
  readonly key: string | null;
  /** What the key stands for. */
  readonly input: unknown;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The same words for a case that is not there and one that is not for this viewer. */
export const NO_SUCH_CASE: Problem = {
  code: 'UNKNOWN_REFERENCE',
  message: 'There is no such allegation.',
  path: ['allegation'],
};

/**
 * Acts on a case in one transaction: locks the allegation, reads its journal and the record, decides, adds what follows,
 * writes all of it, and takes the revision last. Of two who decide at once, the second sees what the first decided, and is
 * told where that leaves nothing to decide.
 */
export const act = async (
  scope: Scope,
  graph: Graph,
  { allegation: id, key, input, now }: Act,
  decide: (deciding: Deciding) => Result<readonly AnyEvent[]>,
): Promise<Result<Acted>> =>
  graph.write((tx) =>
    once(tx, { principal: scope.viewer, key, input }, async (): Promise<Result<Acted>> => {
      if (!(await lockAllegation(scope, tx, id))) return refuse(NO_SUCH_CASE);
      const [allegation] = await allegationsById(systemScope, tx, [id]);
      if (!allegation) return refuse(NO_SUCH_CASE);
      const deciding = await load(scope, tx, allegation, now);
      if (!mayEnter(scope, deciding.view, deciding.handler)) return refuse(NO_SUCH_CASE);
      const decided = decide(deciding);
      return decided.ok ? accept(await keep(scope, tx, deciding, decided.value)) : decided;
    }),
  );

/** Reads a case, for whoever is about to decide about it. */
const load = async (scope: Scope, tx: Tx, allegation: Allegation, now: number): Promise<Deciding> => {
  const journal = await read(systemScope, tx, [allegation.id]);
  const state = stateOf(journal);
  const context = await contextOf(tx, allegation, await resolveAt(tx), now);
  const handler = handlerOf(scope, context);
  const actor = deciderOf(scope, context, handler);
  return { state, context, view: caseNow(state, context, now), actor, handler, now };
};

/** With no programme in the trace, whoever acts for an audit programme handles it (assumption: the deployment names none). */
export const handlerOf = (scope: Scope, { programmes }: Pick<CaseContext, 'programmes'>): string | null =>
  programmes.length === 0 && seesCase(scope) && scope.actor.roles.includes('AUDITOR') ? scope.actor.org : null;

const deciderOf = (scope: Scope, { programmes, allegation }: CaseContext, handler: string | null): Decider => {
  const { by, org, roles } = scope.actor;
  const standings: Standing[] = [
    ...(roles.includes('AUDITOR') && programmes.some((one) => one.org === org) ? ['PROGRAMME' as const] : []),
    ...(handler === org ? ['DEFAULT_HANDLER' as const] : []),
    ...(roles.includes('FIRM') ? ['FIRM' as const] : []),
    ...(allegation.sentBy === org && roles.length > 0 ? ['REPORTER' as const] : []),
    ...(roles.length === 0 ? ['RECORD' as const] : []),
  ];
  return { by, org, standings };
};

/**
 * Whether a viewer may know of a case: who sees cases, whoever is named on it, whoever sent the report, and a firm that no hold
 * keeps from knowing (docs/access.md 2).
 */
export const mayEnter = (scope: Scope, view: CaseNow, handler: string | null): boolean => {
  const { org, roles } = scope.actor;
  const { team } = view.state;
  if (seesCase(scope)) return true;
  if (roles.includes('FACILITATOR') && team.facilitators.includes(org)) return true;
  if (roles.includes('VICTIM_SERVICES') && team.victimServices.includes(org)) return true;
  if (scope.kind !== 'FIRM') return false;
  if (view.context.allegation.sentBy === org) return true;
  return mayKnowOf(org, noticeContext(view, handler), view.state.notification);
};

/** Writes what was decided and what follows; nothing where nothing is new. */
const keep = async (
  scope: Scope,
  tx: Tx,
  { state: before, context, handler, now }: Deciding,
  decided: readonly AnyEvent[],
  more: readonly Occasion[] = [],
): Promise<Acted> => {
  const { allegation, at } = context;
  const acts = [...opening(before, allegation), ...decided];
  const after = acts.reduce(evolve, before);
  const occasions = [...occasionsOf(acts, before, after, allegation.id), ...more];
  const events = [...acts, ...consequences(after, context, occasions, handler, now)];
  const { status } = after.lifeCycle;
  if (status !== allegation.status) await noteStatus(scope, tx, allegation.id, status);
  const role = scope.actor.roles.join(' ');
  const taken = await append(
    scope,
    tx,
    allegation.id,
    events.map((event) => enveloped(event, role)),
  );
  return { allegation: allegation.id, revision: taken?.revision ?? at.revision };
};

/** A journal begins with the receipt; whoever first acts on a case finds it there or adds it. */
const opening = (before: CaseState, { sentBy, receivedAt }: Allegation): AnyEvent[] =>
  before.received ? [] : [{ type: 'RECEIVED', at: receivedAt, by: sentBy ?? PROGRAM.by, org: sentBy ?? PROGRAM.org }];

/** Begins the journal of a case, and tells the complainant of the receipt. Again, it changes nothing. */
export const open = (scope: Scope, graph: Graph, allegation: string, now: number): Promise<Result<Acted>> =>
  act(scope, graph, { allegation, key: null, input: null, now }, () => accept([]));

/**
 * Lets a case follow the record: what is not actionable reopens by itself where the record links it now, and says why; of
 * what is being looked into, findings, duties and notices are brought up to date. Also the passing of time is told here.
 */
export const follow = (graph: Graph, allegation: string, now: number): Promise<Result<Acted>> =>
  graph.write(async (tx): Promise<Result<Acted>> => {
    if (!(await lockAllegation(systemScope, tx, allegation))) return refuse(NO_SUCH_CASE);
    const [found] = await allegationsById(systemScope, tx, [allegation]);
    if (!found) return refuse(NO_SUCH_CASE);
    const deciding = await load(systemScope, tx, found, now);
    return accept(
      await keep(systemScope, tx, deciding, reopening(deciding), [{ type: 'TRACE_CHANGED' }, { type: 'TIME_PASSED' }]),
    );
  });

const reopening = ({ state, context, now, actor }: Deciding): AnyEvent[] => {
  const tierOf = (firm: string) =>
    context.firms.find((one) => one.firm === firm)?.exposure?.tier ?? Number.MAX_SAFE_INTEGER;
  const [first, ...others] = [...context.actionable].sort((a, b) => tierOf(a.firm) - tierOf(b.firm));
  if (state.lifeCycle.status !== 'NOT_ACTIONABLE' || !first) return [];
  const through = first.partner === null ? '' : ` through ${first.partner}`;
  const reason = `The record links it to ${first.firm} now${through}${others.length > 0 ? `, and to ${others.length} more` : ''}.`;
  const decided = decideLifeCycle(state.lifeCycle, { type: 'REOPEN_BY_RECORD', actor, reason }, now);
  return decided.ok ? decided.value : [];
};
