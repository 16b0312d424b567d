import { accept, type Result, refuse } from './result.js';

/** A field: quoted, with quotes inside doubled, or without quotes and commas; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/** One row by the names of the first, with the number of the row (the first after the names is 1). */
export interface CsvRow {
  readonly row: number;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads comma-separated values (RFC 4180) whose first row has the names. Commas, line ends and doubled quotes may stand in
 * quoted fields. A quote that is not closed or stands alone, and a row with more or fewer fields than names, is refused.
 */
export const parseCsv = (text: string, names: readonly string[]): Result<readonly CsvRow[]> => {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  if (!rows) return refuse({ code: 'MALFORMED', message: 'a quote is not closed, or stands alone', path: [] });
  const [head, ...body] = rows;
  if (!head || head.length !== names.length || head.some((name, at) => name !== names[at])) {
    return refuse({ code: 'MALFORMED', message: `the first row must be ${names.join(',')}`, path: ['0'] });
  }
  const uneven = body.flatMap((fields, at) => (fields.length === names.length ? [] : [at + 1]));
  if (uneven.length > 0) {
    return refuse(
      ...uneven.map((row) => ({
        code: 'MALFORMED',
        message: `row ${row} must have ${names.length} fields`,
        path: [String(row)],
      })),
    );
  }
  return accept(
    body.map((fields, at) => ({
      row: at + 1,
      fields: Object.fromEntries(names.map((name, column) => [name, fields[column] ?? ''])),
    })),
  );
};

/** Rows of fields; null where the text breaks the rules of quotes. */
const rowsOf = (text: string): string[][] | null => {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length || row.length > 0) {
    const match = FIELD.exec(text);
    if (!match) return null;
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};
