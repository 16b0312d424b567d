import { followAll } from './domains/case/case.js';
import type { Graph } from './graph/graph.js';
import type { Log } from './log.js';

/** Stops the clock, and waits for what it is doing. */
export interface CaseClock {
  stop(): Promise<void>;
}

/**
 * Lets open cases follow the passing of time: duties that fall due, holds to review, relationships that end. Every so many
 * minutes; 0: never, where another server does. Two servers may both do it: nothing is raised or told twice.
 */
export const startCaseClock = (graph: Graph, log: Log, minutes: number): CaseClock => {
  if (minutes === 0) return { stop: () => Promise.resolve() };
  let doing: Promise<void> = Promise.resolve();
  let busy = false;
  const tick = async (): Promise<void> => {
    busy = true;
    try {
      await followAll(graph, Date.now());
    } catch (error) {
      log.warn(`open cases could not follow the time, and will be tried again: ${(error as Error).message}`);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => {
    if (!busy) doing = tick();
  }, minutes * 60_000);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return doing;
    },
  };
};
