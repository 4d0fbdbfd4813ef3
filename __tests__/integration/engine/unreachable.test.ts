import { describe, expect, it } from '@jest/globals';
import type { ProbeAnswer } from '../../../src/engine/contract.ts';
import { findUnreachable, PROBES_A_RUN } from '../../../src/engine/start/unreachable.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aProduct } from '../../support/fixtures.ts';
import { createTestQueue } from '../../support/test-queue.ts';

const never = new AbortController().signal;

describe('the search for unreachable images', () => {
  async function catalogue(count: number) {
    const clock = createFakeClock();
    const queue = await createTestQueue(clock);
    const ids = Array.from({ length: count }, (_, at) => String(at + 1));
    await queue.addProducts(...ids.map((id) => aProduct({ id, imageUrl: `https://a.example/${id}` })));
    const asked: string[] = [];
    const progress: [number, number][] = [];
    return {
      clock,
      queue,
      asked,
      progress,
      find: (answer: (url: string) => ProbeAnswer | Promise<ProbeAnswer>, random = () => 0.5) =>
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
    const { find, asked, progress } = await catalogue(149);
    const { gone } = await find((url) => (url.endsWith('7') ? 'unreachable' : 'ok'));
    expect(gone).toHaveLength(15);
    expect(new Set(asked).size).toBe(149);
    expect(progress).toEqual([[149, 15]]);
  });

  it('counts no doubt as gone', async () => {
    expect(await (await catalogue(20)).find(() => 'unknown')).toEqual({
      gone: [],
      notAsked: { count: 0, example: null },
    });
  });

  it('counts apart what nobody may ask for', async () => {
    const { find, progress } = await catalogue(20);
    const { gone, notAsked } = await find((url) => (url.endsWith('7') ? 'not-asked' : 'unreachable'));
    expect(gone).toHaveLength(18);
    expect(notAsked).toEqual({
      count: 2,
      example: { productId: expect.stringMatching(/7$/), imageUrl: expect.stringMatching(/7$/) },
    });
    expect(progress).toEqual([[18, 18]]);
  });

  it('looks at each image once when it starts in the middle and goes round', async () => {
    const { find, asked } = await catalogue(1_300);
    await find(() => 'ok');
    expect(asked).toHaveLength(1_300);
    expect(new Set(asked).size).toBe(1_300);
    expect(asked[0]).not.toBe('https://a.example/1');
  });

  it('looks at no more than its share of a large catalogue, each time at another part', async () => {
    const { find, asked } = await catalogue(6_000);
    await find(
      () => 'ok',
      () => 0.1,
    );
    const one = asked.splice(0);
    await find(
      () => 'ok',
      () => 0.9,
    );
    expect(one).toHaveLength(PROBES_A_RUN);
    expect(asked).toHaveLength(PROBES_A_RUN);
    expect(one[0]).not.toBe(asked[0]);
  });

  it('asks at most sixteen at once', async () => {
    const { find, clock } = await catalogue(100);
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
    const { find, clock, asked } = await catalogue(2_000);
    const startedMs = clock.now();
    await find(async (): Promise<ProbeAnswer> => {
      await clock.sleep(10_000);
      return 'unknown';
    });
    expect(clock.now() - startedMs).toBe(120_000);
    expect(asked).toHaveLength(12 * 16);
  });
});
