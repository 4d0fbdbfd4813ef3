/** `config`: where each setting comes from, and which file is active. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createConfig } from '../../../src/cli/commands/config.ts';
import type { withQueue } from '../../../src/cli/connect.ts';
import type { Connection } from '../../../src/cli/connection.ts';
import { createOutput } from '../../../src/cli/output.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { parseSettingsFile } from '../../../src/config/file.ts';
import { versionOf } from '../../../src/config/version.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import type { ImageRecords } from '../../../src/queue/images.ts';
import type { ListableStore } from '../../../src/storage/contract.ts';
import { createMemoryVersions } from '../../support/memory-versions.ts';
import { createFakeSchedules, schedule } from '../schedule/fake-schedules.ts';
import { createTerminal } from './terminal-host.ts';

const cwd = mkdtempSync(join(tmpdir(), 'cli-config-'));
const bare = mkdtempSync(join(tmpdir(), 'cli-config-'));
mkdirSync(join(cwd, '.github'));
const FILE = 'batch-size: 4\nsize: 512x512\nproviders:\n  openai:\n    model: of-the-file\nprovider: flux\n';
writeFileSync(join(cwd, '.github/image-generation.yml'), FILE);
afterAll(() => {
  for (const folder of [cwd, bare]) rmSync(folder, { recursive: true });
});

const ENV = {
  SUPABASE_URL: 'https://p.supabase.co',
  SUPABASE_SECRET_KEY: 'sb_secret_0123456789',
  IMAGE_GENERATION_BATCH_SIZE: '5',
  IMAGE_GENERATION_PROVIDER: 'gemini',
};

async function config(argv: string[], { folder = cwd, versions = createMemoryVersions() } = {}) {
  const parsed = parseCommandLine(['config', ...argv]);
  if (parsed.kind !== 'command') throw new Error('Expected a command.');
  const { host, out } = createTerminal(false, { env: ENV });
  const rows = [schedule({ name: 'nightly', batchSize: 9, provider: null })];
  const connection: Connection = {
    versions,
    schedules: createFakeSchedules(rows),
    place: 'p.supabase.co',
    queue: {} as Queue,
    images: {} as ImageRecords,
    store: {} as ListableStore,
    probeUrl: async () => 'ok',
    embedded: null,
    close: async () => undefined,
  };
  const connected: typeof withQueue = (_context, work) => work(connection);
  const output = createOutput(host, argv.includes('--json'));
  await createConfig(connected)({ invocation: parsed.invocation, host: { ...host, cwd: folder }, output });
  return { text: out(), versions };
}

async function told(argv: string[], options = {}) {
  const { text } = await config(['show', '--json', ...argv], options);
  const { settings, active } = JSON.parse(text);
  const of = (name: string) => {
    const { value, origin, from } = settings.find((one: { name: string }) => one.name === name);
    return [value, origin, from];
  };
  return { of, active };
}

describe('config show', () => {
  it('tells each setting with the strongest of its origins', async () => {
    const { of, active } = await told(['--provider', 'openai']);
    expect(of('provider')).toEqual(['openai', 'option', '--provider']);
    expect(of('batch-size')).toEqual(['5', 'environment', 'IMAGE_GENERATION_BATCH_SIZE']);
    expect(of('size')).toEqual(['512x512', 'file', 'size in .github/image-generation.yml, line 2']);
    expect(of('openai-model')).toEqual([
      'of-the-file',
      'file',
      'providers.openai.model in .github/image-generation.yml, line 5',
    ]);
    expect(of('bucket')).toEqual(['hemp-product-images', 'default', 'hemp-product-images']);
    expect(of('seed')).toEqual([null, 'default', 'random']);
    expect(active).toBeNull();
  });

  it('puts the row of a schedule between option and environment', async () => {
    expect((await told(['--schedule', 'nightly'])).of('batch-size').slice(0, 2)).toEqual(['9', 'schedule']);
    expect((await told(['--schedule', 'nightly'])).of('provider').slice(0, 2)).toEqual([
      'gemini',
      'environment',
    ]);
    const both = await told(['--schedule', 'nightly', '--batch-size', '6']);
    expect(both.of('batch-size').slice(0, 2)).toEqual(['6', 'option']);
    await expect(config(['--schedule', 'weekly'])).rejects.toThrow('There is no schedule "weekly"');
  });

  it('shows no secret', async () => {
    const { text } = await config(['show']);
    expect(text).toMatch(/supabase-key +\(set, not shown\) +SUPABASE_SECRET_KEY/);
    expect(text + (await config(['--json'])).text).not.toContain('0123456789');
  });

  it('tells what is active in the database, which schedules go by where there is no file', async () => {
    const { versions } = await config(['apply']);
    expect((await told([], { versions })).active).toMatchObject({
      ...versionOf(parseSettingsFile(FILE, 'file', providerNames()).data),
      isThisFile: true,
    });
    const elsewhere = { folder: bare, versions };
    expect((await told([], elsewhere)).of('size').slice(0, 2)).toEqual([null, 'default']);
    const scheduled = await told(['--schedule', 'nightly'], elsewhere);
    expect(scheduled.of('size').slice(0, 2)).toEqual(['512x512', 'active']);
    expect(scheduled.of('openai-model')[2]).toMatch(
      /^providers\.openai\.model in the active settings \(version [0-9a-f]{12}\)$/,
    );
    expect(scheduled.active.isThisFile).toBeNull();
  });
});

describe('config apply', () => {
  it('makes the file active, once', async () => {
    const first = await config(['apply']);
    expect(first.text).toContain('Settings of .github/image-generation.yml are active now in p.supabase.co');
    expect((await config(['apply'], { versions: first.versions })).text).toContain('were active already');
    expect(first.versions.applied).toHaveLength(1);
  });

  it('needs a file, and knows no other action', async () => {
    await expect(config(['apply'], { folder: bare })).rejects.toThrow('there is none');
    await expect(config(['wipe'])).rejects.toThrow('Expected show or apply after config');
  });
});
