/**
 * The process whose memory is measured: `node bench/memory-worker.ts <server> <database> <images>`. The real engine,
 * queue client and OpenAI adapter; it prints one line of JSON.
 */
import { createPgRpc } from '../__tests__/support/pg-rpc.ts';
import { systemClock } from '../src/clock.ts';
import { createWorkerChecker } from '../src/images/checker/worker.ts';
import { createOpenAiProvider } from '../src/providers/openai/adapter.ts';
import { StoreError } from '../src/storage/contract.ts';
import { INSTANT_STORE, runEngine } from './engine.ts';
import { connectEngine } from './queue.ts';

const [server = '', database = '', images = ''] = process.argv.slice(2);

const connection = connectEngine(database);
const provider = createOpenAiProvider(
  {
    apiKey: null,
    baseUrl: `${server}/v1`,
    dialect: 'compatible',
    model: 'bench',
    maxPriceMicroUsd: 0,
    background: null,
    compression: null,
    moderation: null,
    complexity: null,
    options: { size: null, format: null, quality: null, stylePreset: null, seed: null },
  },
  { fetch, clock: systemClock, publicFetch: null },
);

const idleBytes = process.memoryUsage.rss();
const report = await runEngine({
  rpc: createPgRpc(connection),
  provider,
  images: createWorkerChecker({ warn: (message) => process.stderr.write(`${message}\n`) }),
  store: {
    ...INSTANT_STORE,
    async put(image, signal) {
      const answer = await fetch(`${server}/store/${image.key}`, {
        method: 'POST',
        // The DOM's types want an ArrayBuffer of one's own.
        body: new Blob([image.bytes as Uint8Array<ArrayBuffer>]),
        signal,
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new StoreError(`The store answered ${answer.status}.`, false);
      return INSTANT_STORE.put(image, signal);
    },
  },
  options: { batchSize: Number(images), concurrency: 16 },
});
await connection.end();
const { succeeded, stoppedDetail } = report;
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ succeeded, stoppedDetail, idleBytes, peakBytes })}\n`);
