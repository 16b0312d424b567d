import { Neo4jError } from 'neo4j-driver';
import type { Graph } from '../graph/graph.js';
import { databaseAway } from './errors.js';

/** When work that has no answer yet makes us ask whether the database is there at all, and how long that may take. */
const SUSPICIOUS_AFTER_MS = 300;
const VERDICT_WITHIN_MS = 1_500;

const AWAY_CODES = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];

const saysAway = (error: unknown): boolean => error instanceof Neo4jError && AWAY_CODES.includes(error.code);

/**
 * A graph whose callers are told within two seconds, by a refusal with status 503, when the database is away; also when
 * a connection hangs and says nothing: work that takes long makes it ask, once for all that wait, whether anything
 * answers there.
 */
export const watched = (graph: Graph): Graph => {
  let asking: Promise<boolean> | null = null;
  const answers = (): Promise<boolean> => {
    asking ??= within(graph.verify(), VERDICT_WITHIN_MS).finally(() => {
      asking = null;
    });
    return asking;
  };
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const away = new Promise<never>((_, reject) => {
      timer = setTimeout(async () => {
        if (!(await answers())) reject(databaseAway());
      }, SUSPICIOUS_AFTER_MS);
    });
    try {
      return await Promise.race([work, away]);
    } catch (error) {
      throw saysAway(error) ? databaseAway() : error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    read: (work) => watch(graph.read(work)),
    write: (work) => watch(graph.write(work)),
    runAlone: (statement) => watch(graph.runAlone(statement)),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
};

/** Whether the work came to a good end in time. */
const within = async (work: Promise<void>, milliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
};
