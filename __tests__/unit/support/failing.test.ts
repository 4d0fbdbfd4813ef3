/** How tests fail, as Jest tells of it: with their own error, and soon. */
import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

/** The failures of each test, each by its first line. */
function failuresOf(file: string): Promise<Map<string, string[]>> {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', '--testMatch', file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_failed, stdout) => {
      const [{ assertionResults }] = JSON.parse(stdout).testResults;
      const failures = assertionResults.map((test: { fullName: string; failureMessages: string[] }) => [
        test.fullName,
        test.failureMessages.map((message) => message.split('\n')[0]),
      ]);
      resolve(new Map(failures));
    });
  });
}

let failures: Map<string, string[]>;
beforeAll(async () => {
  failures = await failuresOf('**/__tests__/support/failing-on-purpose.ts');
});

describe('a set-up that fails', () => {
  it.each([
    ['before all fails', 'Error: no database'],
    ['before all further in fails', 'Error: no database'],
    ['before each fails', 'Error: no server'],
  ])('shows its own error, and nothing of what was to be cleared up after it: %s', (test, error) => {
    expect(failures.get(test)).toEqual([error]);
  });

  it('hides nothing of the tests whose set-up did not', () => {
    expect(failures.get('before each is clean')).toEqual(['Error: left dirty by test 2']);
  });
});

describe('code that is woken for ever', () => {
  it.each(['the fake clock', 'the instant clock'])(
    'fails its test, whatever it does with errors: %s',
    (clock) => {
      const test = `${clock}, with code that swallows every error,`;
      expect(failures.get(`${test} fails though it ends well`)).toEqual([
        expect.stringContaining('for ever.'),
      ]);
      expect(failures.get(`${test} is clean`)).toEqual([]);
    },
  );
});
