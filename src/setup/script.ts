/** The queue's SQL in the order in which it is applied, as one script; a catalogue's comes with the program or from a file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sqlFiles } from '../assets/generated/sql.ts';
import { describeValue, messageOf, UserError } from '../errors.ts';
import { ownObjects, ownObjectsSql } from './own-objects.ts';

/** The catalogues that come with the program, by the name that `--catalogue` takes. */
export const CATALOGUES = ['hemp', 'simple'] as const;
export type CatalogueName = (typeof CATALOGUES)[number];

/** Files from this number on need the catalogue's view, so the catalogue is applied before them. */
const FIRST_AFTER_CATALOGUE = 700;

export interface SqlStep {
  /** The file's name, for messages. */
  name: string;
  text: string;
}

/** The SQL of a catalogue that comes with the program. */
export function catalogueSql(name: CatalogueName): string {
  return bundledSql(name);
}

/** That of the embedded database: products come from files, and one that the last file does not have is out. */
export function embeddedCatalogue(): string {
  return `${bundledSql('simple')}\n${bundledSql('listed')}`;
}

function bundledSql(name: CatalogueName | 'listed'): string {
  const text = sqlFiles[`sql/catalogues/${name}.sql`];
  if (text === undefined)
    throw new UserError('setup_failed', `There is no catalogue ${name}.`, `Use ${CATALOGUES.join(' or ')}.`);
  return text;
}

/**
 * Reads what the setting `catalogue` names.
 * @param door Where relative paths begin, and how the door spells the setting.
 * @throws {UserError} `input_invalid` when it is neither a bundled catalogue nor a file that can be read.
 */
export async function readCatalogue(wanted: string, door: { folder: string; name: string }): Promise<string> {
  const bundled = CATALOGUES.find((name) => name === wanted);
  if (bundled !== undefined) return catalogueSql(bundled);
  try {
    return await readFile(resolve(door.folder, wanted), 'utf8');
  } catch (error) {
    throw new UserError(
      'input_invalid',
      `Expected ${CATALOGUES.join(', ')} or an SQL file for ${door.name} but ${describeValue(wanted)} cannot be read: ${messageOf(error)}.`,
      'Check the path; in a workflow, check the repository out first. sql/catalogues/simple.sql is a model for a catalogue of your own.',
      { cause: error },
    );
  }
}

/**
 * All steps of a setup with this catalogue's SQL, in order.
 * @param files Every file of sql/ by its path; those that the program carries unless another release's are meant.
 */
export function setupSteps(catalogue: string, files: Readonly<Record<string, string>> = sqlFiles): SqlStep[] {
  const numbered = Object.entries(files)
    .filter(([path]) => /^sql\/\d{3}_[a-z_]+\.sql$/.test(path))
    .map(([path, text]) => ({ name: path, text, number: Number(path.slice(4, 7)) }))
    .sort((a, b) => a.number - b.number);
  return [
    // First, since the guard locks by it.
    { name: 'what belongs to the queue', text: ownObjectsSql(ownObjects(numbered.map(({ text }) => text))) },
    ...numbered.filter((step) => step.number < FIRST_AFTER_CATALOGUE),
    { name: 'the catalogue', text: catalogue, number: FIRST_AFTER_CATALOGUE },
    ...numbered.filter((step) => step.number >= FIRST_AFTER_CATALOGUE),
  ].map(({ name, text }) => ({ name, text }));
}

/** One script for Supabase's SQL editor: a transaction, so that it is applied whole or not at all. */
export function printableScript(catalogue: string): string {
  const parts = setupSteps(catalogue).map(
    (step) => `-- ${'='.repeat(20)} ${step.name}\n\n${step.text.trim()}\n`,
  );
  return `begin;\n\n${parts.join('\n')}\ncommit;\n\n-- Lets the API see the new functions at once.\nnotify pgrst, 'reload schema';\n`;
}
