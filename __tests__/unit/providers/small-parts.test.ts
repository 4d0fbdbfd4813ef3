import { describe, expect, it } from '@jest/globals';
import { FAL_PRICES } from '../../../src/providers/fal/prices.ts';
import { OPENAI_PRICES } from '../../../src/providers/openai/prices.ts';
import { PROVIDERS } from '../../../src/providers/registry.ts';
import { excerpt } from '../../../src/providers/shared/answer.ts';
import { classify, type FailureTable } from '../../../src/providers/shared/failure-table.ts';
import { hostMatches, mayCarrySecrets, objectionTo } from '../../../src/providers/shared/hosts.ts';
import { estimatePrice, NO_PRICES, priceOf } from '../../../src/providers/shared/prices.ts';
import {
  durationMs,
  INSTEAD_MS,
  rateLimitHint,
  readWait,
} from '../../../src/providers/shared/retry-after.ts';
import { STABILITY_PRICES } from '../../../src/providers/stable_diffusion/prices.ts';

describe('the class of a failure', () => {
  const table: FailureTable = {
    codes: { spent: 'quota' },
    types: { filter: 'content_blocked' },
    statuses: { 404: 'config' },
  };
  it.each([
    ['its code first', { code: 'spent', type: 'filter', status: 404 }, 'quota'],
    ['then its type', { code: 'other', type: 'filter', status: 404 }, 'content_blocked'],
    ['then the service’s own statuses', { code: 'other', type: 'other', status: 404 }, 'config'],
    ['then the common ones', { code: null, type: null, status: 429 }, 'rate_limited'],
    ['then the hundreds: a refusal', { code: null, type: null, status: 418 }, 'bad_request'],
    ['then the hundreds: a failure', { code: null, type: null, status: 599 }, 'ambiguous'],
    ['nothing at all', { code: null, type: null, status: null }, 'ambiguous'],
    [
      'a code that is a word of the language',
      { code: 'toString', type: '__proto__', status: 500 },
      'ambiguous',
    ],
  ])('follows %s', (_, signs, expected) => {
    expect(classify(signs, table)).toBe(expected);
  });
});

describe('the wait after a refusal', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const wait = (headers: Record<string, string>, words = '') => readWait(new Headers(headers), now, words);
  it.each<[string, Record<string, string>, string, number | null]>([
    ['seconds', { 'retry-after': '7' }, '', 7_000],
    ['milliseconds, which are more exact', { 'retry-after-ms': '1500', 'retry-after': '2' }, '', 1_500],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' }, '', 60_000],
    ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, '', 0],
    ['words', {}, 'Please try again in 6m0s. Visit', 360_000],
    ['other words', {}, 'retry after 20 seconds', 20_000],
    ['a fraction in words', {}, 'try again in 1.5s', 1_500],
    ['milliseconds in words', {}, 'Try again in 20ms.', 20],
    ['nothing', {}, 'Later.', null],
    ['an hour, to the second', { 'retry-after': '3600' }, '', 3_600_000],
  ])('is read from %s', (_, headers, words, expected) => {
    expect(wait(headers, words)).toEqual(expected === null ? null : { ms: expected, note: null });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['more than an hour', { 'retry-after': '3601' }, '', /61 minutes/],
    ['a year', { 'retry-after': '31536000' }, '', /365 days/],
    ['a day in milliseconds', { 'retry-after-ms': '86400000' }, '', /24 hours/],
    ['a date far away', { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' }, '', /\d+ days/],
    ['a day in words', {}, 'Try again in 24h.', /24 hours/],
    ['a negative number', { 'retry-after': '-5' }, '', /"-5"/],
    ['a date long over', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, '', /1970/],
    ['text', { 'retry-after': 'soon' }, '', /"soon"/],
    ['a number of another kind', { 'retry-after': '1e9' }, '', /"1e9"/],
  ])('is a quarter of an hour instead, and says so, for %s', (_, headers, words, told) => {
    const { ms, note } = wait(headers, words) ?? {};
    expect(ms).toBe(INSTEAD_MS);
    expect(note).toMatch(told);
    expect(note).toMatch(/waiting 15 minutes/);
  });

  it.each([
    ['1s', 1_000],
    ['6m0s', 360_000],
    ['20ms', 20],
    ['1h2m', 3_720_000],
    ['5', 5_000],
    ['soon', null],
    ['', null],
  ])('%j takes %s ms', (text, expected) => {
    expect(durationMs(text)).toBe(expected);
  });

  it('comes with what the headers tell of the limit', () => {
    const headers = { 'x-ratelimit-limit-requests': '50', 'x-ratelimit-reset-requests': '1m' };
    expect(rateLimitHint(new Headers(headers))).toEqual({
      limitPerMinute: 50,
      remaining: null,
      resetMs: 60_000,
    });
    expect(rateLimitHint(new Headers({ 'x-other': '1' }))).toBeNull();
  });
});

