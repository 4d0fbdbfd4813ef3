/** Finds products whose image can no longer be fetched. Only a definite answer counts: a doubt replaces nothing. */
import { z } from 'zod';
import type { Clock, Random } from '../clock.ts';
import type { Queue } from '../queue/contract.ts';
import type { ProbeAnswer, ProbeUrl } from './contract.ts';
import { createGate } from './gate.ts';
import { runLanes } from './lanes.ts';
import { onAbort, sleepUnlessAborted } from './waiting.ts';

/** A run looks at so many images at most; the next one starts somewhere else. */
export const PROBES_A_RUN = 2_000;
const PAGE = 500;
const PROBES_AT_ONCE = 16;
/** Dead hosts answer slowly: looking takes no longer than this. */
const PROBING_MS = 120_000;

export interface ProbeDependencies {
  queue: Queue;
  clock: Clock;
  random: Random;
  probeUrl: ProbeUrl;
  onProbed: (checked: number, unreachable: number) => void;
}

interface ShownImage {
  productId: string;
  imageUrl: string;
}

/**
 * The products whose image is gone, of at most 2,000 looked at from a random point of the catalogue on.
 * @throws what the queue throws, or the signal's reason.
 */
export async function findUnreachable(
  dependencies: ProbeDependencies,
  signal: AbortSignal,
): Promise<string[]> {
  const { queue, clock, random, probeUrl, onProbed } = dependencies;
  const unreachable: string[] = [];
  let checked = 0;
  const untilMs = clock.now() + PROBING_MS;
  const late = () => clock.now() >= untilMs || signal.aborted;

  for await (const page of imagePages(queue, random, signal)) {
    let taken = 0;
    const room = createGate(PROBES_AT_ONCE);
    const failures: unknown[] = [];
    await runLanes(
      {
        ready: async () => taken < page.length && !late(),
        admit: () => room.admit(1, signal),
        take: () => (late() ? null : (page[taken++] ?? null)),
      },
      async ({ productId, imageUrl }) => {
        if ((await probeUrl(imageUrl, signal)) === 'unreachable') unreachable.push(productId);
        checked += 1;
      },
      (error) => failures.push(error),
    );
    signal.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    onProbed(checked, unreachable.length);
    if (late()) break;
  }
  return unreachable;
}

/** Pages of products with an image: a small catalogue whole, of a large one a part that starts anywhere. */
async function* imagePages(queue: Queue, random: Random, signal: AbortSignal): AsyncGenerator<ShownImage[]> {
  const first = await queue.imagesPage({ after: null, limit: PAGE }, signal);
  if (first.length < PAGE) {
    yield first;
    return;
  }
  const seen = new Set<string>();
  // To the end of the catalogue, then round from its beginning until something comes a second time.
  for (const start of [randomId(first, random), null]) {
    let after = start;
    for (let more = true; more && seen.size < PROBES_A_RUN; ) {
      const limit = Math.min(PAGE, PROBES_A_RUN - seen.size);
      const page = await queue.imagesPage({ after, limit }, signal);
      const fresh = page.filter(({ productId }) => !seen.has(productId));
      for (const { productId } of fresh) seen.add(productId);
      if (fresh.length > 0) yield fresh;
      more = page.length === limit && fresh.length === page.length;
      after = page.at(-1)?.productId ?? null;
    }
  }
}

/** What ids are made of, by their look; the first row that fits all of them. */
const ID_SHAPES: readonly { looks: RegExp; characters: string }[] = [
  { looks: /^[0-9]+$/, characters: '0123456789' },
  { looks: /^[0-9a-f-]+$/, characters: '0123456789abcdef' },
  { looks: /^/, characters: '0123456789abcdefghijklmnopqrstuvwxyz' },
];
const RANDOM_ID_LENGTH = 8;

/** Text that falls anywhere among ids like these. */
function randomId(images: readonly ShownImage[], random: Random): string {
  const shape = ID_SHAPES.find(({ looks }) => images.every(({ productId }) => looks.test(productId)));
  const characters = shape?.characters ?? '';
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '';
  return Array.from({ length: RANDOM_ID_LENGTH }, pick).join('');
}

/** Hosts that are known to serve nothing any more, whatever they answer. */
export const DEAD_HOSTS: ReadonlySet<string> = new Set([
  // The original's placeholders: https://via.placeholder.com no longer resolves.
  'via.placeholder.com',
]);

