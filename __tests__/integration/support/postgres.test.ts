import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ withSql: false });
  });
  afterAll(() => database.drop());

  it('holds the hemp tables and takes products', async () => {
    const ids = await insertHempProducts(database, 45);
    expect(ids).toHaveLength(45);
    const [row] = await database.query<{ names: number; parts: number }>(
      `select count(distinct name)::int as names, count(distinct plant_part_id)::int as parts from uses_products`,
    );
    expect(row).toEqual({ names: 45, parts: 8 });
  });

  it("has the platform's time-outs and no superuser", async () => {
    const authenticator = await database.connect('authenticator');
    expect((await authenticator.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '8s' }]);
    expect(await database.value('select rolsuper from pg_roles where rolname = current_user')).toBe(false);
  });

  it('grants nothing on a new table to the API', async () => {
    await database.query('create table public.unshared (id int)');
    const roles = ['anon', 'authenticated', 'service_role'];
    const readers = await database.query(
      `select role from unnest($1::text[]) role where has_table_privilege(role, 'public.unshared', 'select')`,
      [roles],
    );
    expect(readers).toEqual([]);
  });

  it('belongs to one test file alone', async () => {
    const other = await createDatabase({ withSql: false });
    expect(await other.value('select count(*)::int from uses_products')).toBe(0);
    await other.drop();
  });
});
