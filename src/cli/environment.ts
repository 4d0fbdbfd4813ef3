/** The environment, completed by a `.env` file: what the environment gives wins. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { codeOf, messageOf } from '../errors.ts';
import type { Environment } from './host.ts';

/** An empty variable counts as not given, so that it does not hide the one in `.env`. */
export function loadEnvironment(
  environment: Environment,
  folder: string,
  warn: (message: string) => void,
): Environment {
  const merged: Record<string, string | undefined> = { ...readEnvFile(folder, warn) };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && (value.trim() !== '' || merged[name] === undefined)) merged[name] = value;
  }
  return merged;
}

function readEnvFile(folder: string, warn: (message: string) => void): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') warn(`.env cannot be read: ${messageOf(error)}`);
    return {};
  }
}
