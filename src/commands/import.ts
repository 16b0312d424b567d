import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.js';
import { followAll } from '../domains/case/case.js';
import { capture, parseDocument, type RecordDocument, SECTIONS } from '../domains/record/record.js';
import { type Graph, openGraph } from '../graph/graph.js';
import { MigrationError, migrate } from '../graph/migrations.js';
import { createLog } from '../log.js';
import { findNeo4j } from '../neo4j/neo4j.js';
import { DatabaseUnavailable } from '../neo4j/unavailable.js';
import { parseJson } from '../shared/json.js';
import type { Problem, Result } from '../shared/result.js';

const HELP = `Adds documents to the record: firms, sites, operations, relationships, custody events and the like.

  npm run import -- FILE.json ...

The format is that of data/demo/chain.json. Each file is written as a whole or not at all; what the record has already is
left as it is. The exit code is 0 where every file is in, 1 where one was refused, 2 where the command makes no sense, and
3 where there is no database.`;

const out = (line: string): void => void process.stdout.write(`${line}\n`);

const fail = (file: string, problems: readonly Problem[]): false => {
  process.stderr.write(`${file}: refused, and nothing of it written\n`);
  for (const { code, message, path } of problems) {
    const field = path.length > 0 ? path.join('.') : '(the whole file)';
    process.stderr.write(`  ${message.startsWith(`${field} `) ? message : `${field}: ${message}`} [${code}]\n`);
  }
  return false;
};

const read = async (file: string): Promise<Result<RecordDocument>> => {
  try {
    const json = parseJson(await readFile(file, 'utf8'));
    return json.ok ? parseDocument(json.value) : json;
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    return { ok: false, problems: [{ code: 'UNREADABLE', message, path: [] }] };
  }
};

const contents = (document: RecordDocument): string =>
  SECTIONS.filter((section) => document[section].length > 0)
    .map((section) => `${document[section].length} ${section}`)
    .join(', ') || 'nothing';

/** Says how far it is, at most once a second, where a person looks on. */
const progressOf = (file: string) => {
  let told = Date.now();
  return (done: number, of: number): void => {
    if (!process.stderr.isTTY || Date.now() - told < 1_000) return;
    told = Date.now();
    process.stderr.write(`\r${file}: ${done} of ${of}${done === of ? '\n' : ''}`);
  };
};

const importFile = async (graph: Graph, file: string): Promise<boolean> => {
  const began = Date.now();
  const document = await read(file);
  if (!document.ok) return fail(file, document.problems);
  out(`${file}: ${contents(document.value)}`);
  const captured = await capture(graph, document.value, progressOf(file));
  if (!captured.ok) return fail(file, captured.problems);
  const { revision, written, unchanged } = captured.value;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  out(`${file}: ${written.length} written, ${unchanged.length} known already; revision ${revision} (${seconds} s)`);
  return true;
};

const importAll = async (files: readonly string[]): Promise<number> => {
  const config = readConfig();
  const log = createLog(config.logLevel, process.stderr);
  const database = await findNeo4j({ home: join(config.home, 'neo4j'), log, config });
  try {
    const graph = openGraph(database);
    try {
      await migrate(graph, (message) => log.info(message));
      let allIn = true;
      for (const file of files) allIn = (await importFile(graph, file)) && allIn;
      await followAll(graph, Date.now());
      return allIn ? 0 : 1;
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
};

const main = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  if (values.help) out(HELP);
  if (values.help) return 0;
  if (positionals.length > 0) return importAll(positionals);
  process.stderr.write(`No file is named.\n\n${HELP}\n`);
  return 2;
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const misspelt = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const known = misspelt || error instanceof ConfigError || error instanceof MigrationError;
  const noDatabase = error instanceof DatabaseUnavailable;
  process.stderr.write(`${known || noDatabase ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = noDatabase ? 3 : known ? 2 : 1;
}
