import { expect, test } from '@jest/globals';
import { createLog, plainLine } from '../../src/log.js';

/** A stream that keeps what is written to it. */
const kept = (isTTY: boolean) => {
  const lines: string[] = [];
  return { lines, stream: { isTTY, write: (line: string) => lines.push(line) } as unknown as NodeJS.WriteStream };
};

test('a program reading along gets one JSON object a line, without passwords and tokens', () => {
  const { lines, stream } = kept(false);
  createLog('info', stream).info({ user: 'neo4j', password: 'p1', request: { token: 't1' } }, 'opened');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', msg: 'opened', user: 'neo4j', request: {} });
  expect(lines[0]).not.toMatch(/p1|t1/);
});

test('a person reading along gets plain lines, and no secrets either', () => {
  const { lines, stream } = kept(true);
  createLog('info', stream).warn({ port: 4000, token: 't1' }, 'slow');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn: slow port=4000\n$/);
});

test('a plain line shows the usual level not at all, and an error with its stack', () => {
  const entry = { time: '2026-01-02T03:04:05.000Z', level: 'info', msg: 'ready' };
  expect(plainLine(JSON.stringify(entry))).toBe('03:04:05 ready\n');
  expect(plainLine(JSON.stringify({ ...entry, level: 'error', err: { stack: 'Error: x' } }))).toBe(
    '03:04:05 error: ready\nError: x\n',
  );
});
