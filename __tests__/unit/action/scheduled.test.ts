import { describe, expect, it } from '@jest/globals';
import type { ActionDependencies } from '../../../src/action/contract.ts';
import { reportingFailures } from '../../../src/action/failure.ts';
import { runAction } from '../../../src/action/run.ts';
import { resolveSettings, type Settings, type SettingsLayer } from '../../../src/config/settings.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { UserError } from '../../../src/errors.ts';
import type { ImageProvider } from '../../../src/providers/contract.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import type { Schedule } from '../../../src/queue/schedules.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import { createRedactor } from '../../../src/redact.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import type { ImageStore } from '../../../src/storage/contract.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createMemoryVersions } from '../../support/memory-versions.ts';
import { failedJob, runReport } from '../report/fixtures.ts';
import { createFakeSchedules, schedule } from '../schedule/fake-schedules.ts';
import { createFakeHost } from './fake-host.ts';

const SECRET = 'sb_secret_canary_0123456789';
const provider = (id: string): ImageProvider => ({
  id,
  unitCostMicroUsd: 0,
  timeoutMs: 60_000,
  autoConcurrency: 2,
  generate: async () => {
    throw new Error('never called here');
  },
});

type Values = SettingsLayer['values'];

/** A step with `mode: scheduled`. `reports` answers what each run brings, by its options. */
function stage(
  rows: readonly Schedule[],
  reports: (options: RunOptions) => RunReport | Promise<RunReport> = () => runReport(),
  inputs: Values = {},
  active: SettingsLayer | null = null,
) {
  const host = createFakeHost();
  const schedules = createFakeSchedules(rows);
  const clock = createFakeClock();
  const controller = new AbortController();
  const runs: RunOptions[] = [];
  const given: SettingsLayer = {
    values: { mode: 'scheduled', supabaseUrl: 'https://p.supabase.co', supabaseKey: SECRET, ...inputs },
    spell: (name) => name,
  };
  const environment: SettingsLayer = { values: { provider: 'placeholder' }, spell: (name) => name };
  const settingsWith = (row: SettingsLayer | null, active: SettingsLayer | null): Settings => {
    const layers = [given, row, environment, active].filter((layer) => layer !== null);
    return resolveSettings(layers, providerNames());
  };
  const engine = async (_: EngineDependencies, options: RunOptions) => {
    runs.push(options);
    return reports(options);
  };
  const queue = { version: async () => BUNDLED_SQL } as Pick<Queue, 'version'> as Queue;
  let tokens = 0;
  const dependencies: ActionDependencies = {
    host,
    context: {
      runKey: 'key',
      worker: 'worker',
      runUrl: 'https://run.example',
      runsPerDay: 4,
      docsUrl: null,
      scheduledBy: null,
    },
    redact: createRedactor([SECRET]),
    thumbnails: true,
    runBatch: engine,
    dryRun: engine,
    connect: (settings) => {
      if (settings.provider === 'openai') {
        throw new UserError('provider_config', 'The provider openai needs a key.', 'Set OPENAI_API_KEY.');
      }
      return {
        queue,
        store: {} as ImageStore,
        providers: new Map([[settings.provider, provider(settings.provider)]]),
        clock,
        random: () => 0.5,
        newToken: () => 'token',
        rescue: null,
        images: INSTANT_CHECKER,
        probeUrl: async () => 'ok',
        notices: null,
      };
    },
    settingsFile: { own: null, versions: () => createMemoryVersions() },
    setUp: async () => undefined,
    doctor: async () => [],
    buyOne: async () => {
      throw new Error('Nothing is bought here.');
    },
    readReports: async () => [],
    schedules: {
      open: () => ({ queue, clock, newToken: () => `token-${++tokens}`, schedules }),
      settingsWith,
      activeSettings: async () => active,
    },
  };
  const start = () => {
    const settings = settingsWith(null, null);
    return reportingFailures({ host, redact: dependencies.redact, summary: settings.summary !== 'off' }, () =>
      runAction(settings, dependencies, controller.signal),
    );
  };
  return { host, schedules, runs, controller, clock, start };
}

