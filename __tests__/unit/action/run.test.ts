import { describe, expect, it } from '@jest/globals';
import type { ActionDependencies } from '../../../src/action/contract.ts';
import { reportingFailures } from '../../../src/action/failure.ts';
import { OUTPUT_NAMES } from '../../../src/action/host.ts';
import { runAction } from '../../../src/action/run.ts';
import { systemClock } from '../../../src/clock.ts';
import { resolveSettings, type Settings } from '../../../src/config/settings.ts';
import type { BoughtOneTold } from '../../../src/doors/bought-one.ts';
import { openEngine } from '../../../src/doors/project.ts';
import { setUpProject } from '../../../src/doors/upkeep.ts';
import type { EngineDependencies, EngineEvent, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { UserError } from '../../../src/errors.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import type { ImageProvider } from '../../../src/providers/contract.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import type { Job, Queue, SqlVersion } from '../../../src/queue/contract.ts';
import { BUNDLED_SQL, SQL_CONTRACT, SQL_OLDEST_REVISION } from '../../../src/queue/version.ts';
import { createRedactor } from '../../../src/redact.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import type { ImageStore } from '../../../src/storage/contract.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createMemoryVersions } from '../../support/memory-versions.ts';
import { surroundings } from '../doors/surroundings.ts';
import { failedJob, jobReport, queueStatus, runReport, selectedJob } from '../report/fixtures.ts';
import { createFakeHost } from './fake-host.ts';

const SECRET = 'sb_secret_canary_0123456789';

const progress = { processed: 1, succeeded: 1, failed: 0, retried: 0, skipped: 0, costUsd: 0, expected: 20 };
const provider: ImageProvider = {
  id: 'placeholder',
  unitCostMicroUsd: 0,
  timeoutMs: 60_000,
  autoConcurrency: 2,
  generate: async () => {
    throw new Error('never called here');
  },
};

function settingsOf(values: Parameters<typeof resolveSettings>[0][number]['values'] = {}): Settings {
  const given = { supabaseUrl: 'https://p.supabase.co', supabaseKey: SECRET, ...values };
  return resolveSettings([{ values: given, spell: (name) => name }], providerNames());
}

interface Scene {
  version?: SqlVersion;
  report?: RunReport;
  events?: EngineEvent[];
  overrides?: Partial<ActionDependencies>;
}

function stage({ version = BUNDLED_SQL, report = runReport(), events = [], overrides = {} }: Scene = {}) {
  const host = createFakeHost();
  const calls: { kind: 'run' | 'dry'; options: RunOptions }[] = [];
  const engine =
    (kind: 'run' | 'dry') =>
    async (dependencies: EngineDependencies, options: RunOptions): Promise<RunReport> => {
      calls.push({ kind, options });
      for (const event of events) dependencies.onEvent(event);
      return report;
    };
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
    runBatch: engine('run'),
    dryRun: engine('dry'),
    connect: () => ({
      queue: { version: async () => version } as Pick<Queue, 'version'> as Queue,
      store: {} as ImageStore,
      providers: new Map([['placeholder', provider]]),
      clock: systemClock,
      random: () => 0.5,
      newToken: () => 'token',
      rescue: null,
      images: INSTANT_CHECKER,
      probeUrl: async () => 'ok',
      notices: null,
    }),
    settingsFile: { own: null, versions: () => createMemoryVersions() },
    setUp: async () => undefined,
    doctor: async () => [],
    buyOne: async () => {
      throw new Error('Nothing is bought here.');
    },
    schedules: {
      open: () => {
        throw new Error('never called here');
      },
      settingsWith: () => settingsOf(),
      activeSettings: async () => null,
    },
    readReports: async () => [],
    ...overrides,
  };
  const start = (settings: Settings) =>
    reportingFailures({ host, redact: dependencies.redact, summary: settings.summary !== 'off' }, () =>
      runAction(settings, dependencies, new AbortController().signal),
    );
  return { host, calls, start };
}

