import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/cli/host.ts';
import { runProgram } from '../../../src/cli/program.ts';

function host(): { host: Host; out: () => string; err: () => string } {
  let out = '';
  let err = '';
  return {
    out: () => out,
    err: () => err,
    host: {
      env: {},
      cwd: '/somewhere',
      stdout: { write: (text) => (out += text), isTTY: false, columns: 80, rows: 24 },
      stderr: { write: (text) => (err += text), isTTY: false, columns: 80, rows: 24 },
      signal: new AbortController().signal,
      clock: { now: () => 1000, sleep: async () => {} },
      random: () => 0.5,
      newToken: () => 'token',
      fetch,
      processes: { pid: 1, host: 'here', isAlive: () => true, startOf: async () => null },
      get version(): string {
        throw new TypeError('x is not a function');
      },
    },
  };
}

describe('a defect in the program', () => {
  it('has a code and an exit of its own, with the stack for whoever mends it', async () => {
    const { host: broken, out, err } = host();
    expect(await runProgram(['--version'], broken)).toBe(70);
    expect(out()).toBe('');
    expect(err()).toMatch(/^TypeError: x is not a function\n {4}at /);
    expect(err()).toMatch(
      /\nerror: This is an error of the program itself: x is not a function \(defect\)\n→ Please report it with the lines above\.\n$/,
    );
  });

  it('is told as JSON to who asked for JSON', async () => {
    const { host: broken, out } = host();
    expect(await runProgram(['--version', '--json'], broken)).toBe(70);
    expect(JSON.parse(out()).error.code).toBe('defect');
  });
});
