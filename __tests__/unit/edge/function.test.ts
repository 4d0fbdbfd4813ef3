import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { signJwt } from '../../support/keys.ts';
import { failedJob } from '../report/fixtures.ts';
import { ENVIRONMENT, KEYS, openEdge, PROJECT_URL, reportOf } from './stage.ts';

describe('who may call the function', () => {
  it.each([
    ['a secret key in apikey', { apikey: KEYS.secret }],
    ['a secret key in authorization', { authorization: `Bearer ${KEYS.secret}` }],
    ['the legacy service_role key in apikey', { apikey: KEYS.legacyService }],
    ['the legacy service_role key in authorization', { authorization: `bearer ${KEYS.legacyService}` }],
    [
      'a secret key in apikey beside the anonymous one in authorization',
      { apikey: KEYS.secret, authorization: `Bearer ${KEYS.legacyAnon}` },
    ],
  ])('%s is let in', async (_what, headers) => {
    const { ask, runs } = openEdge();
    expect(await ask({ headers })).toMatchObject({ status: 200, json: { success: true } });
    expect(runs).toHaveLength(1);
  });

  it('drives the queue with the very key that it was called with, so that a revoked one is of no use', async () => {
    const { ask, runs } = openEdge();
    await ask({ headers: { apikey: KEYS.legacyService } });
    await ask({ headers: { apikey: KEYS.secret } });
    expect(runs.map(({ settings }) => settings.supabaseKey)).toEqual([KEYS.legacyService, KEYS.secret]);
  });

  it.each([
    ['no key', 401, 'unauthorized', {}],
    ['an empty key', 401, 'unauthorized', { apikey: ' ' }],
    ['a key of another project', 401, 'unauthorized', { apikey: `${KEYS.secret}x` }],
    ['the beginning of the key', 401, 'unauthorized', { apikey: KEYS.secret.slice(0, -1) }],
    [
      'a service_role key that somebody else signed',
      401,
      'unauthorized',
      {
        apikey: signJwt({ role: 'service_role' }, 'another secret of more than thirty-two characters'),
      },
    ],
    ['a publishable key', 403, 'key_not_secret', { apikey: KEYS.publishable }],
    ['the anonymous key', 403, 'key_not_secret', { apikey: KEYS.legacyAnon }],
    [
      'the anonymous key, as it was called before',
      403,
      'key_not_secret',
      {
        authorization: `Bearer ${KEYS.legacyAnon}`,
      },
    ],
    [
      "a signed-in user's token",
      403,
      'key_not_secret',
      {
        authorization: `Bearer ${signJwt({ role: 'authenticated' })}`,
      },
    ],
  ])('%s is answered with %i and the call that works', async (_what, status, code, headers) => {
    const { ask, runs } = openEdge();
    const answer = await ask({ headers, body: 'not even JSON' });
    expect(answer).toMatchObject({ status, json: { success: false, code } });
    expect(answer.json.hint).toContain(
      `curl -X POST ${PROJECT_URL}/functions/v1/hemp-image-generator -H "apikey: $SUPABASE_SECRET_KEY"`,
    );
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
    for (const key of Object.values(KEYS)) expect(answer.text).not.toContain(key);
    expect(runs).toEqual([]);
  });

  it.each([
    ['knows no key', {}],
    ['knows weak keys only', { SUPABASE_SECRET_KEYS: JSON.stringify({ default: KEYS.publishable }) }],
    ['cannot read its keys', { SUPABASE_SECRET_KEYS: '{"default": ' }],
    ['has keys in a form that it does not know', { SUPABASE_SECRET_KEYS: `[{"key": "${KEYS.secret}"}]` }],
  ])('lets nobody in when it %s', async (_what, keys) => {
    const { ask, runs } = openEdge({ environment: { SUPABASE_URL: PROJECT_URL, ...keys } });
    for (const headers of [{}, { apikey: '' }, { apikey: KEYS.secret }, { apikey: KEYS.publishable }]) {
      expect(await ask({ headers })).toMatchObject({ status: 500, json: { code: 'input_missing' } });
    }
    expect(runs).toEqual([]);
  });

  it('takes any of several secret keys', async () => {
    const environment = {
      ...ENVIRONMENT,
      SUPABASE_SECRET_KEYS: '{"a": "sb_secret_aaaaaa", "b": "sb_secret_bbbbbb"}',
    };
    const { ask } = openEdge({ environment });
    expect((await ask({ headers: { apikey: 'sb_secret_bbbbbb' } })).status).toBe(200);
    expect((await ask({ headers: { apikey: 'sb_secret_cccccc' } })).status).toBe(401);
  });
});

