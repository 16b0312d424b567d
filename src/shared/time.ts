/**
 * Instants are whole milliseconds since 1970 (UTC). A calendar date stands for a whole UTC day: as a start it is the
 * day's first millisecond, as an end its last.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Reads a calendar date such as 2022-03-05: its first millisecond, or null if there is no such day. */
export const parseDate = (text: string): number | null => {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.parse(`${text}T00:00:00Z`);
  if (year < 1 || Number.isNaN(time)) return null;
  const read = new Date(time);
  return read.getUTCMonth() + 1 === month && read.getUTCDate() === day ? time : null;
};

/**
 * Reads an instant of ISO 8601 with its zone, such as 2022-03-05T08:00:00Z or 2022-03-05T10:00:00.250+02:00; null if it
 * is none. What is finer than a millisecond is cut off.
 */
export const parseInstant = (text: string): number | null => {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, date = '', hours, minutes, seconds, fraction = '', zone = ''] = match;
  const day = parseDate(date);
  const offset = offsetOf(zone);
  if (day === null || offset === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return null;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return day + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds - offset;
};

const offsetOf = (zone: string): number | null => {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return null;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
};

/** Reads a date or an instant as the start of a period. */
export const parseStart = (text: string): number | null => parseDate(text) ?? parseInstant(text);

/** Reads a date (that whole day) or an instant as the end of a period, inclusive. */
export const parseEnd = (text: string): number | null => {
  const day = parseDate(text);
  return day === null ? parseInstant(text) : day + DAY - 1;
};

/** Writes an instant in UTC, with milliseconds only where there are some. */
export const formatInstant = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');
