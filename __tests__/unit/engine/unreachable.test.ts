import { describe, expect, it } from '@jest/globals';
import type { ProbeAnswer } from '../../../src/engine/contract.ts';
import { findUnreachable, PROBES_A_RUN } from '../../../src/engine/start/unreachable.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeQueue } from '../../support/fake-queue.ts';
import { aProduct } from '../../support/fixtures.ts';

const never = new AbortController().signal;

describe('the search for unreachable images', () => {
  function catalogue(count: number, random = () => 0.5) {
    const clock = createFakeClock();
    const queue = createFakeQueue(clock);
    for (let id = 1; id <= count; id += 1) {
      queue.products.set(String(id), aProduct({ id: String(id), imageUrl: `https://a.example/${id}` }));
    }
    const asked: string[] = [];
    const progress: [number, number][] = [];
    return {
      clock,
      queue,
      asked,
      progress,
      find: (answer: (url: string) => ProbeAnswer | Promise<ProbeAnswer>) =>
        findUnreachable(
          {
            queue,
            clock,
            random,
            probeUrl: async (url) => {
              asked.push(url);
              return answer(url);
            },
            onProbed: (checked, unreachable) => progress.push([checked, unreachable]),
          },
          never,
        ),
    };
  }

  it('looks at every image of a small catalogue', async () => {
    const { find, asked, progress } = catalogue(149);
    const gone = await find((url) => (url.endsWith('7') ? 'unreachable' : 'ok'));
    expect(gone).toHaveLength(15);
    expect(new Set(asked).size).toBe(149);
    expect(progress).toEqual([[149, 15]]);
  });

  it('counts no doubt as gone', async () => {
    expect(await catalogue(20).find(() => 'unknown')).toEqual([]);
  });

  it('looks at each image once when it starts in the middle and goes round', async () => {
    const { find, asked } = catalogue(1_300);
    await find(() => 'ok');
    expect(asked).toHaveLength(1_300);
    expect(new Set(asked).size).toBe(1_300);
    expect(asked[0]).not.toBe('https://a.example/1');
  });

  it('looks at no more than its share of a large catalogue, each time at another part', async () => {
    const [one, two] = [catalogue(6_000, () => 0.1), catalogue(6_000, () => 0.9)];
    await one.find(() => 'ok');
    await two.find(() => 'ok');
    expect(one.asked).toHaveLength(PROBES_A_RUN);
    expect(two.asked).toHaveLength(PROBES_A_RUN);
    expect(one.asked[0]).not.toBe(two.asked[0]);
  });

  it('asks at most sixteen at once', async () => {
    const { find, clock } = catalogue(100);
    let now = 0;
    let most = 0;
    await find(async (): Promise<ProbeAnswer> => {
      now += 1;
      most = Math.max(most, now);
      await clock.sleep(10);
      now -= 1;
      return 'ok';
    });
    expect(most).toBe(16);
  });

  it('ends after two minutes when hosts hang', async () => {
    const { find, clock, asked } = catalogue(2_000);
    const startedMs = clock.now();
    await find(async (): Promise<ProbeAnswer> => {
      await clock.sleep(10_000);
      return 'unknown';
    });
    expect(clock.now() - startedMs).toBe(120_000);
    expect(asked).toHaveLength(12 * 16);
  });
});
