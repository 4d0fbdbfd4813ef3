/** How the line asks the store: within a time, and until it is cut off. */
import type { Clock } from '../../clock.ts';
import type { HeldJob } from '../../queue/contract.ts';
import { StoreError } from '../../storage/contract.ts';
import { callFolder, sha256Hex } from '../../storage/key.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from '../../waiting.ts';

/** A store repeats what fails by itself; one that takes longer than this hangs. */
const STORE_TIMEOUT_MS = 120_000;

/**
 * @param cut The question is given up when one of them aborts, whether the store listens or not.
 * @throws {StoreError} when the store takes too long; a signal's reason; what the store throws.
 */
export async function askInTime<T>(
  clock: Clock,
  cut: readonly AbortSignal[],
  ask: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number = STORE_TIMEOUT_MS,
  who: string = 'store',
): Promise<T> {
  const abort = new AbortController();
  const answered = new AbortController();
  const forget = cut.map((signal) => onAbort(signal, () => abort.abort(signal.reason)));
  const timer = sleepUnlessAborted(clock, timeoutMs, answered.signal).then((late) => {
    if (!late) return;
    abort.abort(new StoreError(`The ${who} did not answer within ${Math.round(timeoutMs / 1000)} s.`, true));
  });
  try {
    return await untilAborted(ask(abort.signal), abort.signal);
  } finally {
    answered.abort();
    await timer;
    for (const takeBack of forget) takeBack();
  }
}

/** The folder of the call that an attempt has paid for. */
export async function folderOf({ token, jobId }: HeldJob): Promise<string> {
  return callFolder(await sha256Hex(new TextEncoder().encode(`${token}/${jobId}`)));
}
