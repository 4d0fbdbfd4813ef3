import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { passOverDamagedEvent } from '../../../src/action/event.ts';
import { describeRun, type WorkflowRun } from '../../../src/action/run-context.ts';
import { type RunnerContext, workflowRunOf } from '../../../src/action/workflow.ts';

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
  docsUrl: null,
  cron: '17 */6 * * *',
};

describe('the run that history links to', () => {
  it('is named by repository, run, attempt, job and step', () => {
    expect(describeRun(run)).toEqual({
      runKey: 'github/acme/shop/77/2/generate/__self',
      worker: 'acme/shop run 77.2 on GitHub Actions 5',
      runUrl: 'https://github.com/acme/shop/actions/runs/77/attempts/2',
      runsPerDay: 4,
      docsUrl: null,
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
  const context: RunnerContext = {
    runId: 77,
    runAttempt: 2,
    job: 'generate',
    action: '',
    serverUrl: 'https://github.com',
    payload: { schedule: '17 */6 * * *' },
  };
  const OUTSIDE = {
    ...context,
    runId: Number.NaN,
    runAttempt: Number.NaN,
    job: '',
    payload: { schedule: 7 },
  };
  const shop = { GITHUB_REPOSITORY: 'acme/shop' };
  const told = (environment: Record<string, string>, given = context) =>
    workflowRunOf(environment, given, () => 'a step');
  const linkOf = (environment: Record<string, string>, serverUrl: string) =>
    describeRun({ ...told(environment, { ...context, serverUrl }), sharedKey: null, workerLabel: null })
      .runUrl;

  it('is read from the context and the environment', () => {
    const read = {
      repository: 'acme/shop',
      runId: 77,
      runAttempt: 2,
      job: 'generate',
      step: 'a step',
      serverUrl: 'https://github.com',
      runnerName: 'a runner',
      cron: '17 */6 * * *',
      docsUrl: null,
    };
    expect(told(shop)).toEqual(read);
    const action = { GITHUB_ACTION_REPOSITORY: 'acme/images', GITHUB_ACTION_REF: 'v1' };
    expect(told({ ...shop, ...action }).docsUrl).toBe('https://github.com/acme/images/blob/v1/docs');
    const outside = { repository: 'local', runId: 0, runAttempt: 1, job: 'local', cron: null };
    expect(told({}, OUTSIDE)).toEqual({ ...read, ...outside });
  });

  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true });
    folder = null;
  });
  it.each(['{"schedule":', 'null', '7', ''])('passes over the event %j, and warns', (text) => {
    folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, text);
    const environment: Record<string, string | undefined> = { GITHUB_EVENT_PATH: path };
    expect(passOverDamagedEvent(environment)).toMatch(/^The event .*\(GITHUB_EVENT_PATH\) cannot be read: /);
    expect(environment).toEqual({});
  });

  it('links to the server that the run is on', () => {
    expect(linkOf(shop, 'https://github.example.com/')).toBe(
      'https://github.example.com/acme/shop/actions/runs/77/attempts/2',
    );
    for (const forge of ['GITEA_ACTIONS', 'FORGEJO_ACTIONS']) {
      expect(linkOf({ ...shop, GITHUB_RUN_NUMBER: '9', [forge]: 'true' }, 'https://git.example.com')).toBe(
        'https://git.example.com/acme/shop/actions/runs/9',
      );
    }
  });
});
