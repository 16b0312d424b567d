import { moveCase, steer } from '../../../domains/case/case.js';
import type {
  AssessAllegationInput,
  MarkDuplicateInput,
  NameLeadInput,
  NameOnCaseInput,
  ReachMilestoneInput,
  RecordInvestigationInput,
  ReferAllegationInput,
  ResolveRemedyGapInput,
  SetInterimMeasureInput,
  StatePeopleInNeedInput,
} from '../../generated/resolvers.js';
import { acting, allegationId } from './acting.js';

interface WithReason {
  readonly allegation: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

/** An act of the life cycle that says nothing but why. */
const plain = (
  type:
    | 'VERIFY_CRITICAL_BREACH'
    | 'REQUEST_INFORMATION'
    | 'PROVIDE_INFORMATION'
    | 'WITHDRAW'
    | 'SETTLE_LEVELS'
    | 'CONFIRM_CLOSURE'
    | 'APPEAL'
    | 'REOPEN',
) => acting(moveCase)(({ reason }: WithReason) => ({ type, reason }));

/** The mutations that move an allegation on. */
export const assessmentMutations = {
  assessAllegation: acting(moveCase)(({ outcome, reason }: AssessAllegationInput) => ({
    type: 'ASSESS',
    outcome,
    reason,
  })),
  recordInvestigation: acting(moveCase)(({ outcome, parts, reply, reason }: RecordInvestigationInput) => ({
    type: 'INVESTIGATE',
    outcome,
    parts: parts ?? [],
    reply: reply ?? null,
    reason,
  })),
  nameLead: acting(moveCase)(({ lead, reason }: NameLeadInput) => ({ type: 'NAME_LEAD', lead, reason })),
  setInterimMeasure: acting(moveCase)(({ measure, reason }: SetInterimMeasureInput) => ({
    type: 'SET_INTERIM_MEASURE',
    measure: measure ?? null,
    reason,
  })),
  verifyCriticalBreach: plain('VERIFY_CRITICAL_BREACH'),
  requestInformation: plain('REQUEST_INFORMATION'),
  provideInformation: plain('PROVIDE_INFORMATION'),
  referAllegation: acting(moveCase)(({ to, reason }: ReferAllegationInput) => ({ type: 'REFER', to, reason })),
  withdrawAllegation: plain('WITHDRAW'),
  markDuplicate: acting(moveCase)(({ of, reason }: MarkDuplicateInput) => ({
    type: 'MARK_DUPLICATE',
    of: allegationId(of),
    reason,
  })),
  settleLevels: plain('SETTLE_LEVELS'),
  confirmClosure: plain('CONFIRM_CLOSURE'),
  appealDismissal: plain('APPEAL'),
  reopenAllegation: plain('REOPEN'),
  nameOnCase: acting(steer)(({ role, organisation, reason }: NameOnCaseInput) => ({
    type: 'NAME_ON_CASE',
    role,
    organisation,
    reason,
  })),
  statePeopleInNeed: acting(steer)(({ peopleInNeed, reason }: StatePeopleInNeedInput) => ({
    type: 'STATE_NEED',
    peopleInNeed,
    reason,
  })),
  reachMilestone: acting(steer)(({ milestone, evidence }: ReachMilestoneInput) => ({
    type: 'REACH_MILESTONE',
    milestone,
    evidence,
  })),
  resolveRemedyGap: acting(steer)(({ pooled, funder, reason }: ResolveRemedyGapInput) => ({
    type: 'RESOLVE_REMEDY_GAP',
    means: pooled ? 'POOLED_FUND' : 'FUNDER',
    funder,
    reason,
  })),
} as const;