describe('mode run', () => {
  it('hands the settings and the run’s context to the engine', async () => {
    const { calls, start } = stage();
    await start(
      settingsOf({
        batchSize: '7',
        imagesPerMinute: '5',
        timeLimitMinutes: '30',
        runBudgetUsd: '1.5',
        replace: 'placeholders',
      }),
    );
    expect(calls).toEqual([
      {
        kind: 'run',
        options: {
          runKey: 'key',
          door: 'action',
          worker: 'worker',
          workers: 1,
          runUrl: 'https://run.example',
          scheduledBy: null,
          provider: 'placeholder',
          batchSize: 7,
          concurrency: 'auto',
          fallbackProviders: [],
          fallbackOnRefusal: false,
          prompts: DEFAULT_SETTINGS,
          imagesPerMinute: 5,
          queueMissing: true,
          replace: 'placeholders',
          runBudgetMicroUsd: 1_500_000,
          dailyBudgetMicroUsd: null,
          timeLimitMs: 1_800_000,
          waitForRetriesMs: 0,
          leaseSeconds: 120,
        },
      },
    ]);
  });

  it('takes its share of what the provider bears', async () => {
    const { calls, start } = stage();
    await start(settingsOf({ imagesPerMinute: '30', workers: '4' }));
    expect(calls[0]?.options.imagesPerMinute).toBe(7.5);
  });

  it('sets every output, and report-path names the report', async () => {
    const { host, start } = stage({ report: runReport({ costUsd: 0.1 + 0.2 }) });
    await start(settingsOf());
    expect(host.outputs).toEqual({
      processed: 1,
      succeeded: 1,
      'real-images': 74,
      failed: 0,
      retried: 0,
      skipped: 0,
      remaining: 49,
      'cost-usd': '0.300000',
      'stopped-reason': 'batch-done',
      'report-path': '/runner/report.json',
    });
    expect(Object.keys(host.outputs).sort()).toEqual([...OUTPUT_NAMES].sort());
    expect(parseReport(host.report ?? '').processed).toBe(1);
    expect(host.failed).toBe(false);
    expect(host.annotations).toEqual([]);
  });

  it('writes each job as one group when it ends, so that concurrent jobs do not mix', async () => {
    const job = (id: number): Job => ({ ...selectedJob().job, id, token: 't' });
    const { host, start } = stage({
      events: [
        { type: 'started', runId: 1, concurrency: 2 },
        { type: 'job-started', job: job(1), prompt: 'first prompt' },
        { type: 'job-started', job: job(2), prompt: 'second prompt' },
        { type: 'job-finished', report: jobReport({ jobId: 2, productName: 'Rope' }), progress },
        { type: 'job-finished', report: failedJob({ jobId: 1, productName: 'Oil' }), progress },
      ],
    });
    await start(settingsOf());
    expect(host.groups.map(({ title }) => title)).toEqual([
      '✓ Rope (placeholder, 120 ms)',
      '↻ Oil (placeholder, 120 ms): Too many requests',
    ]);
    expect(host.groups[0]?.lines).toContain('prompt: second prompt');
    expect(host.groups[1]?.lines).toEqual(
      expect.arrayContaining(['prompt: first prompt', 'failure: rate_limited', 'message: Too many requests']),
    );
    expect(host.log).toContain('1 of 20 done · 1 succeeded · $0.00');
  });

  it('fails the step and says so once when all jobs failed', async () => {
    const report = runReport({ processed: 2, succeeded: 0, retried: 2, jobs: [failedJob(), failedJob()] });
    const { host, start } = stage({ report });
    await start(settingsOf());
    expect(host.failed).toBe(true);
    expect(host.annotations).toHaveLength(1);
    expect(host.annotations[0]?.level).toBe('error');
    expect(host.summary).toContain('## ❌ 0 of 2 products got an image at no cost');
  });

  it('gathers warnings in one annotation', async () => {
    const { host, start } = stage({ report: runReport({ warnings: ['One.', 'Two.'] }) });
    await start(settingsOf());
    expect(host.annotations).toEqual([
      { level: 'warning', title: 'Warnings of this run', message: 'One.\nTwo.' },
    ]);
  });

  it.each([
    ['off', ''],
    ['compact', '## ✅'],
    ['full', '<details>'],
  ])('writes a summary that is %s', async (summary, contains) => {
    const { host, start } = stage();
    await start(settingsOf({ summary }));
    expect(host.summary).toContain(contains);
    expect(host.summary.includes('<details>')).toBe(summary === 'full');
    expect(host.summary === '').toBe(summary === 'off');
  });

  it('leaves pictures out when the project’s address is a masked secret', async () => {
    const shown = stage();
    await shown.start(settingsOf());
    expect(shown.host.summary).toContain('<img');
    const masked = stage({ overrides: { thumbnails: false } });
    await masked.start(settingsOf());
    expect(masked.host.summary).not.toContain('<img');
  });

  it('lets no secret into report and summary', async () => {
    const report = runReport({
      warnings: [`the server said ${SECRET}`],
      stoppedDetail: SECRET,
      jobs: [failedJob({ message: `bad key ${SECRET}`, productName: SECRET })],
      status: queueStatus({ pausedProviders: [{ provider: 'x', reason: SECRET, until: null }] }),
    });
    const { host, start } = stage({ report });
    await start(settingsOf());
    const everything = [host.report, host.summary, JSON.stringify(host.annotations)].join('\n');
    expect(everything).not.toContain('canary');
    expect(everything).toContain('***');
  });

  it.each([
    ['supabaseUrl', 'supabase-url', 'SUPABASE_URL'],
    ['supabaseKey', 'supabase-key', 'SUPABASE_SECRET_KEY'],
  ] as const)('asks for %s before anything else', async (setting, input, variable) => {
    const { host, calls, start } = stage({
      overrides: { connect: (given) => openEngine(given, surroundings()) },
    });
    await start(settingsOf({ [setting]: '' }));
    expect(calls).toEqual([]);
    expect(host.failed).toBe(true);
    expect(host.annotations).toEqual([
      { level: 'error', title: 'input_missing', message: expect.stringContaining(`${input} was not given.`) },
    ]);
    expect(host.annotations[0]?.message).toContain(variable);
    expect(host.summary).toContain('**What to do:**');
    expect(host.outputs['stopped-reason']).toBe('error');
  });

  it.each([
    ['another contract', { ...BUNDLED_SQL, contract: SQL_CONTRACT + 1 }],
    ['a revision that is too old', { ...BUNDLED_SQL, revision: SQL_OLDEST_REVISION - 1 }],
  ])('drives no SQL of %s', async (_what, version) => {
    const { host, calls, start } = stage({ version });
    await start(settingsOf());
    expect(calls).toEqual([]);
    expect(host.annotations[0]?.title).toBe('sql_unsupported');
  });

  it('fails whatever fail-on says when the run itself throws', async () => {
    const thrown = new UserError('bucket_missing', `No bucket; ${SECRET}`, 'Create it.');
    const { host, start } = stage({
      overrides: {
        runBatch: async () => {
          throw thrown;
        },
      },
    });
    await start(settingsOf({ failOn: 'never' }));
    expect(host.failed).toBe(true);
    expect(host.annotations).toEqual([
      { level: 'error', title: 'bucket_missing', message: 'No bucket; ***\nCreate it.' },
    ]);
    expect(host.summary).toContain('<code>bucket_missing</code>');
  });

  it('shows where an unforeseen error happened', async () => {
    const { host, start } = stage({
      overrides: {
        connect: () => {
          throw new TypeError(`x is not a function ${SECRET}`);
        },
      },
    });
    await start(settingsOf());
    expect(host.failed).toBe(true);
    expect(host.annotations).toMatchObject([
      { title: 'defect', message: expect.stringMatching(/x is not a function \*\*\*\nPlease report it/) },
    ]);
    expect(host.summary).toContain('<code>defect</code>');
    expect(host.groups[0]?.title).toBe('Where it happened');
    expect(JSON.stringify([host.log, host.annotations])).not.toContain('canary');
  });
});

