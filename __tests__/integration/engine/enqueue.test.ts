import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EngineEvent } from '../../../src/engine/contract.ts';
import { type EnqueueOptions, enqueue } from '../../../src/engine/start/enqueue.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aProduct } from '../../support/fixtures.ts';
import { createTestQueue, type TestQueue } from '../../support/test-queue.ts';

const never = new AbortController().signal;

describe('queueing products', () => {
  let queue: TestQueue;
  let events: EngineEvent[];
  let warnings: string[];
  beforeEach(async () => {
    queue = await createTestQueue(createFakeClock());
    events = [];
    warnings = [];
  });

  const enqueueWith = (options: Partial<EnqueueOptions>) =>
    enqueue(
      {
        queue,
        clock: createFakeClock(),
        random: () => 0.5,
        probeUrl: async (url) => {
          if (url.includes('private')) return 'not-asked';
          return url.includes('gone') ? 'unreachable' : 'ok';
        },
        onEvent: (event) => events.push(event),
      },
      { replace: 'none', priority: null, limit: Number.POSITIVE_INFINITY, ...options },
      never,
      (message) => warnings.push(message),
    );

  const lacking = (count: number) =>
    queue.addProducts(...Array.from({ length: count }, (_, id) => aProduct({ id: `n${id}` })));
  const showing = (...ids: string[]) =>
    queue.addProducts(...ids.map((id) => aProduct({ id, imageUrl: `https://shop.example/${id}.png` })));

  it('makes no more jobs than it may, in calls that the database can bear', async () => {
    await lacking(8_000);
    expect((await enqueueWith({ limit: 6_000 })).enqueued).toBe(6_000);
    expect(queue.callsOf('enqueueMissing').map(({ args }) => args[0])).toMatchObject([
      { limit: 5_000 },
      { limit: 1_000 },
    ]);
  });

  it('looks at the images when the unreachable ones are to be replaced, and queues those first', async () => {
    await lacking(2);
    await showing('here', 'gone-1', 'gone-2');
    expect((await enqueueWith({ replace: 'unreachable', priority: 9 })).enqueued).toBe(4);
    expect(events).toContainEqual({ type: 'probed', checked: 3, unreachable: 2 });
    expect(queue.callsOf('enqueueProducts').map(({ args }) => args[0])).toEqual([
      { productIds: ['gone-1', 'gone-2'], priority: 9, provider: null, replace: 'unreachable' },
    ]);
    expect(queue.callsOf('enqueueMissing').map(({ args }) => args[0])).toMatchObject([{ priority: 9 }]);
  });

  it('leaves an image alone that nobody may ask for, and says so', async () => {
    await showing('private-1', 'private-2', 'gone-1');
    expect((await enqueueWith({ replace: 'unreachable' })).enqueued).toBe(1);
    expect(events).toContainEqual({ type: 'probed', checked: 1, unreachable: 1 });
    expect(warnings).toEqual([
      '2 images could not be looked at and stayed: their addresses are not on the public internet (product private-1, at ' +
        'shop.example). Correct the address in the catalogue, or replace such an image with queue --product ID.',
    ]);
  });

  it('keeps to the limit with unreachable images, too', async () => {
    await lacking(2);
    await showing('gone-1', 'gone-2', 'gone-3');
    expect((await enqueueWith({ replace: 'unreachable', limit: 2 })).enqueued).toBe(2);
    expect(queue.callsOf('enqueueProducts').map(({ args }) => args[0])).toMatchObject([
      { productIds: ['gone-1', 'gone-2'] },
    ]);
    expect(queue.callsOf('enqueueMissing')).toEqual([]);
  });

  it('looks at no image otherwise', async () => {
    await showing('gone');
    await enqueueWith({ replace: 'all' });
    expect(queue.callsOf('imagesPage')).toEqual([]);
  });

  it('tells what was left out, and gives up when the queue says more and makes nothing', async () => {
    await queue.add({ status: 'failed' });
    expect((await enqueueWith({})).skipped).toEqual({ failed: 1, cancelled: 0 });
    const answer = { enqueued: 0, more: true, skipped: { failed: 0, cancelled: 0 } };
    queue = { ...queue, enqueueMissing: async () => answer };
    expect((await enqueueWith({})).enqueued).toBe(0);
    expect(warnings).toEqual([
      'Products without an image could not be queued, although the queue says that some are left.',
    ]);
  });
});
