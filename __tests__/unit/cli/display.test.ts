import { describe, expect, it } from '@jest/globals';
import { createLiveFiles } from '../../../src/cli/live-files.ts';
import { exitOf } from '../../../src/cli/one-run.ts';
import { createOutput } from '../../../src/cli/output.ts';
import { closingLines, createRunDisplay, selectionLines } from '../../../src/cli/run-display.ts';
import type { EngineEvent, JobReport, RunReport } from '../../../src/engine/contract.ts';
import { UserError } from '../../../src/errors.ts';
import { queueStatus } from '../report/fixtures.ts';
import { createTerminal } from './terminal-host.ts';

const job = (overrides: Partial<JobReport> = {}): JobReport => ({
  jobId: 1,
  productId: 'p1',
  productName: 'Hemp rope',
  result: 'succeeded',
  outcome: 'ok',
  provider: 'placeholder',
  attempt: 1,
  durationMs: 120,
  costUsd: 0,
  prompt: null,
  isPlaceholder: true,
  imageUrl: 'images/a.webp',
  imageRole: null,
  width: 1024,
  height: 1024,
  failureClass: null,
  message: null,
  nextAttemptAt: null,
  warnings: [],
  ...overrides,
});

const report = (overrides: Partial<RunReport> = {}): RunReport => ({
  schemaVersion: 1,
  run: {
    id: 1,
    key: 'cli-1',
    door: 'cli',
    worker: 'w',
    url: null,
    startedAt: '2026-11-22T08:00:00.000Z',
    endedAt: '2026-11-22T08:00:03.000Z',
    durationMs: 3000,
  },
  dryRun: false,
  provider: 'placeholder',
  batchSize: 20,
  concurrency: 2,
  settings: {
    providers: [{ provider: 'placeholder', unitCostUsd: 0, freeImagesADay: null, settings: {} }],
    runBudgetUsd: null,
    dailyBudgetUsd: null,
    replace: 'none',
  },
  enqueued: 1,
  processed: 1,
  succeeded: 1,
  placeholders: 0,
  failed: 0,
  retried: 0,
  skipped: 0,
  released: 0,
  remaining: 0,
  costUsd: 0,
  ambiguous: 0,
  ambiguousUsd: 0,
  estimatedCostUsd: 0,
  outdated: null,
  stoppedReason: 'batch-done',
  stoppedDetail: null,
  providers: [],
  jobs: [],
  status: null,
  warnings: [],
  ...overrides,
});

const progress = { processed: 1, succeeded: 1, failed: 0, retried: 0, skipped: 0, costUsd: 0, expected: 2 };

describe('a run in a pipe', () => {
  it('is a plain line for each job', () => {
    const { host, out } = createTerminal();
    const display = createRunDisplay(host, createOutput(host, false));
    display.onEvent({ type: 'enqueued', count: 2, total: 2 });
    display.onEvent({ type: 'job-finished', report: job(), progress });
    display.onEvent({
      type: 'job-finished',
      report: job({ result: 'failed', failureClass: 'content_blocked', message: 'refused' }),
      progress: { ...progress, processed: 2 },
    });
    expect(out()).toBe(
      '✔ 2 products queued\n[1/2] ok: Hemp rope (p1), placeholder, 120 ms\n[2/2] failed: Hemp rope (p1), placeholder, 120 ms – content blocked: refused\n',
    );
  });

  it.each([
    ['paused', 'All providers are paused until resumed: lunch', 'the provider is paused. All providers are'],
    ['time-limit', null, 'the time limit is near\n'],
  ] as const)('says why it stops: %s', (reason, detail, told) => {
    const { host, out } = createTerminal();
    const display = createRunDisplay(host, createOutput(host, false));
    display.onEvent({ type: 'stopping', reason, detail });
    expect(out()).toContain(`stopping: ${told}`);
  });

  it('ends no sentence twice', () => {
    const { host, out } = createTerminal();
    const display = createRunDisplay(host, createOutput(host, false));
    const retried = job({ result: 'retried', failureClass: 'transient', message: 'It took too long.' });
    display.onEvent({ type: 'job-finished', report: retried, progress });
    expect(out()).toBe(
      '[1/2] again: Hemp rope (p1), placeholder, 120 ms – transient: It took too long; it is tried again\n',
    );
  });

  it('cannot be broken by a product or a provider', () => {
    const { host, out } = createTerminal();
    const display = createRunDisplay(host, createOutput(host, false));
    const evil = '\u001b[31m\n::set-output name=x::y ##[error]';
    display.onEvent({
      type: 'job-finished',
      report: job({ productName: evil, productId: evil, result: 'failed', message: evil }),
      progress,
    });
    expect(out().split('\n')).toHaveLength(2);
    expect(out()).not.toContain('\u001b');
    expect(out()).not.toContain('##[');
  });

  it('says nothing on standard output with --json, and warnings on standard error', () => {
    const { host, out, err } = createTerminal();
    const display = createRunDisplay(host, createOutput(host, true));
    display.onEvent({ type: 'job-finished', report: job(), progress });
    display.onEvent({ type: 'warning', message: 'careful' });
    expect(out()).toBe('');
    expect(err()).toBe('warning: careful\n');
  });
});

