import { describe, expect, it } from '@jest/globals';
import { sqlFiles } from '../../src/assets/generated/sql.ts';
import { KEY_SHAPES, MASKED, maskSecrets } from '../../src/key-shapes.ts';
import { NAMED_SECRETS } from '../../src/named-secrets.ts';
import { createForeignRedactor, createRedactor, redactDeep } from '../../src/redact.ts';
import type { Exchange } from '../../src/transcript/record.ts';
import { shown } from '../../src/transcript/shape.ts';
import { pngOf } from '../support/fixtures.ts';

const SECRET = 'sb_secret_p/q+r s"t&u';

describe('redaction', () => {
  const redact = createRedactor([SECRET, 'sb_secret', '', 'ab']);

  it.each([
    ['as it is', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['URL-encoded in small letters', 'sb_secret_p%2fq%2br%20s%22t%26u'],
    ['as a form sends it', 'sb_secret_p%2Fq%2Br+s%22t%26u'],
    ['in HTML', 'sb_secret_p/q+r s&quot;t&amp;u'],
    ['in HTML by numbers', 'sb_secret_p&#x2F;q+r s&#34;t&#x26;u'],
    ['partly encoded', 'sb_secret_p/q%2Br s"t&amp;u'],
    ['in base64 within a URL', encodeURIComponent(btoa(SECRET))],
    ['in base64 as PHP writes it in JSON', btoa(`ab${SECRET}`).replaceAll('/', String.raw`\/`)],
    ['in JSON', JSON.stringify({ key: SECRET })],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ key: SECRET }))],
    ['in JSON five times over', [1, 2, 3, 4, 5].reduce((text) => JSON.stringify(text), SECRET)],
    ['in JSON as PHP writes it', String.raw`{"key":"sb_secret_p\/q+r s\"t&u"}`],
    ['in JSON as Go writes it', String.raw`{"key":"sb_secret_p/q\u002br s\"t\u0026u"}`],
    ['in base64', btoa(SECRET)],
    ['in base64 after one byte', btoa(`a${SECRET}`)],
    ['in base64 after two bytes and before others', btoa(`ab${SECRET}cd`)],
  ])('takes a secret out %s', (_how, text) => {
    const shown = redact(`before ${text} after`);
    expect(shown).toMatch(/^before .*\*\*\*.* after$/);
    expect(shown).not.toMatch(/p[\\/%]/);
    expect(shown).not.toContain('c2Jfc2Vjcm');
  });

  it('takes a secret of several lines out, as it is and in JSON', () => {
    const pem = '-----BEGIN KEY-----\nMIIé+/=\n-----END KEY-----\n';
    const redactPem = createRedactor([pem]);
    for (const form of [pem, JSON.stringify(pem), encodeURIComponent(pem)]) {
      expect(redactPem(form).replaceAll('"', '')).toBe('***');
    }
  });

  it('leaves alone what is only like a secret', () => {
    const other = createRedactor(['line\nbreak', 'a-b.c+d/e']);
    const text = 'linenbreak, line break, a-bxc+d/e, a-b.c d/e';
    expect(other(text)).toBe('linenbreak, line break, a-bxc+d/e, a-b.c d/e');
  });

  it('is not slowed down by a text that is made for it', () => {
    const hostile = createRedactor(['\\\\"\\"/\\\\']);
    const before = process.cpuUsage();
    hostile('\\'.repeat(64 * 1024));
    // Of the processor: what else the machine does meanwhile does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });

  it.each([1_001, 4_096, 100_000])('takes a secret of %i characters out, and pieces of it', (length) => {
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 93));
    };
    const secret = Array.from({ length }, next).join('');
    const hide = createRedactor([secret]);
    for (const form of [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      btoa(secret),
      btoa(`Basic ab${secret}cd`),
    ]) {
      const shown = hide(`before ${form} after`);
      expect(shown).toMatch(/^before .*\*\*\*.* after$/);
      expect(shown.replaceAll('*', '').length).toBeLessThan(60);
    }
    expect(hide('nothing of it')).toBe('nothing of it');
  });

  it('leaves nothing of a longer secret behind a shorter one', () => {
    expect(redact(SECRET)).toBe('***');
  });

  it('ignores texts that are too short to be secrets', () => {
    expect(redact('abc')).toBe('abc');
  });

  it('reaches every string of a structure and leaves the rest alone', () => {
    expect(redactDeep({ a: [SECRET, 1, null], [SECRET]: { b: true } }, redact)).toEqual({
      a: ['***', 1, null],
      '***': { b: true },
    });
  });
});

