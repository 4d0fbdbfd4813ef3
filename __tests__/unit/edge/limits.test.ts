import { describe, expect, it } from '@jest/globals';
import { CPU_BUDGET_MS, CPU_COST_MS, PLACEHOLDERS_A_CALL, RECEIVED_A_CALL } from '../../../src/edge/cpu.ts';
import { timeLimits } from '../../../src/edge/limits.ts';
import { UserError } from '../../../src/errors.ts';
import { ENVIRONMENT, KEYS, openEdge, reportOf } from './stage.ts';

const SECOND = 1000;
const WITH_OPENAI = { ...ENVIRONMENT, OPENAI_API_KEY: 'sk-test-0123456789' };

describe('the CPU time of a call', () => {
  it('is enough for the images that are made in it, in a cold worker', () => {
    const { start, renderer, placeholder, service, received } = CPU_COST_MS;
    expect(start + renderer + PLACEHOLDERS_A_CALL * placeholder).toBeLessThanOrEqual(CPU_BUDGET_MS);
    expect(start + service + RECEIVED_A_CALL * received).toBeLessThanOrEqual(CPU_BUDGET_MS);
    expect(PLACEHOLDERS_A_CALL).toBeGreaterThan(1);
  });

  it('bounds the placeholders of the usual request, and the answer says why and what remains', async () => {
    const { ask, runs } = openEdge();
    const { status, json } = await ask({ body: { batchSize: 10, provider: 'placeholder' } });
    expect(runs[0]?.options.batchSize).toBe(PLACEHOLDERS_A_CALL);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      success: true,
      batchSize: PLACEHOLDERS_A_CALL,
      remaining: 40,
      stoppedReason: 'cpu-limit',
      stoppedDetail: `The CPU time of a call is enough for ${PLACEHOLDERS_A_CALL} images here; call again for the next ones.`,
    });
  });

  it('is not what stopped a call that did all it was asked for, or left nothing', async () => {
    const { ask } = openEdge();
    expect((await ask({ body: { batchSize: 2 } })).json.stoppedReason).toBe('batch-done');
    const last = openEdge({ run: async (_dependencies, options) => reportOf(options, { remaining: 0 }) });
    expect((await last.ask()).json.stoppedReason).toBe('batch-done');
  });

  it('is enough for more images of a service, which are stored as they come', async () => {
    const { ask, runs } = openEdge({ environment: WITH_OPENAI });
    await ask({ body: { batchSize: 10, provider: 'openai' } });
    await ask({ body: { batchSize: 1000, provider: 'openai' } });
    expect(runs.map(({ options }) => options.batchSize)).toEqual([10, RECEIVED_A_CALL]);
  });

  it('is not spent on placeholders that jobs name while a service is chosen', async () => {
    const { ask, runs } = openEdge({ environment: WITH_OPENAI });
    await ask({ body: { provider: 'openai' } });
    await ask({ body: { provider: 'placeholder' } });
    const offered = runs.map(({ dependencies }) => [...dependencies.providers.keys()]);
    expect(offered).toEqual([['openai'], ['placeholder', 'openai']]);
  });
});

