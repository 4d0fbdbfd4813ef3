import { describe, expect, it } from '@jest/globals';
import { createBatchPoller } from '../../../src/providers/shared/batch-poller.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

function aPoller(states: Record<string, string> = {}) {
  const clock = createFakeClock(0);
  const requests: { atMs: number; ids: string[]; signal: AbortSignal }[] = [];
  let failure: Error | null = null;
  const poller = createBatchPoller<string>({
    clock,
    intervalMs: 3_000,
    async pollAll(ids, signal) {
      requests.push({ atMs: clock.now(), ids, signal });
      if (failure !== null) throw failure;
      await clock.sleep(100, signal);
      return new Map(Object.entries(states).filter(([id]) => ids.includes(id)));
    },
  });
  const breakWith = (error: Error) => {
    failure = error;
  };
  return { clock, requests, poller, breakWith };
}

const never = new AbortController().signal;

describe('a poller for many tasks', () => {
  it('asks for all of them in one request an interval, whatever their number', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `task-${i}`);
    const { requests, poller } = aPoller(Object.fromEntries(names.map((name) => [name, `${name} is done`])));

    const once = await Promise.all(names.map((name) => poller.poll(name, never)));
    await Promise.all(names.map((name) => poller.poll(name, never)));

    expect(once).toEqual(names.map((name) => `${name} is done`));
    expect(requests.map(({ ids }) => ids.length)).toEqual([40, 40]);
    expect(requests.map(({ atMs }) => atMs)).toEqual([3_000, 6_100]);
  });

  it('takes who comes during the wait along, and who comes during a request into the next one', async () => {
    const { clock, requests, poller } = aPoller({ a: 'A', b: 'B', c: 'C' });

    const first = poller.poll('a', never);
    await clock.sleep(1_000);
    const second = poller.poll('b', never);
    await clock.sleep(2_050);
    const third = poller.poll('c', never);

    expect(await Promise.all([first, second, third])).toEqual(['A', 'B', 'C']);
    expect(requests.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']]);
  });

  it('asks for an id once that two calls wait for', async () => {
    const { requests, poller } = aPoller({ a: 'A' });

    expect(await Promise.all([poller.poll('a', never), poller.poll('a', never)])).toEqual(['A', 'A']);
    expect(requests.map(({ ids }) => ids)).toEqual([['a']]);
  });

  it('says null of a task that the service does not know', async () => {
    const { poller } = aPoller({ a: 'A' });

    expect(await Promise.all([poller.poll('a', never), poller.poll('gone', never)])).toEqual(['A', null]);
  });

  it('tells every one who asked that the request failed, and asks again for the next', async () => {
    const { requests, poller, breakWith } = aPoller();
    breakWith(new Error('the gateway is down'));

    const both = await Promise.allSettled([poller.poll('a', never), poller.poll('b', never)]);
    await expect(poller.poll('a', never)).rejects.toThrow('the gateway is down');

    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(requests).toHaveLength(2);
  });

  it('lets go of a call that is given up without disturbing the others', async () => {
    const { requests, poller } = aPoller({ a: 'A', b: 'B' });
    const abort = new AbortController();

    const given = poller.poll('a', abort.signal);
    const kept = poller.poll('b', never);
    abort.abort(new Error('stop'));

    await expect(given).rejects.toThrow('stop');
    expect(await kept).toBe('B');
    expect(requests.map(({ ids }) => ids)).toEqual([['b']]);
  });

  it('ends its request when nobody waits for it any more, and begins anew with the next call', async () => {
    const { clock, requests, poller } = aPoller({ a: 'A' });
    const abort = new AbortController();

    const given = poller.poll('a', abort.signal);
    await clock.sleep(3_050);
    abort.abort(new Error('stop'));
    await expect(given).rejects.toThrow('stop');
    const later = await poller.poll('a', never);

    expect(requests[0]?.signal.aborted).toBe(true);
    expect(later).toBe('A');
  });

  it('lets nobody wait in vain when time itself fails', async () => {
    const poller = createBatchPoller<string>({
      clock: { now: () => 0, sleep: () => Promise.reject(new Error('no time')) },
      intervalMs: 1,
      pollAll: async () => new Map(),
    });

    await expect(poller.poll('a', never)).rejects.toThrow('no time');
  });

  it('asks nothing for a call that was given up before', async () => {
    const { clock, requests, poller } = aPoller();

    await expect(poller.poll('a', AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
    await clock.sleep(10_000);

    expect(requests).toEqual([]);
  });
});
