import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { assertSecretKey, classifyKey, type KeyKind } from '../../../src/supabase/keys.ts';
import { PROJECT_KEYS, roleJwt, signJwt } from '../../support/keys.ts';

const KEYS: [kind: KeyKind, key: string][] = [
  ['secret', PROJECT_KEYS.secret],
  ['publishable', PROJECT_KEYS.publishable],
  ['legacy_service_role', PROJECT_KEYS.legacyService],
  ['legacy_anon', PROJECT_KEYS.legacyAnon],
  ['legacy_user', roleJwt('authenticated')],
  ['access_token', 'sbp_0123456789abcdef'],
  ['database_url', 'postgresql://postgres:pw@db.example.com:5432/postgres'],
  ['unknown', roleJwt('constructor')],
  ['unknown', signJwt({ role: 7 })],
  ['unknown', 'a.b.c'],
  ['unknown', 'sb_secret_with a space'],
  ['unknown', 'sb_secret_two\nlines'],
  ['unknown', ''],
];

describe('classifyKey', () => {
  it.each(KEYS)('sees %s', (kind, key) => {
    expect(classifyKey(key)).toBe(kind);
  });
});

describe('assertSecretKey', () => {
  it.each([
    ['a line break inside', 'sb_secret_efgh\nijkl'],
    ['quotes around it', '"sb_secret_efghijkl"'],
    ['a word such as Bearer in front of it', 'Bearer sb_secret_efghijkl'],
    ['a space inside', 'sb_secret_efgh ijkl'],
    ['a character that is not plain ASCII', 'sb_secret_\u0435fgh'],
    ['100000 characters', `sb_secret_${'efgh'.repeat(25_000)}`.slice(0, 100_000)],
  ])('tells of %s, and shows nothing of it', (what, key) => {
    expect(() => assertSecretKey(key)).toThrow(`for supabase-key but received one with ${what}.`);
    expect(() => assertSecretKey(key)).not.toThrow('fgh');
  });

  it.each([PROJECT_KEYS.secret, PROJECT_KEYS.legacyService])(
    'takes a secret key, without white space',
    (key) => {
      expect(assertSecretKey(` ${key}\n`)).toBe(key);
    },
  );

  it.each(KEYS.filter(([kind]) => kind !== 'secret' && kind !== 'legacy_service_role'))(
    'refuses %s, says what to do and never quotes it',
    (_kind, key) => {
      let error: unknown;
      try {
        assertSecretKey(key);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ code: 'key_not_secret', hint: expect.stringContaining('sb_secret_') });
      const { message } = error as UserError;
      expect(message).toMatch(/^Expected a secret key for supabase-key but received .+\.$/);
      if (key) expect(message).not.toContain(key);
    },
  );
});
