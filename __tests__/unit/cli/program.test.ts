import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.ts';
import { createTerminal } from './terminal-host.ts';

/** A program that cannot tell its own version. */
function broken() {
  const terminal = createTerminal();
  Object.defineProperty(terminal.host, 'version', {
    get: () => {
      throw new TypeError('x is not a function');
    },
  });
  return terminal;
}

describe('a defect in the program', () => {
  it('has a code and an exit of its own, with the stack for whoever mends it', async () => {
    const { host, out, err } = broken();
    expect(await runProgram(['--version'], host)).toBe(70);
    expect(out()).toBe('');
    expect(err()).toMatch(/^TypeError: x is not a function\n {4}at /);
    expect(err()).toMatch(
      /\nerror: This is an error of the program itself: x is not a function \(defect\)\n→ Please report it with the lines above\.\n$/,
    );
  });

  it('is told as JSON to who asked for JSON', async () => {
    const { host, out } = broken();
    expect(await runProgram(['--version', '--json'], host)).toBe(70);
    expect(JSON.parse(out()).error.code).toBe('defect');
  });
});
