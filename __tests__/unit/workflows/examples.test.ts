import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../../scripts/release/references.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { resolveSettings, type SettingName } from '../../../src/config/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { links, page } from '../../support/pages.ts';
import { action, EXAMPLES, jobsOf, offered, read, stepsOf, WORKFLOWS, workflow } from './files.ts';

const { repository, name, version } = identityOf(read('package.json'));
const PREVIEW = 'examples/pull-request-preview.yml';

/** Jobs that call the reusable workflow, and steps that use the Action. */
const calls = EXAMPLES.flatMap((path) =>
  jobsOf(path)
    .filter(({ uses }) => uses?.startsWith(`${repository}/`))
    .map((job) => [path, job] as const),
);
const uses = EXAMPLES.flatMap((path) =>
  stepsOf(path)
    .filter((step) => step.uses?.startsWith(`${repository}@`))
    .map((step) => [path, step] as const),
);

/** GitHub takes any plain value for a text, and nothing but its own kind for the others. */
const typeAfter = (type: string | undefined, value: unknown) => (type === 'string' ? typeof value : type);

describe('the examples', () => {
  it('show a schedule, another catalogue, a large one, a matrix and a preview', () => {
    expect(EXAMPLES).toEqual([
      'examples/another-catalogue.yml',
      'examples/hemp-schedule.yml',
      'examples/large-catalogue.yml',
      'examples/matrix.yml',
      PREVIEW,
    ]);
    const listed = links(page('docs/workflows.md')).map(({ target }) => target);
    expect(EXAMPLES.filter((path) => !listed.includes(`../${path}`))).toEqual([]);
  });

  it.each(calls)('%s gives the reusable workflow what it takes, and what it needs', (_path, job) => {
    expect(Object.keys(job.with ?? {}).filter((input) => !(input in offered.inputs))).toEqual([]);
    expect(Object.keys(job.secrets ?? {}).filter((secret) => !(secret in offered.secrets))).toEqual([]);
    expect(Object.keys(job.secrets ?? {})).toContain('supabase-key');
    for (const [input, value] of Object.entries(job.with ?? {})) {
      // An expression has whatever type it has; what is written down has to be of the right one.
      if (!String(value).includes('${{'))
        expect([input, typeof value]).toEqual([input, typeAfter(offered.inputs[input]?.type, value)]);
    }
  });

  it.each(uses)('%s gives the Action inputs that it has', (_path, step) => {
    expect(Object.keys(step.with ?? {}).filter((input) => !(input in action.inputs))).toEqual([]);
  });

  it.each([
    ...calls.map(([path, job]) => [path, job.with ?? {}] as const),
    ...uses.map(([path, step]) => [path, step.with ?? {}] as const),
  ])('%s gives values that the settings accept', (_path, given) => {
    const camelCase = (input: string) =>
      input.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const values = Object.fromEntries(
      Object.entries(given)
        .filter(([input, value]) => input in action.inputs && !String(value).includes('${{'))
        .map(([input, value]) => [camelCase(input) as SettingName, String(value)]),
    );
    expect(() => resolveSettings([{ values, spell: (setting) => setting }], providerNames())).not.toThrow();
  });

  it('give no worker more time than GitHub gives its job', () => {
    for (const [path, job] of calls) {
      const minutes = (input: string) => Number(job.with?.[input] ?? offered.inputs[input]?.default);
      expect([path, minutes('timeout-minutes') - minutes('time-limit-minutes')]).toEqual([
        path,
        expect.any(Number),
      ]);
      expect(minutes('timeout-minutes')).toBeGreaterThanOrEqual(minutes('time-limit-minutes') + 10);
    }
  });

  it('keep what a run could only write to a folder, even when it failed, wherever they keep its report', () => {
    for (const path of [...WORKFLOWS, ...EXAMPLES]) {
      const steps = jobsOf(path).flatMap((job) => job.steps ?? []);
      if (!steps.some(({ id }) => id === 'generate')) continue;
      const rescue = steps.find(({ with: given }) => String(given?.path).includes('hemp-images-rescue'));
      expect([path, rescue?.if, rescue?.with?.['if-no-files-found']]).toEqual([path, 'always()', 'ignore']);
    }
  });

  it('say in the matrix how many its legs are', () => {
    const matrix = workflow('examples/matrix.yml').jobs.generate?.strategy?.matrix.worker;
    const told = uses
      .filter(([path]) => path === 'examples/matrix.yml')
      .map(([, step]) => step.with?.workers);
    expect(told).toEqual([4, 4]);
    expect(matrix).toEqual([1, 2, 3, 4]);
  });
});

describe('the preview of a pull request', () => {
  it('needs no secret, reads only, and runs for forks too', () => {
    const text = read(PREVIEW);
    expect(text).not.toMatch(/\bsecrets\.|\bvars\.|github\.token/);
    expect(Object.keys(workflow(PREVIEW).on)).toEqual(['pull_request']);
    expect(jobsOf(PREVIEW).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  });

  it('compares and draws with commands that there are, on the embedded database', () => {
    const commands = stepsOf(PREVIEW).flatMap(({ run = '' }) => [
      ...run.matchAll(/npx --yes (\S+) ([^>)\n]+[^>)\n ])/g),
    ]);
    const parsed = commands.map(([, of = '', args = '']) => {
      expect(of).toBe(`${name}@${version.split('.')[0]}`);
      expect(args).toContain('--embedded');
      const line = parseCommandLine(args.split(' '));
      return 'invocation' in line ? line.invocation.command : line;
    });
    expect(parsed).toEqual(['preview', 'preview', 'run']);
  });
});