describe('a run on a terminal', () => {
  it('is a bar, and a line only for what did not go well', () => {
    const { host, out } = createTerminal(true, { env: { NO_COLOR: '1' } });
    const display = createRunDisplay(host, createOutput(host, false));
    display.onEvent({ type: 'job-finished', report: job(), progress });
    expect(out()).toContain('1/2  50 %');
    expect(out()).not.toContain('Hemp rope (p1)');

    display.onEvent({
      type: 'job-finished',
      report: job({ result: 'retried', message: 'time-out', failureClass: 'transient' }),
      progress,
    });
    expect(out()).toContain('↻ Hemp rope – transient: time-out; it is tried again\n');
    display.end();
    expect(out().endsWith('\u001b[?25h')).toBe(true);
  });
});

describe('the closing words', () => {
  const lines = (overrides: Partial<RunReport>) => {
    const { host } = createTerminal();
    return closingLines(report(overrides), createOutput(host, false)).join('\n');
  };

  it('tell of success, failure and what remains', () => {
    expect(lines({})).toBe('✔ 1 image made, $0.00 in 3.0 s');
    expect(lines({ processed: 3, failed: 2, remaining: 4, costUsd: 0.04 })).toBe(
      '! 1 image made, 2 failed, $0.0400 in 3.0 s, 4 still waiting',
    );
    expect(lines({ succeeded: 0, failed: 1 })).toContain('✘ No image made, 1 failed');
  });

  it('say that nothing was left to do', () => {
    expect(lines({ processed: 0, succeeded: 0, stoppedReason: 'empty' })).toBe('✔ Nothing is left to do');
  });

  it('tell why a run ended early', () => {
    expect(lines({ stoppedReason: 'budget' })).toContain('(stopped: a budget is used up)');
  });

  it('tell why a dry run found nothing', () => {
    const { host } = createTerminal();
    const output = createOutput(host, false);
    const empty = report({ dryRun: true, stoppedReason: 'dry-run', stoppedDetail: 'Nothing is left to do.' });
    expect(selectionLines(empty, [], output)).toEqual([
      '✔ Dry run: nothing would be done. Nothing is left to do.',
    ]);
  });
});

describe('a dry run', () => {
  const settings = {
    providers: [{ provider: 'painter', unitCostUsd: 0.024, freeImagesADay: null, settings: {} }],
    runBudgetUsd: null,
    dailyBudgetUsd: null,
    replace: 'none' as const,
  };
  const told = (overrides: Partial<RunReport>) => {
    const { host } = createTerminal();
    const dry = report({ dryRun: true, provider: 'painter', settings, jobs: [], costUsd: 0, ...overrides });
    return selectionLines(dry, [], createOutput(host, false)).join('\n');
  };

  it('prices the whole catalogue, and not what one run would do alone', () => {
    const status = queueStatus({ productsWithPlaceholders: 7, costPerImageUsd: null });
    expect(told({ remaining: 77, batchSize: 20, succeeded: 0, status })).toMatch(
      /^ {2}All 77 products that wait: at most \$1\.85 at \$0\.0240 an image, 4 more runs, .+\n {2}Real images for 7 placeholders \(--replace placeholders\): at most \$0\.17 at/m,
    );
  });

  it('has nothing to add where images cost nothing, or where it is all of them', () => {
    expect(told({ remaining: 0, status: queueStatus({ productsWithPlaceholders: 0 }) })).not.toContain('\n');
    const replacing = { ...settings, replace: 'placeholders' as const };
    expect(told({ remaining: 0, status: queueStatus(), settings: replacing })).not.toContain('\n');
  });
});

