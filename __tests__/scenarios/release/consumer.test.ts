/** Somebody else's repository on a release: the workflow that the page shows, run against the tree that the tag holds. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemsOf, tagToMove } from '../../../scripts/release/check.ts';
import { git, tagsOf } from '../../../scripts/release/git.ts';
import { commitRelease, prepareRelease } from '../../../scripts/release/prepare.ts';
import { identityOf } from '../../../scripts/release/references.ts';
import { evaluate } from '../../support/expressions.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { blocks } from '../../support/pages.ts';
import { runAction } from '../../support/runner.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const REPOSITORY = 'acme/hemp-image-generator';
const VERSION = '0.9.0';
const MAJOR = 'v0';
const SOMEBODY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
/** What a checkout does not have, and what a release does not need. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'lib', 'out', 'coverage', 'package', '__tests__']);

let folder: string;
let repository: string;
let commit: string;
let supabase: TestSupabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  repository = join(folder, 'repository');
  mkdirSync(repository);
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name)) cpSync(join(ROOT, name), join(repository, name), { recursive: true });
  }
  git(repository, ['init', '--quiet']);
  prepareRelease(repository, { version: VERSION, repository: REPOSITORY, date: '2026-12-01' });
  commit = commitRelease(repository, VERSION, SOMEBODY);
  // As the release workflow does it.
  git(repository, ['tag', MAJOR, commit]);
  supabase = await startSupabase({ prepare: (database) => insertHempProducts(database, 3) });
});
afterAll(async () => {
  await supabase.stop();
  rmSync(folder, { recursive: true, force: true });
});

const atTag = (ref: string, path: string) => git(repository, ['show', `${ref}:${path}`]);

const stepSchema = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const calledSchema = z.object({
  on: z.object({
    workflow_call: z.object({ inputs: z.record(z.string(), z.looseObject({ default: z.unknown() })) }),
  }),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(stepSchema) })),
});

/** What `with:` gives to a step, as the runner hands it on. */
function given(step: z.infer<typeof stepSchema>, contexts: Record<string, unknown>): Record<string, string> {
  const text = (value: unknown) =>
    String(value).replaceAll(/\$\{\{.*?\}\}/gs, (expression) => String(evaluate(expression, contexts) ?? ''));
  return Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, text(value)]));
}

/** Checks out as `actions/checkout` does, of the repositories that there are: this one. */
function checkOut({
  repository: name,
  ref,
  path,
  'sparse-checkout': sparse = '',
}: Record<string, string>): string {
  expect(name).toBe(REPOSITORY);
  const target = join(folder, 'work', path ?? '');
  mkdirSync(target, { recursive: true });
  git(repository, [
    '--work-tree',
    target,
    'checkout',
    '--quiet',
    ref ?? '',
    '--',
    ...sparse
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/^\//, '')),
  ]);
  return target;
}

it('gets a tree in which everything names its owner and its version', () => {
  const { identity, tags, changelog } = {
    identity: identityOf(atTag(`v${VERSION}`, 'package.json')),
    tags: tagsOf(repository),
    changelog: atTag(`v${VERSION}`, 'CHANGELOG.md'),
  };
  const release = { tag: `v${VERSION}`, repository: REPOSITORY, identity, changelog, tags };
  expect(problemsOf(release)).toEqual([]);
  expect(tagToMove(release)).toBe(MAJOR);
  const files = git(repository, ['ls-tree', '-r', '--name-only', `v${VERSION}`]).split('\n');
  const named = files.filter((path) =>
    /^(?:README\.md|docs\/.*\.md|examples\/.*|\.github\/workflows\/.*)$/.test(path),
  );
  expect(named.length).toBeGreaterThan(15);
  const wrong = named.filter((path) =>
    /uses: OWNER\/|hemp-image-generator(?:\/\S+)?@v(?!0\b)/.test(atTag(`v${VERSION}`, path)),
  );
  expect(wrong).toEqual([]);
});

it('calls run.yml in five lines, and the Action of that very commit makes its images', async () => {
  const [call] = blocks(atTag(MAJOR, 'docs/workflows.md'), 'yaml')
    .map((block) => parse(block).jobs?.images)
    .filter(Boolean);
  const [, path = '', ref = ''] = new RegExp(`^${REPOSITORY}/(\\S+)@(\\S+)$`).exec(call.uses) ?? [];
  const called = calledSchema.parse(parse(atTag(ref, path)));

  const caller = {
    vars: { SUPABASE_URL: supabase.url },
    secrets: { SUPABASE_SECRET_KEY: supabase.keys.secret },
  };
  const inputs = Object.entries(called.on.workflow_call.inputs).map(([name, one]) => [name, one.default]);
  const contexts = {
    inputs: { ...Object.fromEntries(inputs), ...given({ with: call.with }, caller) },
    secrets: given({ with: call.secrets }, caller),
    strategy: { 'job-total': 1 },
    matrix: { worker: 1 },
    job: {
      workflow_repository: REPOSITORY,
      workflow_sha: git(repository, ['rev-parse', `${ref}^{commit}`]).trim(),
    },
  };
  const steps = called.jobs.generate?.steps ?? [];
  const fetching = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const action = checkOut(given(fetching ?? {}, contexts));
  const step = steps.find(({ uses }) => uses === `./${fetching?.with?.path}`);
  const { runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
  expect(existsSync(join(action, runs.main))).toBe(true);

  const result = await runAction({ script: join(action, runs.main), inputs: given(step ?? {}, contexts) });
  expect(result.log).not.toContain('::error');
  expect([result.exitCode, result.outputs.succeeded, result.outputs.failed]).toEqual([0, '3', '0']);
  await result.dispose();
});
