import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { Graph, Tx } from '../graph/graph.js';
import { databaseAway } from './errors.js';

/** When work without an end makes us ask whether the database is there at all, and when we ask again after a yes. */
const ASK_AFTER_MS = 300;
const ASK_AGAIN_AFTER_MS = 1_000;
/**
 * How long it has for an answer. Counted in ticks, of which each lets the event loop read what has come in: time that this
 * process itself was busy does not count against the database.
 */
const TICK_MS = 100;
const TICKS = 15;

const AWAY_CODES = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];

const saysAway = (error: unknown): boolean => error instanceof Neo4jError && AWAY_CODES.includes(error.code);

/**
 * A graph whose callers are told within two seconds, by a refusal with status 503, when the database is away; also when
 * a connection hangs and says nothing: work that takes long makes it ask, once for all that wait, whether anything
 * answers there. A database that answers anybody is there, however busy it is.
 */
export const watched = (graph: Graph): Graph => {
  let answered = 0;
  const heard = (tx: Tx): Tx => ({
    run: (...query: Parameters<Tx['run']>) => {
      const result = tx.run(...query);
      result.then(
        () => {
          answered += 1;
        },
        () => undefined,
      );
      return result;
    },
  });

  const isThere = async (): Promise<boolean> => {
    const before = answered;
    let verified: boolean | null = null;
    graph.verify().then(
      () => {
        verified = true;
      },
      () => {
        verified = false;
      },
    );
    for (let tick = 0; tick < TICKS && verified === null && answered === before; tick += 1) {
      await delay(TICK_MS);
      await turn();
    }
    return verified === true || answered > before;
  };
  let asking: Promise<boolean> | null = null;
  const ask = (): Promise<boolean> => {
    asking ??= isThere().finally(() => {
      asking = null;
    });
    return asking;
  };

  const watch = async <T>(work: Promise<T>): Promise<T> => {
    const done = new AbortController();
    const away = async (): Promise<never> => {
      await delay(ASK_AFTER_MS, undefined, { signal: done.signal });
      while (await ask()) await delay(ASK_AGAIN_AFTER_MS, undefined, { signal: done.signal });
      throw databaseAway();
    };
    try {
      return await Promise.race([work, away()]);
    } catch (error) {
      throw saysAway(error) ? databaseAway() : error;
    } finally {
      done.abort();
    }
  };

  return {
    read: (work) => watch(graph.read((tx) => work(heard(tx)))),
    write: (work) => watch(graph.write((tx) => work(heard(tx)))),
    runAlone: (statement) => watch(graph.runAlone(statement)),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
};
