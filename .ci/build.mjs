// Compiles src into dist/src, and puts beside it what the program reads when it runs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const READ_AT_RUN_TIME = [
  'schema',
  'cypher',
  'data/demo',
  'explorer',
  'docker/compose.yml',
  'docker/neo4j',
  'package.json',
];

rmSync(dist, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, '.ci/tsconfig.build.json')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
for (const path of READ_AT_RUN_TIME) {
  if (existsSync(join(root, path))) cpSync(join(root, path), join(dist, path), { recursive: true });
}
const { VENDOR_FILES } = await import(pathToFileURL(join(dist, 'src/explorer.js')).href);
const vendor = join(dist, 'explorer/vendor');
mkdirSync(vendor);
for (const [name, file] of Object.entries(VENDOR_FILES)) cpSync(join(root, 'node_modules', file), join(vendor, name));
for (const name of new Set(Object.values(VENDOR_FILES).map((file) => file.split('/')[0]))) {
  cpSync(join(root, 'node_modules', name, 'LICENSE'), join(vendor, `${name}.LICENSE`));
}
console.log('Built: node dist/src/main.js');
