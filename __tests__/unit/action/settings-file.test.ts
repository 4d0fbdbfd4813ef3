/** The settings file at the Action: from the workspace, or from an API that answers as it likes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activate, ownFile, type RunOrigin } from '../../../src/action/activate.ts';
import { actionLayers, givenFile, settingsOf } from '../../../src/action/inputs.ts';
import { type FileSource, settingsFile } from '../../../src/action/settings-file.ts';
import { parseSettingsFile } from '../../../src/config/file.ts';
import { UserError } from '../../../src/errors.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { instantClock } from '../../support/instant-clock.ts';
import { createMemoryVersions } from '../../support/memory-versions.ts';
import {
  type ApiAnswer,
  fileAnswer,
  type RepositoryApi,
  startRepositoryApi,
} from '../../support/repository-api.ts';

const names = providerNames();
const folder = mkdtempSync(join(tmpdir(), 'settings-file-'));
writeFileSync(join(folder, 'here.yml'), 'batch-size: 3\nsize: 512x512\n');
let api: RepositoryApi;
beforeAll(async () => {
  api = await startRepositoryApi();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.stop();
});

type Source = FileSource & { warn: (message: string) => void; warnings: string[] };
function sourceOf(overrides: Partial<FileSource> = {}): Source {
  const warnings: string[] = [];
  return {
    fetch,
    clock: instantClock(),
    folder,
    apiUrl: api.origin,
    repository: 'octocat/shop',
    commit: 'abc',
    token: 'token',
    warn: (message) => warnings.push(message),
    warnings,
    ...overrides,
  };
}

async function errorOf(act: Promise<unknown>): Promise<UserError> {
  const error = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('Expected a UserError.', { cause: error });
}

const NAMED = '.github/own.yml';
/** The repository is readable, and its commits are there. */
const readable = (file: ApiAnswer) => (path: string) =>
  path.startsWith('contents/') ? file : { status: 200, body: {} };

describe('the settings file at the Action', () => {
  it('is read from the workspace, and what inputs, schedules and the environment say wins', async () => {
    api.serve(() => ({ status: 500 }));
    const inputs = { 'config-file': 'here.yml', 'batch-size': '' } as Record<string, string>;
    const layers = actionLayers((name) => inputs[name] ?? '', { IMAGE_GENERATION_SIZE: '256x256' });
    const file = await settingsFile(givenFile(layers), sourceOf(), names);
    if (file === null) throw new Error('Expected a file.');
    expect(settingsOf([...layers, file.layer])).toMatchObject({
      batchSize: 3,
      size: { width: 256, height: 256 },
    });
    const row = { values: { batchSize: '9' }, spell: (name: string) => name };
    expect(settingsOf([...layers, file.layer], [row]).batchSize).toBe(9);
    inputs['batch-size'] = '11';
    expect(settingsOf([...actionLayers((name) => inputs[name] ?? '', {}), file.layer], [row]).batchSize).toBe(
      11,
    );
    expect(api.asked).toEqual([]);
  });

  it('is else read as the run’s commit has it', async () => {
    api.serve(readable(fileAnswer(`# ${'long '.repeat(40)}\nbatch-size: 5\n`)));
    expect((await settingsFile('', sourceOf(), names))?.layer.values.batchSize).toBe('5');
    expect(api.asked).toEqual([
      { path: 'contents/.github/image-generation.yml?ref=abc', authorization: 'Bearer token' },
    ]);
  });

  it('may be missing unless it was named', async () => {
    api.serve(readable({ status: 404 }));
    expect(await settingsFile('', sourceOf(), names)).toBeNull();
    expect((await errorOf(settingsFile(NAMED, sourceOf(), names))).message).toContain(
      'commit abc has no such file',
    );
    expect(await settingsFile('', sourceOf({ token: '' }), names)).toBeNull();
    expect((await errorOf(settingsFile(NAMED, sourceOf({ token: ' ' }), names))).hint).toContain(
      'github-token',
    );
  });

  // A private repository that may not be read hides what it has.
  it.each([401, 403, 404])('names the permission that is missing (%d)', async (status) => {
    api.serve(() => ({ status }));
    // The usual file, too: it may hold a budget.
    for (const file of ['', NAMED]) {
      const { message, hint } = await errorOf(settingsFile(file, sourceOf(), names));
      expect(message).toContain('contents: read');
      expect(hint).toContain('contents: read');
    }
    expect(await settingsFile('', sourceOf({ token: '' }), names)).toBeNull();
  });

  it.each([
    ['an error of the server', { status: 502 }, 'answered 502'],
    ['too many calls', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 'answered 429'],
    ['a folder of this name', { status: 200, body: [] }, 'no file named'],
    ['a page', { status: 200, body: '<html>' }, 'no file named'],
    ['another address', { status: 301, headers: { location: 'http://127.0.0.1:2/' } }, 'could not be asked'],
  ] as [string, ApiAnswer, string][])('is not passed over after %s', async (_what, answer, told) => {
    api.serve(() => answer);
    const { message } = await errorOf(settingsFile('', sourceOf(), names));
    expect(message).toContain(told);
  });

  it.each(['hold', 'stall'] as const)('does not wait for a server that never ends (%s)', async (answer) => {
    // The time of a call is up when its request has come, or when its answer has begun.
    let call = new AbortController();
    const timeout = () => {
      call = new AbortController();
      return call.signal;
    };
    api.serve(() => {
      if (answer === 'hold') setImmediate(() => call.abort(new Error('The time is up.')));
      return answer;
    });
    const stalling: typeof fetch = async (...request) => {
      const begun = await fetch(...request);
      call.abort(new Error('The time is up.'));
      return begun;
    };
    const source = sourceOf({ timeout, fetch: answer === 'stall' ? stalling : fetch });
    expect((await errorOf(settingsFile('', source, names))).message).toContain('could not be asked');
    expect(api.asked).toHaveLength(3);
  });

  it('is asked for again when the first answers fail', async () => {
    const clock = instantClock();
    api.serve((_path, count) => (count < 3 ? { status: 503 } : fileAnswer('batch-size: 5\n')));
    const file = await settingsFile('', sourceOf({ clock }), names);
    expect([file?.layer.values.batchSize, clock.waits]).toEqual(['5', [1000, 4000]]);
  });
});

