/** Finds products whose image can no longer be fetched. Only a definite answer counts: a doubt replaces nothing. */
import type { Clock, Random } from '../../clock.ts';
import type { Queue } from '../../queue/contract.ts';
import type { ProbeUrl } from '../contract.ts';
import { createSemaphore } from '../pacing/semaphore.ts';
import { runSlots } from '../pacing/slots.ts';

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

export interface Probed {
  /** The products whose image is gone. */
  gone: string[];
  /** Images that nobody here may ask for, which stay as they are, and one of them. */
  notAsked: { count: number; example: ShownImage | null };
}

export interface ShownImage {
  productId: string;
  imageUrl: string;
}

/**
 * The products whose image is gone, of at most 2,000 looked at from a random point of the catalogue on.
 * @throws what the queue throws, or the signal's reason.
 */
export async function findUnreachable(dependencies: ProbeDependencies, signal: AbortSignal): Promise<Probed> {
  const { queue, clock, random, probeUrl, onProbed } = dependencies;
  const gone: string[] = [];
  const notAsked: Probed['notAsked'] = { count: 0, example: null };
  let checked = 0;
  const untilMs = clock.now() + PROBING_MS;
  const late = () => clock.now() >= untilMs || signal.aborted;

  for await (const page of imagePages(queue, random, signal)) {
    let taken = 0;
    const room = createSemaphore(PROBES_AT_ONCE);
    const failures: unknown[] = [];
    await runSlots(
      {
        ready: async () => taken < page.length && !late(),
        admit: () => room.acquire(1, signal),
        take: () => (late() ? null : (page[taken++] ?? null)),
      },
      async (image) => {
        const answer = await probeUrl(image.imageUrl, signal);
        if (answer === 'not-asked') {
          notAsked.count += 1;
          notAsked.example ??= image;
          return;
        }
        if (answer === 'unreachable') gone.push(image.productId);
        checked += 1;
      },
      (error) => failures.push(error),
    );
    signal.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    onProbed(checked, gone.length);
    if (late()) break;
  }
  return { gone, notAsked };
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
