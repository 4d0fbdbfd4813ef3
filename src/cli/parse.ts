/** From argv to a command with typed options, or a clear refusal. */
import { parseArgs } from 'node:util';
import { describeValue, UserError } from '../errors.ts';
import {
  COMMAND_NAMES,
  type CommandName,
  type CommandSpec,
  commandSpec,
  type OptionSpec,
  optionsOf,
} from './specs.ts';
import { nearestName } from './suggest.ts';

export interface Invocation {
  command: CommandName;
  operands: string[];
  /** The value of an option, true or false for a switch, or undefined when it was not given. The last one wins. */
  value(name: string): string | undefined;
  values(name: string): string[];
  /** True when an option was given, and not with `--no-…`. */
  has(name: string): boolean;
}

export type Parsed = { kind: 'command'; invocation: Invocation } | { kind: 'version' };

/** Options that may stand alone, before any command. */
const TOP_LEVEL: Record<string, 'help' | 'version'> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

/**
 * @param argv What follows the program's name.
 * @throws {UserError} `input_invalid` for anything unknown, with the nearest name.
 */
export function parseCommandLine(argv: readonly string[]): Parsed {
  const [first, ...rest] = argv;
  if (first === undefined) return parseCommandLine(['help']);
  const topLevel = TOP_LEVEL[first];
  if (topLevel === 'version') return { kind: 'version' };
  if (topLevel === 'help') return parseCommandLine(['help', ...rest]);
  if (first.startsWith('-')) {
    throw usageError(
      `Expected a command but received the option ${describeValue(first)}.`,
      `Put the command first: ${COMMAND_NAMES.join(', ')}.`,
    );
  }
  const command = COMMAND_NAMES.find((name) => name === first);
  if (command === undefined) throw unknown('command', first, COMMAND_NAMES, '');
  return { kind: 'command', invocation: parseCommand(commandSpec(command), rest) };
}

function parseCommand(spec: CommandSpec, args: string[]): Invocation {
  const options = optionsOf(spec);
  const { tokens } = parseArgs({
    args,
    // The tokens are judged below: parseArgs' own messages cannot suggest a name.
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.flatMap(({ name, short, value, negatable }) => {
        const type = value === undefined ? 'boolean' : 'string';
        const config = { type, ...(short === undefined ? {} : { short }) } as const;
        return [[name, config], ...(negatable ? [[`no-${name}`, { type }]] : [])];
      }),
    ),
  });

  const switches = new Set(options.flatMap(({ name, value }) => (value === undefined ? name : [])));
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((each) => spellings(each).includes(token.name));
    if (option === undefined) {
      const names = options.flatMap(spellings).map((name) => `--${name}`);
      throw unknown('option', token.rawName, names, ` of ${spec.name}`);
    }
    const value = optionValue(option, token.value, token.inlineValue);
    const isOff = token.name === `no-${option.name}`;
    given.set(option.name, [...(given.get(option.name) ?? []), isOff ? 'false' : value]);
  }

  const most = spec.operands?.most ?? 0;
  const extra = operands[most];
  if (extra !== undefined) {
    throw usageError(
      `Expected ${most === 0 ? 'no argument' : `at most ${most} argument${most === 1 ? '' : 's'}`} for ${spec.name} but received ${describeValue(extra)}.`,
      `See "help ${spec.name}".`,
    );
  }
  return {
    command: spec.name,
    operands,
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    has: (name) => given.has(name) && !(switches.has(name) && given.get(name)?.at(-1) === 'false'),
  };
}

function spellings({ name, negatable }: OptionSpec): string[] {
  return negatable ? [name, `no-${name}`] : [name];
}

function optionValue(option: OptionSpec, value: string | undefined, inline: boolean | undefined): string {
  if (option.value === undefined) {
    if (value === undefined) return 'true';
    throw usageError(
      `Expected no value for --${option.name} but received ${describeValue(value)}.`,
      `Write just --${option.name}.`,
    );
  }
  // `--out --json` forgot the value; `--batch-size -1` did not.
  const forgotten = value === undefined || (!inline && /^-{1,2}[a-z]/i.test(value));
  if (!forgotten) return value;
  throw usageError(
    `Expected a value for --${option.name} but received ${describeValue(value)}.`,
    `Write --${option.name}=${option.value}.`,
  );
}

function unknown(kind: string, typed: string, names: readonly string[], of: string): UserError {
  const near = nearestName(typed, names);
  return usageError(
    `Expected a known ${kind}${of} but received ${describeValue(typed)}.${near === null ? '' : ` Did you mean ${near}?`}`,
    `The ${kind}s${of} are: ${names.join(', ')}.`,
  );
}

function usageError(message: string, hint: string): UserError {
  return new UserError('input_invalid', message, hint);
}

/**
 * A whole number of an option that no other door has.
 * @throws {UserError} `input_invalid` outside of [min, max].
 */
export function wholeNumber(
  invocation: Invocation,
  name: string,
  range: { min: number; max: number },
): number | undefined {
  const text = invocation.value(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.min && value <= range.max) return value;
  throw usageError(
    `Expected a whole number from ${range.min} to ${range.max} for --${name} but received ${describeValue(text)}.`,
    `Set --${name} to a whole number from ${range.min} to ${range.max}.`,
  );
}
