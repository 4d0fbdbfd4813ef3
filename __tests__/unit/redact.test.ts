import { describe, expect, it } from '@jest/globals';
import { createRedactor, redactDeep } from '../../src/redact.ts';

const SECRET = 'sb_secret_p/q+r s"t';

describe('redaction', () => {
  const redact = createRedactor([SECRET, 'sb_secret', '', 'ab']);

  it.each([
    ['as it is', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['in JSON', JSON.stringify({ key: SECRET })],
    ['in base64', btoa(SECRET)],
    ['in base64 after one byte', btoa(`a${SECRET}`)],
    ['in base64 after two bytes and before others', btoa(`ab${SECRET}cd`)],
  ])('takes a secret out %s', (_how, text) => {
    const shown = redact(`before ${text} after`);
    expect(shown).toMatch(/^before .*\*\*\*.* after$/);
    expect(shown).not.toContain('p/q');
    expect(shown).not.toContain('c2Jfc2Vjcm');
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
