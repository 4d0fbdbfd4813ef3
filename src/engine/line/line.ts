/**
 * One job's way: prompt → stamp (if paid) → generate → look → store → hand to the settler. Its slot closes as soon as
 * its image is being stored. Every job that comes in here leaves by a settlement or a release.
 */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import { type InspectedImage, inspectImage } from '../../images/inspect.ts';
import type { MicroUsd } from '../../money.ts';
import { NEGATIVE_PROMPT } from '../../prompts/clauses.ts';
import { type Prompt, PromptError, promptFor } from '../../prompts/seed.ts';
import type { GeneratedImage, ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import type { Job, PaidImage, Queue, Settlement } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { untilAborted } from '../../waiting.ts';
import { type Held, heldJob } from '../claim/held-jobs.ts';
import type { Offers } from '../claim/offers.ts';
import { type Failure, freeFailure, paidFailure, perhapsPaid } from '../failures.ts';
import type { CallPermit } from '../pacing/limiter.ts';
import { createSemaphore, type Permit } from '../pacing/semaphore.ts';
import type { Shutdown } from '../shutdown.ts';
import { type CallResult, callProvider, isPaid } from './call.ts';
import { findLostImage, type RecoveredImage, storeFailure, storeImage } from './store.ts';

/** Images between a provider's answer and the store's, all together. */
export const BYTES_IN_FLIGHT = 256 * 1024 * 1024;
/** What a call is admitted with before any image has been seen. */
const LARGEST_IMAGE_BYTES = DEFAULT_LIMITS.maxBytes;
/** Later calls are admitted with this many times the largest image seen. */
const SIZE_RESERVE = 2;
const FEWEST_STORES = 4;
/** So many images in a row that could not be stored end the run: each further one would be paid for and lost. */
export const STORE_FAILURES_IN_A_ROW = 3;

const UNKNOWN_LOSS =
  'An earlier call of this job may have been paid for and its image stored, and the store could not be asked';

export interface WorkshopDependencies {
  queue: Queue;
  store: ImageStore;
  providers: ReadonlyMap<string, ImageProvider>;
  clock: Clock;
  offers: Offers;
  shutdown: Shutdown;
  /** Aborts when nothing further may be begun. */
  halted: AbortSignal;
  /** Slots that may ever be open at once. */
  mostSlots: number;
  onStarted: (job: Job, prompt: string) => void;
  onCalled: (provider: string, durationMs: number, ok: boolean) => void;
  onDone: (held: Held, settlement: Settlement) => void;
  onUntouched: (held: Held) => void;
  /** An image cost more than was set aside for it, and more than any before. */
  onDearer: (provider: string, costMicroUsd: MicroUsd, reservedMicroUsd: MicroUsd) => void;
  onStoreFailing: (message: string) => void;
  onQueueLost: (error: unknown) => void;
  /** An error of our own in work that no slot waits for. */
  onError: (error: unknown) => void;
}

export interface Workshop {
  /** Resolves when the slot may close; rejects only with an error of our own. */
  work(held: Held, permit: CallPermit): Promise<void>;
  /** Resolves when no image is being stored any more. */
  storesIdle(): Promise<void>;
}

interface Made {
  held: Held;
  image: GeneratedImage;
  inspected: InspectedImage;
  prompt: string;
}

export function createWorkshop(dependencies: WorkshopDependencies): Workshop {
  const { queue, store, providers, clock, offers, shutdown, halted, mostSlots } = dependencies;
  const { onStarted, onCalled, onDone, onUntouched, onDearer, onStoreFailing, onQueueLost, onError } =
    dependencies;
  const bytesSemaphore = createSemaphore(BYTES_IN_FLIGHT);
  const storesSemaphore = createSemaphore(Math.max(FEWEST_STORES, mostSlots));
  const stores = new Set<Promise<void>>();
  let largestSeenBytes = 0;
  let storeFailures = 0;

  function fail(held: Held, failure: Failure, model: string | null = null): void {
    const fallbackProvider = offers.fallbackFor(held.job, failure.failureClass);
    onDone(held, {
      status: 'failed',
      token: held.job.token,
      jobId: held.job.id,
      provider: held.job.provider,
      model,
      durationMs: held.callMs ?? 0,
      // The seed's prompt has one wording only.
      hasNextWording: false,
      fallbackProvider,
      ...failure,
      message:
        fallbackProvider === null ? failure.message : `${failure.message} ${fallbackProvider} is asked next.`,
    });
  }

  async function work(held: Held, slot: CallPermit): Promise<void> {
    const provider = providers.get(held.job.provider);
    if (provider === undefined) {
      throw new Error(
        `The queue handed out job ${held.job.id} for ${held.job.provider}, which was not offered.`,
      );
    }
    if (held.job.paidImage !== null) return adopt(held, held.job.paidImage);
    if (held.job.lostCalls.length > 0 && (await recover(held))) return;
    const prompt = promptOrFailure(held.job);
    if ('failureClass' in prompt) return fail(held, prompt);

    const permit = await bytesSemaphore.admit(expectedBytes(), halted);
    if (permit === null || !offers.usable(provider.id) || !offers.covers(held.job)) {
      permit?.release();
      return onUntouched(held);
    }
    let made: Made | null = null;
    try {
      made = await make(held, provider, prompt, permit, slot);
    } finally {
      if (made === null) permit.release();
    }
    if (made === null) return;

    const turn = await storesSemaphore.admit(1, shutdown.over);
    if (turn === null) {
      permit.release();
      return storeFailed(made, shutdown.over.reason);
    }
    const storing = storeAndSettle(made)
      .catch(onError)
      .finally(() => {
        turn.release();
        permit.release();
        stores.delete(storing);
      });
    stores.add(storing);
  }

  /** An earlier attempt paid for this image and stored it: it is shown, not bought again. */
  function adopt(held: Held, paid: PaidImage, recovers: string | null = null): void {
    const lost = withdrawal(held);
    if (lost !== null) {
      fail(held, lost);
      return;
    }
    const { provider, model, prompt, ...image } = paid;
    onDone(held, {
      status: 'completed',
      token: held.job.token,
      jobId: held.job.id,
      provider,
      model,
      costMicroUsd: 0,
      costBasis: 'none',
      durationMs: 0,
      prompt: prompt ?? '',
      image,
      warnings: ['An earlier attempt had paid for this image; it was not bought again.'],
      recovers,
    });
  }

  /**
   * Looks into the store for what a worker that died may have paid for; true when the job has left. As long as the
   * store cannot be asked, nothing is paid for a second time.
   */
  async function recover(held: Held): Promise<boolean> {
    const permit = await bytesSemaphore.admit(expectedBytes(), halted);
    if (permit === null) {
      onUntouched(held);
      return true;
    }
    let found: RecoveredImage | null;
    try {
      found = await findLostImage(store, held.job, clock, [held.withdrawn, shutdown.stores]);
    } catch (error) {
      if (shutdown.stores.aborted) onUntouched(held);
      else fail(held, withdrawal(held) ?? freeFailure('transient', `${UNKNOWN_LOSS}: ${messageOf(error)}`));
      return true;
    } finally {
      permit.release();
    }
    if (found !== null) adopt(held, found.image, found.token);
    return found !== null;
  }

  /** No two images of a provider differ much; the first one may be as large as any. */
  function expectedBytes(): number {
    if (largestSeenBytes === 0) return LARGEST_IMAGE_BYTES;
    return Math.min(LARGEST_IMAGE_BYTES, largestSeenBytes * SIZE_RESERVE);
  }

  function promptOrFailure(job: Job): Prompt | Failure {
    try {
      return promptFor(job);
    } catch (error) {
      if (error instanceof PromptError) return freeFailure('permanent', error.message);
      throw error;
    }
  }

  /** null when the job has left already: failed, or given back untouched. */
  async function make(
    held: Held,
    provider: ImageProvider,
    { prompt, negativePrompt }: Prompt,
    permit: Permit,
    slot: CallPermit,
  ): Promise<Made | null> {
    const { job } = held;
    const request = {
      product: job.product,
      prompt,
      negativePrompt,
      negativePromptOrigin: negativePrompt === NEGATIVE_PROMPT ? ('ours' as const) : ('user' as const),
      stylePreset: job.stylePreset,
      variation: job.variation,
    };
    const call = (remoteId: string | null) =>
      callProvider(provider, request, held, remoteId, { clock, interrupted: shutdown.calls, onSubmitted });

    let result: CallResult = { kind: 'remote-lost' };
    let obstacle = withdrawal(held);
    // Noted with this attempt too: how it ends now decides whether a later one goes on with it again.
    if (obstacle === null && job.remoteId !== null) obstacle = await noteRemote(held, job.remoteId);
    if (obstacle === null && job.remoteId !== null) {
      onStarted(job, prompt);
      result = await call(job.remoteId);
      obstacle = withdrawal(held);
    }
    if (result.kind === 'remote-lost' && obstacle === null) {
      if (isPaid(provider)) obstacle = await stamp(held);
      if (obstacle === null) {
        if (job.remoteId === null) onStarted(job, prompt);
        result = await call(null);
      }
    }
    if (result.kind === 'remote-lost') {
      fail(held, obstacle ?? freeFailure('transient', `${provider.id} does not know the call any more.`));
      return null;
    }
    if (result.kind === 'untouched') {
      onUntouched(held);
      return null;
    }
    noteCost(held, result.kind === 'failed' ? result.failure : result.image);
    if (result.kind === 'failed') {
      const { failure, rateLimit } = result;
      ended(held, slot, failure, rateLimit);
      fail(held, failure);
      return null;
    }
    return look(held, provider, result.image, prompt, permit, slot);
  }

  /** Who charges more than he said is offered at that price from now on, so that no cap is passed by much. */
  function noteCost(
    { job: { provider, reservedMicroUsd } }: Held,
    { costMicroUsd }: Pick<Failure, 'costMicroUsd'>,
  ): void {
    if (costMicroUsd <= reservedMicroUsd) return;
    if (offers.charged(provider, costMicroUsd)) onDearer(provider, costMicroUsd, reservedMicroUsd);
  }

  function withdrawal({ withdrawn }: Held): Failure | null {
    return withdrawn.aborted ? freeFailure('transient', messageOf(withdrawn.reason)) : null;
  }

  /** The write-ahead stamp: what stands in the way of paying, or null. */
  async function stamp(held: Held): Promise<Failure | null> {
    const asked = heldJob(held);
    let stamped: boolean;
    try {
      const answer = await untilAborted(queue.dispatch([asked], shutdown.over), shutdown.over);
      stamped = answer.some(({ token, jobId }) => token === asked.token && jobId === asked.jobId);
    } catch (error) {
      if (!shutdown.over.aborted) onQueueLost(error);
      return freeFailure('transient', `The call was not made, nothing was paid: ${messageOf(error)}`);
    }
    if (!stamped) {
      return freeFailure(
        'transient',
        'The call was not made: the queue no longer lets this job be paid for.',
      );
    }
    if (halted.aborted) {
      return freeFailure('transient', 'The call was not made, nothing was paid: the run had stopped.');
    }
    held.dispatched = true;
    return withdrawal(held);
  }

  async function noteRemote(held: Held, remoteId: string): Promise<Failure | null> {
    try {
      await onSubmitted(held, remoteId);
      return null;
    } catch (error) {
      return freeFailure('transient', `The earlier call was not gone on with: ${messageOf(error)}`);
    }
  }

  async function onSubmitted(held: Held, remoteId: string): Promise<void> {
    try {
      await untilAborted(queue.submitted(heldJob(held), remoteId, shutdown.over), shutdown.over);
    } catch (error) {
      if (!shutdown.over.aborted) onQueueLost(error);
      throw error;
    }
  }

  function ended(
    { job, callMs }: Held,
    slot: CallPermit,
    failure: Failure | null,
    rateLimit: RateLimitHint | null,
  ): void {
    const durationMs = callMs ?? 0;
    onCalled(job.provider, durationMs, failure === null);
    slot.ended({ failure, durationMs, rateLimit });
  }

  /** Trusts no bytes: sniffs and measures what the provider returned. */
  function look(
    held: Held,
    provider: ImageProvider,
    image: GeneratedImage,
    prompt: string,
    permit: Permit,
    slot: CallPermit,
  ): Made | null {
    let inspected: InspectedImage;
    try {
      inspected = inspectImage(image.bytes);
    } catch (error) {
      const message = `${provider.id} returned no usable image: ${messageOf(error)}`;
      const failure = unusable(provider, held, image, message);
      ended(held, slot, failure, image.rateLimit ?? null);
      fail(held, failure, image.model);
      return null;
    }
    ended(held, slot, null, image.rateLimit ?? null);
    const { byteLength } = image.bytes;
    largestSeenBytes = Math.max(largestSeenBytes, byteLength);
    permit.resize(byteLength);
    return { held, image, inspected, prompt };
  }

  function unusable(provider: ImageProvider, held: Held, image: GeneratedImage, message: string): Failure {
    if (!isPaid(provider)) return freeFailure('transient', message);
    if (image.costBasis === 'unknown') return perhapsPaid(message, held.job.reservedMicroUsd);
    return paidFailure('ambiguous', message, image);
  }

  async function storeAndSettle(made: Made): Promise<void> {
    const { held, image, inspected, prompt } = made;
    const cut = [held.withdrawn, shutdown.stores];
    const paidBy = held.dispatched ? heldJob(held) : null;
    const stored = await storeImage(store, image, inspected, paidBy, clock, cut).catch((error) => ({
      error,
    }));
    if ('error' in stored) return storeFailed(made, stored.error);
    storeFailures = 0;
    onDone(held, {
      status: 'completed',
      token: held.job.token,
      jobId: held.job.id,
      provider: held.job.provider,
      model: image.model,
      costMicroUsd: image.costMicroUsd,
      costBasis: image.costBasis,
      durationMs: held.callMs ?? 0,
      prompt,
      image: stored,
      warnings: image.warnings,
    });
  }

  function storeFailed({ held, image }: Made, error: unknown): void {
    if (shutdown.stores.aborted && !held.dispatched) {
      onUntouched(held);
      return;
    }
    if (!shutdown.stores.aborted && !held.withdrawn.aborted) noteStoreTrouble(error);
    const { failureClass, message } = storeFailure(error);
    fail(held, paidFailure(failureClass, message, image), image.model);
  }

  function noteStoreTrouble(error: unknown): void {
    storeFailures += 1;
    if (storeFailures === STORE_FAILURES_IN_A_ROW) onStoreFailing(messageOf(error));
  }

  return {
    work,
    async storesIdle() {
      while (stores.size > 0) await Promise.all(stores);
    },
  };
}
