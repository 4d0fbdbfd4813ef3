/**
 * Leads a job from its claim to its settlement. The line holds what the stages know nothing of: the job's lease, its
 * slot, the room for its bytes, its turn at the store, offers and budgets, and the end of the run. Every job that comes
 * in here leaves by a settlement or a release.
 */
import type { Clock } from '../../clock.ts';
import type { ImageChecker } from '../../images/checker/contract.ts';
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import type { Job, Queue } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { untilAborted } from '../../waiting.ts';
import type { TimeLimit } from '../claim/bounds.ts';
import type { Held, HeldJobs } from '../claim/held-jobs.ts';
import type { Offers } from '../claim/offers.ts';
import type { EngineDependencies } from '../contract.ts';
import { type Failure, withdrawalOf } from '../failures.ts';
import type { CallFailure } from '../pacing/health.ts';
import type { CallPermit } from '../pacing/limiter.ts';
import { createSemaphore, type Permit, type Semaphore } from '../pacing/semaphore.ts';
import type { Counters } from '../report/counters.ts';
import type { Releases } from '../settle/releases.ts';
import type { Settler } from '../settle/settler.ts';
import type { Shutdown } from '../shutdown.ts';
import type { Stop } from '../stop.ts';
import { Brake } from './brake.ts';
import { bring, isStoreTrouble } from './bring.ts';
import type { Bought, BuyContext } from './buy.ts';
import { callProvider, isPaid } from './call.ts';
import type { Checked } from './check.ts';
import { type KeptContext, keptImages, lostImage } from './kept.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { Refusals } from './refusals.ts';
import { completed, notCompleted } from './settle.ts';
import { type Exit, type Failed, isExit, UNTOUCHED } from './stage.ts';
import type { Stages } from './stages.ts';
import { notStored, type StoreContext } from './store.ts';
import { createKeepUnsaved, type KeepUnsaved } from './unsaved.ts';

/** Images between a provider's answer and the store's, all together. */
export const BYTES_IN_FLIGHT = 256 * 1024 * 1024;
/** What a call is admitted with before any image has been seen. */
const LARGEST_IMAGE_BYTES = DEFAULT_LIMITS.maxBytes;
/** Later calls are admitted with this many times the largest image seen. */
const SIZE_RESERVE = 2;
const FEWEST_STORES = 4;

export interface LineDependencies {
  queue: Queue;
  store: ImageStore;
  rescue: EngineDependencies['rescue'];
  images: Pick<ImageChecker, 'check'>;
  providers: ReadonlyMap<string, ImageProvider>;
  clock: Clock;
  timeLimit: TimeLimit;
  offers: Offers;
  heldJobs: HeldJobs;
  counters: Counters;
  settler: Pick<Settler, 'add'>;
  /** Takes what goes back to the queue untouched. */
  releases: Pick<Releases, 'add'>;
  stop: Stop;
  shutdown: Shutdown;
  /** Slots that may ever be open at once. */
  mostSlots: number;
  onEvent: EngineDependencies['onEvent'];
  warn: (message: string) => void;
  onWaiting: (ms: number, why: string) => void;
  onQueueLost: (error: unknown) => void;
  /** Its settings are wrong: the provider is not called any more. */
  stopFor: (provider: string, detail: string) => void;
}

export class Line {
  readonly #dependencies: LineDependencies;
  readonly #stages: Stages;
  readonly #ledger: Ledger;
  readonly #refusals: Refusals;
  readonly #bytes = createSemaphore(BYTES_IN_FLIGHT);
  readonly #turns: Semaphore;
  readonly #storing = new Set<Promise<void>>();
  readonly #brake: Brake;
  readonly #keepUnsaved: KeepUnsaved;
  #largestSeenBytes = 0;

