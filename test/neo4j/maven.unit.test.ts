import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { downloadJars } from '../../src/neo4j/maven.js';

const log = { info: () => {}, warn: () => {} };
const jar = (name: string, content: string) => ({
  path: `org/example/${name}/1/${name}-1.jar`,
  sha256: createHash('sha256').update(content).digest('hex'),
});

let folder: string;
let repository: Server;
let address: string;
let asked: string[];
/** What the repository has, by path; a number is an error that it answers with, once. */
let has: Record<string, string | number>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adit-jars-'));
  asked = [];
  has = {};
  repository = createServer(({ url = '' }, answer) => {
    asked.push(url);
    const held = has[url.replace('/maven/', '')] ?? 404;
    if (typeof held === 'number') {
      has[url.replace('/maven/', '')] = 'content';
      answer.writeHead(held).end();
    } else answer.end(held);
  }).listen(0, '127.0.0.1');
  await once(repository, 'listening');
  address = `http://127.0.0.1:${(repository.address() as AddressInfo).port}/maven`;
});

afterEach(async () => {
  repository.closeAllConnections();
  repository.close();
  await rm(folder, { recursive: true, force: true });
});

test('jars are fetched by their path and named by their last part', async () => {
  const jars = ['a', 'b', 'c'].map((name) => jar(name, `content of ${name}`));
  for (const { path } of jars) has[path] = `content of ${path.split('/')[2]}`;
  await downloadJars(folder, jars, log, address);
  expect((await readdir(folder)).sort()).toEqual(['a-1.jar', 'b-1.jar', 'c-1.jar']);
  expect(await readFile(join(folder, 'b-1.jar'), 'utf8')).toBe('content of b');
});

test('a repository that fails for a moment is asked again', async () => {
  const wanted = jar('a', 'content');
  has[wanted.path] = 503;
  await downloadJars(folder, [wanted], log, address);
  expect(asked).toHaveLength(2);
  expect(await readdir(folder)).toEqual(['a-1.jar']);
});

test('a jar that is not what it should be is refused by name, and never gets its own name on disk', async () => {
  const wanted = jar('a', 'content');
  has[wanted.path] = 'something else';
  await expect(downloadJars(folder, [wanted], log, address)).rejects.toThrow(/a-1\.jar has the SHA-256/);
  expect(await readdir(folder)).toEqual([]);
});
