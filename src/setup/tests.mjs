import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs jest and prints `N passed, N failed` as the very last line. Resolves to the exit code.
 * The counts come from test/support/count-reporter.mjs by message; a run that ended without them counts as one failure.
 */
export const runTests = (root, args) =>
  new Promise((done) => {
    const jest = spawn(
      process.execPath,
      [join(root, 'node_modules/jest/bin/jest.js'), '--config', join(root, 'test/jest.config.mjs'), ...args],
      {
        cwd: root,
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        env: {
          ...process.env,
          NODE_OPTIONS: [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
            .filter(Boolean)
            .join(' '),
        },
      },
    );
    let counts;
    jest.on('message', (message) => {
      counts = message;
    });
    const forward = (signal) => jest.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    jest.on('error', (error) => {
      console.error(`jest could not be started: ${error.message}`);
      done(1);
    });
    jest.on('close', (code, signal) => {
      const { passed, failed } = counts ?? { passed: 0, failed: 1 };
      if (!counts) console.error(`The tests did not run to their end${signal ? ` (${signal})` : ''}.`);
      else if (passed + failed === 0) console.error('No test ran: that is a failure.');
      console.log(`${passed} passed, ${failed} failed`);
      done(code || (failed > 0 || passed === 0 ? 1 : 0));
    });
  });
