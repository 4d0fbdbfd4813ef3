/**
 * A provider that takes money: a loopback server that charges for every call it hears and remembers which, so that a
 * test can hold the ledger to what was really charged, and the adapter that calls it.
 */
import type { IncomingMessage } from 'node:http';
import type { ImageProvider } from '../../src/providers/contract.ts';
import type { HeldJob, Job, Queue } from '../../src/queue/contract.ts';
import { pngOf } from './fixtures.ts';
import { startHttpServer } from './http-server.ts';

export interface PaidServer {
  url: string;
  /** How often each call was charged, by its id. */
  readonly charges: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

export interface PaidServerOptions {
  /** From the charge to the image; none unless given. */
  imageAfterMs?: () => number;
}

const IMAGE_BYTES = 2_000;

/** Names an attempt for ever: a job has one under each token. */
export function callIdOf({ token, jobId }: HeldJob): string {
  return `${token}/${jobId}`;
}

/** Charges as soon as a call has come in, answers its headers at once, and its image after a while. */
export async function startPaidServer(options: PaidServerOptions = {}): Promise<PaidServer> {
  const { imageAfterMs = () => 0 } = options;
  const charges = new Map<string, number>();
  let images = 0;

  const { origin, stop } = await startHttpServer(async (request, response) => {
    const callId = await textOf(request);
    charges.set(callId, (charges.get(callId) ?? 0) + 1);
    response.writeHead(200, { 'content-type': 'image/png' });
    response.flushHeaders();
    images += 1;
    const image = pngOf(IMAGE_BYTES, images);
    setTimeout(() => response.end(image), imageAfterMs());
  });
  return {
    url: `${origin}/images`,
    charges,
    stop,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** What an image costs here: 4 cents, always. */
export const IMAGE_COST = 40_000;

export interface PaidProviderOptions {
  id: string;
  url: string;
  /** Under which id the call for a product is charged. */
  callIdFor: (productId: string) => string;
}

/** The adapter of the paid server. Like most, it cannot tell whether a call that broke was charged. */
export function createPaidProvider(options: PaidProviderOptions): ImageProvider {
  const { id, url, callIdFor } = options;
  return {
    id,
    unitCostMicroUsd: IMAGE_COST,
    timeoutMs: 10_000,
    autoConcurrency: 4,
    async generate({ product }, { signal }) {
      const response = await fetch(url, { method: 'POST', body: callIdFor(product.id), signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return {
        bytes,
        model: 'paid-1',
        costMicroUsd: IMAGE_COST,
        costBasis: 'reported',
        digitalSourceType: 'trainedAlgorithmicMedia',
        warnings: [],
      };
    },
  };
}

/** Remembers for which attempt a product was claimed last: a provider is told of products, not of jobs. */
export function withCallIds(queue: Queue): { queue: Queue; callIdFor: (productId: string) => string } {
  const latest = new Map<string, Job>();
  return {
    queue: {
      ...queue,
      async claim(request, signal) {
        const answer = await queue.claim(request, signal);
        for (const job of answer.jobs) latest.set(job.product.id, job);
        return answer;
      },
    },
    callIdFor(productId) {
      const job = latest.get(productId);
      if (job === undefined) throw new Error(`No job of product ${productId} was claimed.`);
      return callIdOf({ token: job.token, jobId: job.id });
    },
  };
}
