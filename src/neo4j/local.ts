import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.js';
import { askServer } from './answers.js';
import { explainFailure, failureIn, readLog } from './failure.js';
import { withLock } from './lock.js';
import { makePassword, readPassword } from './password.js';
import { freePort, isFree } from './port.js';
import { run } from './process.js';
import { settleRunning } from './running.js';
import { configurationFile, serverArguments } from './settings.js';
import { DatabaseUnavailable } from './unavailable.js';

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
const USER = 'neo4j';
/** Recovering after a kill takes seconds for a small store, more for a large one. */
const START_WITHIN = 180_000;

/** Where and how a local server is to run. `port` only where it must be that one. */
export interface LocalOptions {
  readonly home: string;
  readonly jars: string;
  readonly java: string;
  readonly heap: string;
  /** Starts and stops sooner, for short lives. */
  readonly quick: boolean;
  /** Whether `home` is deleted when the server ends. */
  readonly throwAway?: boolean;
  readonly port?: number;
  readonly log: Log;
}

/** A local server that answers. `stop` ends it if this process started it, and does nothing otherwise. */
export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community on this machine, with its data in `home`, or joins the one that another process keeps there.
 * It ends with this process, however that ends. Throws {@link DatabaseUnavailable} with the reason where it cannot.
 */
export const startLocal = async (options: LocalOptions): Promise<LocalServer> => {
  const home = resolve(options.home);
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 });
  await mkdir(join(home, 'logs'), { recursive: true });
  return withLock(join(home, 'start.lock'), () => startIn({ ...options, home }));
};

const uriOf = (port: number) => `bolt://127.0.0.1:${port}`;

const startIn = async (options: LocalOptions): Promise<LocalServer> => {
  const { home, log } = options;
  const password = await passwordFor(options);
  const ask = (port: number) => askServer(uriOf(port), USER, password);
  const use = (port: number, stop: LocalServer['stop']) => ({ uri: uriOf(port), user: USER, password, stop });
  const shared = await settleRunning(join(home, 'server.json'), home, log, ask);
  if (shared) {
    if (shared.answer !== 'YES') throw wrongPassword(home);
    log.info(`Using the local Neo4j that is already running at ${uriOf(shared.port)}`);
    return use(shared.port, async () => {});
  }
  if (options.port && !(await isFree(options.port))) {
    throw new DatabaseUnavailable(`Port ${options.port} is taken. Give another one as NEO4J_BOLT_PORT, or none.`);
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const started = await launch(options, port);
    if (started.ready) {
      const answer = await ask(port);
      if (answer === 'YES') return use(port, started.stop);
      await started.stop();
      if (answer === 'WRONG_PASSWORD') throw wrongPassword(home);
      throw new DatabaseUnavailable(`The local Neo4j started but does not answer at ${uriOf(port)}.`);
    }
    const output = await readLog(logFile(home));
    const canTryAnother = failureIn(output) === 'PORT_TAKEN' && options.port === undefined && attempt < 3;
    if (!canTryAnother) throw new DatabaseUnavailable(await explainFailure(output, home, logFile(home)));
  }
};

const passwordFile = (home: string) => join(home, 'password');
const logFile = (home: string) => join(home, 'logs', 'console.log');

const wrongPassword = (home: string) =>
  new DatabaseUnavailable(
    `The password in ${passwordFile(home)} is not the one of the data in ${home}. ` +
      'Put the right one there, or delete the folder to begin with an empty database.',
  );

/** The kept password; for a home that has never started, a new one, set with Neo4j's own tool. */
const passwordFor = async ({ home, java, jars }: LocalOptions): Promise<string> => {
  const file = passwordFile(home);
  const kept = await readPassword(file);
  if (existsSync(join(home, 'data', 'databases'))) {
    if (kept) return kept;
    throw new DatabaseUnavailable(
      `There is data in ${home}, but its password is missing: it belongs into ${file}. ` +
        'Put it there, or delete the folder to begin with an empty database.',
    );
  }
  const password = kept ?? (await makePassword(file));
  // By a file, so that the password does not stand in the list of processes.
  const commands = join(home, 'conf', 'set-password');
  const args = ['-cp', `"${jars}/*"`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  await writeFile(commands, args.join('\n').replaceAll('\\', '\\\\'), { mode: 0o600 });
  try {
    await run(java, [`@${commands}`], { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } });
  } catch (error) {
    const output = `${(error as { stdout?: string }).stdout}${(error as { stderr?: string }).stderr}`;
    throw new DatabaseUnavailable((await explainFailure(output, home, commands)).replaceAll(password, '…'));
  } finally {
    await rm(commands, { force: true });
  }
  return password;
};

/** Starts the keeper, which starts the server; resolves when the server says that it is ready, or has ended. */
const launch = async (options: LocalOptions, port: number) => {
  const { home, jars, java, heap, quick, throwAway, log } = options;
  const settings = { port, heap, quick };
  await writeFile(join(home, 'conf', 'neo4j.conf'), configurationFile(settings));
  const output = await open(logFile(home), 'w');
  const args = serverArguments(jars, home, settings);
  const task = { java, args, record: join(home, 'server.json'), port, ...(throwAway && { remove: home }) };
  const keeper = spawn(process.execPath, [KEEPER, JSON.stringify(task)], {
    stdio: ['pipe', output.fd, output.fd],
    detached: true,
    windowsHide: true,
    // Nothing of adit's own environment is the server's business, options for Node least of all.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
  await output.close();
  keeper.unref();
  const ended = once(keeper, 'exit');
  let wanted = true;
  keeper.once('exit', () => {
    if (wanted && ready) log.warn(`The local Neo4j has ended unasked. Its log: ${logFile(home)}`);
  });
  const stop = async () => {
    wanted = false;
    keeper.ref();
    keeper.stdin?.end();
    await ended;
    // Where the keeper itself was killed, the server is still there.
    await settleRunning(task.record, home, log, async () => 'YES');
  };
  let ready = false;
  const until = Date.now() + START_WITHIN;
  while (keeper.exitCode === null && keeper.signalCode === null) {
    ready = /\bStarted\.\s*$/m.test(await readLog(logFile(home)));
    if (ready) return { ready, stop };
    if (Date.now() > until) {
      await stop();
      break;
    }
    await pause(50);
  }
  return { ready, stop };
};
