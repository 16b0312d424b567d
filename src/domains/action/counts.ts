import { ACTION_STATUSES, type ActionStatus } from './action.types.js';

export type ActionCounts = Readonly<Record<ActionStatus, number>>;

/** How many actions have each status. */
export const countsOf = (actions: Iterable<{ readonly status: ActionStatus }>): ActionCounts => {
  const counts = Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Record<ActionStatus, number>;
  for (const { status } of actions) counts[status] += 1;
  return counts;
};

/** (Implemented + in progress) / assigned, cancelled ones among the assigned (BM-07); null: none was assigned. */
export const successRate = (counts: ActionCounts): number | null => {
  const assigned = ACTION_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return assigned === 0 ? null : (counts.IMPLEMENTED + counts.IN_PROGRESS) / assigned;
};