describe('a transcript', () => {
  const exchange = (overrides: Partial<Exchange>): Exchange => ({
    method: 'POST',
    url: 'https://user:word@api.example/v1/images?key=signed&id=7#x',
    headers: [],
    body: null,
    startedMs: 0,
    answeredMs: 1,
    endedMs: 2,
    status: 200,
    answerHeaders: [],
    answer: new Uint8Array(),
    error: null,
    ...overrides,
  });
  const show = (overrides: Partial<Exchange>) => shown(exchange(overrides), createRedactor(['hush-hush']));

  it('keeps the names of a query, and of an address nothing that may be a secret', () => {
    expect(show({}).url).toBe('https://api.example/v1/images?key=…&id=…');
  });

  it('hides the values of headers unless they are known to be harmless', () => {
    const headers = [
      ['x-goog-api-key', 'k'],
      ['cookie', 'c'],
      ['content-type', 'image/png'],
    ] as const;
    expect(show({ headers }).headers).toEqual({
      'x-goog-api-key': '(hidden)',
      cookie: '(hidden)',
      'content-type': 'image/png',
    });
  });

  it('tells images by type and length, cuts long texts, and takes secrets out before that', () => {
    const png = Buffer.from(pngOf(2_000, 1));
    const body = {
      prompt: `${'a rope, '.repeat(300)}`,
      image: png.toString('base64'),
      url: `data:image/png;base64,${png.toString('base64')}`,
      result: 'see https://cdn.example/a.png?sig=abc for hush-hush',
      token: 'whatever',
      many: Array.from({ length: 25 }, (_, i) => i),
    };
    const told = show({ body: JSON.stringify(body), answer: new Uint8Array(png) });
    expect(told.answer).toBe('(a PNG image, 2000 bytes)');
    expect(told.body).toEqual({
      prompt: expect.stringMatching(/^a rope, .*… \(2400 characters\)$/),
      image: `(base64 of a PNG image, ${body.image.length} characters)`,
      url: `(data: URL of a PNG image, ${body.url.length} characters)`,
      result: 'see https://cdn.example/a.png?sig=… for ***',
      token: '(hidden)',
      many: [...Array(20).keys(), '(and 5 more)'],
    });
  });
});

/** This text with ever more characters taken away, one after another wherever `holds` allows it. */
function* shorter(text: string, holds: (rest: string) => boolean): Generator<string> {
  let rest = text;
  for (let at = 0; at < rest.length; ) {
    const less = rest.slice(0, at) + rest.slice(at + 1);
    if (!holds(less)) at++;
    else {
      rest = less;
      yield rest;
    }
  }
}

