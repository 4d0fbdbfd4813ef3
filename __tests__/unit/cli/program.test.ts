import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.ts';
import { UserError } from '../../../src/errors.ts';
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

describe('settings that cannot be read', () => {
  const unreadable = () => {
    const terminal = createTerminal();
    Object.defineProperty(terminal.host, 'env', {
      get: () => {
        throw new UserError('input_invalid', 'Line 1 of .env is no setting.', 'Write NAME=value.');
      },
    });
    return terminal;
  };

  it('are told as any other error', async () => {
    const { host, err } = unreadable();
    expect(await runProgram(['status'], host)).toBe(2);
    expect(err()).toBe('error: Line 1 of .env is no setting. (input_invalid)\n→ Write NAME=value.\n');
    const asJson = unreadable();
    expect(await runProgram(['status', '--json'], asJson.host)).toBe(2);
    expect(JSON.parse(asJson.out()).error.code).toBe('input_invalid');
  });
});

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
