import { type DestinationStream, type Logger, pino } from 'pino';

/** What a module that only tells of its progress needs of a logger. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** Where a secret could come along with what is logged: taken out before it is written. */
const SECRETS = [
  'password',
  'token',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  '*.authorization',
  '*.cookie',
  'req.headers.authorization',
  'req.headers.cookie',
];

/** One plain line for a person: time, level if it is not the usual one, message, and the other fields. */
export const plainLine = (entry: string): string => {
  const { time, level, msg = '', err, pid: _pid, hostname: _host, ...rest } = JSON.parse(entry);
  const label = level === 'info' ? '' : `${level}: `;
  const fields = Object.entries(rest).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const stack = err?.stack ? `\n${err.stack}` : '';
  return `${time.slice(11, 19)} ${label}${msg}${fields.join('')}${stack}\n`;
};

/** The program's logger: plain lines where a person reads along, one JSON object a line otherwise. */
export const createLog = (level: string, stream: NodeJS.WriteStream = process.stdout): Logger => {
  const plain: DestinationStream = { write: (entry) => stream.write(plainLine(entry)) };
  return pino(
    {
      level,
      base: null,
      redact: { paths: SECRETS, remove: true },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream.isTTY ? plain : stream,
  );
};
