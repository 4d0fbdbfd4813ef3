/** `catalogue scaffold`: from a user's tables to a catalogue file that has been tried. Nothing of the database is changed. */
import type { SqlConnection } from '../apply.ts';
import { fullName, readFacts } from './facts.ts';
import { type Mapping, proposeMapping, type ScaffoldWishes } from './mapping.ts';
import { type TrialResult, tryCatalogue } from './trial.ts';
import { writeCatalogue } from './write-sql.ts';

export interface Scaffold {
  /** The catalogue file. */
  sql: string;
  /** `schema.name` */
  table: string;
  /** What the view's columns are made of. */
  fields: { field: string; from: string }[];
  unsure: string[];
  trial: TrialResult;
}

/** @param date Day of the file's making, `2026-11-28`. @throws {UserError} when no table can be one of products. */
export async function scaffold(
  connection: SqlConnection,
  wishes: ScaffoldWishes,
  date: string,
): Promise<Scaffold> {
  const mapping = proposeMapping(await readFacts(connection), wishes);
  const file = writeCatalogue(mapping, date);
  const trial = await tryCatalogue(connection, file.withoutIndexes, file.notWritable === null);
  const unsure =
    file.notWritable === null
      ? mapping.unsure
      : [...mapping.unsure, `"catalogue import" cannot write into it: ${file.notWritable}.`];
  return { sql: file.text, table: fullName(mapping.table), fields: fieldsOf(mapping), unsure, trial };
}

function fieldsOf({ table, fields, attributes, image, where }: Mapping): Scaffold['fields'] {
  const rows = [
    { field: 'product_id', from: table.key.join(' and ') },
    ...Object.entries(fields).map(([field, from]) => ({ field, from: from ?? 'nothing' })),
    { field: 'attributes', from: attributes.map(({ name }) => name).join(', ') || 'nothing' },
    { field: 'image_url', from: image.isNew ? `${image.shown} (${image.column} is added)` : image.shown },
    ...(where.length === 0 ? [] : [{ field: 'only where', from: where.join(' and ') }]),
  ];
  return rows.map(({ field, from }) => ({ field, from: from.replaceAll(/\bp\./g, '') }));
}
