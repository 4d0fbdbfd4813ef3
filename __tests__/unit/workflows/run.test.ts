import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { MAX_WORKERS } from '../../../src/config/settings.ts';
import { evaluate } from '../../support/expressions.ts';
import { blocks } from '../../support/pages.ts';
import { action, offered, RUN, read, type Step, workflow } from './files.ts';

const { generate, summary } = workflow(RUN).jobs;
if (generate === undefined || summary === undefined) throw new Error('run.yml lacks a job.');
const stepWith = (steps: readonly Step[], id: string): Step => {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  return step;
};
const works = stepWith(generate.steps, 'generate');
const joins = stepWith(summary.steps, 'join');

/** What GitHub fills in for a caller that gives nothing else. */
const defaults = Object.fromEntries(
  Object.entries(offered.inputs).map(([name, { default: value }]) => [name, value]),
);
const called = (inputs: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  inputs: { ...defaults, ...inputs },
  secrets: {},
  strategy: { 'job-total': 1 },
  ...more,
});

describe('the reusable workflow', () => {
  it('needs the project’s key and nothing else', () => {
    const needed = Object.entries(offered.secrets).flatMap(([name, { required }]) => (required ? name : []));
    expect(needed).toEqual(['supabase-key']);
  });

  it('never takes a number that was not given for a limit of nothing', () => {
    // GitHub makes 0 of it: a budget of 0 would spend nothing, and look like an answer.
    const optional = Object.entries(offered.inputs).filter(([name]) =>
      /-usd$|^concurrency$|^batch-size$/.test(name),
    );
    expect(optional.length).toBeGreaterThan(4);
    expect(optional.filter(([, { type, default: value }]) => type !== 'string' || value !== '')).toEqual([]);
  });

  it('can be called in the five lines that its head, the README and the page on workflows show', () => {
    const head = read(RUN)
      .split('\n')
      .filter((line) => line.startsWith('#   '))
      .map((line) => line.slice(4));
    expect(head).toHaveLength(5);
    const lines = head.map((line) => line.trimEnd()).join('\n');
    for (const page of ['README.md', 'docs/workflows.md', 'docs/doors.md']) {
      expect(blocks(read(page), 'yaml').some((block) => block.includes(lines))).toBe(true);
    }
    const call = parse(lines).jobs.images;
    expect(Object.keys(call.with).filter((name) => !(name in offered.inputs))).toEqual([]);
    expect(Object.keys(call.secrets)).toEqual(['supabase-key']);
  });

  it('has the project’s address as a variable, or as a secret that the summary makes no pictures of', () => {
    const plain = called({ 'supabase-url': 'https://a' });
    expect(evaluate(String(works.with?.['supabase-url']), plain)).toBe('https://a');
    expect(evaluate(String(works.env?.SUPABASE_URL_IS_SECRET), plain)).toBe(false);
    const secret = called({}, { secrets: { 'supabase-url': 'https://b' } });
    expect(evaluate(String(works.with?.['supabase-url']), secret)).toBe('https://b');
    expect(evaluate(String(works.env?.SUPABASE_URL_IS_SECRET), secret)).toBe(true);
    expect(evaluate(String(joins.env?.SUPABASE_URL_IS_SECRET), secret)).toBe(true);
    expect(evaluate(String(joins.env?.SUPABASE_URL_IS_SECRET), plain)).toBe(false);
  });
});

describe('its workers', () => {
  const legs = (inputs: Record<string, unknown>) =>
    evaluate(String(generate.strategy?.matrix.worker), called(inputs));

  it('are as many as asked for, up to as many as the Action takes', () => {
    for (let workers = 1; workers <= MAX_WORKERS; workers += 1) {
      expect(legs({ workers })).toEqual(Array.from({ length: workers }, (_, index) => index + 1));
    }
  });

  it.each([0, MAX_WORKERS + 1, -1, 1.5])(
    'are one when %s are asked for, which the Action then refuses',
    (workers) => {
      expect(legs({ workers })).toEqual([1]);
      expect(evaluate(String(works.with?.workers), called({ workers }))).toBe(workers);
    },
  );

  it('are one in a dry run, which would show each the same jobs, and for schedules, whose ticks are for one', () => {
    expect(legs({ workers: 8, 'dry-run': true })).toEqual([1]);
    expect(legs({ workers: 8, mode: 'scheduled' })).toEqual([1]);
  });

  it('share one run, and none stops the others', () => {
    expect(works.with?.['run-key']).toBe(`\${{ inputs.run-key }}`);
    expect(works.with?.worker).toBe(`\${{ matrix.worker }}`);
    expect(generate.strategy?.['fail-fast']).toBe(false);
  });

  it('tell and judge by themselves when there is one, and leave it to the last job when there are more', () => {
    const told = (jobTotal: number, inputs = {}) =>
      ['summary', 'fail-on'].map((name) =>
        evaluate(String(works.with?.[name]), called(inputs, { strategy: { 'job-total': jobTotal } })),
      );
    expect(told(1)).toEqual(['', '']);
    expect(told(1, { summary: 'compact', 'fail-on': 'any-failure' })).toEqual(['compact', 'any-failure']);
    expect(told(4, { summary: 'compact', 'fail-on': 'any-failure' })).toEqual(['off', 'never']);
  });
});

describe('its last job', () => {
  it.each([
    [true, { workers: 2 }],
    [false, { workers: 1 }],
    [false, { workers: 2, 'dry-run': true }],
    [false, { workers: 2, mode: 'scheduled' }],
  ])('is there: %s, for %j', (expected, inputs) => {
    expect(evaluate(String(summary.if), called(inputs))).toBe(expected);
  });

  it('joins what the workers have kept, also those of an earlier attempt, and of no other run', () => {
    const kept = generate.steps.find(({ uses }) => uses?.includes('upload-artifact'))?.with;
    const fetched = summary.steps.find(({ uses }) => uses?.includes('download-artifact'))?.with;
    expect(kept?.name).toBe(`report.\${{ inputs.run-key }}.\${{ github.run_attempt }}.\${{ matrix.worker }}`);
    expect(fetched).toEqual({ pattern: `report.\${{ inputs.run-key }}.*`, path: 'reports' });
    expect(joins.with).toEqual({
      mode: 'summary',
      'reports-path': 'reports',
      workers: `\${{ inputs.workers }}`,
      'fail-on': `\${{ inputs.fail-on }}`,
      summary: `\${{ inputs.summary }}`,
    });
  });

  it('needs neither key nor database', () => {
    expect(JSON.stringify(summary)).not.toMatch(/supabase-key|api-key/);
  });
});

describe('its outputs', () => {
  it('are those of the Action, except for a path that no other job could read', () => {
    expect([...Object.keys(offered.outputs), 'report-path'].sort()).toEqual(
      Object.keys(action.outputs).sort(),
    );
  });

  it.each(Object.entries(offered.outputs))('%s is that of all workers together', (name, { value }) => {
    for (const [job, id] of [
      [generate, 'generate'],
      [summary, 'join'],
    ] as const) {
      expect(job.outputs?.[name]).toBe(`\${{ steps.${id}.outputs.${name} }}`);
    }
    const jobs = (joined: string) => ({
      jobs: { generate: { outputs: { [name]: '3' } }, summary: { outputs: { [name]: joined } } },
    });
    expect(evaluate(value, jobs('0'))).toBe('0');
    expect(evaluate(value, jobs(''))).toBe('3');
  });
});