describe('what may be asked', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s is answered with 405', async (method) => {
    const answer = await openEdge().ask({ method });
    expect(answer).toMatchObject({ status: 405, json: { success: false, code: 'input_invalid' } });
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
    expect(answer.json.error).toBe(`Expected POST for the method but received "${method}".`);
  });

  it.each<[body: unknown, said: string]>([
    [{ batchSize: 0 }, 'Expected a whole number from 1 to 1000 for batchSize but received 0 (number).'],
    [{ batchSize: 1001 }, 'for batchSize but received 1001 (number).'],
    [{ batchSize: 2.5 }, 'for batchSize but received 2.5 (number).'],
    [{ batchSize: '10' }, 'for batchSize but received "10".'],
    [{ batchSize: null }, 'for batchSize but received nothing.'],
    ['{"batchSize": 1e999}', 'for batchSize but received Infinity (number).'],
    [{ provider: 'crayons' }, 'for provider but received "crayons".'],
    [{ provider: 7 }, 'Expected the name of a provider for provider but received 7 (number).'],
    [{ background: 'yes' }, 'Expected true or false for background but received "yes".'],
    [
      { batch_size: 5 },
      'Expected one of batchSize, provider, background for a field of the body but received "batch_size".',
    ],
    ['{"batchSize": 5', 'Expected a JSON object for the body but received'],
    ['[]', 'Expected a JSON object for the body but received'],
    ['null', 'Expected a JSON object for the body but received'],
    ['10', 'Expected a JSON object for the body but received'],
  ])('%j is answered with 400 and what is wrong with it', async (body, said) => {
    const { ask, runs } = openEdge();
    const answer = await ask({ body });
    expect(answer).toMatchObject({ status: 400, json: { success: false, code: 'input_invalid' } });
    expect(answer.json.error).toContain(said);
    expect(runs).toEqual([]);
  });

  it('a body of bytes that are no text is answered with 400', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Uint8Array.of(0x7b, 0xff, 0x7d));
        controller.close();
      },
    });
    expect((await openEdge().ask({ body })).json.error).toContain('Expected JSON in UTF-8 for the body');
  });

  it('a body that is too long is answered with 413, whether it says its length or not', async () => {
    const { ask, runs } = openEdge();
    const long = JSON.stringify({ provider: 'x'.repeat(20_000) });
    const headers = { apikey: KEYS.secret };
    expect((await ask({ headers: { ...headers, 'content-length': '20000' }, body: long })).status).toBe(413);
    let chunks = 0;
    const endless = new ReadableStream({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    expect(await ask({ headers, body: endless })).toMatchObject({
      status: 413,
      json: { code: 'input_invalid' },
    });
    expect(chunks).toBeLessThan(30);
    expect(runs).toEqual([]);
  });

  it('nothing in particular: then the settings decide, and ten jobs', async () => {
    const environment = {
      ...ENVIRONMENT,
      OPENAI_API_KEY: 'sk-test-0123456789',
      IMAGE_GENERATION_PROVIDER: 'dall_e',
    };
    const { ask, runs } = openEdge({ environment });
    for (const body of ['', ' ', '{}']) await ask({ body });
    const asked = runs.map(({ options }) => [options.provider, options.batchSize]);
    expect(asked).toEqual(Array(3).fill(['openai', 10]));
  });

  it('batch size and provider: those win over the settings', async () => {
    const environment = {
      ...ENVIRONMENT,
      OPENAI_API_KEY: 'sk-test-0123456789',
      IMAGE_GENERATION_PROVIDER: 'placeholder',
      IMAGE_GENERATION_BATCH_SIZE: '3',
    };
    const { ask, runs } = openEdge({ environment });
    await ask({ body: { batchSize: 7, provider: 'openai' } });
    expect(runs[0]?.options).toMatchObject({ batchSize: 7, provider: 'openai' });
  });
});

