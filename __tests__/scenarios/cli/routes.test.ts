/** `prompts.routes` of a settings file, at the command line: a service with two models, and our own drawings for the rest. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parseReport } from '../../../src/report/report-json.ts';
import { layEmbedded } from '../../support/embedded.ts';
import { pngOf } from '../../support/fixtures.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { typeCommand } from '../../support/typed-command.ts';
import { hurryNoWasm } from '../../support/unhurried-wasm.ts';
import { newFolder, removeFolder, runCli } from './command-line.ts';

hurryNoWasm();

const KEY = { OPENAI_API_KEY: 'sk-loopback' };
/** A packshot, a texture and a lifestyle picture, by the vocabulary. */
const PRODUCTS = 'id,name\nmouse,Wireless Mouse\nblock,Hempcrete Block 30 cm\nshade,Lampshade\n';

let cwd: string;
let service: ProviderServer;
/** A model that the service does not have. */
let unknown: string | null = null;
const file = (packshots: string) => `provider: placeholder
max-price-usd: 0.05
run-budget-usd: 1
providers:
  openai:
    base-url: ${service.origin}/v1
    dialect: xai
    model: small
prompts:
  routes:
    - image-role: gallery
    - { archetype: texture, provider: openai, image-role: detail }
    - { archetype: packshot, ${packshots} }
`;
const say = (packshots: string) =>
  writeFileSync(join(cwd, '.github', 'image-generation.yml'), file(packshots));
const ask = async (...args: string[]) => {
  const told = await typeCommand(cwd, [...args, '--json'], KEY);
  expect({ exitCode: told.exitCode, stderr: told.exitCode === 0 ? '' : told.stderr }).toEqual({
    exitCode: 0,
    stderr: '',
  });
  return JSON.parse(told.stdout);
};
const asked = () =>
  service.requests
    .map((request) => request.json() as { model: string; prompt: string })
    .map(({ model, prompt }) => `${model}: ${/Mouse|Hempcrete|Lampshade/.exec(prompt)?.[0]}`)
    .sort();

beforeAll(async () => {
  cwd = newFolder();
  mkdirSync(join(cwd, '.github'));
  await layEmbedded(join(cwd, '.hemp-images'));
  writeFileSync(join(cwd, 'products.csv'), PRODUCTS);
  service = await startProviderServer();
  let images = 0;
  service.serve((method) => {
    images += 1;
    const image = Buffer.from(pngOf(2_000, images)).toString('base64');
    const usage = { cost_in_usd_ticks: 200_000_000 };
    const made = { body: { created: 0, data: [{ b64_json: image }], usage } };
    const noSuchModel = {
      status: 404,
      body: { error: { code: 'model_not_found', message: 'No such model.' } },
    };
    if (method !== 'POST') return { status: 404, body: {} };
    return (request) => ((request.json() as { model: string }).model === unknown ? noSuchModel : made);
  });
  say('provider: openai, model: big');
  const setup = await typeCommand(cwd, ['setup', '--products', 'products.csv'], KEY);
  expect(setup.exitCode).toBe(0);
});
afterAll(async () => {
  await service.close();
  removeFolder(cwd);
});

it('ends before anything is claimed where a row names a provider without a key', async () => {
  say('provider: flux');
  const told = await typeCommand(cwd, ['run', '--embedded'], KEY);
  say('provider: openai, model: big');
  expect(told.exitCode).not.toBe(0);
  expect(told.stderr).toContain('prompts.routes[2] names the provider flux, which needs a key.');
  expect(told.stderr).toContain('BFL_API_KEY');
  expect((await ask('status')).status).toMatchObject({ productsWithoutImages: 3, processing: 0 });
});