describe('the exit of a run', () => {
  it.each([
    [{}, 'all-failed', 'ok'],
    [{ succeeded: 0, failed: 1 }, 'all-failed', 'failed'],
    [{ succeeded: 1, failed: 1 }, 'all-failed', 'ok'],
    [{ succeeded: 1, retried: 1 }, 'any-failure', 'failed'],
    [{ succeeded: 0, failed: 1 }, 'never', 'ok'],
    [{ processed: 0, succeeded: 0 }, 'any-failure', 'ok'],
    [{ stoppedReason: 'provider-stopped' }, 'never', 'failed'],
    [{ stoppedReason: 'database-lost' }, 'never', 'setup'],
    [{ stoppedReason: 'interrupted' }, 'never', 'interrupted'],
  ] as const)('of %p with --fail-on %s is %s', (overrides, failOn, expected) => {
    expect(exitOf(report(overrides), failOn, 'interrupted')).toBe(expected);
  });
});

describe('an error', () => {
  const error = new UserError('products_file', 'p.csv has 2 problems:\n- one\n- \u001b[2Jtwo', 'Mend it.');

  it('is told with what to do, its lines kept and its text made harmless', () => {
    const { host, out, err } = createTerminal();
    createOutput(host, false).error(error);
    expect(out()).toBe('');
    expect(err()).toBe('error: p.csv has 2 problems: (products_file)\n  - one\n  - [2Jtwo\n→ Mend it.\n');
  });

  it('is JSON on standard output for who asked for JSON', () => {
    const { host, out } = createTerminal();
    createOutput(host, true).error(error);
    expect(JSON.parse(out())).toEqual({
      error: { code: 'products_file', message: error.message, hint: 'Mend it.' },
    });
  });
});

describe('what a run has made so far', () => {
  const progress = { done: 1, total: 5, failed: 0, costUsd: 0, etaMs: null };
  const finished = (overrides: Partial<JobReport> = {}) =>
    ({ type: 'job-finished', report: job(overrides), progress }) as unknown as EngineEvent;

  it('is written with the first image, never twice at a time, and then after pauses that cost little', async () => {
    let [now, writes] = [0, 0];
    let done = Promise.withResolvers<void>();
    const write = () => {
      writes += 1;
      return done.promise;
    };
    const live = createLiveFiles(write, () => now);
    const later = async (ms: number) => {
      now += ms;
      live.onEvent(finished());
      const begun = writes;
      done.resolve();
      await done.promise;
      await Promise.resolve();
      done = Promise.withResolvers();
      return begun;
    };
    live.onEvent(finished({ imageUrl: null }));
    expect(writes).toBe(0);
    live.onEvent(finished());
    live.onEvent(finished());
    expect(writes).toBe(1);
    // It took a second, so the next one comes after twenty.
    expect(await later(1_000)).toBe(1);
    expect(await later(19_999)).toBe(1);
    expect(await later(1)).toBe(2);
    await live.end();
    expect(await later(1_000_000)).toBe(2);
  });

  it('is waited for at the end, and given up when it cannot be written', async () => {
    let writes = 0;
    const live = createLiveFiles(
      async () => {
        writes += 1;
        throw new Error('no room');
      },
      () => writes * 1_000_000,
    );
    live.onEvent(finished());
    await live.end();
    live.onEvent(finished());
    expect(writes).toBe(1);
  });
});
