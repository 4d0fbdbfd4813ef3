import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvError, parseCsv } from '../../../src/embedded/csv.ts';

const fieldsOf = (text: string) => parseCsv(text).map(({ fields }) => fields);

function errorOf(text: string): CsvError {
  try {
    parseCsv(text);
  } catch (error) {
    if (error instanceof CsvError) return error;
  }
  throw new Error(`Expected ${JSON.stringify(text)} to be refused.`);
}

describe('CSV', () => {
  it('is records of fields, with any line end and with or without the last one', () => {
    const expected = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const text of ['a,b\n1,2\n', 'a,b\r\n1,2\r\n', 'a,b\r1,2', 'a,b\n1,2']) {
      expect(fieldsOf(text)).toEqual(expected);
    }
  });

  it('keeps delimiters, line ends and doubled quotes of quoted fields', () => {
    expect(fieldsOf('a,"b, ""c""\nd",e')).toEqual([['a', 'b, "c"\nd', 'e']]);
  });

  it('keeps empty fields and skips empty lines', () => {
    expect(fieldsOf('a,,\n\n,b,\n""\nx,')).toEqual([
      ['a', '', ''],
      ['', 'b', ''],
      ['x', ''],
    ]);
  });

  it('forgets a byte order mark', () => {
    expect(fieldsOf('\ufeffid,name')).toEqual([['id', 'name']]);
  });

  it.each([
    ['id;name\n1;a,b', ['1', 'a,b']],
    ['id\tname\n1\ta,b', ['1', 'a,b']],
    ['"a;b;c",name\n1,2', ['1', '2']],
  ])('sees the delimiter of %j', (text, second) => {
    expect(fieldsOf(text)[1]).toEqual(second);
  });

  it('knows on which line of the file each record begins', () => {
    expect(parseCsv('a\n"b\nc"\n\nd').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a,b\n1,"x', 2, 3, 'never closed'],
    ['a,b\n1,x"y', 2, 4, 'inside an unquoted field'],
    ['a,b\n"1"x,2', 2, 4, 'after the closing quote'],
    ['a,"b\nc\n', 1, 3, 'never closed'],
  ])('tells the place of what is wrong in %j', (text, line, column, message) => {
    const error = errorOf(text);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toContain(message);
  });

  it('reads back whatever is written by the rules', () => {
    const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
    const records = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.string(), fc.constantFrom(',', '"', '\r\n', '\n', ';')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(records, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        // The header decides the delimiter.
        const text = ['a,b,c', ...rows.map((row) => row.map(quote).join(','))].join(end);
        expect(fieldsOf(text).slice(1)).toEqual(rows);
      }),
    );
  });
});
