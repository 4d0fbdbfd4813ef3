/** Not tests of their own: what failing.test.ts looks at, as Jest tells of it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createFakeClock } from './fake-clock.ts';
import { instantClock } from './instant-clock.ts';

const never = undefined as unknown as { made: { verify(): void } };

describe('before all', () => {
  beforeAll(() => {
    throw new Error('no database');
  });
  afterEach(() => never.made.verify());
  afterAll(() => never.made.verify());
  it('fails', () => expect(1).toBe(1));
  describe('further in', () => {
    afterAll(() => never.made.verify());
    it('fails', () => expect(1).toBe(1));
  });
});

describe('before each', () => {
  let tests = 0;
  beforeEach(() => {
    tests += 1;
    if (tests === 1) throw new Error('no server');
  });
  afterEach(() => {
    throw new Error(`left dirty by test ${tests}`);
  });
  it('fails', () => expect(1).toBe(1));
  it('is clean', () => expect(1).toBe(1));
});

describe.each([
  ['the fake clock', createFakeClock],
  ['the instant clock', instantClock],
] as const)('%s, with code that swallows every error,', (_name, create) => {
  it('fails though it ends well', async () => {
    const clock = create();
    let isRefused = false;
    while (!isRefused) {
      await clock.sleep(5).catch(() => {
        isRefused = true;
      });
    }
  });
  it('is clean', () => expect(1).toBe(1));
});
