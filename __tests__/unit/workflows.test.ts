import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROVIDER_ENVIRONMENT_NAMES, SECRET_PROVIDER_SETTINGS } from '../../src/config/provider-settings.ts';
import { kebabCase } from '../../src/config/settings.ts';
import { providerNames } from '../../src/providers/registry.ts';
import { actionlint } from '../support/actionlint.ts';
import { loadLanguageService, type Validate } from '../support/language-service.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = '.github/workflows/';
const GENERATE = `${FOLDER}generate-images.yml`;
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const WORKFLOWS = readdirSync(new URL(FOLDER, ROOT)).map((name) => `${FOLDER}${name}`);

const stepSchema = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ 'cancel-in-progress': z.union([z.boolean(), z.string()]) }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});
type Workflow = z.infer<typeof workflowSchema>;

const workflow = (path: string): Workflow => workflowSchema.parse(parse(read(path)));
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);

function replaceOnce(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

let validate: Validate;
beforeAll(async () => {
  validate = await loadLanguageService();
});

describe("GitHub's language service", () => {
  it.each([...WORKFLOWS, 'action.yml'])('has nothing to say about %s', async (path) => {
    expect(await validate(path, read(path))).toEqual([]);
  });

  it.each([
    [GENERATE, 'a key that does not exist', 'timeout-minutes: 60', 'time-out-minutes: 60'],
    [GENERATE, 'an unknown event', 'workflow_dispatch:', 'workflow_dispath:'],
    [GENERATE, 'an unknown type of input', 'type: boolean', 'type: bool'],
    [
      GENERATE,
      'a broken expression',
      "(vars.SUPABASE_URL || secrets.SUPABASE_URL) != ''",
      '(vars.SUPABASE_URL ||',
    ],
    [
      GENERATE,
      'an unknown context',
      'steps.generate.outputs.report-path',
      'step.generate.outputs.report-path',
    ],
    [GENERATE, 'a cron expression that cannot be', '23 */6 * * *', '61 */6 * * *'],
    ['action.yml', 'a runtime that does not exist', 'using: node24', 'using: node'],
    ['action.yml', 'a key that does not exist', 'main: dist/index.js', 'mian: dist/index.js'],
    ['action.yml', 'an unknown colour', 'color: green', 'color: grass'],
  ])('complains in %s about %s', async (path, _what, from, to) => {
    expect(await validate(path, replaceOnce(read(path), from, to))).not.toEqual([]);
  });
});

describe('actionlint', () => {
  const broken = [
    ['an unknown input of the event', 'inputs.dry-run', 'inputs.dry-runs', 'dry-runs'],
    ['an output of no step', 'steps.generate.outputs.report-path', 'steps.x.outputs.report-path', '"x"'],
    ['a runner that does not exist', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-2', 'ubuntu-2'],
  ] as const;
  let complaints: Record<string, string[]>;
  beforeAll(() => {
    complaints = actionlint({
      ...Object.fromEntries(WORKFLOWS.map((path) => [path, read(path)])),
      ...Object.fromEntries(broken.map(([what, from, to]) => [what, replaceOnce(read(GENERATE), from, to)])),
    });
  });

  it.each(WORKFLOWS)('has nothing to say about %s', (path) => {
    expect(complaints[path]).toEqual([]);
  });

  it.each(broken)('complains about %s', (what, _from, _to, named) => {
    expect(complaints[what]?.join('\n')).toContain(named);
  });
});

describe('every workflow', () => {
  it.each(WORKFLOWS)('%s pins the actions of others by their full commit, and names the version', (path) => {
    const uses = read(path)
      .split('\n')
      .flatMap((line) => /^\s*(?:- )?uses: (.+)$/.exec(line)?.[1] ?? []);
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      (action) => action !== './' && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action),
    );
    expect(loose).toEqual([]);
  });

  it.each(WORKFLOWS)('%s has no permission but to read the contents', (path) => {
    const { permissions, jobs } = workflow(path);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs))
      expect(job.permissions ?? {}).toEqual(job.permissions ? { contents: 'read' } : {});
  });

  it.each(WORKFLOWS)('%s does not run with the secrets of the repository on code of strangers', (path) => {
    expect(Object.keys(workflow(path).on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow(path).on)).not.toContain('workflow_run');
  });

  it.each(WORKFLOWS)('%s leaves no credentials behind a checkout', (path) => {
    const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual(
      checkouts.map(() => ({ 'persist-credentials': false })),
    );
  });

  it.each(WORKFLOWS)('%s puts no expression into a script', (path) => {
    // What stands there is pasted as code; it comes through the environment instead.
    expect(stepsOf(path).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('generate-images.yml', () => {
  it('runs every six hours off the top of the hour, is never cancelled and has a time limit', () => {
    const { on, concurrency, jobs } = workflow(GENERATE);
    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^[1-9]\d? \*\/6 \* \* \*$/) }]);
    expect(concurrency['cancel-in-progress']).toBe(false);
    expect(jobs.generate?.['timeout-minutes']).toBe(60);
  });

  it('gives the Action only inputs that it declares', () => {
    const declared = Object.keys(
      z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(parse(read('action.yml'))).inputs,
    );
    const given = stepsOf(GENERATE).flatMap((step) =>
      step.uses === './' ? Object.keys(step.with ?? {}) : [],
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('offers every provider, and hands over the key of each', () => {
    const { provider } = z
      .object({
        workflow_dispatch: z.object({
          inputs: z.object({ provider: z.object({ options: z.array(z.string()), default: z.string() }) }),
        }),
      })
      .parse(workflow(GENERATE).on).workflow_dispatch.inputs;
    expect([...provider.options].sort()).toEqual([...new Set(providerNames().available.values())].sort());
    expect(provider.default).toBe('placeholder');

    const given = stepsOf(GENERATE).find(({ uses }) => uses === './')?.with ?? {};
    const keys = Object.fromEntries(SECRET_PROVIDER_SETTINGS.map((name) => [kebabCase(name), name]));
    for (const [input, name] of Object.entries(keys)) {
      const [variable] = PROVIDER_ENVIRONMENT_NAMES[name];
      expect([input, given[input]]).toEqual([input, `\${{ secrets.${variable} }}`]);
    }
  });

  it('keeps the report even when the run failed', () => {
    const upload = stepsOf(GENERATE).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.if).toMatch(/^always\(\)/);
    expect(upload?.with?.path).toContain('report.json');
  });

  describe('checks the settings first', () => {
    const script = stepsOf(GENERATE)[0]?.run ?? '';
    const check = (event: string, url: boolean, key: boolean) => {
      const folder = mkdtempSync(join(tmpdir(), 'settings-'));
      const output = join(folder, 'output');
      writeFileSync(output, '');
      const { status, stdout } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          encoding: 'utf8',
          env: {
            EVENT: event,
            HAS_URL: String(url),
            HAS_KEY: String(key),
            GITHUB_OUTPUT: output,
            PATH: process.env.PATH,
          },
        },
      );
      const written = readFileSync(output, 'utf8');
      rmSync(folder, { recursive: true });
      return { status, stdout, output: written };
    };

    it.each(['schedule', 'workflow_dispatch'])('uses the project on %s when both are there', (event) => {
      expect(check(event, true, true)).toEqual({ status: 0, stdout: '', output: 'use=project\n' });
    });

    it('demonstrates on a schedule without any of them, and stays green with a notice', () => {
      const { status, stdout, output } = check('schedule', false, false);
      expect({ status, output }).toEqual({ status: 0, output: 'use=demonstration\n' });
      expect(stdout).toMatch(/^::notice title=.+::.+\n$/);
    });

    it.each([
      ['workflow_dispatch', false, false, ['SUPABASE_URL', 'SUPABASE_SECRET_KEY']],
      ['workflow_dispatch', true, false, ['SUPABASE_SECRET_KEY']],
      ['workflow_dispatch', false, true, ['SUPABASE_URL']],
      ['schedule', true, false, ['SUPABASE_SECRET_KEY']],
      ['schedule', false, true, ['SUPABASE_URL']],
    ])('fails on %s with URL %s and key %s, naming %j', (event, url, key, missing) => {
      const { status, stdout, output } = check(event, url, key);
      expect({ status, output }).toEqual({ status: 1, output: '' });
      const named = stdout.match(/(?<=::error title=Missing setting::)\w+/g);
      expect(named).toEqual(missing);
    });
  });
});

describe('ci.yml', () => {
  it('runs every part of .ci/run, and has one gate that waits for all of them', () => {
    const ci = read(`${FOLDER}ci.yml`);
    const parts = /^\[ "\$\{#parts\[@\]\}" -gt 0 \] \|\| parts=\((.+)\)$/m
      .exec(read('.ci/run'))?.[1]
      ?.split(' ');
    expect(parts).toEqual(['tests', 'lint', 'types', 'assets', 'dist']);
    expect(ci).toContain(`part: [${parts?.join(', ')}]`);
    expect(ci).toMatch(/all-green:\n {4}name: .+\n {4}if: always\(\)\n {4}needs: \[check\]/);
  });
});
