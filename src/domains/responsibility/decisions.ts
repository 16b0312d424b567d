import { accept, type Result, refuse } from '../../shared/result.js';
import type { Involvement, ProposedFinding } from './case.types.js';
import type { Contest, ContestGround, Decision, Finding, FindingEvent } from './decisions.types.js';
import { graver, keyOf } from './findings.js';
import { type Actor, illegal, problem, said, stamped } from './stamp.js';

export const initialFinding: Finding = { status: 'NONE', history: [] };

/** What may be done with a finding. */
export type FindingCommand = Actor & { readonly firm: string } & (
    | { readonly type: 'PROPOSE'; readonly proposal: ProposedFinding }
    | {
        readonly type: 'HEAR';
        /** What the firm was heard about. */
        readonly of: Involvement;
        readonly how: 'ANSWERED' | 'DECLINED' | 'NO_ANSWER';
        /** When its time to answer ends, counted from confirmed delivery; NO_ANSWER holds after that alone. */
        readonly answerBy?: number | null;
        readonly statement?: string | null;
      }
    | {
        readonly type: 'CONFIRM';
        /** The key of the proposal that the decider has read; another by now is not confirmed unread. */
        readonly key?: string;
        readonly reason?: string | null;
      }
    | { readonly type: 'OVERRIDE'; readonly involvement: Involvement; readonly reason: string }
    | {
        readonly type: 'CONTEST';
        readonly grounds: readonly ContestGround[];
        readonly evidence: readonly string[];
        readonly statement?: string | null;
      }
    | {
        readonly type: 'REVIEW';
        readonly outcome: 'UPHELD' | 'REJECTED';
        readonly involvement?: Involvement | null;
        readonly reason: string;
      }
  );

type Act = FindingCommand['type'];
type Of<T extends Act> = Extract<FindingCommand, { type: T }>;

/** What each status allows besides a new proposal and hearing the firm. */
const LEGAL: Readonly<Record<Finding['status'], readonly Act[]>> = {
  NONE: [],
  PROPOSED: ['CONFIRM', 'OVERRIDE', 'CONTEST'],
  CONFIRMED: ['OVERRIDE', 'CONTEST'],
  OVERRIDDEN: ['OVERRIDE', 'CONTEST'],
  CONTESTED: ['REVIEW'],
};

/**
 * Decides what a command changes about a finding (docs/responsibility.md 4). A proposal that says what the last one said
 * changes nothing. What is illegal is refused with what is legal.
 */
export const decideFinding = (finding: Finding, command: FindingCommand, now: number): Result<FindingEvent[]> => {
  const stamp = { ...stamped(command, now), firm: command.firm };
  if (command.type === 'PROPOSE') {
    const key = keyOf(command.proposal);
    if (finding.status !== 'NONE' && finding.key === key) return accept([]);
    return accept([{ type: 'FINDING_PROPOSED', ...stamp, key, proposal: command.proposal }]);
  }
  if (finding.status === 'NONE') return illegal(command.type, finding.status, []);
  if (command.type === 'HEAR') {
    const { of, how, answerBy = null, statement = null } = command;
    if (how === 'NO_ANSWER' && (answerBy === null || now <= answerBy)) {
      return refuse(problem('TIME_TO_ANSWER_RUNS', 'Its time to answer is not over, or never began.', 'how'));
    }
    return accept([{ type: 'FINDING_HEARD', ...stamp, of, how, statement }]);
  }
  const legal = legalActs(finding);
  if (!legal.includes(command.type)) return illegal(command.type, finding.status, legal);
  switch (command.type) {
    case 'CONFIRM':
      return confirm(finding, command, stamp);
    case 'OVERRIDE':
      return override(finding, command, stamp);
    case 'CONTEST':
      return contest(command, stamp);
    case 'REVIEW':
      return review(finding, command, stamp);
  }
};

/** A decision that a newer proposal has flagged can be taken anew, on that proposal. */
const legalActs = (finding: Exclude<Finding, { status: 'NONE' }>): readonly Act[] => {
  const flagged = finding.flaggedAt !== null && finding.contest === null;
  return flagged ? ['CONFIRM', ...LEGAL[finding.status]] : LEGAL[finding.status];
};

type Found = Exclude<Finding, { status: 'NONE' }>;
type Stamp = { readonly at: number; readonly by: string; readonly org: string; readonly firm: string };

const confirm = (finding: Found, { key, reason }: Of<'CONFIRM'>, stamp: Stamp): Result<FindingEvent[]> => {
  if (key !== undefined && key !== finding.key) {
    return refuse(problem('PROPOSAL_CHANGED', 'There is a newer proposal; read it, then decide.', 'key'));
  }
  const unheard = mustBeHeard(finding, finding.proposal.involvement);
  if (!unheard.ok) return unheard;
  return accept([{ type: 'FINDING_CONFIRMED', ...stamp, key: finding.key, reason: reason?.trim() || null }]);
};

const override = (finding: Found, command: Of<'OVERRIDE'>, stamp: Stamp): Result<FindingEvent[]> => {
  const { involvement } = command;
  const reason = said(command.reason, 'reason');
  if (!reason.ok) return reason;
  if (involvement === (finding.decision ?? finding.proposal).involvement) {
    return refuse(problem('NOTHING_TO_OVERRIDE', `The finding is ${involvement} already.`, 'involvement'));
  }
  const unheard = mustBeHeard(finding, involvement);
  return unheard.ok ? accept([{ type: 'FINDING_OVERRIDDEN', ...stamp, involvement, reason: reason.value }]) : unheard;
};

