import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playDemoCase } from './demo-case.js';
import { systemScope } from './domains/access/access.js';
import { report } from './domains/allegation/allegation.js';
import { capture, parseDocument } from './domains/record/record.js';
import { packageRoot } from './graph/files.js';
import type { Graph } from './graph/graph.js';
import { currentRevision } from './graph/revision.js';
import type { Log } from './log.js';
import type { Problem } from './shared/result.js';

const DEMO = join(packageRoot(), 'data', 'demo');

const read = (file: string) => JSON.parse(readFileSync(join(DEMO, file), 'utf8'));

const failed = (file: string, problems: readonly Problem[]): Error =>
  new Error(`data/demo/${file}: ${problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);

/** The reference of the demo's allegation. */
export const demoAllegation = (): string => read('allegation.json').reference;

/** Loads the demo chain and its allegation where nothing has been recorded yet. All in it is fictional. */
export const loadDemo = async (graph: Graph, log: Log): Promise<void> => {
  if ((await graph.read(currentRevision)) > 0) return;
  let written = 0;
  for (const file of ['chain.json', 'programme.json']) {
    const document = parseDocument(read(file));
    if (!document.ok) throw failed(file, document.problems);
    const captured = await capture(graph, document.value);
    if (!captured.ok) throw failed(file, captured.problems);
    written += captured.value.written.length;
  }
  const reported = await report(systemScope, graph, read('allegation.json'));
  if (!reported.ok) throw failed('allegation.json', reported.problems);
  await playDemoCase(graph, reported.value.allegation, Date.now());
  log.info(`the graph was empty: loaded the demo chain, ${written} assertions, and a case about it`);
};