describe('an answer', () => {
  it('has the shape of the system that this one replaces, and what there is to say beyond it', async () => {
    const jobs = [
      failedJob({ jobId: 7, message: 'Too many requests' }),
      failedJob({ jobId: 8, result: 'failed', message: null, failureClass: 'permanent' }),
    ];
    const { ask } = openEdge({
      run: async (_dependencies, options) =>
        reportOf(options, { processed: 3, succeeded: 1, failed: 1, retried: 1, jobs, costUsd: 0.02 }),
    });
    const { status, json } = await ask({ body: { batchSize: 3 } });
    expect(status).toBe(200);
    expect(json).toEqual({
      success: true,
      results: {
        processed: 3,
        success: 1,
        failed: 2,
        errors: [
          { itemId: 7, error: 'Too many requests' },
          { itemId: 8, error: 'permanent' },
        ],
      },
      message: '1 of 3 products got an image; 40 jobs are waiting.',
      remaining: 40,
      costUsd: 0.02,
      stoppedReason: 'batch-done',
      stoppedDetail: null,
      provider: 'placeholder',
      batchSize: 3,
      runId: 12,
      warnings: [],
    });
  });

  it('is no success when the run could not go on, or when everything failed', async () => {
    const ends = [
      { stoppedReason: 'provider-stopped' as const, stoppedDetail: 'The key was refused.' },
      { processed: 2, succeeded: 0, failed: 2 },
    ];
    for (const end of ends) {
      const { ask } = openEdge({ run: async (_dependencies, options) => reportOf(options, end) });
      const { status, json } = await ask();
      expect(status).toBe(500);
      expect(json).toMatchObject({
        success: false,
        results: {},
        error: expect.stringContaining('jobs are waiting'),
      });
    }
  });

  it.each([
    ['unauthorized', 401],
    ['host_unreachable', 502],
    ['database_timeout', 504],
    ['sql_missing', 500],
  ] as const)('to an error %s is %i, with what to do', async (code, status) => {
    const run = async () => {
      throw new UserError(code, `It holds ${KEYS.secret}.`, 'Do this.');
    };
    expect(await openEdge({ run }).ask()).toMatchObject({
      status,
      json: { success: false, error: 'It holds ***.', code, hint: 'Do this.' },
    });
  });

  it('to an error that nobody foresaw says so, and leaves the stack to the log', async () => {
    const { ask, log } = openEdge({
      run: async () => {
        throw new TypeError(`undefined is not ${KEYS.secret}`);
      },
    });
    const answer = await ask();
    expect(answer).toMatchObject({ status: 500, json: { code: 'defect' } });
    expect(answer.text).not.toContain('stage.ts');
    expect(log.join()).toContain('function.test.ts');
    expect(log.join() + answer.text).not.toContain(KEYS.secret);
  });

  it('shows no secret of the environment, whatever the run says', async () => {
    const environment = {
      ...ENVIRONMENT,
      OPENAI_API_KEY: 'sk-canary-0123456789',
      STABILITY_API_KEY: 'canary-stability',
    };
    const secrets = [KEYS.secret, KEYS.legacyService, 'sk-canary-0123456789', 'canary-stability'];
    const { ask, log } = openEdge({
      environment,
      run: async (_dependencies, options) =>
        reportOf(options, {
          warnings: secrets,
          stoppedDetail: secrets.join(' '),
          failed: 1,
          jobs: [failedJob({ message: btoa(`user:${KEYS.secret}`) + secrets.join() })],
        }),
    });
    const { text } = await ask();
    for (const secret of [...secrets, btoa(`user:${KEYS.secret}`)])
      expect(text + log.join()).not.toContain(secret);
  });
});