describe('keys of whomever, by their shape', () => {
  const all = [...KEY_SHAPES, ...NAMED_SECRETS];
  const samples = all.flatMap(({ name, samples }) => samples.map((sample) => ({ name, ...sample })));

  it.each(samples)('of $name: $text', ({ text, secret }) => {
    const masked = text.replace(secret, () => MASKED);
    expect(maskSecrets(text)).toBe(masked);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it('has a sample of each, which nothing else of the table masks whole', () => {
    for (const { name, pattern, samples } of all) {
      const own = new RegExp(pattern, 'i');
      expect([name, samples.every(({ text }) => own.test(text))]).toEqual([name, true]);
    }
  });

  it('takes own keys out of foreign texts too, and own ones alone out of what is read on', () => {
    const text = `mine: own-secret-1, theirs: sk-${'a1B2'.repeat(8)}`;
    expect(createForeignRedactor(['own-secret-1'])(text)).toBe(`mine: ***, theirs: ${MASKED}`);
    expect(createRedactor(['own-secret-1'])(text)).toBe(`mine: ***, theirs: sk-${'a1B2'.repeat(8)}`);
  });

  it('leaves JSON to be JSON', () => {
    for (const { text, secret } of samples) {
      // A line that ends before the secret does as JSON begins with a letter that looks like a part of it.
      const lines = text.replace(secret, () => `\n${secret}\n`);
      const json = JSON.stringify({ before: 'a', text, [text]: ['b'], lines });
      expect(() => JSON.parse(maskSecrets(json))).not.toThrow();
    }
  });

  it.each([
    'The password is wrong: reset it under Database → Settings.',
    'password: incorrect, api_key: required, authorization: missing',
    'https://api.bfl.ai/v1/get_result?id=01234567-89ab-4cde-8f01-23456789abcd',
    '01234567-89ab-4cde-8f01-23456789abcd',
    'disk-usage-of-this-machine-is-high, risk-averse-investors-go',
    'A bearer of good news, basic authentication is required, x-key: gpt',
    'https://shop.sk/sk-konopne-produkty-a-oleje and sk-hemp-insulation-batt-120-mm.webp',
    'sk-Hemp-Insulation-Batt-120-mm.webp',
    'Basic understanding/of-hemp, bearer authentication-scheme',
    'https://store.example/file?key=products/hemp.png&w=2, ?key=products%2Fhemp-rope, ?key=hemp-rope.webp',
    'Authorization: header2missing',
    'https://git@github.com/a, https://medium.example/@somebody, https://store.example/hooks/for-hanging-things-up',
    'Ratio 1//0, monkey-0123456789abcdef0123456789abcdef.png, at 12:30:AA',
    'sb_publishable_cHVibGljcHVibGlj, hemp-product-images/a1b2c3d4e5f6.webp at http://127.0.0.1:54321/a@b',
    `sha256 ${'0123456789abcdef'.repeat(4)}, data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB`,
  ])('leaves alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('is not slowed down by a text that is made for it', () => {
    const before = process.cpuUsage();
    for (const part of [
      '://a:',
      'postgres://',
      'postgres://a:',
      'password=',
      'password=a',
      ' ',
      '"',
      '\\',
      'sk-',
      'eyJ.',
      'eyJ',
      'aaaa0000-',
      'authorization:',
      'access_key=',
      '_token=',
      '?key=',
      'bearer a',
      'https://',
      'mysql://a:@',
      '/hooks/',
      'SG.aaaaaaaaaaaaaaaaaaaaaaaa',
      '1//0',
      ':',
    ])
      maskSecrets(part.repeat(65_536 / part.length));
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });

  it('has the patterns that the database has, in the same order', () => {
    const text = sqlFiles['sql/020_text.sql'] ?? '';
    const [, body = ''] = /image_generation_mask_secrets\(p_text text\).*?as \$\$(.*?)\$\$/s.exec(text) ?? [];
    const literals = [...body.matchAll(/'(?:[^']|'')*'(?:\n\s*'(?:[^']|'')*')*/g)].map(([literal]) =>
      literal
        .replace(/^'|'$/g, '')
        .replace(/'\n\s*'/g, '')
        .replaceAll("''", "'"),
    );
    // The database knows no more than nine.
    const refsOf = (shapes: typeof KEY_SHAPES) => {
      const groups = shapes.filter(({ pattern }) => /^\((?!\?)/.test(pattern));
      expect(groups.length).toBeLessThan(10);
      return groups.map((_, i) => `\\${i + 1}`).join('');
    };
    const [known = '', knownPattern, knownParts, knownFlags, named = '', ...others] = literals;
    expect([knownPattern, knownParts, knownFlags]).toEqual([
      KEY_SHAPES.map(({ pattern }) => pattern).join('|'),
      `${refsOf(KEY_SHAPES)}${MASKED}`,
      'g',
    ]);
    expect(others).toEqual([
      NAMED_SECRETS.map(({ pattern }) => pattern).join('|'),
      `${refsOf(NAMED_SECRETS)}${MASKED}`,
      'gi',
    ]);
    // The least of each text that is still masked is not taken for harmless by the filter before its patterns.
    const isMissed = (shapes: typeof KEY_SHAPES, flags: string, filter: RegExp) => (text: string) =>
      shapes.some(({ pattern }) => new RegExp(pattern, flags).test(text)) && !filter.test(text);
    const isMissedByKnown = isMissed(KEY_SHAPES, '', new RegExp(known));
    const isMissedByNamed = isMissed(NAMED_SECRETS, 'i', new RegExp(named, 'i'));
    for (const { text } of samples) {
      const least = [...shorter(text, (rest) => maskSecrets(rest) !== rest)];
      expect(least.filter((rest) => isMissedByKnown(rest) || isMissedByNamed(rest))).toEqual([]);
    }
  });
});
