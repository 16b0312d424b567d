import { hashOf, shortHash } from '../../shared/content.js';
import { dutiesFor, reconcile } from '../duty/duty.js';
import { noticeConsequences, type Occasion } from '../notification/notification.js';
import { decideFinding, decideRemedyGap, initialFinding, packInForce } from '../responsibility/responsibility.js';
import type { CaseContext } from './case.context.js';
import type { AnyEvent } from './case.events.js';
import { type CaseState, evolve, PROGRAM } from './case.state.js';
import { caseNow, dutyContext, gapOf, isAlive, isFound, noticeContext, proposalOf } from './case.view.js';

/**
 * What follows from what was decided: findings are proposed anew, the remedy gap is looked at, duties are raised, dated or
 * lapse, and notices are queued or held. Each step sees what the one before it changed; called again with the same, it adds
 * nothing. The program does this; a person decided what it follows from.
 */
export const consequences = (
  before: CaseState,
  context: CaseContext,
  occasions: readonly Occasion[],
  handler: string | null,
  now: number,
): AnyEvent[] => {
  const found: AnyEvent[] = [];
  let state = before;
  const add = (events: readonly AnyEvent[]) => {
    found.push(...events);
    state = events.reduce(evolve, state);
  };
  const view = () => caseNow(state, context, now);

  if (isAlive(state)) add(proposals(state, context, now));
  if (isFound(state)) {
    const gap = decideRemedyGap(state.remedyGap, { type: 'FIND_REMEDY_GAP', ...PROGRAM, weighed: gapOf(view()) }, now);
    if (gap.ok) add(gap.value);
  }
  const holding = dutiesFor(dutyContext(view()), (at) => packInForce(context.pack.id, at));
  add(reconcile(state.duties, holding, PROGRAM, now));
  for (const occasion of occasions) {
    add(noticeConsequences(state.notification, occasion, noticeContext(view(), handler), PROGRAM, now));
  }
  return found;
};

const proposals = (state: CaseState, context: CaseContext, now: number): AnyEvent[] => {
  const view = caseNow(state, context, now);
  return [...view.firms.keys()].flatMap((firm): AnyEvent[] => {
    const proposal = proposalOf(view, firm);
    if (!proposal) return [];
    const decided = decideFinding(
      state.findings.get(firm) ?? initialFinding,
      { type: 'PROPOSE', ...PROGRAM, firm, proposal },
      now,
    );
    return decided.ok ? decided.value : [];
  });
};

/** The occasions for notices that events are. `before`: the case as it was before them. */
export const occasionsOf = (
  events: readonly AnyEvent[],
  before: CaseState,
  after: CaseState,
  allegation: string,
): Occasion[] =>
  events.flatMap((event): Occasion[] => {
    const named = shortHash(hashOf([allegation, event.type, event.at, event.by]));
    switch (event.type) {
      case 'RECEIVED':
        return [{ type: 'RECEIVED' }];
      case 'MOVED':
        return [moved(event.to, named, before, after)];
      case 'CRITICAL_BREACH_VERIFIED':
        return [{ type: 'CRITICAL_BREACH_VERIFIED', incident: allegation }];
      case 'FINDING_HEARD':
      case 'FINDING_CONFIRMED':
      case 'FINDING_OVERRIDDEN':
      case 'CONTEST_REVIEWED':
        return isFound(after) ? [{ type: 'FINDING_DECIDED', firm: event.firm }] : [];
      case 'FACT_CONTRADICTED':
      case 'FACT_WITHDRAWN':
        return [{ type: 'CORRECTED', corrected: [event.fact] }];
      case 'DUTY_DONE':
        return after.duties.get(event.key)?.kind === 'REPORT_PROGRESS'
          ? [{ type: 'PROGRESS_REPORTED', report: named }]
          : [];
      case 'MILESTONE_REACHED':
        return event.milestone === 'MITIGATION_FAILED' ? [{ type: 'MILESTONE_MISSED', milestone: named }] : [];
      default:
        return [];
    }
  });

const moved = (to: CaseState['lifeCycle']['status'], event: string, before: CaseState, after: CaseState): Occasion => {
  switch (to) {
    case 'UNDER_INVESTIGATION':
      return before.triggers.CREDIBLE === undefined
        ? { type: 'CREDIBLE_AND_ACTIONABLE' }
        : { type: 'DECIDED', status: to, event, appeal: false };
    case 'UNSUBSTANTIATED':
    case 'INCONCLUSIVE':
    case 'WITHDRAWN':
      return { type: 'NOT_SHOWN', outcome: to, event };
    case 'SUBSTANTIATED':
      return { type: 'SUBSTANTIATED', event };
    case 'CLOSED':
      return { type: 'CLOSURE_CONFIRMED', event };
    default:
      return { type: 'DECIDED', status: to, event, appeal: to === 'DISMISSED' && !after.lifeCycle.appealed };
  }
};
