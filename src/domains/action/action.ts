/** Corrective actions: assigned by a programme, implemented by others, followed by evidence. */
export { ACTION_EVENTS, type ActionCommand, type Actions } from './action.types.js';
export { countsOf, successRate } from './counts.js';
export { decideAction, evolveActions } from './decide.js';
export { readActions } from './published.js';
