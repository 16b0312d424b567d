import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import { NEO4J_VERSION, prepareJars } from '../../src/neo4j/jars.js';
import { findJava } from '../../src/neo4j/java.js';
import { type LocalServer, startLocal } from '../../src/neo4j/local.js';
import { end, isAlive, isGoneWithin } from '../../src/neo4j/process.js';

jest.setTimeout(120_000);

const java = await findJava();
const withJava = 'path' in java ? describe : describe.skip;

withJava('a local Neo4j, told as one life', () => {
  const told: string[] = [];
  const log = {
    info: (message: string) => void told.push(message),
    warn: (message: string) => void told.push(message),
  };
  let home: string;
  let jars: string;
  let server: LocalServer;

  const start = (port?: number) =>
    startLocal({
      home,
      jars,
      java: (java as { path: string }).path,
      heap: '256m',
      quick: true,
      log,
      ...(port && { port }),
    });
  const record = async () => JSON.parse(await readFile(join(home, 'server.json'), 'utf8'));
  const query = async (statement: string) => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    try {
      return (await driver.executeQuery(statement)).records.map((row) => row.get(0));
    } finally {
      await driver.close();
    }
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'adit-local-'));
    const config = readConfig();
    jars = await prepareJars(join(config.home, `neo4j-${NEO4J_VERSION}`, 'lib'), log, config.neo4j.mavenRepository);
  });

  afterAll(async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  });

  test('two that start it at once get the same one; who only joined cannot stop it', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.uri).toBe(two.uri);
    expect(told.join()).toContain('already running');
    server = { ...one, stop: async () => void (await Promise.all([one.stop(), two.stop()])) };
    await (await start()).stop();
    expect(await query('RETURN "still here"')).toEqual(['still here']);
  });

  test('its password is in a file for its owner only, and nothing gets in without', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    const stranger = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(stranger.getServerInfo()).rejects.toMatchObject({ code: expect.stringContaining('Security') });
    await stranger.close();
  });

  test('stopped, it is gone; started again beside a stale record, it has its data', async () => {
    await query('CREATE (:Kept {name: "kilima"})');
    const { pid } = await record();
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    await writeFile(join(home, 'server.json'), JSON.stringify({ pid: process.pid, keeper: process.pid, port: 1 }));
    server = await start();
    expect(await query('MATCH (n:Kept) RETURN n.name')).toEqual(['kilima']);
  });

  test('killed together with its keeper, it is recovered with every committed row', async () => {
    await query('CREATE (:Kept {name: "second"})');
    const { pid, keeper } = await record();
    process.kill(keeper, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    await isGoneWithin(pid, 5_000);
    told.length = 0;
    server = await start();
    expect(told.join()).toContain('did not end properly');
    expect(await query('MATCH (n:Kept) RETURN n.name ORDER BY n.name')).toEqual(['kilima', 'second']);
  });

  test('left running by a killed keeper, it is ended before another starts', async () => {
    const { pid, keeper } = await record();
    process.kill(keeper, 'SIGKILL');
    await isGoneWithin(keeper, 5_000);
    expect(isAlive(pid)).toBe(true);
    server = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await query('MATCH (n:Kept) RETURN count(n) = 2')).toEqual([true]);
  });

  test('a wrong password in the file is said, and the server is not left running', async () => {
    await server.stop();
    const file = join(home, 'password');
    const right = await readFile(file, 'utf8');
    await writeFile(file, 'something-else\n');
    await expect(start()).rejects.toThrow(`The password in ${file} is not the one of the data`);
    await expect(record()).rejects.toThrow('ENOENT');
    await rm(file);
    await expect(start()).rejects.toThrow('its password is missing');
    await writeFile(file, right, { mode: 0o600 });
  });

  test('a taken port is said when it is the configured one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start(port)).rejects.toThrow(`Port ${port} is taken`);
    other.close();
  });

  test('it ends when the program that started it is killed', async () => {
    const program = `
      import { startLocal } from './src/neo4j/local.ts';
      const log = { info() {}, warn() {} };
      await startLocal({ ...JSON.parse(process.argv[1]), heap: '256m', quick: true, log });
      process.kill(process.pid, 'SIGKILL');
    `;
    const options = JSON.stringify({ home, jars, java: (java as { path: string }).path });
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, options];
    const owner = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } });
    await once(owner, 'exit');
    const { pid } = await record();
    const gone = await isGoneWithin(pid, 15_000);
    if (!gone) await end(pid);
    expect(gone).toBe(true);
  });
});