/** Before a finding above DIRECTLY_LINKED is confirmed, the firm is heard about one at least as grave. */
const mustBeHeard = ({ heardOf }: Found, involvement: Involvement): Result<null> => {
  if (!graver(involvement, 'DIRECTLY_LINKED')) return accept(null);
  if (heardOf !== null && !graver(involvement, heardOf)) return accept(null);
  const message = `Before a finding of ${involvement} is decided, the firm is to be heard about it.`;
  return refuse(problem('NOT_HEARD', message, 'firm'));
};

const contest = ({ grounds, evidence, statement }: Of<'CONTEST'>, stamp: Stamp): Result<FindingEvent[]> => {
  if (grounds.length === 0) return refuse(problem('REQUIRED', 'A contest names at least one ground.', 'grounds'));
  const shown = evidence.map((one) => one.trim()).filter((one) => one !== '');
  if (shown.length === 0) return refuse(problem('REQUIRED', 'A contest names its evidence.', 'evidence'));
  const once = [...new Set(grounds)];
  return accept([
    { type: 'FINDING_CONTESTED', ...stamp, grounds: once, evidence: shown, statement: statement ?? null },
  ]);
};

/** By someone other than who decided, and other than who contests. */
const review = (finding: Found, command: Of<'REVIEW'>, stamp: Stamp): Result<FindingEvent[]> => {
  const reason = said(command.reason, 'reason');
  if (!reason.ok) return reason;
  const { outcome } = command;
  const involvement = outcome === 'UPHELD' ? (command.involvement ?? null) : null;
  if (stamp.by === finding.decision?.by || stamp.by === finding.contest?.by) {
    return refuse(problem('SAME_PERSON', 'A contest is reviewed by someone other than who decided or contests.', 'by'));
  }
  if (outcome === 'UPHELD') {
    if (involvement === null) {
      return refuse(
        problem('REQUIRED', 'Where a contest is upheld, a finding takes the place of the old.', 'involvement'),
      );
    }
    const unheard = mustBeHeard(finding, involvement);
    if (!unheard.ok) return unheard;
  }
  return accept([{ type: 'CONTEST_REVIEWED', ...stamp, outcome, involvement, reason: reason.value }]);
};

export const evolveFinding = (finding: Finding, event: FindingEvent): Finding => {
  const history = [...finding.history, event];
  if (event.type === 'FINDING_PROPOSED') return proposed(finding, event, history);
  if (finding.status === 'NONE') return finding;
  switch (event.type) {
    case 'FINDING_HEARD': {
      const { heardOf } = finding;
      return { ...finding, history, heardOf: heardOf !== null && graver(heardOf, event.of) ? heardOf : event.of };
    }
    case 'FINDING_CONFIRMED': {
      const decision = decisionBy(event, 'CONFIRMED', finding.proposal.involvement, event.key);
      return { ...finding, history, status: 'CONFIRMED', decision, contest: null, flaggedAt: null };
    }
    case 'FINDING_OVERRIDDEN': {
      const decision = decisionBy(event, 'OVERRIDDEN', event.involvement, finding.key);
      return { ...finding, history, status: 'OVERRIDDEN', decision, contest: null, flaggedAt: null };
    }
    case 'FINDING_CONTESTED': {
      const { grounds, evidence, statement, by, org, at } = event;
      const open: Contest = { grounds, evidence, statement, by, org, at };
      return { ...finding, history, status: 'CONTESTED', contest: open };
    }
    case 'CONTEST_REVIEWED':
      return reviewed(finding, event, history);
  }
};

const proposed = (
  finding: Finding,
  { firm, key, proposal, at }: Extract<FindingEvent, { type: 'FINDING_PROPOSED' }>,
  history: readonly FindingEvent[],
): Finding => {
  if (finding.status === 'NONE') {
    const [heardOf, flaggedAt, decision, contest] = [null, null, null, null];
    return { status: 'PROPOSED', firm, proposal, key, heardOf, flaggedAt, decision, contest, history };
  }
  const { decision } = finding;
  const flaggedAt = decision === null || decision.key === key ? null : (finding.flaggedAt ?? at);
  return { ...finding, proposal, key, flaggedAt, history };
};

const reviewed = (
  finding: Found,
  event: Extract<FindingEvent, { type: 'CONTEST_REVIEWED' }>,
  history: readonly FindingEvent[],
): Finding => {
  if (event.involvement !== null) {
    const decision = decisionBy(event, 'OVERRIDDEN', event.involvement, finding.key);
    return { ...finding, history, status: 'OVERRIDDEN', decision, contest: null, flaggedAt: null };
  }
  const { decision } = finding;
  return decision === null
    ? { ...finding, history, status: 'PROPOSED', decision, contest: null }
    : { ...finding, history, status: decision.kind, decision, contest: null };
};

const decisionBy = (
  { by, org, at, reason }: { by: string; org: string; at: number; reason: string | null },
  kind: Decision['kind'],
  involvement: Involvement,
  key: string,
): Decision => ({ kind, involvement, key, by, org, at, reason });

/** The finding that counts now: a person's decision, also while it is contested; else what is proposed. */
export const standing = (finding: Finding): Involvement | null =>
  finding.status === 'NONE' ? null : (finding.decision ?? finding.proposal).involvement;
