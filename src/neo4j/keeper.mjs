// Runs beside a local Neo4j and ends it when adit ends, however adit ends: their pipe closes even after a kill -9.
// Its one argument is JSON: { java, args, record, port, remove? }. The record tells later starts which processes
// these are; `remove` is a folder to delete after the end.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const { java, args, record, port, remove } = JSON.parse(process.argv[2]);
const server = spawn(java, args, { stdio: ['ignore', 'inherit', 'inherit'] });

const note = (stopping) =>
  writeFileSync(record, JSON.stringify({ pid: server.pid, keeper: process.pid, port, stopping }), { mode: 0o600 });

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  note(true);
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
if (server.pid) note(false);

process.stdin.on('close', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