describe('a run that was stopped', () => {
  it('tells in a line, without a group or progress, what it gave back', async () => {
    const report = jobReport({
      jobId: 3,
      productName: 'Rope',
      result: 'released',
      message: 'Given back untouched.',
    });
    const { host, start } = stage({ events: [{ type: 'job-finished', report, progress }] });
    await start(settingsOf());
    expect(host.groups).toEqual([]);
    expect(host.log.filter((line) => line.includes('Rope') || line.includes('done'))).toEqual([
      '↩ Rope: Given back untouched.',
    ]);
  });
});

describe('a dry run', () => {
  it('shows the selection with prompt and cost, says DRY RUN and sets the outputs', async () => {
    const { job } = selectedJob({ reservedMicroUsd: 13_000 }, 'Hemp rope');
    const { host, calls, start } = stage({
      report: runReport({
        dryRun: true,
        processed: 0,
        succeeded: 0,
        stoppedReason: 'dry-run',
        estimatedCostUsd: 0.013,
        jobs: [jobReport({ result: 'planned', imageUrl: null })],
      }),
      events: [{ type: 'would-process', job, prompt: 'A rope of hemp' }],
    });
    await start(settingsOf({ dryRun: 'true' }));
    expect(calls.map(({ kind }) => kind)).toEqual(['dry']);
    expect(host.groups).toEqual([
      {
        title: '· 1. Hemp rope: placeholder, at most $0.0130',
        lines: ['product 1, attempt 1', 'prompt: A rope of hemp'],
      },
    ]);
    expect(host.summary).toContain('DRY RUN: 1 product would get an image');
    expect(host.summary).toContain('| 1 | Hemp rope | placeholder | A rope of hemp | $0.0130 |');
    expect(host.outputs['stopped-reason']).toBe('dry-run');
    expect(host.failed).toBe(false);
  });
});

