import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = [20, 19];

/** Ends the process with a plain message where Node is too old. */
export const requireNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(`adit needs Node ${NEEDED.join('.')} or newer; this is ${version}.`);
  process.exit(1);
};

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Whether the packages in node_modules are older than the lock file, or not there. */
const outOfDate = (root) => {
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'));
  return installed === undefined || installed < changedAt(join(root, 'package-lock.json'));
};

/** Installs what the lock file says, if that is not what is there; ends the process where it cannot. */
export const installPackages = async (root) => {
  if (!outOfDate(root)) return;
  console.error('Installing packages (npm ci): half a minute, the first time or after a change.');
  const began = Date.now();
  // Development packages too, whatever NODE_ENV says: the programs are TypeScript, and run from source.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(error ? `npm could not be started: ${error.message}` : 'npm ci failed; what it said is above.');
    process.exit(status || 1);
  }
  console.error(`Packages installed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
};