describe('settings from the environment', () => {
  it('are those of every door, by the name of the setting', async () => {
    const environment = {
      ...ENVIRONMENT,
      IMAGE_GENERATION_BUCKET: 'shop-images',
      IMAGE_GENERATION_DAILY_BUDGET_USD: '2.50',
      IMAGE_GENERATION_RUN_BUDGET_USD: '0.50',
      IMAGE_GENERATION_QUEUE_MISSING: 'false',
      IMAGE_GENERATION_REPLACE: 'placeholders',
      SB_REGION: 'eu-central-1',
    };
    const { ask, runs } = openEdge({ environment });
    await ask();
    expect(runs[0]?.settings).toMatchObject({ bucket: 'shop-images', supabaseUrl: PROJECT_URL });
    expect(runs[0]?.options).toMatchObject({
      door: 'edge',
      runKey: 'edge/0f1e2d3c-0000-4000-8000-000000000000',
      worker: 'edge eu-central-1 0f1e2d3c',
      dailyBudgetMicroUsd: 2_500_000,
      runBudgetMicroUsd: 500_000,
      queueMissing: false,
      replace: 'placeholders',
      waitForRetriesMs: 0,
    });
  });

  it.each([
    ['IMAGE_GENERATION_BATCH_SIZE', 'ten'],
    ['IMAGE_GENERATION_PROVIDER', 'crayons'],
    ['IMAGE_GENERATION_WALL_CLOCK_SECONDS', '3600'],
    ['IMAGE_GENERATION_CORS_ORIGINS', 'shop.example'],
    ['SUPABASE_URL', 'not a URL'],
  ])(
    'name %s when they cannot be used, as an error of the function and not of its caller',
    async (name, value) => {
      const { ask } = openEdge({ environment: { ...ENVIRONMENT, [name]: value } });
      const { status, json } = await ask();
      expect([status, json.code]).toEqual([500, 'input_invalid']);
      expect(json.error).toContain(`for ${name} but received "${value}"`);
    },
  );

  it('win over the file that is active in the database, which wins over defaults', async () => {
    const active = (settings: Record<string, unknown>) => ({
      hash: 'a'.repeat(64),
      settings,
      appliedBy: 'a run',
      sourceCommit: null,
      file: 'settings.yml',
      appliedAt: 'now',
    });
    const environment = { ...ENVIRONMENT, IMAGE_GENERATION_BUCKET: 'own' };
    const said = { bucket: 'of-file', 'batch-size': 3, 'fail-on': 'never', 'time-limit-minutes': 5 };
    const { ask, runs } = openEdge({ environment, active: active(said) });
    await ask();
    await ask({ body: { batchSize: 2 } });
    expect(runs.map(({ settings }) => settings)).toMatchObject([
      { bucket: 'own', batchSize: 3, failOn: 'never', timeLimitMinutes: null },
      { bucket: 'own', batchSize: 2 },
    ]);

    const newer = openEdge({ active: active({ 'of-the-future': 1 }) });
    const { status, json } = await newer.ask();
    expect([status, json.code]).toEqual([500, 'input_invalid']);
    expect(json.error).toContain('active settings (version aaaaaaaaaaaa) say of of-the-future');
    expect(newer.runs).toEqual([]);
  });

  it('name what a chosen provider lacks, before anything is claimed', async () => {
    const { ask, runs } = openEdge();
    const { status, json } = await ask({ body: { provider: 'openai' } });
    expect([status, json.code]).toEqual([500, 'provider_config']);
    expect(json.hint).toContain('OPENAI_API_KEY');
    expect(runs).toEqual([]);
  });
});

describe('pages of other origins', () => {
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://shop.example' } };

  it('are told nothing unless a setting names them', async () => {
    const { status, headers } = await openEdge().ask(preflight);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, null]);
  });

  it.each([
    ['https://shop.example, https://admin.example', 'https://shop.example', 'https://shop.example'],
    ['https://shop.example', 'https://evil.example', null],
    ['*', 'https://evil.example', '*'],
  ])('with the setting %j, %s may read: %s', async (setting, origin, allowed) => {
    const { ask } = openEdge({ environment: { ...ENVIRONMENT, IMAGE_GENERATION_CORS_ORIGINS: setting } });
    for (const options of [
      { method: 'OPTIONS', headers: { origin } },
      { headers: { origin, apikey: KEYS.secret } },
      { headers: { origin } },
    ]) {
      const { headers } = await ask(options);
      expect(headers.get('access-control-allow-origin')).toBe(allowed);
      expect(headers.get('vary')).toBe(setting === '*' ? null : 'origin');
    }
  });
});