it('prices them without a key, and sends nothing', async () => {
  const told = await typeCommand(cwd, ['run', '--dry-run', '--json']);
  const { jobs, estimatedCostUsd } = JSON.parse(told.stdout);
  expect(
    jobs.map((job: Record<string, unknown>) => [job.productId, job.provider, job.imageRole]).sort(),
  ).toEqual([
    ['block', 'openai', 'detail'],
    ['mouse', 'openai', 'gallery'],
    ['shade', 'placeholder', 'gallery'],
  ]);
  expect(estimatedCostUsd).toBe(0.1);
  expect((await ask('estimate')).routed).toMatchObject([
    { provider: 'openai', model: 'small', products: 1, totalUsd: 0.05 },
    { provider: 'openai', model: 'big', products: 1, totalUsd: 0.05 },
    { provider: 'placeholder', products: 1, totalUsd: 0 },
  ]);
  expect(service.requests).toEqual([]);
});

it('makes each image by whom its row names, and notes what it is for and by which file', async () => {
  const run = await runCli(cwd, ['run', '--embedded', '--until-empty', '--out', 'out'], KEY);
  expect(run.exitCode).toBe(0);
  expect(asked()).toEqual(['big: Mouse', 'small: Hempcrete']);
  const report = parseReport(readFileSync(join(cwd, 'out', 'report.json'), 'utf8'));
  expect(report).toMatchObject({ succeeded: 3, costUsd: 0.04, warnings: [] });
  const { images } = await ask('images', 'mouse');
  expect(images).toMatchObject([
    { provider: 'openai', role: 'gallery', promptsHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const block = await typeCommand(cwd, ['images', 'block'], KEY);
  expect(block.stdout).toMatch(/ role .*\n.* detail /s);
});

it('buys nothing for a changed row until it is told to, and shows first what that would be', async () => {
  service.requests.splice(0);
  say('provider: openai');
  expect(await ask('run', '--embedded')).toMatchObject({ processed: 0, costUsd: 0 });
  const dry = await ask('run', '--dry-run', '--replace', 'outdated');
  expect(dry.outdated.changes).toMatchObject([
    { productId: 'mouse', model: { before: 'openai (big)', after: 'openai (small)' } },
  ]);
  expect(service.requests).toEqual([]);
  expect(await ask('run', '--embedded', '--replace', 'outdated')).toMatchObject({
    succeeded: 1,
    costUsd: 0.02,
  });
  expect(asked()).toEqual(['small: Mouse']);
});

it('names the model that the service does not know, and its row, and makes the others', async () => {
  say('provider: openai, model: gone');
  const file = readFileSync(join(cwd, 'products.csv'), 'utf8');
  const [mouse = ''] = /^mouse,.*$/m.exec(file) ?? [];
  const [block = ''] = /^block,.*$/m.exec(file) ?? [];
  const more = [
    mouse.replace('mouse', 'mouse-2'),
    mouse.replace('mouse', 'mouse-3'),
    block.replace('block', 'block-2'),
  ];
  writeFileSync(join(cwd, 'products.csv'), `${file.trimEnd()}\n${more.join('\n')}\n`);
  expect((await typeCommand(cwd, ['setup', '--products', 'products.csv'], KEY)).exitCode).toBe(0);
  service.requests.splice(0);
  unknown = 'gone';
  const run = await runCli(cwd, ['run', '--embedded', '--until-empty', '--out', 'out'], KEY);
  expect(run.exitCode).not.toBe(0);
  expect(asked()).toEqual(['gone: Mouse', 'small: Hempcrete']);
  const report = parseReport(readFileSync(join(cwd, 'out', 'report.json'), 'utf8'));
  expect(report).toMatchObject({ succeeded: 1, failed: 0, stoppedReason: 'provider-stopped' });
  expect(report.stoppedDetail).toMatch(/^prompts\.routes\[2\]: .*model_not_found/);
  expect(report.warnings).toEqual([
    expect.stringMatching(
      /^prompts\.routes\[2\]: openai is not asked for gone again in this run, its other models go on: /,
    ),
  ]);
  // The row is put right, and what waited is made.
  unknown = null;
  say('provider: openai, model: big');
  expect(await ask('run', '--embedded', '--until-empty')).toMatchObject({ succeeded: 2, warnings: [] });
});
