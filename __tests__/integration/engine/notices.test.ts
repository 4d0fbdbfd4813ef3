/** Who is told of a night that went wrong: one text a run at most, and never a run that fails for it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { secretsIn } from '../../../src/config/secrets.ts';
import { resolveSettings } from '../../../src/config/settings.ts';
import { notifying, openNotices, type SendNotice } from '../../../src/doors/notify.ts';
import type { RunOptions } from '../../../src/engine/contract.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { UserError } from '../../../src/errors.ts';
import { createPublicFetch } from '../../../src/net/public-fetch.ts';
import { ProviderError } from '../../../src/providers/contract.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { createRedactor } from '../../../src/redact.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { createHarness, type Harness, OPTIONS } from './harness.ts';

const SECRET_PATH = '/services/T0/B0/canary-0123456789';
const settingsFor = (notifyWebhook: string) =>
  resolveSettings([{ values: { notifyWebhook }, spell: (name) => name }], providerNames());
const SETTINGS = settingsFor(`https://hooks.example${SECRET_PATH}`);
const URL_OF_RUN = 'https://github.com/acme/shop/actions/runs/7/attempts/1';

let h: Harness;
let texts: string[];
beforeEach(async () => {
  h = await createHarness();
  texts = [];
});
afterEach(() => h.restore());

const keep: SendNotice = async (text) => {
  texts.push(text);
};
let runs = 0;
/** One that begins anew, unless a key is given. */
function run(options: Partial<RunOptions> = {}, send: SendNotice | null = keep) {
  runs += 1;
  const own = { ...OPTIONS, provider: 'paid', runKey: `run-${runs}`, runUrl: URL_OF_RUN, ...options };
  return notifying(runBatch, SETTINGS, send)(h.dependencies, own, new AbortController().signal);
}
const refuses = (failureClass: 'quota' | 'config', words: string) => {
  h.paid.answer = () => {
    throw new ProviderError(failureClass, words);
  };
};

describe('a run', () => {
  it('that went well tells nobody', async () => {
    await h.queue.addMany(2);
    expect(await run()).toMatchObject({ succeeded: 2, warnings: [] });
    expect(texts).toEqual([]);
  });

  it('whose provider was stopped tells what happened, what to do, how far it came and where to look', async () => {
    await h.queue.addMany(2);
    refuses('quota', 'paid: no credit & <!channel> @here https://x.example');
    await run();
    expect(texts).toEqual([
      [
        'Hemp image generator: paid was stopped.',
        'paid: paid: no credit &amp; &lt;!channel&gt; @\u200bhere https://x.example',
        'What to do: Check the account, the key and the settings of the provider; the next run tries it again.',
        'This run: 0 images made, 2 to be tried again, 2 jobs are waiting, $0.00 spent.',
        URL_OF_RUN,
      ].join('\n'),
    ]);
  });

  it('tells also of a provider whose place another one took', async () => {
    await h.queue.addMany(2);
    refuses('config', 'paid: no such model');
    expect(await run({ fallbackProviders: ['free'] })).toMatchObject({ succeeded: 2 });
    expect(texts).toEqual([expect.stringContaining('paid: paid: no such model free takes its place.')]);
  });

  it('whose budget ended says so', async () => {
    await h.queue.addMany(2);
    await run({ runBudgetMicroUsd: 10_000 });
    expect(texts).toEqual([expect.stringMatching(/^Hemp image generator: A budget is used up\./)]);
    expect(texts[0]).toContain('What to do: Raise the budget');
    expect(texts[0]).toContain('1 image made');
  });

  it('tells once, whichever of its workers has the news', async () => {
    await h.queue.addMany(4);
    refuses('quota', 'paid: no credit');
    await run({ runKey: 'shared', worker: 'one' });
    await run({ runKey: 'shared', worker: 'two' });
    expect(texts).toHaveLength(1);
  });

  it('tells nobody when it was interrupted, or was a dry one', async () => {
    await h.queue.addMany(2);
    refuses('quota', 'paid: no credit');
    const start = notifying(runBatch, SETTINGS, keep);
    await start(h.dependencies, { ...OPTIONS, provider: 'paid' }, h.abortAfter(1));
    expect(texts).toEqual([]);
  });

  it('that cannot be told goes on as it would, with a warning that shows no secret', async () => {
    await h.queue.addMany(2);
    refuses('quota', 'paid: no credit');
    const report = await run({ runKey: 'shared' }, async () => {
      throw new Error(`hooks.example${SECRET_PATH} is away`);
    });
    expect(report.stoppedReason).toBe('provider-stopped');
    expect(report.warnings.at(-1)).toBe(
      'The webhook of notify-webhook could not be told: hooks.example*** is away',
    );
    expect(
      h
        .eventsOf('warning')
        .map(({ message }) => message)
        .join(),
    ).not.toContain('canary');
    // The next worker may have more luck.
    await run({ runKey: 'shared', worker: 'two' });
    expect(texts).toHaveLength(1);
  });

  it('tells also when the database cannot say whether it was told', async () => {
    await h.queue.addMany(2);
    refuses('quota', 'paid: no credit');
    h.queue.takeNotice = async () => {
      throw new UserError('database_error', 'Away.', 'Wait.');
    };
    await run();
    expect(texts).toHaveLength(1);
  });

  it('that cannot begin for its provider tells, and fails with the same error', async () => {
    h.paid.preflight = async () => {
      throw new UserError('provider_config', 'paid: the key is refused.', 'Look at the key.');
    };
    await expect(run()).rejects.toThrow('the key is refused');
    expect(texts).toEqual([
      [
        'Hemp image generator: a run could not be made.',
        'paid: the key is refused.',
        'What to do: Look at the key.',
        URL_OF_RUN,
      ].join('\n'),
    ]);
  });
});