  constructor(dependencies: LineDependencies, stages: Stages) {
    const { stop, shutdown, mostSlots, heldJobs, offers, providers, stopFor } = dependencies;
    this.#dependencies = dependencies;
    this.#stages = stages;
    this.#ledger = createLedger({
      ...dependencies,
      expectedBytes: () => (this.#largestSeenBytes === 0 ? null : this.#largestSeenBytes * SIZE_RESERVE),
      halted: stop.halted,
      over: shutdown.over,
    });
    this.#brake = new Brake({ ...dependencies, interrupted: shutdown.calls });
    this.#keepUnsaved = createKeepUnsaved(dependencies);
    this.#refusals = new Refusals({
      heldJobs,
      isProven: (provider) => offers.isProven(provider),
      sentBy: (provider) => sentBy(providers.get(provider)),
      stopFor,
      leave: (held, exit) => this.#leave(held, exit),
    });
    this.#turns = createSemaphore(Math.max(FEWEST_STORES, mostSlots));
  }

  /** Resolves when the slot may close: the job has left, or its image is being stored. Rejects with an error of our own. */
  async work(held: Held, slot: CallPermit): Promise<void> {
    const { provider } = held.job;
    this.#refusals.began(provider);
    try {
      await this.#work(held, slot);
    } finally {
      this.#refusals.ended(provider);
    }
  }

  /** Whether it is open if a request was refused for its product or for the settings. */
  hasOpenRefusal(provider: string): boolean {
    return this.#refusals.isOpen(provider);
  }

  /** No other job comes: resolves when no image is being stored any more. */
  async idle(): Promise<void> {
    const { stop, offers } = this.#dependencies;
    const isDry = !stop.halted.aborted && (stop.reason === 'empty' || stop.reason === 'no-provider');
    this.#refusals.close((provider) => isDry && !offers.isOut(provider));
    while (this.#storing.size > 0) await Promise.all(this.#storing);
  }

  async #work(held: Held, slot: CallPermit): Promise<void> {
    const room = await this.#bytes.acquire(this.#roomFor(held.job), this.#dependencies.stop.halted);
    if (room === null) return this.#leave(held, UNTOUCHED);
    let image: Checked | Exit = UNTOUCHED;
    try {
      image = await this.#obtain(held, slot);
    } finally {
      if (isExit(image)) room.release();
    }
    if (isExit(image)) return this.#refuseOrLeave(held, image);
    room.resize(image.bytes.byteLength);
    await this.#handOn(held, image, room);
  }

  /** No two images of a provider differ much; the first one may be as large as any. */
  #roomFor({ paidImage, unsavedImage }: Job): number {
    const expected =
      this.#largestSeenBytes === 0 ? LARGEST_IMAGE_BYTES : this.#largestSeenBytes * SIZE_RESERVE;
    const kept = Math.max(paidImage?.bytes ?? 0, unsavedImage?.bytes ?? 0);
    return Math.max(kept, Math.min(LARGEST_IMAGE_BYTES, expected));
  }

  /** The image of an earlier attempt if it is still of use, else one that is bought now; looked at in either case. */
  async #obtain(held: Held, slot: CallPermit): Promise<Checked | Exit> {
    const lost: string[] = [];
    for await (const kept of keptImages(held.job, this.#keptContext(held))) {
      if (isExit(kept)) return this.#unlessTooLate(held, kept);
      const looked = 'missing' in kept ? kept : await this.#look(held.job, kept);
      if ('inspected' in looked) return looked;
      if (!('missing' in kept) && kept.isSaved) await this.#discard(held.job);
      lost.push(
        lostImage('missing' in looked ? looked.missing : `is no usable image any more (${causeOf(looked)})`),
      );
    }
    if (!(await this.#brake.released()) || !this.#mayBuy(held.job)) return UNTOUCHED;
    const looked = await this.#buy(held, slot);
    return isExit(looked) ? looked : { ...looked, warnings: [...looked.warnings, ...lost] };
  }

  /** What the queue keeps of it is no image: it must not be handed out again. */
  async #discard({ id }: Job): Promise<void> {
    const { queue, shutdown, onQueueLost } = this.#dependencies;
    try {
      await untilAborted(queue.discard({ jobIds: [id] }, shutdown.over), shutdown.over);
    } catch (error) {
      if (!shutdown.over.aborted) onQueueLost(error);
    }
  }

  #providerOf({ id, provider }: Job): ImageProvider {
    const found = this.#dependencies.providers.get(provider);
    if (found !== undefined) return found;
    throw new Error(`The queue handed out job ${id} for ${provider}, which was not offered.`);
  }

  /** Meanwhile the run may have stopped, its time be too short, or the provider too dear for what was set aside. */
  #mayBuy(job: Job): boolean {
    const { offers, stop, timeLimit, clock } = this.#dependencies;
    const hasTime = timeLimit.fits(job.provider, clock.now());
    return !stop.halted.aborted && hasTime && offers.usable(job.provider) && offers.covers(job);
  }

  async #buy(held: Held, slot: CallPermit): Promise<Checked | Exit> {
    const bought = await this.#stages.toBuy.run(held.job, this.#buyContext(held));
    this.#noteCost(held.job, bought);
    const looked = isExit(bought) ? bought : await this.#look(held.job, bought);
    const call = callOf(bought);
    const restMs = call === null ? null : this.#callEnded(held, slot, looked, call.rateLimit);
    if (isExit(looked)) return looked.exit === 'failed' ? { ...looked, restMs } : looked;
    this.#largestSeenBytes = Math.max(this.#largestSeenBytes, looked.bytes.byteLength);
    return looked;
  }

  #look(job: Job, bought: Bought): Promise<Checked | Exit> {
    const { reservedMicroUsd } = job;
    const provider = this.#providerOf(job);
    return this.#stages.toLook.run(bought, {
      images: this.#dependencies.images,
      isDrawnHere: provider.isLocal === true && bought.liesAt === null,
      isPaid: isPaid(provider),
      reservedMicroUsd,
    });
  }

  /** Who charges more than he said is offered at that price from now on, so that no cap is passed by much. */
  #noteCost({ provider, reservedMicroUsd }: Job, bought: Bought | Exit): void {
    const costMicroUsd = isExit(bought) ? (failureOf(bought)?.costMicroUsd ?? 0) : bought.costMicroUsd;
    if (costMicroUsd <= reservedMicroUsd) return;
    const { offers, warn } = this.#dependencies;
    if (offers.charged(provider, costMicroUsd)) warn(dearer(provider, costMicroUsd, reservedMicroUsd));
  }

  /** Answers for how long the provider is to rest, for all workers; null = it is not. */
  #callEnded(
    { job, callMs, withdrawn }: Held,
    slot: CallPermit,
    looked: Checked | Exit,
    rateLimit: RateLimitHint | null,
  ): number | null {
    const durationMs = callMs ?? 0;
    const { counters, shutdown } = this.#dependencies;
    const failure = isExit(looked) && looked.exit === 'failed' ? callFailure(job, looked) : null;
    counters.call(job.provider, durationMs, failure === null);
    const isCut = shutdown.calls.aborted || withdrawn.aborted;
    const restMs = slot.ended({ failure, isCut, durationMs, rateLimit });
    if (failure === null) this.#refusals.worked(job.provider);
    return restMs;
  }

  /** Waits for a turn at the store; from then on the image goes its way without its slot. */
  async #handOn(held: Held, image: Checked, room: Permit): Promise<void> {
    const { shutdown, stop } = this.#dependencies;
    const turn = await this.#turns.acquire(1, shutdown.over);
    if (turn === null) {
      room.release();
      return this.#leave(held, this.#unlessTooLate(held, notStored(image, shutdown.over.reason)));
    }
    const storing = this.#finish(held, image)
      .catch((error: unknown) => stop.fail(error))
      .finally(() => {
        turn.release();
        room.release();
        this.#storing.delete(storing);
      });
    this.#storing.add(storing);
  }

  async #finish(held: Held, image: Checked): Promise<void> {
    const { settler, shutdown } = this.#dependencies;
    const isWorthKeeping = this.#isWorthKeeping(held, image);
    const context = this.#storeContext(held);
    // What was paid for is stored even when the job is no longer ours: whoever has it takes it.
    const cut = isWorthKeeping ? [shutdown.stores] : context.cut;
    const stored = await bring(image, {
      brake: this.#brake,
      toStore: (checked) => this.#stages.toStore.run(checked, { ...context, cut }),
      isCut: () => cut.some(({ aborted }) => aborted),
    });
    if (!isExit(stored)) return settler.add(held, completed(held, stored));
    if (!isStoreTrouble(stored) || !isWorthKeeping) {
      return this.#leave(held, this.#unlessTooLate(held, stored));
    }
    const message = `${stored.failure.message} ${await this.#keepUnsaved(held, image)}`;
    this.#leave(held, this.#unlessTooLate(held, { ...stored, failure: { ...stored.failure, message } }));
  }

  /** Its call may have cost money, and nobody else has its bytes. */
  #isWorthKeeping({ job }: Held, { call, liesAt, isSaved }: Checked): boolean {
    return isPaid(this.#providerOf(job)) && call !== null && liesAt === null && !isSaved;
  }

  /** A job that nothing was paid for in this attempt goes back when the run's end cuts it off from the store. */
  #unlessTooLate(held: Held, exit: Exit): Exit {
    return this.#dependencies.shutdown.stores.aborted && !held.dispatched ? UNTOUCHED : exit;
  }

  /** Whose fault a refusal without a reason is shows with another product. */
  #refuseOrLeave(held: Held, exit: Exit): void {
    const isOpen = exit.exit === 'failed' && exit.failure.failureClass === 'bad_request';
    if (isOpen) this.#refusals.refused(held, exit);
    else this.#leave(held, exit);
  }

  #leave(held: Held, exit: Exit): void {
    const { offers, settler, releases } = this.#dependencies;
    if (exit.exit === 'failed') {
      const fallback = offers.fallbackFor(held.job, exit.failure.failureClass);
      settler.add(held, notCompleted(held, exit, fallback));
    } else {
      releases.add([held]);
    }
  }

  #keptContext(held: Held): KeptContext {
    const { queue, shutdown } = this.#dependencies;
    return {
      ...this.#storeContext(held),
      unsavedBytes: (job) => untilAborted(queue.unsavedBytes(job, shutdown.over), shutdown.over),
      withdrawal: () => withdrawalOf(held.withdrawn),
    };
  }

  #buyContext(held: Held): BuyContext {
    const { clock, shutdown, onEvent } = this.#dependencies;
    const provider = this.#providerOf(held.job);
    const calls = { clock, interrupted: shutdown.calls, onSubmitted: this.#ledger.submitted };
    let isStarted = false;
    return {
      provider,
      call: (request, remoteId) => {
        if (!isStarted) onEvent({ type: 'job-started', job: held.job, prompt: request.prompt });
        isStarted = true;
        return callProvider(provider, request, held, remoteId, calls);
      },
      stamp: () => this.#ledger.stamp(held),
      noteRemote: (remoteId) => this.#ledger.noteRemote(held, remoteId),
      withdrawal: () => withdrawalOf(held.withdrawn),
    };
  }

  #storeContext({ withdrawn }: Held): StoreContext {
    const { store, clock, shutdown } = this.#dependencies;
    return { store, clock, cut: [withdrawn, shutdown.stores] };
  }
}