describe('mode summary', () => {
  const reports = (...parts: Partial<RunReport>[]) => ({
    overrides: { readReports: async () => parts.map((part) => runReport(part)) },
  });

  it('joins the reports of the folder into one summary, one report and the outputs', async () => {
    const { host, calls, start } = stage(reports({ costUsd: 0.1 }, { costUsd: 0.2, remaining: 7 }));
    await start(settingsOf({ mode: 'summary', workers: '2', supabaseUrl: '', supabaseKey: '' }));
    expect(calls).toEqual([]);
    expect(host.outputs).toEqual({
      processed: 2,
      succeeded: 2,
      'real-images': 74,
      failed: 0,
      retried: 0,
      skipped: 0,
      remaining: 7,
      'cost-usd': '0.300000',
      'stopped-reason': 'batch-done',
      'report-path': '/runner/report.json',
    });
    expect(parseReport(host.report ?? '')).toMatchObject({ processed: 2, run: { worker: '2 workers' } });
    expect(host.summary).toContain('### Workers');
    expect([host.failed, host.annotations]).toEqual([false, []]);
  });

  it('judges single products over all workers', async () => {
    const failed = { succeeded: 0, failed: 1, jobs: [failedJob({ result: 'failed' })] };
    const mixed = stage(reports(failed, {}));
    await mixed.start(settingsOf({ mode: 'summary', workers: '2' }));
    expect([mixed.host.failed, mixed.host.annotations.map(({ level }) => level)]).toEqual([
      false,
      ['warning'],
    ]);
    const all = stage(reports(failed, failed));
    await all.start(settingsOf({ mode: 'summary', workers: '2' }));
    expect([all.host.failed, all.host.annotations.map(({ level }) => level)]).toEqual([true, ['error']]);
  });

  it('says how many workers left no report, and fails whatever fail-on says', async () => {
    const { host, start } = stage(reports({}, {}));
    await start(settingsOf({ mode: 'summary', workers: '4', failOn: 'never' }));
    expect(host.failed).toBe(true);
    expect(host.annotations).toEqual([
      { level: 'error', title: 'Workers are missing', message: expect.stringMatching(/^2 of 4 workers/) },
    ]);
    expect(host.summary).toContain('⚠️ 2 of 4 workers left no report');
  });

  it('has nothing to join when no worker got as far as a report', async () => {
    const { host, start } = stage();
    await start(settingsOf({ mode: 'summary', workers: '4' }));
    expect([host.failed, host.annotations[0]?.title]).toEqual([true, 'reports_unusable']);
  });

  it('lets no secret of a report through', async () => {
    const { host, start } = stage(reports({ warnings: [`the server said ${SECRET}`] }));
    await start(settingsOf({ mode: 'summary' }));
    expect([host.report, host.summary].join()).not.toContain('canary');
  });
});

describe('mode setup', () => {
  const databaseUrl = 'postgresql://u:p@h:5432/postgres';

  it('needs the database’s address only', async () => {
    const { host, start } = stage({
      overrides: {
        setUp: (given, onStep, signal) =>
          setUpProject(given, { folder: '/', onStep }, surroundings(), signal),
      },
    });
    await start(settingsOf({ mode: 'setup' }));
    expect(host.annotations[0]?.message).toContain('database-url was not given.');
  });

  it('tells what was done, in the log and in the summary', async () => {
    const { host, start } = stage({
      overrides: {
        setUp: async (_settings, onStep) => {
          onStep({ type: 'sql', version: BUNDLED_SQL });
          onStep({ type: 'bucket', result: 'created' });
          onStep({ type: 'queued', count: 12, shownAgain: 0 });
          onStep({ type: 'status', status: queueStatus() });
        },
      },
    });
    await start(settingsOf({ mode: 'setup', databaseUrl, supabaseUrl: '', supabaseKey: '' }));
    expect(host.failed).toBe(false);
    expect(host.log).toContain('Queued 12 products without an image.');
    expect(host.summary).toContain('The storage bucket was created.');
    expect(host.summary).toContain('149 products, 52 without an image; 49 jobs are waiting.');
  });
});

