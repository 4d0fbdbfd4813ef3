/** A connection string as people paste it. */
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { parseDatabaseUrl } from '../../../src/setup/connect.ts';

const withPassword = (password: string) => `postgresql://postgres.ref:${password}@db.example:5432/postgres`;

function refusalOf(text: string): UserError {
  try {
    parseDatabaseUrl(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${text} was taken.`);
}

describe('a connection string', () => {
  it.each([
    ['letters and digits', 'abc123', 'abc123'],
    ['what is encoded', 'a%25b%23c%2Fd%40e%5E', 'a%b#c/d@e^'],
    ['an @, which the last one ends', 'a@b', 'a@b'],
    ['signs that mean nothing in an address', `a!$&'()*+,;=-._~:b`, `a!$&'()*+,;=-._~:b`],
    ['letters of other scripts', 'käse', 'käse'],
  ])('is taken with a password of %s', (_, written, meant) => {
    const url = parseDatabaseUrl(withPassword(written));
    expect(decodeURIComponent(url.password)).toBe(meant);
    expect(url.hostname).toBe('db.example');
  });

  it.each([
    ['50%off', 'the character %', '%25'],
    ['100%', 'the character %', '%25'],
    ['pa#ss', 'the character #', '%23'],
    ['12#34', 'the character #', '%23'],
    ['12/34', 'the character /', '%2F'],
    ['a/b@c', 'the character /', '%2F'],
    ['a?b', 'the character ?', '%3F'],
    ['a^b', 'the character ^', '%5E'],
    ['a[b]', 'the character [', '%5B'],
    ['x y', 'a blank', '%20'],
    ['a\\b', 'the character \\', '%5C'],
  ])(
    'with the password %s is refused by the sign that stands in the way, and does not show it',
    (password, sign, code) => {
      const { message, hint } = refusalOf(withPassword(password));
      expect(message).toContain('database-url');
      expect(message).toContain(sign);
      expect(hint).toContain(`Write ${code} `);
      expect(`${message} ${hint}`).not.toContain(password);
    },
  );

  it('whose password is the dashboard’s placeholder is told apart', () => {
    expect(refusalOf(withPassword('[YOUR-PASSWORD]')).message).toContain('still the placeholder');
  });

  it('that is something else is refused', () => {
    expect(refusalOf('https://ref.supabase.co').message).toContain('a https:// address');
    expect(refusalOf('db.example').message).toContain('no URL');
    expect(refusalOf('postgresql://postgres:x@db.example:6543/postgres').message).toContain('6543');
  });
});
