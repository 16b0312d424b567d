import type { Graph } from '../graph/graph.js';
import { MigrationError, pendingMigrations } from '../graph/migrations.js';

/** Why requests cannot be answered just now; null where they can. Tells within two seconds. */
export const whyNotReady = async (graph: Graph): Promise<string | null> => {
  try {
    const pending = await pendingMigrations(graph);
    return pending.length === 0 ? null : `${pending.length} migrations are still to be applied`;
  } catch (error) {
    return error instanceof MigrationError ? error.message : 'the database does not answer';
  }
};
