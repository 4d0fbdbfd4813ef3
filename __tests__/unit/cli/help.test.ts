import { describe, expect, it } from '@jest/globals';
import { EXIT_CODES, EXIT_OF_ERROR } from '../../../src/cli/exit-codes.ts';
import { commandHelp, overviewHelp } from '../../../src/cli/help.ts';
import { COMMANDS, optionsOf } from '../../../src/cli/specs.ts';
import { createStyle } from '../../../src/cli/style.ts';
import { ERROR_CODES } from '../../../src/errors.ts';

const plain = createStyle(false);

describe('help', () => {
  it('names every command with its summary', () => {
    const text = overviewHelp(plain, 200);
    for (const { name, summary } of COMMANDS)
      expect(text).toMatch(new RegExp(`^  ${name} +${literal(summary)}$`, 'm'));
  });

  it('shows every option of a command', () => {
    for (const spec of COMMANDS) {
      const text = commandHelp(spec, plain, 200);
      for (const { name, negatable } of optionsOf(spec))
        expect(text).toContain(negatable ? `--[no-]${name}` : `--${name}`);
    }
  });

  it('stays within the width of the terminal', () => {
    for (const spec of COMMANDS) {
      const prose = commandHelp(spec, plain, 80).split('Examples')[0] ?? '';
      for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('exit codes', () => {
  it('are told apart, and every error code leads to one', () => {
    const codes = Object.values(EXIT_CODES).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(EXIT_OF_ERROR).sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });
});

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
