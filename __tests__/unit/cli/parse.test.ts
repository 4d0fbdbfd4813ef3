import { describe, expect, it } from '@jest/globals';
import { type Invocation, parseCommandLine, wholeNumber } from '../../../src/cli/parse.ts';
import { COMMANDS, commandSpec, optionsOf } from '../../../src/cli/specs.ts';
import { UserError } from '../../../src/errors.ts';

function invocationOf(...argv: string[]): Invocation {
  const parsed = parseCommandLine(argv);
  if (parsed.kind !== 'command') throw new Error('Expected a command.');
  return parsed.invocation;
}

function refusalOf(...argv: string[]): UserError {
  try {
    parseCommandLine(argv);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error(`Expected ${argv.join(' ')} to be refused.`);
}

describe('parsing a command line', () => {
  it('reads a command with its options, in either spelling of a value', () => {
    const run = invocationOf('run', '--batch-size', '50', '--provider=placeholder', '--dry-run');

    expect(run.command).toBe('run');
    expect(run.value('batch-size')).toBe('50');
    expect(run.value('provider')).toBe('placeholder');
    expect(run.has('dry-run')).toBe(true);
    expect(run.has('until-empty')).toBe(false);
    expect(run.value('concurrency')).toBeUndefined();
  });

  it('keeps every value of an option that may be repeated, and the last of another', () => {
    expect(invocationOf('queue', '--product', 'a', '--product', 'b').values('product')).toEqual(['a', 'b']);
    expect(invocationOf('run', '--out', 'a', '--out', 'b').value('out')).toBe('b');
  });

  it('takes job numbers as operands', () => {
    expect(invocationOf('retry', '17', '23').operands).toEqual(['17', '23']);
  });

  it('takes operands that look like options after --', () => {
    expect(invocationOf('retry', '--', '--odd').operands).toEqual(['--odd']);
  });

  it('shows the overview when nothing or only --help is given', () => {
    expect(invocationOf().command).toBe('help');
    expect(invocationOf('--help').command).toBe('help');
    expect(invocationOf('-h', 'run').operands).toEqual(['run']);
  });

  it('knows --version', () => {
    expect(parseCommandLine(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    ['stauts', 'status'],
    ['Run', 'run'],
    ['verfiy', 'verify'],
  ])('suggests the nearest command for %s', (typed, meant) => {
    const error = refusalOf(typed);
    expect(error.code).toBe('input_invalid');
    expect(error.message).toContain(`Did you mean ${meant}?`);
    expect(error.hint).toContain('setup, catalogue, queue, preview, estimate, run');
  });

  it('suggests nothing for what resembles nothing', () => {
    expect(refusalOf('frobnicate').message).not.toContain('Did you mean');
  });

  it('suggests the nearest option, and only of that command', () => {
    expect(refusalOf('run', '--bath-size', '3').message).toContain('Did you mean --batch-size?');
    expect(refusalOf('status', '--batch-size', '3').message).toContain('known option of status');
  });

  it('refuses an option before the command', () => {
    expect(refusalOf('--json', 'status').hint).toContain('Put the command first');
  });

  it('refuses an option without its value, also when another option follows', () => {
    expect(refusalOf('run', '--out').message).toContain('Expected a value for --out');
    expect(refusalOf('run', '--out', '--json').message).toContain('received "--json"');
  });

  it('lets a negative number through to whoever judges numbers', () => {
    expect(invocationOf('run', '--batch-size', '-1').value('batch-size')).toBe('-1');
  });

  it('refuses a value for a switch', () => {
    expect(refusalOf('run', '--dry-run=false').message).toContain('Expected no value for --dry-run');
  });

  it('refuses operands that a command has no use for', () => {
    expect(refusalOf('status', 'everything').message).toContain('Expected no argument for status');
    expect(refusalOf('pause', 'a', 'b').message).toContain('at most 1 argument for pause');
  });

  it('cannot be led astray by names of object members', () => {
    expect(refusalOf('constructor').message).toContain('known command');
    expect(refusalOf('run', '--__proto__', 'x').message).toContain('known option');
  });
});

describe('whole numbers', () => {
  it.each(['0', '-1', '1.5', 'abc', '', '11', '1e1'])('refuses %p outside of 1 to 10', (text) => {
    const invocation = invocationOf('queue', `--priority=${text}`);
    expect(() => wholeNumber(invocation, 'priority', { min: 1, max: 10 })).toThrow(
      /whole number from 1 to 10 for --priority/,
    );
  });

  it('answers the number, or undefined when none was given', () => {
    expect(wholeNumber(invocationOf('queue', '--priority', '7'), 'priority', { min: 1, max: 10 })).toBe(7);
    expect(wholeNumber(invocationOf('queue'), 'priority', { min: 1, max: 10 })).toBeUndefined();
  });
});

describe('the tables of commands', () => {
  it('have a row for each command name, and no option twice in one command', () => {
    for (const spec of COMMANDS) {
      expect(commandSpec(spec.name)).toBe(spec);
      const names = optionsOf(spec).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('hold only examples that parse', () => {
    for (const { name, examples } of COMMANDS) {
      for (const { command } of examples) {
        const [typed = '', ...rest] = wordsOf(command.replace(/ >.*/, ''));
        expect(typed).toBe(name);
        expect(() => parseCommandLine([typed, ...rest])).not.toThrow();
      }
    }
  });
});

/** As a shell would take a line apart that has double quotes in it. */
function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
