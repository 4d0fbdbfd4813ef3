/** The SQL of a catalogue: one that comes with the program, or a file of the shop's own. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeValue, messageOf, UserError } from '../errors.ts';
import { CATALOGUES, catalogueSql } from './script.ts';

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
