/** Corrective actions: assigned by a programme, implemented by others, followed by evidence. */
export {
  ACTION_EVENTS,
  ACTION_STATUSES,
  type ActionCommand,
  type ActionEvent,
  type ActionStatus,
  type Actions,
  type AssignedAction,
  type CorrectiveAction,
} from './action.types.js';
export { type ActionCounts, countsOf, successRate } from './counts.js';
export { decideAction, evolveActions } from './decide.js';
export { type PublishedAction, readActions } from './published.js';
