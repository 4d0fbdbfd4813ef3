import { execFile } from 'node:child_process';
import { expect, it } from '@jest/globals';

/** What Jest tells of a test file, by test. */
function failuresOf(file: string): Promise<Record<string, string[]>> {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', '--testMatch', file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_failed, stdout) => {
      const [{ assertionResults }] = JSON.parse(stdout).testResults;
      resolve(
        Object.fromEntries(
          assertionResults.map((test: { fullName: string; failureMessages: string[] }) => [
            test.fullName,
            test.failureMessages.map((message) => message.split('\n')[0]),
          ]),
        ),
      );
    });
  });
}

it('a set-up that fails shows its own error, and nothing of what was to be cleared up after it', async () => {
  expect(await failuresOf('**/__tests__/support/set-up-that-fails.ts')).toEqual({
    'before all fails': ['Error: no database'],
    'before all further in fails': ['Error: no database'],
    'before each fails': ['Error: no server'],
    'before each is clean': ['Error: left dirty by test 2'],
  });
});