describe('scheduled runs that make nothing although work waits', () => {
  const idle = (scheduledBy: string | null = 'cron/x') => run({ scheduledBy, batchSize: 1 });
  const fails = () => {
    h.paid.answer = () => {
      throw new ProviderError('bad_request', 'paid: cannot');
    };
  };
  const told = () => texts.splice(0).length;
  let usual: Harness['paid']['answer'];

  beforeEach(async () => {
    await h.queue.addMany(6);
    usual = h.paid.answer;
    fails();
  });

  it('are told at the third in a row, then not before an image was made', async () => {
    const counts = [];
    for (let i = 0; i < 5; i += 1) {
      await idle();
      counts.push(texts.length);
    }
    expect(counts).toEqual([0, 0, 1, 1, 1]);
    expect(texts[0]).toContain(
      'Hemp image generator: 3 scheduled runs in a row made no image although work waits.',
    );
    expect(texts[0]).toContain('What to do: Look at the log of this run; "doctor" names what is missing.');

    texts = [];
    h.paid.answer = usual;
    await idle();
    fails();
    for (let i = 0; i < 3; i += 1) await idle();
    expect(told()).toBe(1);
  });

  it('are counted for each schedule, and not at all where nobody scheduled them', async () => {
    for (const by of ['a', 'b', null, 'a', 'b', null, null]) await idle(by);
    expect(told()).toBe(0);
    await idle('a');
    expect(told()).toBe(1);
  });

  it('are none where nothing waited', async () => {
    await h.queue.cancel({ all: true }, 'not wanted');
    for (let i = 0; i < 4; i += 1) await idle();
    expect(told()).toBe(0);
  });

  it('count where they could not even begin', async () => {
    h.store.preflight = async () => {
      throw new UserError('bucket_missing', 'There is no bucket.', 'Run setup.');
    };
    for (let i = 0; i < 3; i += 1) await expect(idle()).rejects.toThrow('There is no bucket.');
    expect(texts).toEqual([expect.stringContaining('3 scheduled runs in a row')]);
    expect(texts[0]).toContain('There is no bucket.\nWhat to do: Run setup.');
  });
});

describe('the webhook', () => {
  let server: ProviderServer;
  beforeAll(async () => {
    server = await startProviderServer();
  });
  afterAll(() => server.close());
  /** Its time never comes. */
  const still: Clock = {
    now: () => 0,
    sleep: (_ms, signal) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
  };
  const open = (clock = still) =>
    openNotices(settingsFor(`${server.origin}${SECRET_PATH}`), {
      fetch,
      publicFetch: async () => {
        throw new Error('The way to the internet was not to be taken.');
      },
      clock,
    }) as SendNotice;

  it('gets one POST with the text', async () => {
    server.play({ body: 'ok' });
    await open()('three\nlines <!here>');
    expect(server.requests.splice(0)).toEqual([
      expect.objectContaining({ method: 'POST', path: SECRET_PATH }),
    ]);
    server.play({ body: 'ok' });
    await open()('a text');
    expect(server.requests.splice(0)[0]?.json()).toEqual({ text: 'a text' });
  });

  it.each([
    ['fails', { status: 500, body: 'no' }, /HTTP 500/],
    ['sends us elsewhere', { status: 302, headers: { location: 'http://169.254.169.254/' } }, /HTTP 302/],
    ['breaks off', { fault: 'reset' as const }, /connection broke/i],
  ])('may %s', async (_how, answer, words) => {
    server.play(answer);
    await expect(open()('a text')).rejects.toThrow(words);
    server.requests.length = 0;
  });

  it('is waited for ten seconds', async () => {
    server.play({ fault: 'hang' });
    const waits: number[] = [];
    const clock: Clock = { now: () => 0, sleep: async (ms) => void waits.push(ms) };
    await expect(open(clock)('a text')).rejects.toThrow('within 10 s');
    expect(waits).toEqual([10_000]);
  });

  it('has to lie on the internet, and not in a private network', async () => {
    const lookup = (
      _: string,
      __: unknown,
      done: (e: null, a: { address: string; family: number }[]) => void,
    ) => done(null, [{ address: '10.0.0.1', family: 4 }]);
    const send = openNotices(SETTINGS, {
      fetch,
      publicFetch: createPublicFetch({ lookup }),
      clock: still,
    });
    const refused = expect(send?.('a text')).rejects;
    await refused.toThrow('hooks.example is not an address of the public internet.');
  });

  it('is a secret as a whole, and after its host', () => {
    const redact = createRedactor(secretsIn(SETTINGS));
    expect(redact(`https://hooks.example${SECRET_PATH} and ${SECRET_PATH}`)).toBe('*** and ***');
    expect(() => settingsFor('http://hooks.example/services/canary')).toThrow(
      /^Expected an https address(?!.*canary)/,
    );
    expect(openNotices(settingsFor(''), { fetch, publicFetch: null, clock: still })).toBeNull();
  });
});
