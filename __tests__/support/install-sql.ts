/** The one place that decides how tests install the queue's SQL. */
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

const SQL_FOLDER = new URL('../../sql/', import.meta.url);

/** Numbered files in order, the catalogue before those from 900 on, in one transaction. */
export async function installSql(client: pg.Client, catalogue: string | null): Promise<void> {
  const names = (await readdir(SQL_FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const files = [
    ...names.filter((name) => name < '9'),
    ...(catalogue ? [`catalogues/${catalogue}.sql`] : []),
    ...names.filter((name) => name >= '9'),
  ];
  await client.query('begin');
  for (const file of files) {
    try {
      await client.query(await readFile(new URL(file, SQL_FOLDER), 'utf8'));
    } catch (cause) {
      throw new Error(`sql/${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  await client.query('commit');
}
