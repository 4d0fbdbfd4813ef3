import { afterEach, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

describe("a test database with the queue's SQL", () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  it('maps the hemp tables', async () => {
    database = await createDatabase({ catalogue: 'hemp' });
    await insertHempProducts(database, [{ name: 'Hemp Rope', subCategory: 'Ropes and Nets' }]);
    expect(await database.query('select name, industry, plant_part from image_generation_catalogue')).toEqual(
      [{ name: 'Hemp Rope', industry: 'Textiles', plant_part: 'Hemp Seed' }],
    );
  });

  it('maps the simple table', async () => {
    database = await createDatabase({ catalogue: 'simple' });
    expect(await database.value('select count(*)::int from image_generation_catalogue')).toBe(0);
    expect(await database.value('select image_generation_version()')).toMatchObject({ contract: 1 });
  });
});
