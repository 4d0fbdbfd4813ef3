/** From the Python system's queue to ours, by the built Action: told first, moved when asked to, and worked on. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installOriginal } from '../../support/original.ts';
import { annotationsOf, openStage, type Stage } from './stage.ts';

describe('mode setup on a database of the Python system', () => {
  let stage: Stage;
  const setUp = (inputs: Record<string, string> = {}) =>
    stage.run({ mode: 'setup', 'database-url': stage.supabase.database.url, ...inputs });
  const count = (sql: string) => stage.supabase.database.value<number>(`select count(*)::int from ${sql}`);

  beforeAll(async () => {
    stage = await openStage({ withSql: false, prepare: (database) => installOriginal(database, 48) });
  });
  afterAll(() => stage.close());

  it('tells the plan, moves with the input move, and the next run goes on with what was left', async () => {
    const rows = await count('image_generation_queue');
    const told = await setUp();
    expect(told.exitCode).toBe(1);
    expect(annotationsOf(told)).toMatchObject([{ title: 'original_schema' }]);
    expect(told.log).toMatch(/^- \d+ images that the system had made and never shown will be shown: /m);
    expect(told.summary).toMatch(/^- 9 rows failed → failed\.$/m);
    expect(told.summary).toContain('## ❌ The run could not be made');
    expect(await count('image_generation_queue')).toBe(rows);

    const moved = await setUp({ move: 'true' });
    expect(moved).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await count('image_generation_queue_before_move')).toBe(rows);
    const shown = await count(`uses_products where image_url like 'https://images.example/made/lost-%'`);
    expect(shown).toBeGreaterThan(0);

    const run = await stage.run({ 'batch-size': '5' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '5', failed: '0' } });
    expect(await count(`uses_products where image_url like 'https://images.example/made/lost-%'`)).toBe(
      shown,
    );
    expect(await stage.queue.verify()).toEqual([]);
  });
});
