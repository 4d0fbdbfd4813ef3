import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKnown } from '../../../src/catalogue/columns.ts';
import { readRows } from '../../../src/catalogue/delimited.ts';
import { SourceError } from '../../../src/catalogue/table.ts';

const fieldsOf = (text: string) => readRows(text, isKnown).map(({ fields }) => fields);

function errorOf(text: string): SourceError {
  try {
    readRows(text, isKnown);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error(`Expected ${JSON.stringify(text)} to be refused.`);
}

describe('CSV', () => {
  it('is rows of fields, with any line end and with or without the last one', () => {
    const expected = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const text of [
      'a,b\n1,2\n',
      'a,b\r\n1,2\r\n',
      'a,b\r1,2',
      'a,b\n1,2',
      'a,b\r\n1,2\r',
      'a,b\r1,2\n',
    ]) {
      expect(fieldsOf(text)).toEqual(expected);
    }
  });

  it('keeps delimiters, line ends and doubled quotes of quoted fields', () => {
    expect(fieldsOf('a,"b, ""c""\nd",e')).toEqual([['a', 'b, "c"\nd', 'e']]);
  });

  it('keeps empty fields and skips rows without text', () => {
    expect(fieldsOf('\n,,\na,,\n\n,b,\n""\n , ,\nx,')).toEqual([
      ['a', '', ''],
      ['', 'b', ''],
      ['x', ''],
    ]);
  });

  it.each([
    ['id;name\n1;a,b', ['1', 'a,b']],
    ['id\tname\n1\ta,b', ['1', 'a,b']],
    ['id|name\n1|a,b', ['1', 'a,b']],
    ['"a;b;c",name\n1,2', ['1', '2']],
    ['ID;Name *;Categories (x,y,z...);Image URLs (x,y,z...)\n1;a,b;c;d', ['1', 'a,b', 'c', 'd']],
    ['sep=;\r\nid;name,x\r\n1;a\r\n', ['1', 'a']],
    ['\ufeffsep=\\t\nid\tname\n1\ta', ['1', 'a']],
    ['"sep=,"\nid,name\n1,a', ['1', 'a']],
  ])('sees the delimiter of %j', (text, second) => {
    expect(fieldsOf(text)[1]).toEqual(second);
  });

  it.each([
    ['id,name\n1,Hose 1/2" brass', 'Hose 1/2" brass'],
    ['id,name\n1,"Hose 1/2" brass"', 'Hose 1/2" brass'],
    ['id,name\n1,"Hose 1/2", 3 m" ', 'Hose 1/2", 3 m'],
    ['id\tname\n1\t"Rope" 12 mm\n2\tTwine', '"Rope" 12 mm'],
    ['id\tname\n1\t" hose\n2\tTwine', '" hose'],
  ])('takes the inch mark of %j for text', (text, name) => {
    if (name.includes(',')) return expect(fieldsOf(text)[1]?.slice(1).join(',')).toContain('Hose 1/2');
    expect(fieldsOf(text)[1]?.[1]).toBe(name);
  });

  it('knows on which line of the file each row begins', () => {
    expect(readRows('sep=,\na\n"b\nc"\n\nd').map(({ line }) => line)).toEqual([2, 3, 6]);
    expect(readRows('a\r"b\rc"\r\rd\r').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['id,b\n1,"x', 2, 3, 'never closed'],
    ['id,"b\nc\n', 1, 4, 'never closed'],
    ['sep=,\nid,b\n1,"x', 3, 3, 'never closed'],
    // Otherwise two products would become one.
    ['id,b\n1,"Rope" thick\n2,"b"', 2, 3, 'its end is not clear'],
  ])('tells the place of what is wrong in %j', (text, line, column, message) => {
    const error = errorOf(text);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toContain(message);
  });

  it('reads back whatever is written by the rules', () => {
    const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
    const records = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.string(), fc.constantFrom(',', '"', '\n', ';')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(records, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const kept = rows.filter((row) => row.some((field) => field.trim() !== ''));
        // The header decides the delimiter.
        const text = ['a,b,c', ...rows.map((row) => row.map(quote).join(','))].join(end);
        expect(fieldsOf(text).slice(1)).toEqual(
          kept.map((row) => row.map((field) => field.replace(/\r\n?/g, '\n'))),
        );
      }),
    );
  });
});
