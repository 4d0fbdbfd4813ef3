/** The environment, completed by a `.env` file: what the environment gives wins. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { SETTINGS } from '../config/table.ts';
import { codeOf, invalidInput, messageOf, UserError } from '../errors.ts';
import { decodeTextFile } from '../text-file.ts';
import type { Environment } from './host.ts';

/**
 * An empty variable counts as not given, so that it does not hide the one in `.env`.
 * @throws {UserError} `input_invalid` for a `.env` that cannot be read: whoever has one wants it to count.
 */
export function loadEnvironment(environment: Environment, folder: string): Environment {
  const merged: Record<string, string | undefined> = { ...readEnvFile(join(folder, '.env')) };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && (value.trim() !== '' || merged[name] === undefined)) merged[name] = value;
  }
  return merged;
}

function readEnvFile(path: string): Record<string, string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw unreadable(messageOf(error), error);
  }
  const text = decodeTextFile(bytes);
  if (text === null) throw unreadable('it is neither UTF-8 nor UTF-16');
  const variables = parseEnv(text.replaceAll(/\r\n?/g, '\n'));
  rejectColons(text, variables);
  rejectUnread(text, variables);
  return variables;
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError(
    'input_invalid',
    `The file .env in this folder cannot be read: ${why}.`,
    'Save it as UTF-8 text with a line NAME=value for each setting, or remove it.',
    { cause },
  );
}

/** `NAME: value`, as in YAML, would be passed over in silence. */
const COLON = /^\s*(?:export\s+)?(?<name>[A-Z][A-Z0-9_]*)\s*:(?:\s|$)/;

function rejectColons(text: string, variables: NodeJS.Dict<string>): void {
  const values = Object.values(variables);
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const name = COLON.exec(line)?.groups?.name;
    // A line of a text over several lines is no setting.
    if (name === undefined || values.some((value) => value?.includes(line))) continue;
    throw invalidInput(
      `line ${at + 1} of .env`,
      'NAME=value',
      `${name}: …`,
      `Write ${name}= and the value after it, without a colon.`,
    );
  }
}

/** The beginning of a line, in the ways of shells and of JSON, that would be passed over or read as another name. */
const BEGINNING = /^\s*(?:(?:export|setx?)\s+)?(?:\$env:)?["'`“”„«]?(?<name>[A-Za-z]\w*)/i;

/** A line that names one of our settings and gives it nothing: `supabase_url=…`, `"SUPABASE_URL": …`, `set SUPABASE_URL=…`. */
function rejectUnread(text: string, variables: NodeJS.Dict<string>): void {
  const values = Object.values(variables);
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const name = BEGINNING.exec(line)?.groups?.name?.toUpperCase() ?? '';
    if (!NAMES.has(name) || new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(line)) continue;
    if (values.some((value) => value?.includes(line))) continue;
    throw invalidInput(
      `line ${at + 1} of .env`,
      'NAME=value',
      `another form of ${name}`,
      `Write ${name}= and the value after it, at the beginning of the line and in capitals.`,
    );
  }
}

const NAMES: ReadonlySet<string> = new Set(SETTINGS.flatMap(({ environment }) => environment));
