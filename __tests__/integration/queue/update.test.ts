/** Setup over the SQL of another build: what it made before is made anew, and its rows stay. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differences } from '../../../scripts/release/updated-tables.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import { applySql } from '../../../src/setup/apply.ts';
import { catalogueSql } from '../../../src/setup/script.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

/** What another build had otherwise, by its name in the list, as a statement over the SQL of today. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // Answers something else.
  'public.image_generation_version()': `
    drop function public.image_generation_version();
    create function public.image_generation_version() returns text language sql as $$ select 'old' $$`,
  // Its arguments have other names.
  'public.image_generation_prune(integer, integer)': `
    drop function public.image_generation_prune(integer, integer);
    create function public.image_generation_prune(p_days integer, p_limit integer) returns integer
      language sql as $$ select 1 $$`,
  // A view with other columns.
  'public.image_generation_health': `
    drop view public.image_generation_health;
    create view public.image_generation_health as select 1 as of_old, 2 as more`,
};
/** An attribute of a type, which functions take and a type holds: they cannot be told by a head of their own. */
const OTHER_TYPE = 'alter type public.image_generation_offer drop attribute takes_any cascade';

describe('setup over another build', () => {
  let database: TestDatabase;
  const setUp = async (to: TestDatabase) => {
    const client = await to.connect();
    return applySql(
      { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
      { catalogue: catalogueSql('hemp') },
    );
  };

  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(async () => {
    await database.drop();
  });

  it.each([
    ['that told nothing of what it made', [...Object.values(OTHERWISE), OTHER_TYPE], () => ({})],
    [
      'that told it otherwise',
      Object.values(OTHERWISE),
      (heads: Record<string, string>) => ({
        ...heads,
        ...Object.fromEntries(Object.keys(OTHERWISE).map((name) => [name, 'another'])),
      }),
    ],
  ])(
    '%s makes it anew, takes away what is no more, and leaves what is not its own',
    async (_, statements, headsOf) => {
      await insertHempProducts(database, 3);
      await database.query('select public.image_generation_enqueue_missing()');
      for (const statement of statements) await database.query(statement);
      const own = await database.value<{ routines: string[]; heads: Record<string, string> }>(
        'select public.image_generation_objects()',
      );
      const earlier = {
        ...own,
        routines: [...own.routines, 'public.image_generation_of_old(integer)'],
        heads: headsOf(own.heads),
      };
      // Of an earlier setup, and of no setup.
      await database.query(`
      create function public.image_generation_of_old(integer) returns integer language sql as $$ select 1 $$;
      create or replace function public.image_generation_objects() returns jsonb language sql as $$
        select '${JSON.stringify(earlier)}'::jsonb $$;
      create function public.image_generation_of_mine(integer) returns integer language sql as $$ select 1 $$;
      create view public.my_progress as select count(*) as jobs from public.image_generation_queue;
      create view public.my_costs as select * from public.image_generation_provider_days`);

      expect(await setUp(database)).toEqual(BUNDLED_SQL);

      const fresh = await createDatabase();
      expect(await differences(database, fresh)).toEqual([
        'an update leaves the function image_generation_of_mine(integer) returns integer',
      ]);
      await fresh.drop();
      expect(
        await database.query(
          'select jobs::int, (select count(*)::int from my_costs) as costs from my_progress',
        ),
      ).toEqual([{ jobs: 3, costs: 0 }]);
      expect(await database.value('select public.image_generation_verify()')).toEqual([]);
    },
  );

  it('is told by the check before a release where a table stays as it was', async () => {
    const fresh = await createDatabase();
    await database.query(`
      alter table public.image_generation_queue alter column max_attempts set default 5;
      alter table public.image_generation_queue add column of_old text`);
    await setUp(database);
    const found = await differences(database, fresh);
    await fresh.drop();
    expect(found).toEqual([
      'an update does not bring the column image_generation_queue.max_attempts integer not null default 3',
      'an update leaves the column image_generation_queue.max_attempts integer not null default 5',
      'an update leaves the column image_generation_queue.of_old text',
    ]);
  });
});