/** Names and addresses of the machine itself and of private networks: a catalogue must not make us call them. */
const PRIVATE_HOSTS: readonly RegExp[] = [
  /^localhost$|\.localhost$|\.local$|\.internal$/,
  /^(?:0|10|127)\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  // IPv6: unspecified, loopback, IPv4 in disguise, unique local, link-local.
  /^\[(?:::|f[cd]|fe[89ab])/,
];

const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);
const HEAD_REFUSED_STATUSES: ReadonlySet<number> = new Set([405, 501]);
/** Supabase Storage refuses with 400, for what is not there too, and tells the true status in the body. */
const STORAGE_PATH = /\/storage\/v1\/object\/public\//;
const storageRefusal = z.object({ statusCode: z.coerce.number() });
const LONGEST_REFUSAL = 10_000;
const MOST_REDIRECTS = 3;
const PROBE_TIMEOUT_MS = 10_000;

export interface UrlProbeOptions {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** Origins that may be asked although they are private: the store's own, such as `http://127.0.0.1:54321`. */
  trustedOrigins?: readonly string[];
}

/** The probe that doors use: asks for the head of the image and never reads its bytes. */
export function createUrlProbe({ fetch, clock, trustedOrigins = [] }: UrlProbeOptions): ProbeUrl {
  async function answerOf(url: URL, signal: AbortSignal): Promise<ProbeAnswer> {
    let target = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (!mayAsk(target)) return 'unknown';
      const { status, location } = await ask(target, signal);
      if (status < 300 || status > 399 || location === null) return meaningOf(status);
      const next = URL.parse(location, target);
      if (next === null) return 'unknown';
      target = next;
    }
    return 'unknown';
  }

  function mayAsk({ protocol, hostname, origin }: URL): boolean {
    if (protocol !== 'https:' && protocol !== 'http:') return false;
    return trustedOrigins.includes(origin) || !PRIVATE_HOSTS.some((pattern) => pattern.test(hostname));
  }

  async function ask(url: URL, signal: AbortSignal): Promise<{ status: number; location: string | null }> {
    const head = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    const hidesStatus = head.status === 400 && STORAGE_PATH.test(url.pathname);
    if (!hidesStatus && !HEAD_REFUSED_STATUSES.has(head.status)) return told(head);
    const get = await fetch(url, { headers: { range: 'bytes=0-0' }, redirect: 'manual', signal });
    if (hidesStatus && get.status === 400) {
      const refusal = storageRefusal.parse(JSON.parse(await beginningOf(get)));
      return { status: refusal.statusCode, location: null };
    }
    await get.body?.cancel();
    return told(get);
  }

  return async (text, signal) => {
    const url = URL.parse(text.trim());
    if (url === null) return isBrokenUrl(text) ? 'unreachable' : 'unknown';
    if (DEAD_HOSTS.has(url.hostname)) return 'unreachable';
    const cut = new AbortController();
    const ended = new AbortController();
    const forget = onAbort(signal, () => cut.abort(signal.reason));
    const timer = sleepUnlessAborted(clock, PROBE_TIMEOUT_MS, ended.signal).then((late) => {
      if (late) cut.abort(new Error('The probe took too long.'));
    });
    try {
      return await answerOf(url, cut.signal);
    } catch (error) {
      return isUnknownHost(error) ? 'unreachable' : 'unknown';
    } finally {
      ended.abort();
      await timer;
      forget();
    }
  };
}

function told(response: Response): { status: number; location: string | null } {
  return { status: response.status, location: response.headers.get('location') };
}

/** As much of a body as a refusal can have; a longer one is not read on. */
async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > LONGEST_REFUSAL) break;
  }
  return text;
}

/** A web address that cannot be parsed is gone for everybody; a relative one may mean something to the shop. */
function isBrokenUrl(text: string): boolean {
  return /^\s*https?:/i.test(text);
}

function meaningOf(status: number): ProbeAnswer {
  if (GONE_STATUSES.has(status)) return 'unreachable';
  return status >= 200 && status <= 299 ? 'ok' : 'unknown';
}

/** Its name does not exist. A resolver that is out of order says EAI_AGAIN instead. `fetch` hides it in the cause. */
function isUnknownHost(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND' || (has(error, 'cause') && codeOf(error.cause) === 'ENOTFOUND');
}

function codeOf(error: unknown): unknown {
  return has(error, 'code') ? error.code : null;
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
