/** Which products need a picture, or a better one: the whole catalogue, a page a call, with a look at each address. */
import type { ProbeUrl } from '../engine/contract.ts';
import type { CoveredProduct, Queue } from '../queue/contract.ts';

/** Products by what is wrong with their image; a product may be in several lists. */
export interface Coverage {
  total: number;
  /** Products that show a real image, whatever else is said of it. */
  real: number;
  missing: CoveredProduct[];
  placeholders: CoveredProduct[];
  /** Real images whose shorter side is known to be less than what was asked. */
  small: CoveredProduct[];
  unreachable: CoveredProduct[];
  /** Products of each picture that several show. */
  twice: CoveredProduct[][];
  /** Addresses that nobody answered for, or that may not be asked from here; null = none was asked. */
  unknown: number | null;
}

export interface CoverageOptions {
  /** Pixels of the shorter side. */
  smallest: number;
  /** Whether addresses are asked. */
  probe: boolean;
}

const PAGE = 500;
const PROBES_AT_ONCE = 16;

/** @throws what the queue throws, or the signal's reason. */
export async function coverageOf(
  { queue, probeUrl }: { queue: Pick<Queue, 'coveragePage'>; probeUrl: ProbeUrl },
  { smallest, probe }: CoverageOptions,
  signal: AbortSignal,
): Promise<Coverage> {
  const found: Coverage = {
    total: 0,
    real: 0,
    missing: [],
    placeholders: [],
    small: [],
    unreachable: [],
    twice: [],
    unknown: probe ? 0 : null,
  };
  const byPicture = new Map<string, CoveredProduct[]>();
  for (let after: string | null = null; ; ) {
    const page: CoveredProduct[] = await queue.coveragePage({ after, limit: PAGE }, signal);
    found.total += page.length;
    const withReal = page.filter((product) => sort(product, found, smallest));
    for (const product of withReal) {
      const picture = product.sha256 ?? product.imageUrl ?? '';
      byPicture.set(picture, [...(byPicture.get(picture) ?? []), product]);
    }
    if (probe) await probeAll(withReal, probeUrl, found, signal);
    if (page.length < PAGE) break;
    after = page.at(-1)?.productId ?? null;
  }
  found.twice = [...byPicture.values()].filter((products) => products.length > 1);
  return found;
}

/** Puts a product where it belongs; true when it shows a real image. */
function sort(product: CoveredProduct, found: Coverage, smallest: number): boolean {
  if (product.imageUrl === null) {
    found.missing.push(product);
    return false;
  }
  if (product.isPlaceholder) {
    found.placeholders.push(product);
    return false;
  }
  found.real += 1;
  const { width, height } = product;
  if (width !== null && height !== null && Math.min(width, height) < smallest) found.small.push(product);
  return true;
}

async function probeAll(
  products: readonly CoveredProduct[],
  probeUrl: ProbeUrl,
  found: Coverage,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let product = products[next++]; product !== undefined; product = products[next++]) {
      signal.throwIfAborted();
      const answer = await probeUrl(product.imageUrl ?? '', signal);
      if (answer === 'unreachable') found.unreachable.push(product);
      else if (answer !== 'ok') found.unknown = (found.unknown ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: PROBES_AT_ONCE }, worker));
}
