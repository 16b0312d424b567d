// What `npm start`, `npm test` and the other commands run. Plain Node without packages: on a fresh clone there are none.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, requireNode } from './install.mjs';
import { runTests } from './tests.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The programs behind the commands: each runs in this very process, so that signals and exit codes are its own. */
const PROGRAMS = {
  start: 'src/main.ts',
  check: '.ci/check.mjs',
  import: 'src/commands/import.ts',
  incidents: 'src/commands/incidents.ts',
  migrate: 'src/commands/migrate.ts',
  token: 'src/commands/token.ts',
};

const runProgram = async (file, args) => {
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.argv[0], resolve(ROOT, file), ...args];
  await import(new URL(`../../${file}`, import.meta.url).href);
};

const main = async ([command, ...args]) => {
  requireNode();
  if (command !== 'test' && !Object.hasOwn(PROGRAMS, command ?? '')) {
    console.error(`Usage: node src/setup/run.mjs ${[...Object.keys(PROGRAMS), 'test'].join('|')} [arguments]`);
    process.exit(2);
  }
  await installPackages(ROOT);
  if (command === 'test') process.exitCode = await runTests(ROOT, args);
  else await runProgram(PROGRAMS[command], args);
};

await main(process.argv.slice(2));
