import neo4j, { Neo4jError, type Session, type Transaction } from 'neo4j-driver';

/** A transaction, as far as queries need it. */
export type Tx = Pick<Transaction, 'run'>;

/** The database. */
export interface Graph {
  /** Runs work in one read transaction, anew where the database says that this can help. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs work in one write transaction; a throw rolls it back. It may run several times before one is kept. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs one statement by itself, as changes of the schema need. */
  runAlone(statement: string): Promise<void>;
  /** Throws where the database does not answer within two seconds. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is, and who asks. `onQuery` is told of each round trip. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly onQuery?: (statement: string) => void;
}

/** How long to try again: when transactions are in each other's way, and when the database is away. */
const PATIENCE_MS = { contention: 60_000, memory: 15_000, away: 1_500 };
const ANSWER_MS = 2_000;

/** Opens the database. Connects at the first use. */
export const openGraph = ({ uri, user, password, onQuery }: GraphAddress): Graph => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: ANSWER_MS,
    connectionAcquisitionTimeout: 60_000,
    // Each open transaction takes 2 MiB of the database's memory at least: more at once would only be in each other's way.
    maxConnectionPoolSize: 32,
    telemetryDisabled: true,
  });
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const once = <T>(mode: 'READ' | 'WRITE', work: (tx: Tx) => Promise<T>): Promise<T> =>
    inSession(mode, async (session) => {
      const tx = await session.beginTransaction();
      try {
        const answer = await work(onQuery ? heard(tx, onQuery) : tx);
        await tx.commit();
        return answer;
      } finally {
        await tx.close();
      }
    });
  return {
    read: (work) => retrying(() => once('READ', work)),
    write: (work) => retrying(() => once('WRITE', work)),
    runAlone: (statement) =>
      retrying(() =>
        inSession('WRITE', async (session) => {
          await session.run(statement);
        }),
      ),
    verify: () =>
      within(
        ANSWER_MS,
        inSession('READ', (session) => session.run('RETURN 1')),
      ),
    close: () => driver.close(),
  };
};

const heard = (tx: Transaction, onQuery: (statement: string) => void): Tx => ({
  run: (...[statement, ...rest]: Parameters<Transaction['run']>) => {
    onQuery(String(statement));
    return tx.run(statement, ...rest);
  },
});

/**
 * Tries again what failed for a reason that passes. The driver's own retries wait half a minute for a database that is
 * away; here that is told within two seconds, while transactions that lock each other out get their time.
 */
const retrying = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const began = Date.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const patience = patienceFor(error);
      const pause = Math.random() * Math.min(2_000, 20 * 2 ** tries);
      if (Date.now() - began + pause >= patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

const patienceFor = (error: unknown): number => {
  if (!(error instanceof Neo4jError)) return 0;
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') return PATIENCE_MS.away;
  // Another transaction made the same thing first: look again, and find it.
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return PATIENCE_MS.contention;
  if (isOutOfMemory(error)) return PATIENCE_MS.memory;
  return error.retriable ? PATIENCE_MS.contention : 0;
};

/** Whether a transaction failed because the database has not enough memory for it (and for those beside it). */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && /OutOfMemory/.test(`${error.code}`);

const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database gave no answer within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
