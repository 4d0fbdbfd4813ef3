/** How much memory a run takes at its peak: a thousand images of 3 MB, sixteen at a time, in a process of its own. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHttpServer } from '../__tests__/support/http-server.ts';
import { pngOf, SEEDED_BYTES, seedPng } from '../__tests__/support/png.ts';
import { latencies } from './provider-model.ts';
import { connect, createBenchDatabase, fillQueue, installQueue } from './queue.ts';
import { printAims, printTable } from './table.ts';

/** BENCH_IMAGES makes a look of it: `BENCH_IMAGES=100 npm run bench memory`. */
const IMAGES = Number(process.env.BENCH_IMAGES ?? 1_000);
const IMAGE_BYTES = 3 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** Four times as fast as image models are, so that it ends in some minutes. */
const FASTER = 4;
/** What makes an image another one lies in its first bytes; a multiple of three, so that base64 can be cut there. */
const HEAD_BYTES = 3 * Math.ceil(SEEDED_BYTES / 3);

export async function benchMemory(port: number): Promise<void> {
  const database = await createBenchDatabase(port);
  await installQueue(database);
  const client = await connect(database);
  await fillQueue(client, IMAGES);
  await client.end();

  const image = Buffer.from(pngOf(IMAGE_BYTES));
  const tail = image.subarray(HEAD_BYTES).toString('base64');
  let made = 0;
  const latencyMs = latencies(IMAGES, 1).map((ms) => ms / FASTER);
  const { origin, stop } = await startHttpServer((request, response) => {
    const head = Buffer.from(image.subarray(0, HEAD_BYTES));
    seedPng(head, ++made);
    void answer(request, response, latencyMs[made % IMAGES] ?? 0, [head.toString('base64'), tail]);
  });
  try {
    const start = performance.now();
    const { idleBytes, peakBytes } = await measure(origin, database);
    const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
    printTable(
      `Memory of a run (${IMAGES} images of 3 MB as base64, concurrency 16, a median of 2 s each)`,
      ['', 'idle', 'peak', 'above idle', 'seconds'],
      [
        [
          'resident',
          megabytes(idleBytes),
          megabytes(peakBytes),
          megabytes(peakBytes - idleBytes),
          ((performance.now() - start) / 1000).toFixed(1),
        ],
      ],
      'The peak is the kernel’s own mark; idle is before the first job.',
    );
    printAims([{ what: 'above idle, MB', value: (peakBytes - idleBytes) / MEGABYTE, atMost: 200 }]);
  } finally {
    await stop();
  }
}

/** An OpenAI-shaped image, or a store that takes everything. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  latencyMs: number,
  [head, tail]: [head: string, tail: string],
): Promise<void> {
  for await (const _ of request);
  if (request.url?.startsWith('/store/')) {
    response.end('{}');
    return;
  }
  await sleep(latencyMs);
  response.setHeader('content-type', 'application/json');
  response.write(`{"created": 1, "data": [{"b64_json": "${head}`);
  response.write(tail);
  response.end('"}]}');
}

async function measure(server: string, database: string): Promise<{ idleBytes: number; peakBytes: number }> {
  const worker = fileURLToPath(new URL('memory-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [worker, server, database, String(IMAGES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The worker ended with ${code}.`);
  const { succeeded, stoppedDetail, idleBytes, peakBytes } = JSON.parse(output);
  if (succeeded !== IMAGES) throw new Error(`${succeeded} of ${IMAGES} succeeded: ${stoppedDetail}`);
  return { idleBytes, peakBytes };
}
