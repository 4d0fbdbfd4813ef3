import { beforeAll, describe, expect, it } from '@jest/globals';
import { actionlint } from '../../support/actionlint.ts';
import { loadLanguageService, type Validate } from '../../support/language-service.ts';
import { EXAMPLES, GENERATE, RUN, read, replaceOnce, WORKFLOWS } from './files.ts';

const ALL = [...WORKFLOWS, ...EXAMPLES];

let validate: Validate;
beforeAll(async () => {
  validate = await loadLanguageService();
});

describe("GitHub's language service", () => {
  it.each([...ALL, 'action.yml'])('has nothing to say about %s', async (path) => {
    // It takes a file for a workflow by where it lies, and the examples lie there once they are copied.
    expect(await validate(path.replace(/^examples\//, '.github/workflows/'), read(path))).toEqual([]);
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
    [
      GENERATE,
      'a time zone under another name',
      'cron: "23 */6 * * *"',
      'cron: "23 */6 * * *"\n      time-zone: UTC',
    ],
    [
      RUN,
      'a commit that no context has',
      `run-key: \${{ inputs.run-key }}`,
      `run-key: \${{ job.workflow_commit }}`,
    ],
    [
      RUN,
      'an input that is not declared',
      `replace: \${{ inputs.replace }}`,
      `replace: \${{ inputs.replaced }}`,
    ],
    ['action.yml', 'a runtime that does not exist', 'using: node24', 'using: node'],
    ['action.yml', 'a key that does not exist', 'main: dist/index.js', 'mian: dist/index.js'],
    ['action.yml', 'an unknown colour', 'color: green', 'color: grass'],
  ])('complains in %s about %s', async (path, _what, from, to) => {
    expect(await validate(path, replaceOnce(read(path), from, to))).not.toEqual([]);
  });
});

describe('actionlint', () => {
  const broken = [
    [GENERATE, 'an unknown input of the event', 'inputs.dry-run', 'inputs.dry-runs', 'dry-runs'],
    [
      GENERATE,
      'an output of no step',
      'steps.generate.outputs.report-path',
      'steps.x.outputs.report-path',
      '"x"',
    ],
    [GENERATE, 'a runner that does not exist', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-2', 'ubuntu-2'],
    [RUN, 'a secret that is not declared', 'secrets.fal-api-key', 'secrets.fal-key', 'fal-key'],
    [
      RUN,
      'an output of no job',
      'jobs.summary.outputs.skipped ||',
      'jobs.sumary.outputs.skipped ||',
      'sumary',
    ],
  ] as const;
  let complaints: Record<string, string[]>;
  beforeAll(() => {
    complaints = actionlint({
      ...Object.fromEntries(ALL.map((path) => [path, read(path)])),
      ...Object.fromEntries(
        broken.map(([path, what, from, to]) => [what, replaceOnce(read(path), from, to)]),
      ),
    });
  });

  it.each(ALL)('has nothing to say about %s', (path) => {
    expect(complaints[path]).toEqual([]);
  });

  it.each(broken)('complains in %s about %s', (_path, what, _from, _to, named) => {
    expect(complaints[what]?.join('\n')).toContain(named);
  });
});
