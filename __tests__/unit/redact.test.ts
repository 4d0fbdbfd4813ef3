import { describe, expect, it } from '@jest/globals';
import { createRedactor, redactDeep } from '../../src/redact.ts';

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
