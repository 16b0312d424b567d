import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import type { ActionCommand, ActionEvent, ActionStatus, Actions, CorrectiveAction } from './action.types.js';

const problem = (code: string, message: string, ...path: readonly string[]): Problem => ({ code, message, path });

/** From where each act is possible. An implemented or cancelled action stays so: what is needed besides is a new one. */
const POSSIBLE_FROM: Readonly<Record<'START_ACTION' | 'IMPLEMENT_ACTION' | 'CANCEL_ACTION', readonly ActionStatus[]>> =
  {
    START_ACTION: ['NOT_STARTED'],
    IMPLEMENT_ACTION: ['NOT_STARTED', 'IN_PROGRESS'],
    CANCEL_ACTION: ['NOT_STARTED', 'IN_PROGRESS'],
  };

/**
 * Decides what a command changes. A status moves by evidence (BM-06); a cancellation says why, and which actions replace
 * the one that is cancelled, if any do: those must be assigned already.
 */
export const decideAction = (actions: Actions, command: ActionCommand, now: number): Result<readonly ActionEvent[]> => {
  const stamp = { at: now, by: command.by, org: command.org };
  if (command.type === 'ASSIGN_ACTION') {
    const { assigned } = command;
    return actions.has(assigned.reference)
      ? refuse(problem('REFERENCE_KNOWN', `There is an action ${assigned.reference} already.`, 'reference'))
      : accept([{ type: 'ACTION_ASSIGNED', ...stamp, action: assigned.reference, assigned }]);
  }
  const known = actions.get(command.action);
  if (!known) return refuse(problem('NOT_FOUND', 'There is no such action.', 'action'));
  if (!POSSIBLE_FROM[command.type].includes(known.status)) return refuse(illegal(command.type, known));
  switch (command.type) {
    case 'START_ACTION':
      return evidenced(command.evidence, {
        type: 'ACTION_STARTED',
        ...stamp,
        action: known.reference,
        evidence: command.evidence,
      });
    case 'IMPLEMENT_ACTION': {
      const { evidence, implementedAt } = command;
      if (implementedAt > now)
        return refuse(problem('IN_THE_FUTURE', 'It cannot be implemented yet.', 'implementedAt'));
      return evidenced(evidence, {
        type: 'ACTION_IMPLEMENTED',
        ...stamp,
        action: known.reference,
        evidence,
        implementedAt,
      });
    }
    case 'CANCEL_ACTION': {
      const { reason, replacedBy } = command;
      const problems = [
        ...(reason.trim() === '' ? [problem('REQUIRED', 'reason must not be empty', 'reason')] : []),
        ...replacedBy
          .filter((one) => one === known.reference || !actions.has(one))
          .map((one) => problem('UNKNOWN_REFERENCE', `${one} is no other action.`, 'replacedBy')),
      ];
      if (problems.length > 0) return refuse(...problems);
      return accept([
        { type: 'ACTION_CANCELLED', ...stamp, action: known.reference, reason, replacedBy: [...replacedBy] },
      ]);
    }
  }
};

const evidenced = (evidence: string, event: ActionEvent): Result<readonly ActionEvent[]> =>
  evidence.trim() === '' ? refuse(problem('REQUIRED', 'evidence must not be empty', 'evidence')) : accept([event]);

const illegal = (act: string, { status }: CorrectiveAction): Problem => {
  const possible = Object.entries(POSSIBLE_FROM).filter(([, from]) => from.includes(status));
  const names = possible.map(([name]) => name).join(', ') || 'nothing';
  return problem(
    'ILLEGAL_TRANSITION',
    `${act} is not possible while the status is ${status}; possible: ${names}`,
    'status',
  );
};

export const evolveActions = (actions: Actions, event: ActionEvent): Actions => {
  if (event.type === 'ACTION_ASSIGNED')
    return new Map(actions).set(event.action, { ...event.assigned, status: 'NOT_STARTED' });
  const known = actions.get(event.action);
  return known ? new Map(actions).set(event.action, after(known, event)) : actions;
};

const after = (known: CorrectiveAction, event: Exclude<ActionEvent, { type: 'ACTION_ASSIGNED' }>): CorrectiveAction => {
  switch (event.type) {
    case 'ACTION_STARTED':
      return { ...known, status: 'IN_PROGRESS', evidence: event.evidence };
    case 'ACTION_IMPLEMENTED':
      return { ...known, status: 'IMPLEMENTED', evidence: event.evidence, implementedAt: event.implementedAt };
    case 'ACTION_CANCELLED':
      return { ...known, status: 'CANCELLED', reason: event.reason, replacedBy: event.replacedBy };
  }
};
