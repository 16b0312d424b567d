import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { type Scope, seesCase, seesExposureOf, systemScope } from '../access/access.js';
import {
  type Allegation,
  type Credibility,
  credibilityOf,
  type InterimMeasure,
  interimMeasure,
  legalActs,
} from '../allegation/allegation.js';
import { type Duty, isOverdue, type MustAct, mustAct } from '../duty/duty.js';
import { read } from '../journal/journal.js';
import {
  dueWithHolds,
  exactPlaceAndTimeReleased,
  type Notice,
  noticesSeen,
  noticeViewer,
} from '../notification/notification.js';
import {
  type ContestGround,
  type Fact,
  type Finding,
  INVOLVEMENTS,
  type Involvement,
  type ProposedFinding,
  type ResponseLevels,
  standing,
} from '../responsibility/responsibility.js';
import { handlerOf, mayEnter } from './act.js';
import type { Actionable } from './actionable.js';
import { contextOf } from './case.context.js';
import { stateOf } from './case.state.js';
import { type CaseNow, caseNow, levelsOf, noticeContext, proposalOf } from './case.view.js';

/** A finding as its viewer gets it: the newest proposal, and what people decided about it. */
export interface FindingSeen
  extends Pick<
    ProposedFinding,
    | 'firm'
    | 'rule'
    | 'because'
    | 'factsMissing'
    | 'couldBe'
    | 'provisional'
    | 'citations'
    | 'ruleSetVersion'
    | 'policy'
    | 'asOf'
  > {
  /** The one that counts: a person's decision, else what is proposed. */
  readonly involvement: Involvement;
  readonly status: Exclude<Finding['status'], 'NONE'>;
  readonly factsFor: readonly Fact[];
  readonly factsAgainst: readonly Fact[];
  readonly legalDetermination: false;
  /** What the newest proposal says, where people decided otherwise. */
  readonly proposed: Involvement;
  /** A newer proposal differs from what was decided: a person looks again. */
  readonly flagged: boolean;
  readonly heard: boolean;
  readonly decision: { readonly at: number; readonly reason: string | null } | null;
  readonly contest: {
    readonly at: number;
    readonly grounds: readonly ContestGround[];
    readonly statement: string | null;
  } | null;
  /** Names the proposal, for who confirms it. */
  readonly key: string | null;
}

export type DutySeen = Duty & { readonly overdue: boolean };

/** A case as one viewer gets it: each list and count holds what is for them alone. */
export interface CaseSeen {
  /** False: the viewer may not know of the allegation. Then nothing else is asked. */
  readonly known: boolean;
  /** Whether place and time may be told exactly. */
  readonly exact: boolean;
  readonly credibility: Credibility | null;
  readonly actionableFor: readonly Actionable[];
  readonly possible: readonly string[] | null;
  readonly interimMeasure: InterimMeasure | null;
  finding(firm: string): FindingSeen | null;
  levels(firm: string): ResponseLevels | null;
  duties(holder: string): readonly DutySeen[];
  readonly allDuties: readonly DutySeen[];
  readonly notices: readonly Notice[];
  noticesTo(recipient: string): readonly Notice[];
  readonly mustAct: readonly (Omit<MustAct, 'duties'> & { readonly duties: readonly DutySeen[] })[];
  byInvolvement(firms: readonly string[]): { involvement: Involvement; count: number }[];
}

/** Reads a case, as far as it is for its viewer, in a state of the record. `now` in epoch ms. */
export const caseSeen = async (
  scope: Scope,
  tx: Tx,
  allegation: Allegation,
  at: RecordTime,
  now: number,
): Promise<CaseSeen> => {
  const journal = await read(systemScope, tx, [allegation.id]);
  const state = stateOf(journal.filter(({ revision }) => revision <= at.revision));
  const context = await contextOf(tx, allegation, at, now);
  const view = caseNow(state, context, now);
  return seenBy(scope, view, handlerOf(scope, context));
};

