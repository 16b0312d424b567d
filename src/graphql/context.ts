import { loadScope, type Principal, type Scope } from '../domains/access/access.js';
import type { Graph } from '../graph/graph.js';
import type { RecordTime } from '../graph/revision.js';
import { createLoaders, type Loaders } from './loaders.js';
import { type AskedTime, recordTimes } from './record-time.js';

/** What every resolver of one request gets. */
export interface Context {
  readonly scope: Scope;
  readonly graph: Graph;
  /** The most that one page may hold. */
  readonly pageSize: number;
  /** Which state of the record an `at` means; asked once for all who ask the same. */
  readonly recordTime: (asked: AskedTime) => Promise<RecordTime>;
  readonly loaders: Loaders;
}

/** Makes the context of one request: what its principal may see is settled before anything is read for them. */
export const createContext = async ({
  principal,
  graph,
  pageSize,
}: {
  readonly principal: Principal;
  readonly graph: Graph;
  readonly pageSize: number;
}): Promise<Context> => {
  const scope = await loadScope(principal, graph.read);
  const recordTime = recordTimes(graph);
  const latest = () => recordTime({ asOf: null, knownAt: null });
  return { scope, graph, pageSize, recordTime, loaders: createLoaders(scope, graph, latest) };
};
