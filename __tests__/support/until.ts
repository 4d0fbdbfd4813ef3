import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once it is so. Without a bound of its own: a busy machine may take its time, and Jest ends what never comes. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(10);
}
