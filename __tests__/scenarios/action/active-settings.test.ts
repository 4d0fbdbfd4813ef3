/** Which settings file the built Action makes active, as a server with a default branch and another one tells it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { fileAnswer, type RepositoryApi, startRepositoryApi } from '../../support/repository-api.ts';
import { type ActionRun, openStage, type Stage } from './stage.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const TOKEN = 'ghs_0123456789abcdef';

describe('the settings file of the built Action', () => {
  let stage: Stage;
  let api: RepositoryApi;
  beforeAll(async () => {
    api = await startRepositoryApi();
    stage = await openStage();
    await insertHempProducts(stage.supabase.database, 12);
  });
  afterAll(async () => {
    await stage.close();
    await api.stop();
  });

  /** A run whose commit has one file while the newest commit of the default branch has another, or the same. */
  async function run(ref: string, here: string, newest: string): Promise<ActionRun> {
    api.serve((path) => {
      if (!path.startsWith('contents/')) return { status: 200, body: {} };
      return fileAnswer(path.includes(COMMIT) ? here : newest);
    });
    const finished = await stage.run(
      { 'github-token': TOKEN },
      {
        context: { event: { repository: { default_branch: 'main' } } },
        env: { GITHUB_API_URL: api.origin, GITHUB_REF: ref, GITHUB_SHA: COMMIT },
      },
    );
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' });
    return finished;
  }
  const active = () =>
    stage.supabase.database.value('select public.image_generation_active_settings() -> $1', ['settings']);

  it('is active once the newest commit of the default branch has it, and steers its own run wherever it stands', async () => {
    const first = await run('refs/heads/main', 'batch-size: 1\n', 'batch-size: 1\n');
    expect(first.outputs.succeeded).toBe('1');
    expect(first.log).toMatch(
      /The settings of \.github\/image-generation\.yml are active now \(version [0-9a-f]{12}\)\./,
    );
    expect(await active()).toMatchObject({ 'batch-size': 1 });
    expect(api.asked.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true);

    const branch = await run('refs/heads/try', 'batch-size: 2\n', 'batch-size: 1\n');
    expect(branch.outputs.succeeded).toBe('2');
    const overtaken = await run('refs/heads/main', 'batch-size: 3\n', 'batch-size: 1\n');
    expect(overtaken.outputs.succeeded).toBe('3');
    for (const { log } of [branch, overtaken]) expect(log).not.toContain('are active now');
    expect(await active()).toMatchObject({ 'batch-size': 1 });

    const next = await run('refs/heads/main', 'batch-size: 4\n', 'batch-size: 4\n');
    expect(next.outputs.succeeded).toBe('4');
    expect(await active()).toMatchObject({ 'batch-size': 4 });
  });
});
