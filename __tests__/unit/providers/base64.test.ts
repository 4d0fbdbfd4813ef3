import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { imageIn } from '../../../src/providers/shared/answer.ts';
import { decodeBase64, liftBase64 } from '../../../src/providers/shared/base64.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same by `atob`, which is pickier about padding. */
function decodedByAtob(text: string): number[] | null {
  const comma = text.indexOf(',');
  if (text.startsWith('data:') && comma < 0) return null;
  const base64 = text.startsWith('data:') ? text.slice(comma + 1) : text;
  const letters = base64.replace(/[ \t\n\f\r]/g, '').replace(/={1,2}$/, '');
  if (!/^[\w+/-]*$/.test(letters)) return null;
  try {
    return [...atob(letters.replaceAll('-', '+').replaceAll('_', '/'))].map((byte) => byte.charCodeAt(0));
  } catch {
    return null;
  }
}

function decode(text: string): number[] | null {
  const bytes = decodeBase64(text);
  return bytes === null ? null : [...bytes];
}

describe('base64', () => {
  it('brings back any bytes, padded or not, from a data: URL, in URL-safe letters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        const text = buffer.toString('base64');
        for (const form of [
          text,
          text.replace(/=+$/, ''),
          buffer.toString('base64url'),
          text.replace(/.{76}/g, '$&\r\n'),
          `data:image/png;base64,${text}`,
        ]) {
          const decoded = decodeBase64(form);
          // `toEqual` on each of a million bytes would take seconds.
          expect(decoded !== null && Buffer.compare(decoded, bytes) === 0).toBe(true);
        }
      }),
    );
  });

  it('brings back an image of megabytes', () => {
    const bytes = Uint8Array.from({ length: 3_000_001 }, (_, i) => (i * 2_654_435_761) >>> 24);
    const decoded = decodeBase64(Buffer.from(bytes).toString('base64'));
    expect(Buffer.compare(decoded ?? Buffer.of(), bytes)).toBe(0);
  });

  it('takes what atob takes, and nothing else', () => {
    const letter = fc.constantFrom(...'AZaz09+/-_=dat:,; \n*é');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 14 }), (text) => {
        expect(decode(text)).toEqual(decodedByAtob(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    'a',
    'abcde',
    'ab*d',
    'abc de',
    'äbcd',
    'ab=d',
    '===',
    'abcd===',
    'data:',
    'data:image/png;base64',
    'dat:abcd',
  ])('refuses %j', (text) => {
    expect(decode(text)).toBeNull();
  });
});

/** A body's JSON with the bytes of its images; undefined when what is left is no JSON. */
function read(body: Uint8Array): unknown {
  const answer = liftBase64(Uint8Array.from(body), 'b64');
  const value = parse(answer.bytes);
  return value === undefined
    ? undefined
    : mapFields(value, (text) => (text === '' ? null : Array.from(imageIn(answer, text) ?? [])));
}

/** The same by `JSON.parse` and `atob`. */
function readByParse(body: Uint8Array): unknown {
  const value = parse(body);
  return value === undefined
    ? undefined
    : mapFields(value, (text) => (text === '' ? null : (decodedByAtob(text) ?? [])));
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Puts something in place of every text under the key. */
function mapFields(value: unknown, map: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapFields(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'b64' && typeof item === 'string' ? map(item) : mapFields(item, map),
    ]),
  );
}

