/**
 * How a batch is mostly written: a loop, chunks of `Promise.all`, p-queue with the upload in its task. In virtual time
 * and without a queue behind them, which flatters them: nothing but the provider and the store costs them time.
 */
import PQueue from 'p-queue';
import { createFakeClock } from '../__tests__/support/fake-clock.ts';
import type { Clock } from '../src/clock.ts';
import { ProviderError } from '../src/providers/contract.ts';
import { type ModelProvider, UPLOAD_MS } from './provider-model.ts';

type Task = () => Promise<void>;
export interface Peer {
  name: string;
  /** Works on `count` jobs: `generate` makes the next image, `upload` stores it. */
  work(count: number, slots: number, generate: Task, upload: Task): Promise<void>;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'plain loop',
    async work(count, _lanes, generate, upload) {
      for (let job = 0; job < count; job += 1) {
        await generate();
        await upload();
      }
    },
  },
  {
    name: 'Promise.all chunks',
    async work(count, slots, generate, upload) {
      for (let job = 0; job < count; job += slots) {
        const size = Math.min(slots, count - job);
        await Promise.all(Array.from({ length: size }, () => generate().then(upload)));
      }
    },
  },
  {
    name: 'p-queue',
    async work(count, slots, generate, upload) {
      const queue = new PQueue({ concurrency: slots });
      await queue.addAll(Array.from({ length: count }, () => () => generate().then(upload)));
    },
  },
  {
    // What no schedule beats that does not know the latencies beforehand.
    name: 'ideal pool',
    async work(count, slots, generate, upload) {
      const uploads: Promise<void>[] = [];
      const queue = new PQueue({ concurrency: slots });
      await queue.addAll(
        Array.from({ length: count }, () => async () => {
          await generate();
          uploads.push(upload());
        }),
      );
      await Promise.all(uploads);
    },
  },
];

/** How long the peer takes, in virtual milliseconds; it does as it is told when it is refused, and tries again. */
export async function makespanOf(
  peer: Peer,
  provider: ModelProvider,
  count: number,
  slots: number,
): Promise<number> {
  const clock = createFakeClock();
  const startMs = clock.now();
  const upload = () => clock.sleep(UPLOAD_MS);
  await peer.work(count, slots, () => generateWithRetries(provider, clock), upload);
  return clock.now() - startMs;
}

async function generateWithRetries(provider: ModelProvider, clock: Clock): Promise<void> {
  for (;;) {
    try {
      await provider.call(clock);
      return;
    } catch (error) {
      if (!(error instanceof ProviderError) || error.retryAfterMs === null) throw error;
      await clock.sleep(error.retryAfterMs);
    }
  }
}