describe('the settings that are active in the database', () => {
  const NEWEST = fileAnswer('size: 512x512 # another comment\nbatch-size: 3\n');
  const ORIGIN = {
    eventName: 'push',
    ref: 'refs/heads/main',
    commit: 'abcdef0123',
    defaultBranch: 'main',
    by: 'octocat/shop run 1.1',
  };
  const HERE = parseSettingsFile('batch-size: 3\nsize: 512x512\n', 'here.yml', names);

  async function activated(
    change: { origin?: Partial<RunOrigin>; given?: string; token?: string } = {},
    versions = createMemoryVersions(),
  ) {
    const source = sourceOf({ token: change.token ?? 'token' });
    const own = ownFile(HERE, change.given ?? '', { ...ORIGIN, ...change.origin }, source, names);
    await activate(own, versions, { info: () => undefined }, new AbortController().signal);
    return { applied: versions.applied, warnings: source.warnings, versions };
  }

  it('become those of a run whose file the newest commit of the default branch has', async () => {
    api.serve(readable(NEWEST));
    const { applied, versions } = await activated();
    expect(applied).toEqual([
      {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        settings: { 'batch-size': 3, size: '512x512' },
        appliedBy: 'octocat/shop run 1.1',
        sourceCommit: 'abcdef0123',
        file: '.github/image-generation.yml',
      },
    ]);
    // Of the branch, not of the run's commit.
    expect(api.asked.map(({ path }) => path)).toEqual(['contents/.github/image-generation.yml']);
    expect((await activated({}, versions)).applied).toHaveLength(1);
    expect(api.asked).toHaveLength(1);
  });

  it('become those of a schedule, which runs on the default branch alone', async () => {
    api.serve(readable(NEWEST));
    const origin = { eventName: 'schedule', defaultBranch: null };
    expect((await activated({ origin })).applied).toHaveLength(1);
  });

  it.each([
    ['on another branch', { origin: { ref: 'refs/heads/feature' } }],
    ['on a tag of the name', { origin: { ref: 'refs/tags/main' } }],
    ['whose default branch is not known', { origin: { defaultBranch: null } }],
    ['with a file of another name', { given: '.github/other.yml' }],
  ])('stay as they are after a run %s, which asks nobody', async (_what, change) => {
    api.serve(readable(NEWEST));
    expect((await activated(change)).applied).toEqual([]);
    expect(api.asked).toEqual([]);
  });

  it.each([
    ['another file', fileAnswer('batch-size: 4\n')],
    ['no file', { status: 404 }],
    ['a broken file', fileAnswer('batch-size: [')],
  ] as [string, ApiAnswer][])('stay when the newest commit has %s', async (_what, answer) => {
    api.serve(readable(answer));
    expect(await activated()).toMatchObject({ applied: [], warnings: [] });
  });

  it.each([
    ['contents: read', { status: 403 }],
    ['answered 500', { status: 500 }],
  ] as [string, ApiAnswer][])('stay, with a warning, when that is not known (%s)', async (told, answer) => {
    api.serve(() => answer);
    const { applied, warnings } = await activated();
    expect([applied, warnings]).toEqual([[], [expect.stringContaining(told)]]);
    expect((await activated({ token: '' })).warnings).toEqual([expect.stringContaining('github-token')]);
  });
});
