import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { instantClock } from '../../support/instant-clock.ts';

const CLOCKS: readonly [string, (fail: (error: Error) => void) => Clock, number][] = [
  ['the fake clock', (fail) => createFakeClock(0, fail), 100_000],
  ['the instant clock', (fail) => instantClock(fail), 10_000],
];

describe.each(CLOCKS)('%s', (_name, create, most) => {
  it('gives up code that is woken for ever, and names its last wait', async () => {
    const failures: string[] = [];
    const clock = create((error) => failures.push(error.message));
    const forEver = async (): Promise<never> => {
      for (;;) await clock.sleep(7);
    };
    const error = await forEver().catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/wait(s, the last)? of 7 ms: what is tested here (is woken|waits) for ever\.$/);
    expect(error).toContain(String(most).slice(0, 4));
    expect(failures).toEqual([error]);
  });

  it('leaves code waiting that swallows this too: the test has failed by then', async () => {
    const failures: string[] = [];
    let waits = 0;
    const clock = create((error) => failures.push(error.message));
    void (async () => {
      for (;;) {
        waits += 1;
        await clock.sleep(7).catch(() => undefined);
      }
    })();
    while (failures.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    const afterwards = waits;
    await new Promise((resolve) => setImmediate(resolve));
    expect(waits).toBe(afterwards);
  });
});

it('the fake clock gives up code that waits through centuries', async () => {
  const failures: string[] = [];
  const clock = createFakeClock(0, (error) => failures.push(error.message));
  const year = 365 * 86_400_000;
  await clock.sleep(year);
  await expect(clock.sleep(year)).rejects.toThrow(`by 730 days, the last time for a wait of ${year} ms`);
  await expect(clock.sleep(1)).rejects.toThrow('woken for ever');
  expect(failures).toHaveLength(1);
});
