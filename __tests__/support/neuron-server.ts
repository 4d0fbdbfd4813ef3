/** Workers AI as its documents say, in virtual time: it counts the neurons of each UTC day, and refuses what goes beyond them. */
import type { Clock } from '../../src/clock.ts';
import { FREE_NEURONS_PER_DAY } from '../../src/providers/cloudflare/prices.ts';
import { pngOf } from './fixtures.ts';

export interface NeuronServer {
  fetch: typeof globalThis.fetch;
  /** What was made, by day. */
  usedOn(day: string): number;
  images: number;
  /** Codes of what was refused. */
  refused: number[];
  /** Refuses with this instead of making an image; null = makes it. */
  refusal: (call: number) => { status: number; code: number; message: string } | null;
  /** Whether the account pays for what goes beyond. */
  isPaid: boolean;
}

/** @param neurons Of each image, as the price list has it. */
export function createNeuronServer(clock: Clock, neurons: number): NeuronServer {
  const used = new Map<string, number>();
  let calls = 0;
  const answer = (status: number, body: object) =>
    new Response(
      JSON.stringify({ result: null, success: status === 200, errors: [], messages: [], ...body }),
      {
        status,
        headers: { 'content-type': 'application/json' },
      },
    );
  const server: NeuronServer = {
    images: 0,
    refused: [],
    refusal: () => null,
    isPaid: false,
    usedOn: (day) => used.get(day) ?? 0,
    async fetch() {
      calls += 1;
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      const before = used.get(day) ?? 0;
      const isOver = !server.isPaid && before + neurons > FREE_NEURONS_PER_DAY;
      const dayUsedUp = { status: 429, code: 3036, message: 'You have used up your daily free allocation.' };
      const refusal = server.refusal(calls) ?? (isOver ? dayUsedUp : null);
      if (refusal !== null) {
        const { status, code, message } = refusal;
        server.refused.push(code);
        return answer(status, { errors: [{ code, message }] });
      }
      used.set(day, before + neurons);
      server.images += 1;
      const image = Buffer.from(pngOf(1_000, server.images)).toString('base64');
      return answer(200, { result: { image } });
    },
  };
  return server;
}
