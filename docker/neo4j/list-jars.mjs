// Writes jars.sha256 anew from pom.xml: one line a jar, its SHA-256 and its path in a Maven repository.
// Run it after the version in pom.xml changes: node docker/neo4j/list-jars.mjs (needs mvn).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'adit-jars-'));

try {
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      here('pom.xml'),
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-Dmdep.useRepositoryLayout=true',
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: 'inherit' },
  );
  const lines = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.jar'))
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}`,
    );
  writeFileSync(here('jars.sha256'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} jars listed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
