import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { RequestHandler } from 'express';

const QUIET_MS = 200;
const AT_MOST_MS = 10_000;

/** A server about to stop: it still answers, but keeps no connection open and asks for no more requests. */
export interface LameDuck {
  readonly stopping: boolean;
  readonly handler: RequestHandler;
  /**
   * Waits until requests that were sent before have arrived: a server that closed at once would cut off what it has not
   * read yet. Three turns of the event loop take in what reached this machine while the loop was busy.
   */
  settle(): Promise<void>;
}

export const lameDuck = (): LameDuck => {
  let stopping = false;
  let arrived = 0;
  return {
    get stopping() {
      return stopping;
    },
    handler: (_request, response, next) => {
      arrived += 1;
      if (stopping) response.set('Connection', 'close');
      next();
    },
    settle: async () => {
      stopping = true;
      const end = Date.now() + AT_MOST_MS;
      for (let before = -1; arrived > before && Date.now() < end; ) {
        before = arrived;
        await delay(QUIET_MS);
        for (let turns = 0; turns < 3; turns += 1) await turn();
      }
    },
  };
};
