/** One call of a provider, with its deadline, and with an answer for every way in which it can end. */
import type { Clock } from '../../clock.ts';
import { type MicroUsd, microUsdToUsd } from '../../money.ts';
import {
  type GeneratedImage,
  type ImageProvider,
  type ImageRequest,
  ProviderError,
  type RateLimitHint,
} from '../../providers/contract.ts';
import { onAbort, sleepUnlessAborted } from '../../waiting.ts';
import type { Held } from '../claim/held-jobs.ts';
import { costUnknown, type Failure, failureOf, freeFailure, isBelieved, perhapsPaid } from '../failures.ts';
import { PROVIDER_GRACE_MS } from '../shutdown.ts';

export type CallResult =
  | { kind: 'image'; image: GeneratedImage }
  | { kind: 'failed'; failure: Failure; rateLimit: RateLimitHint | null }
  /** The provider no longer knows the call that was to be gone on with. */
  | { kind: 'remote-lost' }
  /** The run was interrupted and nothing can have been paid for. */
  | { kind: 'untouched' };

export interface CallDependencies {
  clock: Clock;
  /** Aborts when the run is interrupted. */
  interrupted: AbortSignal;
  onSubmitted: (remoteId: string) => Promise<void>;
}

type Ending = { by: 'answer'; image: GeneratedImage } | { by: 'error'; error: unknown } | Cut;
interface Cut {
  by: 'deadline' | 'interruption' | 'withdrawal';
}

/** True when calling this provider can cost money. */
export function isPaid(provider: ImageProvider): boolean {
  return provider.unitCostMicroUsd > 0;
}

/** True when the queue has to stamp each call first: it may cost money, or is counted against what is given away. */
export function needsStamp(provider: ImageProvider): boolean {
  return isPaid(provider) || provider.allowance !== undefined;
}

/**
 * Makes the call, or with a `remoteId` goes on with one that an earlier attempt paid for: then nothing is paid here,
 * whatever comes. Sets `held.callMs`; never rejects.
 */
export async function callProvider(
  provider: ImageProvider,
  request: ImageRequest,
  held: Held,
  remoteId: string | null,
  { clock, interrupted, onSubmitted }: CallDependencies,
): Promise<CallResult> {
  // Stamped in this attempt: it uses up money, or what is given away.
  const counts = held.dispatched && remoteId === null;
  const pays = counts && isPaid(provider) && !held.isFree;
  const abort = new AbortController();
  const ended = new AbortController();
  const startedMs = clock.now();

  const answer = answerOf(() =>
    provider.generate(request, {
      signal: abort.signal,
      remoteId,
      onSubmitted,
    }),
  );
  let forget: (() => void)[] = [];
  const cut = new Promise<Cut>((resolve) => {
    forget = [
      onAbort(interrupted, () => resolve({ by: 'interruption' })),
      onAbort(held.withdrawn, () => resolve({ by: 'withdrawal' })),
    ];
  });
  const deadline = sleepUnlessAborted(clock, provider.timeoutMs, ended.signal).then(
    (): Cut => ({ by: 'deadline' }),
  );

  let ending = await Promise.race([answer, cut, deadline]);
  const wasCut = ending;
  if (ending.by !== 'answer' && ending.by !== 'error') {
    abort.abort(new Error(REASONS[ending.by](provider)));
    // Only the last word of a call that counts is worth waiting for: it may still bring the image, or its price.
    if (counts) ending = await Promise.race([answer, graceOver(clock, ended.signal, ending)]);
  }
  ended.abort();
  for (const takeBack of forget) takeBack();
  held.callMs = clock.now() - startedMs;
  return resultOf(ending, wasCut, provider, held, { counts, pays });
}

/** Never rejects. If nobody waits for it any more, how it ends has been booked already. */
async function answerOf(call: () => Promise<GeneratedImage>): Promise<Ending> {
  try {
    return { by: 'answer', image: await call() };
  } catch (error) {
    return { by: 'error', error };
  }
}

async function graceOver(clock: Clock, ended: AbortSignal, cut: Cut): Promise<Cut> {
  await sleepUnlessAborted(clock, PROVIDER_GRACE_MS, ended);
  return cut;
}

const REASONS: Readonly<Record<Cut['by'], (provider: ImageProvider) => string>> = {
  deadline: ({ id, timeoutMs }) => `${id} did not answer within ${timeoutMs / 1000} s.`,
  interruption: ({ id }) => `The run was interrupted while ${id} was at work.`,
  withdrawal: ({ id }) => `The queue took the job back while ${id} was at work.`,
};

function resultOf(
  ending: Ending,
  first: Ending,
  provider: ImageProvider,
  held: Held,
  { counts, pays }: { counts: boolean; pays: boolean },
): CallResult {
  if (ending.by === 'answer') {
    const image = pays ? believed(ending.image, held.job.reservedMicroUsd) : unpaid(ending.image);
    return { kind: 'image', image };
  }
  if (first.by === 'interruption' && !counts) return { kind: 'untouched' };
  if (ending.by === 'error' && ending.error instanceof ProviderError && ending.error.remoteLost) {
    return { kind: 'remote-lost' };
  }
  // What is given away has cost nothing, whatever became of it.
  const reserved = pays ? held.job.reservedMicroUsd : 0;
  if (ending.by !== 'error') {
    const message = REASONS[ending.by](provider);
    return {
      kind: 'failed',
      failure: counts ? perhapsPaid(message, reserved) : freeFailure('transient', message),
      rateLimit: null,
    };
  }
  const told = failureOf(ending.error, counts, reserved);
  const failure = pays ? told : { ...told, costMicroUsd: 0 };
  // After a cut the provider mostly answers "aborted": why it was cut tells more.
  const reason = first.by === 'answer' || first.by === 'error' ? null : REASONS[first.by](provider);
  const message = reason === null ? failure.message : `${reason} ${failure.message}`;
  const rateLimit = ending.error instanceof ProviderError ? ending.error.rateLimit : null;
  return { kind: 'failed', failure: { ...failure, message }, rateLimit };
}

/** Its cost was booked with the attempt that paid for it. */
function unpaid(image: GeneratedImage): GeneratedImage {
  return { ...image, costMicroUsd: 0, costBasis: 'none' };
}

/** A cost that no image can have is booked as one that nobody knows, and told. */
function believed(image: GeneratedImage, reservedMicroUsd: MicroUsd): GeneratedImage {
  if (isBelieved(image.costMicroUsd)) return image;
  const told = `It told a cost that no image has ($${microUsdToUsd(image.costMicroUsd)}); what was set aside is booked instead.`;
  return { ...image, ...costUnknown(reservedMicroUsd), warnings: [...image.warnings, told] };
}
