import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.js';
import { askServer } from './answers.js';
import { newPassword } from './password.js';
import { freePort, isFree } from './port.js';
import { run } from './process.js';
import { DatabaseUnavailable } from './unavailable.js';

const COMPOSE_FILE = fileURLToPath(new URL('../../docker/compose.yml', import.meta.url));
const USER = 'neo4j';

/** Whether a Docker engine answers (not merely: whether the docker command is there). */
export const dockerAnswers = (): Promise<boolean> =>
  run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 }).then(
    () => true,
    () => false,
  );

/** What docker/compose.yml needs to know, kept in a file that only its owner can read. */
interface Secrets {
  readonly password: string;
  readonly port: number;
}

/** Reads the file that {@link secretsText} writes. */
export const parseSecrets = (text: string): Secrets | undefined => {
  const password = /^NEO4J_PASSWORD=(\S+)$/m.exec(text)?.[1];
  const port = Number(/^NEO4J_BOLT_PORT=(\d+)$/m.exec(text)?.[1]);
  return password && port ? { password, port } : undefined;
};

const secretsText = ({ password, port }: Secrets) => `NEO4J_PASSWORD=${password}\nNEO4J_BOLT_PORT=${port}\n`;

/**
 * Brings up the container of docker/compose.yml, with its data in a volume. `stop` stops it if it was not running
 * before. Throws {@link DatabaseUnavailable} with Docker's own words where it cannot.
 */
export const startContainer = async (home: string, log: Log, fixedPort?: number) => {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const file = join(home, 'docker.env');
  const kept = parseSecrets(await readFile(file, 'utf8').catch(() => ''));
  const secrets = { password: kept?.password ?? newPassword(), port: fixedPort ?? kept?.port ?? (await freePort()) };
  const compose = (...args: string[]) =>
    run('docker', ['compose', '--env-file', file, '-f', COMPOSE_FILE, ...args], { timeout: 600_000 });
  const write = (changed: Secrets) => writeFile(file, secretsText(changed), { mode: 0o600 });
  await write(secrets);
  try {
    const wasRunning = (await compose('ps', '--quiet', '--status', 'running', 'neo4j')).stdout.trim() !== '';
    if (!wasRunning && fixedPort === undefined && !(await isFree(secrets.port))) {
      secrets.port = await freePort();
      await write(secrets);
    }
    log.info('Bringing up Neo4j in a container (the first time, its image is fetched)');
    await compose('up', '--detach', '--wait', 'neo4j');
    const uri = `bolt://127.0.0.1:${secrets.port}`;
    if ((await askServer(uri, USER, secrets.password)) === 'WRONG_PASSWORD') {
      throw new Error(`the password in ${file} is not the one of the data in the volume adit_neo4j`);
    }
    const stop = async () => {
      if (!wasRunning) await compose('stop', 'neo4j');
    };
    return { uri, user: USER, password: secrets.password, stop };
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new DatabaseUnavailable(`Docker could not bring up Neo4j: ${(stderr || message).trim()}`);
  }
};
