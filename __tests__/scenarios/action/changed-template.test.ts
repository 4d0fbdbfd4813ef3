/** One word of a template changes in the settings file: what the built Action buys then, and what it shows before it buys. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pngOf } from '../../support/fixtures.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type Answer, type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { fileAnswer, type RepositoryApi, startRepositoryApi } from '../../support/repository-api.ts';
import { openStage, type Stage } from './stage.ts';

const PRODUCTS = 6;
const DEFAULT_BRANCH = { repository: { default_branch: 'main' } };
const template = (word: string) =>
  `prompts:\n  templates:\n    natural: A ${word} photograph of {{subject}}. No {{exclusions}}.\n`;

describe('a template of which one word is changed', () => {
  let stage: Stage;
  let api: RepositoryApi;
  let server: ProviderServer;
  beforeAll(async () => {
    api = await startRepositoryApi();
    server = await startProviderServer();
    stage = await openStage();
    await insertHempProducts(stage.supabase.database, PRODUCTS);
  });
  afterAll(async () => {
    await stage?.close();
    await server?.close();
    await api?.stop();
  });

  let pictures = 0;
  const image = (): Answer => {
    pictures += 1;
    const b64_json = Buffer.from(pngOf(2_000, pictures)).toString('base64');
    return { body: { created: 1, data: [{ b64_json }] } };
  };

  /** A run with this file in its repository, in front of a provider that has images for all. */
  async function run(file: string, inputs: Record<string, string> = {}, eventName = 'workflow_dispatch') {
    api.serve((path) => (path.startsWith('contents/') ? fileAnswer(file) : { status: 200, body: {} }));
    server.requests.splice(0);
    server.play(...Array.from({ length: PRODUCTS }, image));
    const finished = await stage.run(
      {
        provider: 'openai',
        'openai-api-key': 'sk-loopback',
        'openai-model': 'a-model',
        'openai-base-url': `${server.origin}/v1`,
        'max-price-usd': '0.05',
        'run-budget-usd': '1',
        'github-token': 'ghs_0123456789abcdef',
        ...inputs,
      },
      {
        context: { eventName, event: DEFAULT_BRANCH },
        env: { GITHUB_API_URL: api.origin, GITHUB_REF: 'refs/heads/main' },
      },
    );
    expect(finished.stderr).toBe('');
    return {
      ...finished,
      prompts: server.requests.map((request) => (request.json() as { prompt: string }).prompt),
    };
  }
  const versions = () =>
    stage.supabase.database.query<{ hash: string; images: number }>(
      `select p.hash, count(*)::int as images
       from public.image_generation_images i
       join public.image_generation_attempts a on a.id = i.attempt_id
       join public.image_generation_run_prompts p on p.run_id = a.run_id
       group by p.hash order by min(i.id)`,
    );

  it('buys nothing again on a schedule, shows what would change, and does it when it is asked for', async () => {
    const first = await run(template('calm'));
    expect(first.prompts).toHaveLength(PRODUCTS);
    for (const prompt of first.prompts) expect(prompt).toMatch(/^A calm photograph of .+\. No .+\.$/);

    const scheduled = await run(template('quiet'), {}, 'schedule');
    expect(scheduled).toMatchObject({ exitCode: 0, prompts: [], outputs: { 'cost-usd': '0.000000' } });

    const look = await run(template('quiet'), { replace: 'outdated', 'dry-run': 'true' });
    expect(look.prompts).toEqual([]);
    expect(look.report?.outdated).toMatchObject({ products: PRODUCTS, estimatedCostUsd: 0.3 });
    expect(look.summary).toContain(`${PRODUCTS} products would change, about $0.30`);
    expect(look.summary).toMatch(/^- A calm photograph of/m);
    expect(look.summary).toMatch(/^\+ A quiet photograph of/m);

    const replaced = await run(template('quiet'), { replace: 'outdated' });
    expect(replaced.prompts).toHaveLength(PRODUCTS);
    for (const prompt of replaced.prompts) expect(prompt).toMatch(/^A quiet photograph of /);
    expect(await versions()).toEqual([
      { hash: expect.stringMatching(/^[0-9a-f]{64}$/), images: PRODUCTS },
      { hash: expect.stringMatching(/^[0-9a-f]{64}$/), images: PRODUCTS },
    ]);

    // A file with the first word again finds its pictures outdated, and the ones it had made are not bought a second time.
    const back = await run(template('calm'), { replace: 'outdated' });
    expect(back).toMatchObject({ exitCode: 0, prompts: [] });
    expect(await stage.queue.verify()).toEqual([]);
  });
});