const base64Text = fc.oneof(
  { weight: 4, arbitrary: fc.uint8Array({ maxLength: 40 }).map((b) => Buffer.from(b).toString('base64')) },
  fc.uint8Array({ maxLength: 9 }).map((b) => `data:image/png;base64,${Buffer.from(b).toString('base64')}`),
  // Letters that are some only when all but seven of their bits are lost.
  fc.constantFrom('AAAB', 'AA==', '/+AA').chain((text) =>
    fc.nat(3).map((at) => {
      const letter = String.fromCharCode(text.charCodeAt(at) + 256);
      return `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
    }),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, -1.5e3, 'b64', '"b64": "AAAA"', '\\', 'ü\u2028'),
    base64Text,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof({ weight: 3, arbitrary: fc.constant('b64') }, fc.string({ unit: 'binary', maxLength: 4 })),
      fc.oneof({ weight: 2, arbitrary: base64Text }, tie('json')),
      { maxKeys: 4 },
    ),
  ),
}));

/** Writes a value in one of the many ways that JSON allows: white space anywhere, letters as escapes. */
function write(value: unknown, choose: () => number): string {
  const gap = () => ['', '', '', ' ', '\n\t', '\r '][choose() % 6];
  const text = (plain: string) => {
    const letters = [
      ...JSON.stringify(plain)
        .slice(1, -1)
        .matchAll(/\\u[0-9a-f]{4}|\\.|./gsu),
    ];
    return `"${letters.map(([letter]) => respell(letter, choose())).join('')}"`;
  };
  if (typeof value === 'string') return `${gap()}${text(value)}${gap()}`;
  if (Array.isArray(value)) return `${gap()}[${value.map((item) => write(item, choose)).join(',') || gap()}]`;
  if (typeof value !== 'object' || value === null) return `${gap()}${JSON.stringify(value)}${gap()}`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${gap()}${text(key)}${gap()}:${write(item, choose)}`,
  );
  return `${gap()}{${fields.join(',') || gap()}}${gap()}`;
}

function respell(letter: string, choice: number): string {
  if (letter.length > 1 || choice % 8 !== 0) return letter === '/' && choice % 2 === 1 ? '\\/' : letter;
  const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${choice % 16 === 0 ? code : code.toUpperCase()}`;
}

const written = fc
  .tuple(json, fc.array(fc.nat(63), { minLength: 1, maxLength: 40 }))
  .map(([value, choices]) => {
    let next = 0;
    return write(value, () => choices[next++ % choices.length] ?? 0);
  });

describe('a body with base64 in it', () => {
  it('reads as by JSON.parse and atob, whatever its layout', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(parse(utf8(text))).toBeDefined();
        expect(read(utf8(text))).toEqual(readByParse(utf8(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is no JSON when it was none: cut, or with bytes that were changed', () => {
    const change = fc.record({
      at: fc.nat(),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 2 }),
        fc.constantFrom('"', '\\', '\\u00g', '\n', ':', ',', '}', '"b64":"').map(utf8),
      ),
      drop: fc.nat(3),
    });
    fc.assert(
      fc.property(written, fc.array(change, { maxLength: 3 }), fc.option(fc.nat()), (text, changes, end) => {
        let body = utf8(text);
        for (const { at, bytes, drop } of changes) {
          const place = at % (body.length + 1);
          body = Uint8Array.from([...body.slice(0, place), ...bytes, ...body.slice(place + drop)]);
        }
        if (end !== null) body = body.slice(0, end % (body.length + 1));
        expect(read(body)).toEqual(readByParse(body));
      }),
      { numRuns: 1_500 },
    );
  });

  it('leaves no image in the JSON, so that nothing large is parsed, and frees the body', () => {
    const body = utf8(`{"data": [{"b64": "${'A'.repeat(4_000_000)}"}, {"b64" :\n"${'_'.repeat(8)}"}]}`);
    const { bytes, lifted } = liftBase64(body, 'b64');
    expect(new TextDecoder().decode(bytes)).toBe('{"data": [{"b64": "base64:0"}, {"b64" :\n"base64:1"}]}');
    expect([...lifted.values()].map((image) => image.length)).toEqual([3_000_000, 6]);
    expect(body.buffer.detached).toBe(true);
  });

  it('leaves what is spelled in another way where it stands, and reads it all the same', () => {
    const image = [...Buffer.from('an image of a hemp seed')];
    const base64 = Buffer.from(image).toString('base64');
    for (const spelled of [
      `{"b64": "data:image/png;base64,${base64}"}`,
      `{"b64": "${base64.slice(0, 12)}\\r\\n${base64.slice(12)}"}`,
      `{"\\u006264": "${base64}"}`,
      `{"b64"${' '.repeat(100)}: "${base64}"}`,
    ]) {
      const body = utf8(spelled);
      expect(liftBase64(body, 'b64').bytes).toBe(body);
      expect(read(body)).toEqual({ b64: image });
    }
  });

  it('cannot be made to fill the memory with images that nobody asked for', () => {
    const body = utf8(`[${Array<string>(10_000).fill('{"b64":"AAAA"}').join(',')}]`);
    const { bytes, lifted } = liftBase64(body, 'b64');
    expect(lifted.size).toBe(64);
    expect((parse(bytes) as { b64: string }[]).at(-1)).toEqual({ b64: 'AAAA' });
  });

  it.each([
    ['keys without a text', '{"b64":'],
    ['texts without an end', '{"b64":"'],
    ['texts that are broken at their end', '{"b64":"AAAAAAAAAAAA*",'],
    ['white space', '{"b64"                                   '],
    ['quotes', '"'],
  ])('is read in a moment with nothing but %s', (_what, piece) => {
    const body = utf8(piece.repeat(1_000_000 / piece.length));
    expect(liftBase64(body, 'b64').lifted.size).toBe(0);
  });
});
