import { afterAll } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { MigrationError, migrate } from '../../src/graph/migrations.js';
import { type Address, wipe, wipeData } from './database.js';

let open: Promise<Graph> | undefined;

/** The address of this worker's database. Throws in a unit or prop test: those do without one. */
export const testDatabase = (): Address => {
  const addresses: Address[] = JSON.parse(process.env.ADIT_TEST_DATABASES ?? '[]');
  const address = addresses[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % addresses.length];
  if (!address) throw new Error('No database was started: name a test that needs one *.int.test.ts or *.e2e.test.ts');
  return address;
};

/** This worker's database, empty and migrated when a test file first asks for it; closed at the file's end. */
export const testGraph = (): Promise<Graph> => {
  open ??= (async () => {
    const graph = openGraph(testDatabase());
    await emptyGraph(graph);
    return graph;
  })();
  return open;
};

/** Takes all data out of this worker's database, and applies what migrations it lacks. */
export const emptyGraph = async (graph: Graph): Promise<void> => {
  await wipeData(testDatabase());
  await migrate(graph).catch(async (error: unknown) => {
    // An earlier file may have tried migrations of its own: then from nothing.
    if (!(error instanceof MigrationError)) throw error;
    await wipe(testDatabase());
    await migrate(graph);
  });
};

afterAll(async () => {
  await (await open?.catch(() => undefined))?.close();
});
