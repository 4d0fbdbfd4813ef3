import { describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../../src/providers/contract.ts';
import {
  type PollResult,
  type RemoteWork,
  submitAndPoll,
} from '../../../src/providers/shared/submit-and-poll.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

type Script = (PollResult<string, string> | Error)[];

const running: PollResult<string, string> = { state: 'running' };
const done: PollResult<string, string> = { state: 'done', result: 'image' };
const unknown: PollResult<string, string> = { state: 'unknown' };
const failedAs = (failureClass: FailureClass): PollResult<string, string> => ({
  state: 'failed',
  error: new ProviderError(failureClass, `remote: it ended as ${failureClass}.`, {
    costMicroUsd: 7,
    costBasis: 'table',
  }),
});

/** A task whose polls show what the script says, the last of it for ever; all that happens is logged with its time. */
function aTask(script: Script, overrides: Partial<RemoteWork<string, string>> = {}, remoteId?: string) {
  const clock = createFakeClock(0);
  const log: string[] = [];
  const abort = new AbortController();
  const note = (what: string) => log.push(`${clock.now() / 1000} s ${what}`);
  let polls = 0;
  const work: RemoteWork<string, string> = {
    provider: 'remote',
    clock,
    context: {
      signal: abort.signal,
      remoteId: remoteId ?? null,
      async onSubmitted(id) {
        await clock.sleep(500);
        note(`written down ${id}`);
      },
    },
    redact: (text) => text.replaceAll('secret', '***'),
    deadlineMs: 600_000,
    pace: { firstMs: 1_000, growth: 2, longestMs: 8_000 },
    async submit() {
      note('submitted');
      return 'T1';
    },
    format: (task) => `id:${task}`,
    parse: (text) => (text.startsWith('id:') ? text.slice(3) : null),
    nameOf: (task) => task,
    costOf: () => ({ costMicroUsd: 30_000, costBasis: 'reported' }),
    async poll(task, signal) {
      signal.throwIfAborted();
      note(`polled ${task}`);
      const result = script[Math.min(polls, script.length - 1)];
      polls += 1;
      if (result === undefined) throw new Error('The script is empty.');
      if (result instanceof Error) throw result;
      return result;
    },
    ...overrides,
  };
  return { clock, log, abort, run: () => submitAndPoll(work) };
}

async function errorOf(run: () => Promise<unknown>): Promise<ProviderError> {
  const error = await run().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`Expected a ProviderError but got ${error}.`);
}

const shape = ({ failureClass, costMicroUsd, costBasis, remoteLost }: ProviderError) => ({
  failureClass,
  costMicroUsd,
  costBasis,
  remoteLost,
});
const possiblyPaid = {
  failureClass: 'ambiguous',
  costMicroUsd: 30_000,
  costBasis: 'reported',
  remoteLost: false,
};
const madeAnew = { failureClass: 'transient', costMicroUsd: 0, costBasis: 'none', remoteLost: true };

