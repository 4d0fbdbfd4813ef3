import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { parseProjectUrl } from '../../../src/supabase/url.ts';

const PROJECT = 'https://abcdefghijklmnopqrst.supabase.co';

describe('parseProjectUrl', () => {
  it.each([
    [PROJECT, PROJECT],
    [`  ${PROJECT}/\n`, PROJECT],
    [`${PROJECT}/rest/v1`, PROJECT],
    [`${PROJECT}/rest/v1/`, PROJECT],
    [`${PROJECT}/storage/v1/object/public`, PROJECT],
    ['HTTPS://ABCDEFGHIJKLMNOPQRST.supabase.co', PROJECT],
    ['https://shop.example/supabase/', 'https://shop.example/supabase'],
    ['http://127.0.0.1:54321', 'http://127.0.0.1:54321'],
    ['http://localhost:54321/', 'http://localhost:54321'],
    ['http://[::1]:54321', 'http://[::1]:54321'],
  ])('takes %j as %j', (input, url) => {
    expect(parseProjectUrl(input)).toBe(url);
  });

  it.each([
    ['nothing', '', /received nothing/],
    ['a reference', 'abcdefghijklmnopqrst', /Did you mean https:\/\/abcdefghijklmnopqrst\.supabase\.co\?/],
    ['a host alone', 'abcdefghijklmnopqrst.supabase.co', /Put https:\/\/ in front/],
    ['a host and a port', 'abc.supabase.co:443', /https:\/\//],
    ['words', 'my project', /received "my project"/],
    ['another scheme', 'ftp://abc.supabase.co', /starts with https/],
    ['plain http', 'http://abc.supabase.co', /could be read on the way/],
    [
      "the dashboard's page of a project",
      'https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings/api-keys',
      /the project's URL is https:\/\/abcdefghijklmnopqrst\.supabase\.co\./,
    ],
    ['the dashboard', 'https://app.supabase.com/', /the dashboard, not a project/],
    ["the database's host", 'https://db.abcdefghijklmnopqrst.supabase.co', /did you mean https:\/\/abcd/],
    ['a query', `${PROJECT}/?apikey=1`, /from the \? or # on/],
  ])('refuses %s and tells the right form', (_name, input, told) => {
    let error: unknown;
    try {
      parseProjectUrl(input);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    const { code, message, hint } = error as UserError;
    expect(code).toBe('input_invalid');
    expect(message).toMatch(/^Expected the project's URL.* for supabase-url but received /);
    expect(hint).toBe(hint.trim());
    expect(`${message} ${hint}`).toMatch(told);
  });

  it.each([
    'postgresql://postgres:hunter2@db.abcdefghijklmnopqrst.supabase.co:5432/postgres',
    'https://user:hunter2@abcdefghijklmnopqrst.supabase.co',
  ])('never quotes a password', (input) => {
    expect(() => parseProjectUrl(input)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