describe('mode scheduled', () => {
  it('is quiet and green when nothing is due', async () => {
    const { host, runs, start } = stage([schedule({ nextRun: '2026-11-23T03:00:00+00:00' })]);
    await start();
    expect(runs).toEqual([]);
    expect(host).toMatchObject({
      failed: false,
      annotations: [],
      groups: [],
      report: null,
      outputs: {
        processed: 0,
        succeeded: 0,
        failed: 0,
        'cost-usd': '0.000000',
        'stopped-reason': 'nothing-due',
      },
      log: ['No schedule is due; the next is nightly, 2026-11-23 03:00 UTC.'],
    });
    expect(host.outputs['report-path']).toBeUndefined();
    expect(host.summary).toMatch(/^## 🌿 No schedule was due\n\n\| Schedule \|/);
  });

  it('gives each run what its schedule says, below the inputs and above the environment', async () => {
    const rows = [
      schedule({ id: 1, batchSize: 7, provider: 'flux', dailyBudgetMicroUsd: 2_000_000 }),
      schedule({ id: 2, nextRun: '2026-11-22T11:00:00+00:00' }),
    ];
    const { runs, start } = stage(rows);
    await start();
    expect(runs).toMatchObject([
      {
        runKey: 'schedule/1/token-1',
        door: 'action',
        worker: 'worker',
        provider: 'flux',
        batchSize: 7,
        dailyBudgetMicroUsd: 2_000_000,
      },
      { runKey: 'schedule/2/token-2', provider: 'placeholder', batchSize: 20, dailyBudgetMicroUsd: null },
    ]);

    const explicit = stage(rows, undefined, { batchSize: '3', provider: 'gemini', dailyBudgetUsd: '5' });
    await explicit.start();
    expect(explicit.runs).toMatchObject([
      { provider: 'gemini', batchSize: 3, dailyBudgetMicroUsd: 2_000_000 },
      { provider: 'gemini', batchSize: 3, dailyBudgetMicroUsd: 5_000_000 },
    ]);
  });

  it('gives each run the whole rate: no other worker has a share in a tick', async () => {
    const due = schedule({ id: 1, isDue: true, nextRun: '2026-11-22T06:00:00Z' });
    const { runs, start } = stage([due], undefined, { imagesPerMinute: '30', workers: '8' });
    await start();
    expect(runs.map(({ imagesPerMinute }) => imagesPerMinute)).toEqual([30]);
  });

  it('shares the budget and the time of the step out among its runs', async () => {
    const { runs, clock, start } = stage(
      [1, 2, 3].map((id) => schedule({ id })),
      async () => {
        await clock.sleep(280_000);
        return runReport({ costUsd: 0.3 });
      },
      { runBudgetUsd: '1', timeLimitMinutes: '10' },
    );
    await start();
    expect(runs.map(({ runBudgetMicroUsd, timeLimitMs }) => [runBudgetMicroUsd, timeLimitMs])).toEqual([
      [1_000_000, 600_000],
      [700_000, 320_000],
    ]);
  });

  it('sums up: outputs, one report, one summary with the schedules in it', async () => {
    const rows = [schedule({ id: 1, name: 'first' }), schedule({ id: 2, name: 'second' })];
    const { host, start } = stage(rows, ({ runKey }) =>
      runReport(
        runKey.startsWith('schedule/1')
          ? { processed: 4, succeeded: 4, costUsd: 0.1, remaining: 9 }
          : {
              processed: 2,
              succeeded: 1,
              failed: 1,
              costUsd: 0.2,
              remaining: 7,
              jobs: [failedJob({ result: 'failed' })],
            },
      ),
    );
    await start();
    expect(host.outputs).toMatchObject({ processed: 6, succeeded: 5, failed: 1, 'cost-usd': '0.300000' });
    expect(parseReport(host.report ?? '')).toMatchObject({ processed: 6, run: { worker: 'worker' } });
    expect(host.summary).toContain('### Schedules');
    expect(host.summary).toMatch(/\| second \|.*1 of 2 jobs/);
    expect(host.failed).toBe(false);
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        title: 'Schedule "second": 1 of 2 products got no image',
        message: expect.any(String),
      },
    ]);
    expect(host.log).toContain('Schedule "first": 4 products got an image; 9 jobs are waiting.');
  });

  it('fails when the jobs of one schedule all failed, however well the others went', async () => {
    const rows = [schedule({ id: 1, name: 'bad' }), schedule({ id: 2, name: 'good' })];
    const { host, start } = stage(rows, ({ runKey }) =>
      runKey.startsWith('schedule/1')
        ? runReport({ processed: 1, succeeded: 0, failed: 1, jobs: [failedJob({ result: 'failed' })] })
        : runReport(),
    );
    await start();
    expect(host.failed).toBe(true);
    expect(host.annotations).toMatchObject([
      { level: 'error', title: expect.stringContaining('Schedule "bad"') },
    ]);
  });

  it('says of a schedule whose provider is not set up that it is not, fails, and runs the others', async () => {
    const { host, schedules, runs, start } = stage([
      schedule({ id: 1, name: 'paid', provider: 'openai' }),
      schedule({ id: 2, name: 'free' }),
    ]);
    await start();
    expect(runs).toHaveLength(1);
    expect(host.failed).toBe(true);
    expect(host.outputs).toMatchObject({ succeeded: 1, 'stopped-reason': 'error' });
    expect(host.annotations).toEqual([
      {
        level: 'error',
        title: 'provider_config',
        message:
          'The schedule "paid" could not be run. The provider openai needs a key.\nSet OPENAI_API_KEY.',
      },
    ]);
    expect(host.summary).toContain('<code>provider_config</code>');
    expect(schedules.rows.get(1)?.lastResult).toMatchObject({ stoppedReason: 'error' });
  });

  it('names what a schedule has wrong, in its own words', async () => {
    const { host, start } = stage([schedule({ name: 'typo', provider: 'opanai' })]);
    await start();
    expect(host.annotations[0]?.message).toContain(
      'for the provider of the schedule "typo" but received "opanai"',
    );
  });

  it('warns of rows that are never due, and stays green', async () => {
    const { host, start } = stage([schedule({ name: 'odd', cronExpression: `x ${SECRET}`, nextRun: null })]);
    await start();
    expect(host.failed).toBe(false);
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        title: 'Schedules that are never due',
        message: expect.stringContaining('odd: Expected a cron expression of five fields'),
      },
    ]);
    expect(JSON.stringify([host.annotations, host.summary])).not.toContain('canary');
  });

  it('shows in a dry run what the first that is due would do, and takes nothing', async () => {
    const { host, schedules, runs, start } = stage(
      [schedule({ id: 1, name: 'first', nextRun: null }), schedule({ id: 2, name: 'second' })],
      () => runReport({ dryRun: true, processed: 0, succeeded: 0, stoppedReason: 'dry-run' }),
      { dryRun: 'true' },
    );
    await start();
    expect(runs).toHaveLength(1);
    expect(schedules.calls).toEqual(['list']);
    expect(host.log[0]).toBe('Schedule second is due; after it, with what it leaves: first.');
    expect(host.outputs['stopped-reason']).toBe('dry-run');
  });

  it('tells of the runs that were made when it is interrupted between two', async () => {
    const { host, schedules, controller, start } = stage([schedule({ id: 1 }), schedule({ id: 2 })]);
    const { finish } = schedules;
    schedules.finish = async (...args) => {
      await finish(...args);
      controller.abort(new UserError('interrupted', 'The run was interrupted (SIGINT).', 'Start it again.'));
    };
    await start();
    expect(host.outputs).toMatchObject({ succeeded: 1, 'stopped-reason': 'error' });
    expect(host.annotations).toMatchObject([{ title: 'interrupted' }]);
    expect(host.failed).toBe(true);
  });

  it('writes nothing into a summary that is off', async () => {
    const { host, start } = stage([schedule()], undefined, { summary: 'off' });
    await start();
    expect(host.summary).toBe('');
  });
});
