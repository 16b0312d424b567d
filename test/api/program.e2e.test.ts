import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { testDatabase, testGraph } from '../support/graph.js';

// Each test starts the whole program, some of them twice.
jest.setTimeout(90_000);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let home: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'adit-program-'));
  await testGraph();
});
afterEach(() => {
  for (const program of running.splice(0)) program.kill('SIGKILL');
});
afterAll(() => rmSync(home, { recursive: true }));

/** The program itself, as a process of its own, on this worker's database. */
const start = (variables: Record<string, string> = {}) => {
  const { uri, user, password } = testDatabase();
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      ADIT_HOME: home,
      PORT: '0',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      ...variables,
    },
  });
  running.push(program);
  let output = '';
  const waiting: (() => void)[] = [];
  for (const stream of [program.stdout, program.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      waiting.push(look);
      look();
      ended.then(() => reject(new Error(`ended without ${pattern}:\n${output}`)));
    });
  return { program, ended, until, output: () => output };
};

test('it loads the demo, says where it is and how to try it, and shows whom the demo reaches', async () => {
  const { program, ended, until, output } = start();
  const [, url = ''] = await until(/adit answers at (\S+)/);
  await until(/Miro Mobile/);
  expect(output().match(/^ {2}.*(ORIGIN|TRACED|POSSIBLE|DECLARED).*$/gm)).toEqual([
    expect.stringMatching(/Umoja .*ORIGIN +0 +900 +0\.692308 +2022-03-05T08:00:00Z/),
    expect.stringMatching(/Baraka .*TRACED +1 +600 +0\.3 +2022-03-09T08:00:00Z/),
    expect.stringMatching(/Kivuvu .*TRACED +1 +300 +1 /),
    expect.stringMatching(/Lac Vert .*TRACED +2 +600 +0\.4 /),
    expect.stringMatching(/Pembe .*TRACED +3 +0 +– /),
    expect.stringMatching(/Straits .*TRACED +3 +216 +0\.4 /),
    expect.stringMatching(/Nordlicht .*TRACED +4 +140 +0\.4 /),
    expect.stringMatching(/Altiplano .*POSSIBLE +2 +– +– /),
    expect.stringMatching(/Hanbit .*DECLARED +3 /),
    expect.stringMatching(/Quill .*DECLARED +4 /),
    expect.stringMatching(/Halden .*DECLARED +5 /),
    expect.stringMatching(/Miro .*DECLARED +5 /),
  ]);

  const [, bearer = '', body = ''] = /Bearer (\S+)' -d '(.*)'/.exec(output()) ?? [];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const answer = await fetch(url, { method: 'POST', headers, body });
  expect(await answer.json()).toEqual({ data: { allegation: { trace: { totals: { firms: 12 } } } } });

  program.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a SIGTERM lets the requests in flight finish, and then it ends', async () => {
  const { program, ended, until } = start();
  const [, url = ''] = await until(/adit answers at (\S+)/);
  const [, bearer = ''] = await until(/Bearer (\S+)'/);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const query = '{ allegation(by: { reference: "A-2022-014" }) { trace { exposures(first: 100) { totalCount } } } }';
  const answers = Array.from({ length: 100 }, () =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) }).then(async (response) => ({
      status: response.status,
      body: await response.json(),
    })),
  );
  await Promise.race(answers);
  program.kill('SIGTERM');
  for (const answer of await Promise.all(answers)) {
    expect(answer).toEqual({
      status: 200,
      body: { data: { allegation: { trace: { exposures: { totalCount: 12 } } } } },
    });
  }
  expect(await ended).toBe(0);
});

test('a port that is taken is said, with the way out', async () => {
  const first = start();
  const [, port = ''] = await first.until(/adit answers at \S+:(\d+)\//);
  const second = start({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(new RegExp(`port ${port} is taken: set PORT`));
});

test('a setting that is not usable is said by its name', async () => {
  const { ended, output } = start({ PORT: 'many' });
  expect(await ended).toBe(1);
  expect(output()).toMatch(/PORT/);
});
