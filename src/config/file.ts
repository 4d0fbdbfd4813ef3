/** The settings file: YAML in, settings out; every error names file, line and key. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { invalidInput, UserError } from '../errors.ts';
import { maskSecrets } from '../key-shapes.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { looksSecret } from './fields.ts';
import { fileSchema, promptsIn, valueAt, valuesIn } from './file-schema.ts';
import { kebabCase } from './setting.ts';
import type { SettingsLayer } from './settings.ts';
import { pathInFile, SETTINGS, type SettingName, settingRow } from './table.ts';

const MAX_BYTES = 64 * 1024;

type Place = (path: readonly PropertyKey[]) => string;

export interface SettingsFile {
  /** What it says of the settings of a run. */
  layer: SettingsLayer;
  /** All that it says, as `fileSchema` has it. */
  data: Readonly<Record<string, unknown>>;
}

/**
 * @param name How the file is called, for messages.
 * @throws {UserError} `input_invalid`
 */
export function parseSettingsFile(text: string, name: string, names: ProviderNames): SettingsFile {
  if (text.length > MAX_BYTES) throw invalidInput(name, `at most ${MAX_BYTES} characters`, 'more');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${name}, line ${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken !== undefined) throw notYaml(at(broken.pos[0]), broken.message);
  const data = valuesOf(document, name);
  const place: Place = (path) => at(rangeOf(document, path) ?? 0);
  const parsed = fileSchema(names).safeParse(data);
  if (!parsed.success) throw wrong(parsed.error.issues[0], data, place);
  refuseSecrets(parsed.data, [], place);
  const spell = (setting: SettingName) => {
    const path = pathInFile(settingRow(setting)) ?? [kebabCase(setting)];
    return `${path.join('.')} in ${place(path)}`;
  };
  const layer = { values: valuesIn(parsed.data), prompts: promptsIn(parsed.data), spell };
  return { layer, data: parsed.data };
}

/** Aliases are refused: a few lines of them can stand for millions. */
function valuesOf(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw notYaml(name, 'it has an alias (*name)');
  }
}

/** Whatever the key: the file lies in a repository, and what it says is kept in the database. */
function refuseSecrets(value: unknown, path: readonly PropertyKey[], place: Place): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      refuseSecrets(item, [...path, Array.isArray(value) ? Number(key) : key], place);
    }
    return;
  }
  if (typeof value !== 'string') return;
  const named = JSON.stringify({ [String(path.at(-1))]: value });
  if (!looksSecret(value) && maskSecrets(named) === named) return;
  throw new UserError(
    'input_invalid',
    `Expected no secret in ${place(path)} but ${path.join('.')} looks like one (not shown).`,
    `Remove it from the file and replace the key that stood there; secrets belong in the environment, or in the secrets of the repository.`,
  );
}

function notYaml(where: string, why: string): UserError {
  return new UserError(
    'input_invalid',
    `Expected plain YAML in ${where} but received something else: ${why}.`,
    'Write one setting a line, such as "batch-size: 50".',
  );
}

function rangeOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const range = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : null;
  return Array.isArray(range) ? Number(range[0]) : null;
}

function wrong(issue: z.core.$ZodIssue | undefined, data: unknown, place: Place): UserError {
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') return unknownKey([...path, issue.keys[0] ?? ''], place);
  const received = valueAt(data, path);
  const name = `${path.join('.') || 'the file'} in ${place(path)}`;
  const expected = issue?.message ?? 'a setting';
  if (!looksSecret(String(received))) return invalidInput(name, expected, received);
  return new UserError(
    'input_invalid',
    `Expected ${expected} for ${name} but received something else (not shown, as it may be a secret).`,
    `Set ${path.join('.')} to ${expected}.`,
  );
}

function unknownKey(path: readonly PropertyKey[], place: Place): UserError {
  const key = String(path.at(-1));
  const within = path.slice(0, -1);
  const secret = SETTINGS.find((row) => row.secret && kebabCase(row.name) === key);
  if (secret !== undefined) {
    return new UserError(
      'input_invalid',
      `Expected no secret in ${place(path)} but received ${key}.`,
      `Remove ${key} from the file, replace the key that stood there, and set ${secret.environment.join(' or ')} in the environment or the input ${key}.`,
    );
  }
  const known = SETTINGS.map(pathInFile).flatMap((each) =>
    each !== null && each.slice(0, within.length).join('.') === within.join('.') ? each[within.length] : [],
  );
  const where = within.length === 0 ? place(path) : `${within.join('.')} in ${place(path)}`;
  return invalidInput(
    `a key of ${where}`,
    'the name of a setting',
    key,
    `Known here: ${[...new Set(known)].join(', ')}.`,
  );
}