const seenBy = (scope: Scope, view: CaseNow, handler: string | null): CaseSeen => {
  const { state, context, now } = view;
  const whole = seesCase(scope);
  const { org } = scope.actor;
  const known = mayEnter(scope, view, handler);
  const own = (reference: string) => known && (seesExposureOf(scope, reference) || reference === org);
  const duties = [...state.duties.values()].filter(({ holder }) => own(holder)).map((duty) => dutySeen(view, duty));
  const viewer = noticeViewer(
    org,
    known && (whole || scope.kind === 'NONE'),
    noticeContext(view, handler),
    state.notification,
  );
  const notices = known ? noticesSeen(viewer, state.notification) : [];
  const holders = [...new Set(duties.map(({ holder }) => holder))];
  const standings = holders.map((holder) => ({
    holder,
    involvement: standing(state.findings.get(holder) ?? { status: 'NONE', history: [] }),
    shareOfSuppliersOutput: null,
    tier: view.firms.get(holder)?.exposure?.tier ?? null,
  }));
  return {
    known,
    exact: whole || exactPlaceAndTimeReleased(state.notification),
    credibility: whole || context.allegation.sentBy === org ? credibilityOf(context.allegation) : null,
    actionableFor: context.actionable.filter(({ firm }) => own(firm)),
    possible: whole ? legalActs(state.lifeCycle.status) : null,
    interimMeasure: interimMeasure(state.lifeCycle),
    finding: (firm) => (own(firm) ? findingSeen(scope, view, firm) : null),
    levels: (firm) => (own(firm) ? levelsOf(view, firm) : null),
    duties: (holder) => duties.filter((duty) => duty.holder === holder),
    allDuties: duties,
    notices,
    noticesTo: (recipient) => notices.filter((notice) => notice.recipient.reference === recipient),
    mustAct: mustAct(duties, standings, now).map((one) => ({
      ...one,
      duties: one.duties.map((duty) => dutySeen(view, duty)),
    })),
    byInvolvement: (firms) => {
      const found = firms.map((firm) => (own(firm) ? findingSeen(scope, view, firm)?.involvement : undefined));
      return INVOLVEMENTS.map((involvement) => ({
        involvement,
        count: found.filter((one) => one === involvement).length,
      }));
    },
  };
};

/**
 * A duty with its due date as holds leave it: a hold stops the clocks of what it holds, until who is held from knowing
 * knows by an act of its own.
 */
const dutySeen = ({ state, now }: CaseNow, duty: Duty): DutySeen => {
  const { startedAt, dueAt, holder } = duty;
  const stops = startedAt !== null && dueAt !== null && !state.actedAt.has(holder);
  const due = stops ? dueWithHolds(state.notification, holder, startedAt, dueAt - startedAt) : dueAt;
  const dated = { ...duty, dueAt: due };
  return { ...dated, overdue: isOverdue(dated, now) };
};

/** What people decided stands beside what is proposed now; before anything is in the journal, the proposal stands alone. */
const findingSeen = (scope: Scope, view: CaseNow, firm: string): FindingSeen | null => {
  const finding = view.state.findings.get(firm);
  const proposal = finding && finding.status !== 'NONE' ? finding.proposal : proposalOf(view, firm);
  if (!proposal) return null;
  const { factsFor, factsAgainst, ...rest } = proposal;
  const decided = finding && finding.status !== 'NONE' ? finding : null;
  return {
    ...rest,
    involvement: decided?.decision?.involvement ?? proposal.involvement,
    status: decided?.status ?? 'PROPOSED',
    factsFor: factsFor.map((fact) => factSeen(scope, fact)),
    factsAgainst: factsAgainst.map((fact) => factSeen(scope, fact)),
    proposed: proposal.involvement,
    flagged: decided !== null && decided.flaggedAt !== null,
    heard: decided !== null && decided.heardOf !== null,
    decision: decided?.decision ?? null,
    contest: decided?.contest ?? null,
    key: decided?.key ?? null,
  };
};

/** Where a fact about a firm comes from may lead to who complained: it is for who sees the case, and who asserted it. */
const factSeen = (scope: Scope, fact: Fact): Fact =>
  seesCase(scope) || fact.assertedBy === scope.actor.org ? fact : { ...fact, source: null, assertedBy: '' };
