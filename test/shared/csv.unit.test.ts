import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../src/shared/csv.js';

const read = (text: string) => {
  const rows = parseCsv(text, ['a', 'b']);
  return rows.ok ? rows.value.map(({ fields }) => [fields.a, fields.b]) : rows.problems.map(({ path }) => path);
};

describe('comma-separated values', () => {
  it.each<[string, string, unknown]>([
    ['commas in quotes', 'a,b\n"1,2",3\n', [['1,2', '3']]],
    ['doubled quotes', 'a,b\n"say ""no""",""\n', [['say "no"', '']]],
    ['line ends in quotes', 'a,b\n"1\r\n2",3', [['1\r\n2', '3']]],
    ['empty fields', 'a,b\n,\n', [['', '']]],
    ['the line ends of other systems', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['a byte order mark', '\uFEFFa,b\n1,2', [['1', '2']]],
    ['no rows', 'a,b\n', []],
    ['a field too few or too many', 'a,b\n1\n1,2\n1,2,3\n', [['1'], ['3']]],
    ['other names', 'a,c\n1,2\n', [['0']]],
    ['nothing', '', [['0']]],
    ['a quote that is not closed', 'a,b\n"1,2\n', [[]]],
    ['a quote that stands alone', 'a,b\n1"2,3\n', [[]]],
    ['text after a closing quote', 'a,b\n"1"2,3\n', [[]]],
  ])('%s', (_which, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('come back as they were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field)), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        expect(read(['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n'))).toEqual(rows);
      }),
    );
  });
});