describe('submit and poll', () => {
  it('writes the id down before the first poll, and waits longer each time', async () => {
    const { log, run } = aTask([running, running, running, running, running, done]);

    expect(await run()).toEqual({
      task: 'T1',
      result: 'image',
      cost: { costMicroUsd: 30_000, costBasis: 'reported' },
    });
    expect(log).toEqual([
      '0 s submitted',
      '0.5 s written down id:T1',
      '1.5 s polled T1',
      '3.5 s polled T1',
      '7.5 s polled T1',
      '15.5 s polled T1',
      '23.5 s polled T1',
      '31.5 s polled T1',
    ]);
  });

  it('never polls a task that could not be written down, and tells its id and cost', async () => {
    const { log, run } = aTask([done], {
      context: {
        signal: new AbortController().signal,
        remoteId: null,
        onSubmitted: () => Promise.reject(new Error('the database with its secret is gone')),
      },
    });

    const error = await errorOf(run);

    expect(shape(error)).toEqual(possiblyPaid);
    expect(error.message).toBe(
      'remote: the task T1 was submitted, but could not be written down: the database with its *** is gone',
    );
    expect(log).toEqual(['0 s submitted']);
  });

  it('hands the failure of the submission on as it is: there is no task', async () => {
    const refused = new ProviderError('rate_limited', 'remote: wait', { retryAfterMs: 5_000 });
    const { log, run } = aTask([done], { submit: () => Promise.reject(refused) });

    expect(await errorOf(run)).toBe(refused);
    expect(log).toEqual([]);
  });

  it('goes through a second task when the first leads to it, each written down before it is polled', async () => {
    const script: Script = [running, { state: 'next', submit: async () => 'T2' }, running, done];
    const { log, run } = aTask(script);

    expect((await run()).task).toBe('T2');
    expect(log).toEqual([
      '0 s submitted',
      '0.5 s written down id:T1',
      '1.5 s polled T1',
      '3.5 s polled T1',
      '4 s written down id:T2',
      '5 s polled T2',
      '7 s polled T2',
    ]);
  });

  it('submits the second task again when its queue was full, and keeps the first', async () => {
    let tries = 0;
    const submit = async () => {
      tries += 1;
      if (tries === 1) throw new ProviderError('rate_limited', 'remote: full', { retryAfterMs: 20_000 });
      return 'T2';
    };
    const { log, run } = aTask([{ state: 'next', submit }, { state: 'next', submit }, done]);

    expect((await run()).task).toBe('T2');
    expect(log).toContain('21.5 s polled T1');
  });

  it('polls again after a failed poll, and waits as long as the service wants', async () => {
    const { log, run } = aTask([
      new ProviderError('transient', 'remote: HTTP 503'),
      new ProviderError('rate_limited', 'remote: HTTP 429', { retryAfterMs: 45_000 }),
      done,
    ]);

    expect((await run()).result).toBe('image');
    expect(log.slice(2)).toEqual(['1.5 s polled T1', '3.5 s polled T1', '48.5 s polled T1']);
  });

  it.each<FailureClass>(['config', 'quota', 'permanent', 'content_blocked', 'ambiguous'])(
    'keeps a task that was paid for when a poll of it fails as %s',
    async (failureClass) => {
      const { run } = aTask([new ProviderError(failureClass, 'remote: HTTP 4xx')]);

      const error = await errorOf(run);

      expect(shape(error)).toEqual(possiblyPaid);
      expect(error.message).toBe('remote: the task T1 HTTP 4xx');
    },
  );

  it('keeps a task whose poll fails in a way that nobody foresaw', async () => {
    const { run } = aTask([new Error('a bug')]);

    expect(shape(await errorOf(run))).toEqual(possiblyPaid);
  });

  it('ends as the task ended, with its own cost', async () => {
    const { run } = aTask([failedAs('content_blocked')]);

    expect(shape(await errorOf(run))).toEqual({
      failureClass: 'content_blocked',
      costMicroUsd: 7,
      costBasis: 'table',
      remoteLost: false,
    });
  });

  it('ends at its deadline, with the last trouble, and leaves the task to a later attempt', async () => {
    const { clock, run } = aTask([running, new ProviderError('transient', 'remote: HTTP 503')], {
      deadlineMs: 60_000,
    });

    const error = await errorOf(run);

    expect(shape(error)).toEqual(possiblyPaid);
    expect(error.message).toBe(
      'remote: the task T1 was not done after 60 s. A later attempt goes on with it. remote: HTTP 503',
    );
    expect(clock.now()).toBe(60_000);
  });

  it('ends at its deadline while a poll hangs', async () => {
    const { clock, run } = aTask([done], {
      deadlineMs: 60_000,
      poll: (_, signal) => clock.sleep(3_600_000, signal).then(() => running),
    });

    expect(shape(await errorOf(run))).toEqual(possiblyPaid);
    expect(clock.now()).toBe(60_000);
  });

  it('leaves no timer behind', async () => {
    const { clock, run } = aTask([done]);
    await run();

    await clock.sleep(1);

    expect(clock.now()).toBe(1_501);
  });

  describe('when the call is given up', () => {
    async function giveUp(overrides: Partial<RemoteWork<string, string>>, remoteId?: string) {
      const { clock, abort, run } = aTask([running], overrides, remoteId);
      const ending = errorOf(run);
      await clock.sleep(5_000);
      abort.abort(new Error('the run was interrupted'));
      return ending;
    }

    it('leaves the task to a later attempt', async () => {
      expect(shape(await giveUp({}))).toEqual(possiblyPaid);
    });

    it('tells that nothing was paid when the service took the task back', async () => {
      const error = await giveUp({ cancel: async (task) => task === 'T1' });

      expect(shape(error)).toEqual({ ...madeAnew, remoteLost: false });
    });

    it('tells that it may be paid when the service could not take it back', async () => {
      expect(shape(await giveUp({ cancel: async () => false }))).toEqual(possiblyPaid);
    });

    it('does not take back what an earlier attempt has paid', async () => {
      const cancelled: string[] = [];
      const cancel = async (task: string) => cancelled.push(task) > 0;

      const error = await giveUp({ cancel }, 'id:T0');

      expect(cancelled).toEqual([]);
      expect(shape(error)).toEqual({ ...possiblyPaid, costMicroUsd: 0, costBasis: 'none' });
    });
  });

  it('asks three times before it takes its own task for lost', async () => {
    const { log, run } = aTask([unknown, unknown, running, unknown, unknown, unknown, done]);

    const error = await errorOf(run);

    expect(shape(error)).toEqual(possiblyPaid);
    expect(error.message).toBe('remote: the task T1 was submitted, and is not known any more.');
    expect(log.filter((line) => line.includes('polled'))).toHaveLength(6);
  });

  describe('with the id of an earlier attempt', () => {
    it('goes on without a submission, and has paid nothing', async () => {
      const { log, run } = aTask([running, done], {}, 'id:T0');

      expect(await run()).toEqual({
        task: 'T0',
        result: 'image',
        cost: { costMicroUsd: 0, costBasis: 'none' },
      });
      expect(log).toEqual(['1 s polled T0', '3 s polled T0']);
    });

    it('writes down the second task that follows from it', async () => {
      const { log, run } = aTask([{ state: 'next', submit: async () => 'T2' }, done], {}, 'id:T0');

      expect((await run()).task).toBe('T2');
      expect(log).toContain('1.5 s written down id:T2');
    });

    it('is lost when the service does not know it', async () => {
      const { run } = aTask([unknown], {}, 'id:T0');

      expect(shape(await errorOf(run))).toEqual(madeAnew);
    });

    it('is lost when the second task cannot be made from it', async () => {
      const gone = new ProviderError('transient', 'remote: no such task', { remoteLost: true });
      const { run } = aTask([{ state: 'next', submit: () => Promise.reject(gone) }], {}, 'id:T0');

      expect(shape(await errorOf(run))).toEqual(madeAnew);
    });

    it('is lost when it cannot be read', async () => {
      const { log, run } = aTask([done], {}, 'something with a secret');

      const error = await errorOf(run);

      expect(shape(error)).toEqual(madeAnew);
      expect(error.message).toContain('something with a ***');
      expect(log).toEqual([]);
    });

    it.each<FailureClass>(['transient', 'ambiguous', 'empty'])(
      'is made anew when it has failed as %s',
      async (failureClass) => {
        const { run } = aTask([failedAs(failureClass)], {}, 'id:T0');

        expect(shape(await errorOf(run))).toEqual(madeAnew);
      },
    );

    it.each<FailureClass>(['content_blocked', 'permanent'])(
      'ends as %s when it has, without paying for it once more',
      async (failureClass) => {
        const { run } = aTask([failedAs(failureClass)], {}, 'id:T0');

        expect(shape(await errorOf(run))).toEqual({ ...madeAnew, failureClass, remoteLost: false });
      },
    );

    it('stops the provider when its key is refused, and is not lost by that', async () => {
      const { run } = aTask([new ProviderError('config', 'remote: HTTP 401')], {}, 'id:T0');

      expect(shape(await errorOf(run))).toEqual({ ...madeAnew, failureClass: 'config', remoteLost: false });
    });

    it('is not lost when the outcome of the second submission is not known', async () => {
      const cut = new ProviderError('ambiguous', 'remote: cut');
      const { run } = aTask([{ state: 'next', submit: () => Promise.reject(cut) }], {}, 'id:T0');

      expect(shape(await errorOf(run))).toEqual({ ...possiblyPaid, costMicroUsd: 0, costBasis: 'none' });
    });
  });

  it('leaves the waiting to polls that take turns', async () => {
    const { clock, log, run } = aTask([running, done], { pace: null });
    expect(await run()).toMatchObject({ result: 'image' });
    expect(log.slice(2)).toEqual(['0.5 s polled T1', '0.5 s polled T1']);
    expect(clock.now()).toBe(500);
  });

  it('waits by itself when the service asks for it, also with polls that take turns', async () => {
    const busy = new ProviderError('rate_limited', 'remote: full', { retryAfterMs: 20_000 });
    const { log, run } = aTask([busy, done], { pace: null });

    await run();

    expect(log.slice(2)).toEqual(['0.5 s polled T1', '20.5 s polled T1']);
  });
});
