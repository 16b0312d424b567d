// Runs beside a local Neo4j and ends it when adit ends, however adit ends: their pipe closes even after a kill -9.
// Its one argument is JSON: { java, args, record, port, remove? }. The record tells later starts which processes
// these are; `remove` is a folder to delete after the end.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const { java, args, record, port, remove } = JSON.parse(process.argv[2]);
const server = spawn(java, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let stopping = false;

/** Writes the record; false where it cannot be written, on a full disk most likely. */
const note = () => {
  try {
    writeFileSync(record, JSON.stringify({ pid: server.pid, keeper: process.pid, port, stopping }), { mode: 0o600 });
    return true;
  } catch (error) {
    console.error(error.code === 'ENOSPC' ? 'No space left on device' : error.message);
    return false;
  }
};

const stop = () => {
  if (stopping) return;
  stopping = true;
  note();
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), 15_000).unref();
};

server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.on('exit', (code) => {
  rmSync(record, { force: true });
  if (remove && stopping) rmSync(remove, { recursive: true, force: true });
  process.exit(stopping ? 0 : (code ?? 1));
});
// Whatever goes wrong here, the server does not outlive its keeper.
process.on('exit', () => server.kill('SIGKILL'));

process.stdin.on('close', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
if (server.pid && !note()) process.exit(1);