describe('mode doctor', () => {
  it('shows each check, and fails when one does', async () => {
    const { host, start } = stage({
      overrides: {
        doctor: async () => [
          { name: 'Project URL', status: 'ok', detail: 'https://p.supabase.co', hint: null },
          { name: 'Bucket', status: 'fail', detail: 'No such bucket | at all', hint: 'Create it.' },
        ],
      },
    });
    await start(settingsOf({ mode: 'doctor', supabaseUrl: '' }));
    expect(host.failed).toBe(true);
    expect(host.log).toContain('FAIL Bucket: No such bucket | at all → Create it.');
    expect(host.summary).toContain('| ❌ | Bucket | No such bucket &#124; at all | Create it. |');
    expect(host.annotations).toEqual([
      {
        level: 'error',
        title: '1 of 2 checks failed',
        message: 'Bucket: No such bucket | at all Create it.',
      },
    ]);
  });

  it('passes when everything is there', async () => {
    const { host, start } = stage({
      overrides: { doctor: async () => [{ name: 'Bucket', status: 'warn', detail: 'there', hint: 'Slow.' }] },
    });
    await start(settingsOf({ mode: 'doctor' }));
    expect(host.failed).toBe(false);
    expect(host.annotations).toEqual([]);
  });
});

describe('mode: buy-one', () => {
  const told: BoughtOneTold = {
    ok: true,
    product: { id: '7', name: 'Hemp <rope>' },
    provider: 'openai',
    model: 'gpt-image',
    costUsd: 0.0143,
    imageUrl: 'https://project.supabase.co/storage/v1/object/public/images/ab/c.webp',
    failureClass: null,
    message: null,
    takenBack: 'taken_back',
    requests: ['POST https://api.openai.com/v1/images/generations → 200, 9 s'],
  };
  const bought = (overrides: Partial<BoughtOneTold> = {}) => ({
    doctor: async () => [{ name: 'Bucket', status: 'ok' as const, detail: 'there', hint: null }],
    buyOne: async () => ({ told: { ...told, ...overrides }, transcript: '# doctor --buy-one' }),
  });

  it('tells what the one image has cost, shows it, and that it was taken back', async () => {
    const { host, start } = stage({ overrides: bought() });
    await start(settingsOf({ mode: 'buy-one' }));
    expect(host.failed).toBe(false);
    expect(host.log).toContain('POST https://api.openai.com/v1/images/generations → 200, 9 s');
    expect(host.outputs).toMatchObject({ 'stopped-reason': 'buy-one', succeeded: 1, 'cost-usd': 0.0143 });
    expect(host.summary).toContain(
      'openai &#40;gpt-image&#41; has made an image for Hemp &#60;rope&#62;, for &#36;0.0143.',
    );
    expect(host.summary).toContain('Taken back&#58; the product shows what it showed before');
    expect(host.summary).toContain(`<img src="${told.imageUrl}" width="320"`);
    expect(host.summary).toContain('<summary>What was said</summary>');
  });

  it('fails with what the provider said', async () => {
    const refused = { ok: false, imageUrl: null, message: 'Wrong key.', failureClass: 'config', costUsd: 0 };
    const { host, start } = stage({ overrides: bought({ ...refused, takenBack: 'no_image' }) });
    await start(settingsOf({ mode: 'buy-one' }));
    expect(host.failed).toBe(true);
    expect(host.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringContaining('has made no image: Wrong key. (read as config) $0.00 was spent.'),
      },
    ]);
  });

  it('buys nothing as long as a check fails', async () => {
    const failing = [
      { name: 'Bucket', status: 'fail' as const, detail: 'No such bucket', hint: 'Create it.' },
    ];
    const { host, start } = stage({ overrides: { doctor: async () => failing } });
    await start(settingsOf({ mode: 'buy-one' }));
    expect(host.failed).toBe(true);
    expect(host.outputs['stopped-reason']).toBe('doctor');
  });
});