describe('hosts', () => {
  it.each([
    ['api.bfl.ai', ['api.bfl.ai'], true],
    ['API.BFL.AI', ['api.bfl.ai'], true],
    ['eu.api.bfl.ai', ['api.bfl.ai'], false],
    ['eu.api.bfl.ai', ['*.bfl.ai'], true],
    ['bfl.ai', ['*.bfl.ai'], false],
    ['evilbfl.ai', ['*.bfl.ai'], false],
    ['bfl.ai.evil.example', ['*.bfl.ai'], false],
  ])('%s against %j', (host, patterns, expected) => {
    expect(hostMatches(host, patterns)).toBe(expected);
  });

  it.each([
    ['https://fal.media/a.png', null],
    ['http://127.0.0.1:8080/a.png', null],
    ['http://fal.media/a.png', 'not https'],
    ['https://fal.media:8443/a.png', 'port 8443'],
    ['https://user@fal.media/a.png', 'user name'],
    ['https://evil.example/a.png', 'not one of the hosts'],
    ['http://127.0.0.1:8081/a.png', 'not https'],
    ['data:image/png;base64,AAAA', 'not https'],
    ['/a.png', 'no URL'],
  ])('%s: %s', (url, expected) => {
    const objection = objectionTo(url, { hosts: ['fal.media'], origins: ['http://127.0.0.1:8080'] });
    if (expected === null) expect(objection).toBeNull();
    else expect(objection).toContain(expected);
  });

  it.each([
    ['https://api.example.com', true],
    ['http://localhost:1234', true],
    ['http://sd-server:8080', true],
    ['http://10.0.0.7', true],
    ['http://172.31.0.1', true],
    ['http://[::1]:80', true],
    ['http://172.32.0.1', false],
    ['http://api.example.com', false],
    ['http://1.1.1.1', false],
    ['http://192.168.0.9', true],
    ['http://10.example.com', false],
    ['http://127.example.com', false],
    ['http://192.168.example.com', false],
    ['http://172.16.example.com', false],
    ['http://[2606:4700::1111]', false],
    ['ftp://localhost', false],
  ])('%s may carry a key: %s', (url, expected) => {
    expect(mayCarrySecrets(new URL(url))).toBe(expected);
  });
});

describe('prices', () => {
  it('of services that bill are not nothing, whatever is stated', () => {
    const query = { provider: 'fal', prices: FAL_PRICES, model: 'fal-ai/unheard-of' };
    expect(() => estimatePrice(query, 0)).toThrow('is not free');
    expect(estimatePrice({ ...query, mayBeFree: true }, 0)).toMatchObject({ basis: 'free', maxMicroUsd: 0 });
    expect(estimatePrice(query, 1)).toMatchObject({ basis: 'stated', maxMicroUsd: 1 });
  });

  it('have a day and a source each, and are whole micro-dollars', () => {
    const lists = PROVIDERS.map(({ prices }) => prices);
    const amounts = lists.flatMap(({ images = [], megapixels = [] }) => [
      ...images.map(({ microUsd }) => microUsd),
      ...megapixels.flatMap(({ firstMicroUsd, furtherMicroUsd }) => [firstMicroUsd, furtherMicroUsd]),
    ]);
    expect(amounts.length).toBeGreaterThan(20);
    expect(amounts.filter((amount) => !Number.isSafeInteger(amount) || amount <= 0)).toEqual([]);
    for (const { images = [], tokens = [], megapixels = [] } of lists) {
      for (const { asOf, source } of [...images, ...tokens, ...megapixels]) {
        expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(source.length).toBeGreaterThan(10);
      }
    }
  });

  it('are looked up and never guessed from a neighbour', () => {
    const query = { prices: OPENAI_PRICES, model: 'gpt-image-2.5-flare', quality: 'medium' };
    expect(priceOf({ ...query, size: { width: 1024, height: 1024 } })?.microUsd).toBe(13_170);
    expect(priceOf({ ...query, size: { width: 1024, height: 1040 } })).toBeNull();
    expect(priceOf({ ...query, quality: null, size: { width: 1024, height: 1024 } })).toBeNull();
  });

  it('that nobody knows are refused unless they are stated', () => {
    const query = { provider: 'painter', prices: NO_PRICES, model: 'oil' };
    expect(() => estimatePrice(query, null)).toThrow('Nobody here knows');
    expect(estimatePrice(query, 5)).toMatchObject({
      microUsd: 5,
      maxMicroUsd: 5,
      basis: 'stated',
      asOf: null,
    });
  });

  it('reserve what an image can cost at most', () => {
    const surcharge = { usualMicroUsd: 1_000, maxMicroUsd: 2_000, factor: 1.5 };
    const query = { provider: 'stable_diffusion', prices: STABILITY_PRICES, model: 'core' };
    expect(estimatePrice(query, null, surcharge)).toMatchObject({
      microUsd: 31_000,
      maxMicroUsd: 47_000,
      basis: 'table',
    });
  });
});

describe('an excerpt of a body', () => {
  it.each([
    ['<html><style>p{}</style><body><h1>502 Bad\n Gateway</h1></body></html>', '502 Bad Gateway'],
    ['plain   words', 'plain words'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(excerpt(new TextEncoder().encode(text))).toBe(expected);
  });

  it('of bytes is their number', () => {
    expect(excerpt(Uint8Array.of(0, 255, 254, 1))).toBe('4 bytes that are no text');
  });
});