function failureOf(exit: Exit): Failure | null {
  return exit.exit === 'failed' ? exit.failure : null;
}

function callFailure({ product }: Job, { stage, failure, cause }: Failed): CallFailure {
  const isUnusable = stage === 'look' || failure.failureClass === 'empty';
  return { product, failure, unusable: isUnusable ? cause : null };
}

function callOf(bought: Bought | Exit): Bought['call'] {
  if (!isExit(bought)) return bought.call;
  return bought.exit === 'failed' ? bought.call : null;
}

function causeOf(exit: Exit): string {
  return exit.exit === 'failed' ? exit.cause : 'it was not looked at';
}

function dearer(provider: string, costMicroUsd: MicroUsd, reservedMicroUsd: MicroUsd): string {
  const [cost, reserved] = [costMicroUsd, reservedMicroUsd].map((sum) => formatUsd(microUsdToUsd(sum)));
  return `${provider} charged ${cost} for an image, more than the ${reserved} that were set aside for it; from here on so much is set aside for each. If max-price-usd is set, raise it.`;
}

function sentBy(provider: ImageProvider | undefined): string {
  const settings = Object.entries(provider?.settings ?? {}).map(([name, value]) => `${name} ${value}`);
  return settings.length === 0 ? '' : `Sent: ${settings.join(', ')}. `;
}
