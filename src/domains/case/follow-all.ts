import type { Graph } from '../../graph/graph.js';
import { systemScope } from '../access/access.js';
import { follow } from './act.js';
import { toFollow } from './case.store.js';

/**
 * Lets every case follow the record that has just changed, one transaction each: what was not actionable reopens by itself
 * where the record links it now; what is being looked into is brought up to date.
 */
export const followAll = async (graph: Graph, now: number): Promise<void> => {
  for (const allegation of await graph.read((tx) => toFollow(systemScope, tx))) await follow(graph, allegation, now);
};