describe('the time of a worker', () => {
  it.each([
    ['free, fresh', 150, 0, false, { stopAfterMs: 140, runMs: 130, longestCallMs: 65 }],
    ['free, a minute old', 150, 60, false, { stopAfterMs: 80, runMs: 70, longestCallMs: 65 }],
    ['free, at its end', 150, 149, false, { stopAfterMs: 0, runMs: 0, longestCallMs: 65 }],
    ['paid, answering', 400, 0, false, { stopAfterMs: 140, runMs: 130, longestCallMs: 65 }],
    ['paid, old, answering', 400, 300, false, { stopAfterMs: 90, runMs: 80, longestCallMs: 65 }],
    ['paid, in the background', 400, 0, true, { stopAfterMs: 390, runMs: 380, longestCallMs: 190 }],
  ])('%s', (_what, wallClock, age, background, expected) => {
    const limits = timeLimits(wallClock * SECOND, age * SECOND, background);
    expect(limits).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, seconds]) => [name, seconds * SECOND])),
    );
  });

  it('bounds the run, and every call of a provider', async () => {
    const { ask, runs } = openEdge({ environment: WITH_OPENAI });
    await ask({ body: { provider: 'openai' } });
    await ask({ body: { provider: 'placeholder' } });
    expect(runs[0]?.options.timeLimitMs).toBe(130 * SECOND);
    expect(runs[0]?.dependencies.providers.get('openai')?.timeoutMs).toBe(65 * SECOND);
    expect(runs[1]?.dependencies.providers.get('placeholder')?.timeoutMs).toBe(30 * SECOND);
  });

  it('bounds the calls of each model that the active settings route to', async () => {
    const said = { prompts: { routes: [{ archetype: 'texture', provider: 'flux', model: 'flux-2-max' }] } };
    const active = {
      ...{ hash: 'a'.repeat(64), settings: said, appliedBy: 'a run', sourceCommit: null },
      ...{ file: 'settings.yml', appliedAt: '2026-11-01T00:00:00Z' },
    };
    const { ask, runs } = openEdge({ environment: { ...ENVIRONMENT, BFL_API_KEY: 'bfl-one' }, active });
    await ask({ body: { provider: 'placeholder' } });
    const flux = runs[0]?.dependencies.providers.get('flux');
    expect([...(flux?.models ?? [])].map(([name, { timeoutMs }]) => [name, timeoutMs])).toEqual([
      ['flux-2-max', 65 * SECOND],
    ]);
    expect(flux?.byWish).toMatchObject({ asks: { model: 'flux-2-pro' }, timeoutMs: 65 * SECOND });
  });

  it('is counted from its start where the platform ends it, else from the call', async () => {
    for (const [endsWorkers, left] of [
      [true, 100],
      [false, 130],
    ] as const) {
      const { ask, runs, clock } = openEdge({ platform: { endsWorkers } });
      await clock.sleep(30 * SECOND);
      await ask();
      expect(runs[0]?.options.timeLimitMs).toBe(left * SECOND);
    }
  });

  it('interrupts what has not ended by then, which is no failure', async () => {
    const { ask, clock } = openEdge({
      async run(_dependencies, options, signal) {
        const began = clock.now();
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        expect(clock.now() - began).toBe(140 * SECOND);
        return reportOf(options, { stoppedReason: 'interrupted', released: 3 });
      },
    });
    const { status, json } = await ask();
    expect(status).toBe(200);
    expect(json).toMatchObject({ success: true, stoppedReason: 'time-limit', remaining: 40 });
    expect(json.stoppedDetail).toContain('went back');
  });

  it('ends a run when the platform says that it is about to end the worker', async () => {
    const platform = new AbortController();
    const { ask } = openEdge({
      platform: { shutdown: platform.signal },
      async run(_dependencies, options, signal) {
        platform.abort();
        expect(signal.aborted).toBe(true);
        return reportOf(options, { stoppedReason: 'interrupted', stoppedDetail: 'From outside.' });
      },
    });
    expect(await ask()).toMatchObject({
      status: 500,
      json: { success: false, stoppedReason: 'interrupted' },
    });
  });
});

describe('a call in the background', () => {
  it('is answered at once, and goes on', async () => {
    let finish = () => {};
    const { ask, waitedFor, log } = openEdge({
      run: (_dependencies, options) =>
        new Promise((resolve) => {
          finish = () => resolve(reportOf(options));
        }),
    });
    const { status, json } = await ask({ body: { background: true, batchSize: 2 } });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      success: true,
      runKey: 'edge/0f1e2d3c-0000-4000-8000-000000000000',
      batchSize: 2,
      message: expect.stringContaining('image_generation_dashboard'),
    });
    expect([waitedFor.length, log]).toEqual([1, []]);
    finish();
    await waitedFor[0];
    expect(log).toEqual([
      'edge/0f1e2d3c-0000-4000-8000-000000000000: 2 products got an image; 40 jobs are waiting.',
    ]);
  });

  it('may take as long as the worker lives', async () => {
    const environment = { ...ENVIRONMENT, IMAGE_GENERATION_WALL_CLOCK_SECONDS: '400' };
    const { ask, runs } = openEdge({ environment });
    await ask({ body: { background: true } });
    await ask();
    expect(runs.map(({ options }) => options.timeLimitMs)).toEqual([380 * SECOND, 130 * SECOND]);
  });

  it('is refused at once for whatever can be known before', async () => {
    const { ask, waitedFor } = openEdge();
    expect((await ask({ body: { background: true, provider: 'openai' } })).status).toBe(500);
    expect((await ask({ body: { background: true }, headers: { apikey: KEYS.publishable } })).status).toBe(
      403,
    );
    expect(waitedFor).toEqual([]);
  });

  it('leaves its error in the log, on one line and without secrets', async () => {
    const { ask, waitedFor, log } = openEdge({
      run: async () => {
        throw new UserError('sql_missing', `The SQL\nis missing for ${KEYS.secret}.`, 'Run setup.');
      },
    });
    expect((await ask({ body: { background: true } })).status).toBe(202);
    await Promise.all(waitedFor);
    expect(log).toEqual([
      'edge/0f1e2d3c-0000-4000-8000-000000000000 ended with an error: The SQL is missing for ***.',
    ]);
  });

  it('is kept alive when it is not in the background too, whether its caller waits or not', async () => {
    const { ask, waitedFor } = openEdge();
    await ask();
    expect(waitedFor).toHaveLength(1);
  });
});
