/** Not a test of its own: set-ups that fail, for environment.test.ts. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

let never: { made: { verify(): void } };

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
