import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeRun, type WorkflowRun } from '../../../src/action/run-context.ts';
import { workflowRunOf } from '../../../src/action/workflow.ts';

const run: WorkflowRun = {
  repository: 'acme/shop',
  runId: 77,
  runAttempt: 2,
  job: 'generate',
  step: '__self',
  serverUrl: 'https://github.com',
  runnerName: 'GitHub Actions 5',
  sharedKey: null,
  workerLabel: null,
  cron: '17 */6 * * *',
};

describe('the run that history links to', () => {
  it('is named by repository, run, attempt, job and step', () => {
    expect(describeRun(run)).toEqual({
      runKey: 'github/acme/shop/77/2/generate/__self',
      worker: 'acme/shop run 77.2 on GitHub Actions 5',
      runUrl: 'https://github.com/acme/shop/actions/runs/77/attempts/2',
      runsPerDay: 4,
      scheduledBy: 'cron/acme/shop/generate/17 */6 * * *',
    });
  });

  it('is one run for all legs of a matrix, worked on by different workers', () => {
    const leg = describeRun({ ...run, runnerName: 'GitHub Actions 6' });
    expect(leg.runKey).toBe(describeRun(run).runKey);
    expect(leg.worker).not.toBe(describeRun(run).worker);
  });

  it.each([
    ['another attempt', { runAttempt: 3 }],
    ['another job', { job: 'other' }],
    ['another step', { step: '__self_2' }],
  ])('is another run for %s', (_what, change) => {
    expect(describeRun({ ...run, ...change }).runKey).not.toBe(describeRun(run).runKey);
  });

  it('is one run for workers of different jobs that agree on a key', () => {
    const shared = describeRun({ ...run, sharedKey: 'images' });
    expect(shared.runKey).toBe('github/acme/shop/77/2/images');
    expect(describeRun({ ...run, sharedKey: 'images', job: 'other', step: 'x' }).runKey).toBe(shared.runKey);
    expect(describeRun({ ...run, sharedKey: 'other' }).runKey).not.toBe(shared.runKey);
  });

  it('tells workers apart by their label, even when one runner takes them in turn', () => {
    const worker = (label: string) => describeRun({ ...run, workerLabel: label }).worker;
    expect(worker('3')).toBe('acme/shop run 77.2, worker 3');
    expect(worker('4')).not.toBe(worker('3'));
  });

  it('has names that the database takes however long ids are, and two long ones stay two', () => {
    const long = (step: string) =>
      describeRun({ ...run, step, runnerName: `${'läufer '.repeat(100)}${step}` });
    const [one, two] = [long(`${'s'.repeat(300)}1`), long(`${'s'.repeat(300)}2`)];
    for (const { runKey, worker } of [one, two]) {
      expect(Buffer.byteLength(runKey)).toBeLessThanOrEqual(300);
      expect(Buffer.byteLength(worker)).toBeLessThanOrEqual(300);
      expect(worker).toMatch(/^acme\/shop run 77\.2 on läufer .*…[0-9a-f]{32}$/);
      expect(runKey).toMatch(/^github\/acme\/shop\/77\/2\/generate\/s+…[0-9a-f]{32}$/);
    }
    expect(one.runKey).not.toBe(two.runKey);
    expect(one.worker).not.toBe(two.worker);
    expect(long(`${'s'.repeat(300)}1`)).toEqual(one);
  });

  it('does not guess how often it runs without a schedule', () => {
    expect(describeRun({ ...run, cron: null })).toMatchObject({ runsPerDay: null, scheduledBy: null });
  });
});

describe('what the runner tells of the run', () => {
  const told = (environment: Record<string, string>) => {
    const warnings: string[] = [];
    const warn = (message: string) => void warnings.push(message);
    return { run: workflowRunOf(environment, { warn, newStep: () => 'a step' }), warnings };
  };
  const event = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
    writeFileSync(path, text);
    return path;
  };
  const shop = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' };
  const linkOf = (environment: Record<string, string>) =>
    describeRun({ ...told(environment).run, sharedKey: null, workerLabel: null }).runUrl;

  it('is read from the environment and the event', () => {
    const path = event('\uFEFF{"schedule":"17 */6 * * *"}');
    const { run: read, warnings } = told({ ...shop, GITHUB_JOB: 'generate', GITHUB_EVENT_PATH: path });
    expect(read).toEqual({
      repository: 'acme/shop',
      runId: 77,
      runAttempt: 2,
      job: 'generate',
      step: 'a step',
      serverUrl: 'https://github.com',
      runnerName: 'a runner',
      cron: '17 */6 * * *',
    });
    expect(warnings).toEqual([]);
  });

  it.each(['{"schedule":', 'null', '[]', '{"schedule":7}', ''])('survives the event %j', (text) => {
    expect(told({ GITHUB_EVENT_PATH: event(text) }).run).toMatchObject({ repository: 'local', cron: null });
  });

  it('warns of an event that cannot be read, and that is all', () => {
    const missing = told({ GITHUB_EVENT_PATH: '/nonexistent/event.json' });
    expect(missing.run.cron).toBeNull();
    expect(missing.warnings).toEqual([
      expect.stringMatching(/^The event .*\(GITHUB_EVENT_PATH\) cannot be read: .*ENOENT/),
    ]);
  });

  it('links to the server that the run is on', () => {
    expect(linkOf({ ...shop, GITHUB_SERVER_URL: 'https://github.example.com/' })).toBe(
      'https://github.example.com/acme/shop/actions/runs/77/attempts/2',
    );
    const gitea = { ...shop, GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_RUN_NUMBER: '9' };
    expect(linkOf({ ...gitea, GITEA_ACTIONS: 'true' })).toBe(
      'https://git.example.com/acme/shop/actions/runs/9',
    );
  });
});
