// The platform's own objects, handed to src/edge/function.ts, which does the rest.
import { systemClock } from '../../../src/clock.ts';
import { createEdgeFunction } from '../../../src/edge/function.ts';

declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void } | undefined;
const runtime = typeof EdgeRuntime === 'undefined' ? null : EdgeRuntime;
const shutdown = new AbortController();
addEventListener('beforeunload', () => shutdown.abort());

export default createEdgeFunction({
  environment: Deno.env.toObject(),
  fetch,
  clock: systemClock,
  random: Math.random,
  newToken: () => crypto.randomUUID(),
  resolveDns: (name, kind) => Deno.resolveDns(name, kind),
  waitUntil: (work) => runtime?.waitUntil(work),
  shutdown: shutdown.signal,
  endsWorkers: runtime !== null,
  log: (line) => console.log(line),
});
