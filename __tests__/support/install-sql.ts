/** How tests install the queue's SQL: as setup does, from the copy that the program carries. */
import type pg from 'pg';
import { applySql } from '../../src/setup/apply.ts';
import { type CatalogueName, catalogueSql } from '../../src/setup/script.ts';

/** Applies the SQL with one of the program's catalogues. Run `npm run assets` after a change in sql/. */
export async function installSql(client: pg.Client, catalogue: CatalogueName): Promise<void> {
  await applySql(
    { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
    { catalogue: catalogueSql(catalogue) },
  );
}
