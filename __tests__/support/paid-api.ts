/**
 * A provider that takes money and speaks OpenAI's image API, for worker processes of the real command line: it charges
 * for every call it hears, tells what that has cost, and remembers whom it charged.
 */
import type { IncomingMessage } from 'node:http';
import { pngOf } from './fixtures.ts';
import { startHttpServer } from './http-server.ts';
import { IMAGE_COST } from './paid-server.ts';

export interface PaidApi {
  /** For `openai-base-url`. */
  url: string;
  /** How often each call was charged, by its id. */
  readonly charges: ReadonlyMap<string, number>;
  /** From now on calls are charged and never answered, until the returned function is called. */
  keepImages(): () => void;
  stop(): Promise<void>;
}

export interface PaidApiOptions {
  /** Names the call that comes with this prompt; asked at the moment of the charge. */
  callIdFor: (prompt: string) => string;
  /** From the charge to the image. */
  imageAfterMs: () => number;
  onCharge?: () => void;
}

const IMAGE_BYTES = 2_000;

/** What a call has cost, as the dialect `xai` tells it: 10,000 ticks are a micro-dollar. */
const USAGE = { cost_in_usd_ticks: IMAGE_COST * 10_000 };

/** What makes the command line call this server. */
export function paidApiArguments(): string[] {
  return [
    ...['--provider', 'openai', '--openai-model', 'paid-1', '--openai-dialect', 'xai'],
    ...['--max-price-usd', String(IMAGE_COST / 1e6)],
  ];
}

export async function startPaidApi({ callIdFor, imageAfterMs, onCharge }: PaidApiOptions): Promise<PaidApi> {
  const charges = new Map<string, number>();
  let images = 0;
  let keeps = false;

  const { origin, stop } = await startHttpServer(async (request, response) => {
    const { prompt } = JSON.parse(await textOf(request)) as { prompt: string };
    const callId = callIdFor(prompt);
    charges.set(callId, (charges.get(callId) ?? 0) + 1);
    onCharge?.();
    if (keeps) return;
    images += 1;
    const image = Buffer.from(pngOf(IMAGE_BYTES, images)).toString('base64');
    const body = JSON.stringify({ created: 0, data: [{ b64_json: image }], usage: USAGE });
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      imageAfterMs(),
    );
  });
  return {
    url: `${origin}/v1`,
    charges,
    keepImages() {
      keeps = true;
      return () => {
        keeps = false;
      };
    },
    stop,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
