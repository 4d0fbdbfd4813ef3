/**
 * Leads a job from its claim to its settlement. The line holds what the stages know nothing of: the job's lease, its
 * slot, the room for its bytes, its turn at the store, offers and budgets, and the end of the run. Every job that comes
 * in here leaves by a settlement or a release.
 */
import type { Clock } from '../../clock.ts';
import type { ImageChecker } from '../../images/checker/contract.ts';
import type { PromptSettings } from '../../prompts/settings.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import type { Job, Queue } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { untilAborted } from '../../waiting.ts';
import type { TimeLimit } from '../claim/bounds.ts';
import { type Held, type HeldJobs, nameOf } from '../claim/held-jobs.ts';
import type { Offers } from '../claim/offers.ts';
import type { StoppedModels } from '../claim/stopped-models.ts';
import type { EngineDependencies } from '../contract.ts';
import { withdrawalOf } from '../failures.ts';
import type { Notifier } from '../notifier.ts';
import type { CallPermit } from '../pacing/limiter.ts';
import { createSemaphore, type Permit, type Semaphore } from '../pacing/semaphore.ts';
import type { Counters } from '../report/counters.ts';
import type { Routes } from '../routing.ts';
import type { Releases } from '../settle/releases.ts';
import type { Settler } from '../settle/settler.ts';
import type { Shutdown } from '../shutdown.ts';
import type { Stop } from '../stop.ts';
import { Brake } from './brake.ts';
import { bring, isStoreTrouble } from './bring.ts';
import { Buyer } from './buyer.ts';
import { BytesInFlight } from './bytes-in-flight.ts';
import { isPaid } from './call.ts';
import type { Checked } from './check.ts';
import { type KeptContext, keptImages, lostImage } from './kept.ts';
import { createLedger } from './ledger.ts';
import { fingerprintToBuy } from './prompt.ts';
import { Refusals } from './refusals.ts';
import { Rejections } from './rejections.ts';
import { completed, notCompleted } from './settle.ts';
import { type Exit, type Failed, isExit, UNTOUCHED } from './stage.ts';
import type { Stages } from './stages.ts';
import { notStored, type StoreContext } from './store.ts';
import { createKeepUnsaved, type KeepUnsaved } from './unsaved.ts';

const FEWEST_STORES = 4;

export interface LineDependencies {
  queue: Queue;
  store: ImageStore;
  rescue: EngineDependencies['rescue'];
  images: Pick<ImageChecker, 'check'>;
  providers: ReadonlyMap<string, ImageProvider>;
  routes: Routes;
  prompts: PromptSettings;
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
  /** The largest image of earlier runs, by provider. */
  imageBytes: ReadonlyMap<string, number>;
  /** Notifies when anything has changed that a slot may wait for. */
  changed: Notifier;
  onEvent: EngineDependencies['onEvent'];
  warn: (message: string) => void;
  onWaiting: (ms: number, why: string) => void;
  onQueueLost: (error: unknown) => void;
  stoppedModels: StoppedModels;
  /** Its settings are wrong: whom this job was asked of, a provider or one of its models, is not asked any more. */
  stopFor: (job: Job, detail: string) => void;
}

export class Line {
  readonly #dependencies: LineDependencies;
  readonly #stages: Stages;
  readonly #buyer: Buyer;
  readonly #refusals: Refusals;
  readonly #rejections: Rejections;
  readonly #bytes: BytesInFlight;
  readonly #turns: Semaphore;
  readonly #storing = new Set<Promise<void>>();
  readonly #brake: Brake;
  readonly #keepUnsaved: KeepUnsaved;

  constructor(dependencies: LineDependencies, stages: Stages) {
    const { stop, shutdown, mostSlots, heldJobs, stopFor } = dependencies;
    this.#dependencies = dependencies;
    this.#stages = stages;
    this.#bytes = new BytesInFlight(dependencies.imageBytes, dependencies.changed.notify);
    const ledger = createLedger({
      ...dependencies,
      expectedBytes: (provider) => this.#bytes.expected(provider),
      halted: stop.halted,
      over: shutdown.over,
    });
    const onImage = (job: Job, bytes: number, asked: ImageProvider | null) => {
      this.#bytes.seen(job.provider, bytes);
      if (asked === null) return;
      const key = this.#buyer.askedKey(job, asked);
      this.#refusals.worked(key);
      this.#rejections.worked(key);
    };
    const isRefused = (job: Job) => this.#refusals.isAllButSettled(job);
    this.#buyer = new Buyer({ ...dependencies, ledger, onImage, isRefused }, stages);
    this.#brake = new Brake({ ...dependencies, interrupted: shutdown.calls });
    this.#keepUnsaved = createKeepUnsaved(dependencies);
    this.#refusals = new Refusals({
      heldJobs,
      keyOf: (job) => this.#buyer.askedKey(job),
      isProven: (job) => this.#buyer.isProven(job),
      sentBy: (job) => sentBy(this.#buyer.providerOf(job)),
      stopFor,
      leave: (held, exit) => this.#leave(held, exit),
    });
    this.#rejections = new Rejections({
      heldJobs,
      keyOf: (job) => this.#buyer.askedKey(job),
      leave: (held, exit) => this.#leave(held, exit),
    });
    this.#turns = createSemaphore(Math.max(FEWEST_STORES, mostSlots));
  }

  /** Resolves when the slot may close: the job has left, or its image is being stored. Rejects with an error of our own. */
  async work(held: Held, slot: CallPermit): Promise<void> {
    this.#refusals.began(held.job);
    try {
      await this.#work(held, slot);
    } finally {
      this.#refusals.ended(held.job);
    }
  }

  /** Whether it is open if a request was refused for its product or for the settings. */
  hasOpenRefusal(provider: string): boolean {
    return this.#refusals.isOpen(provider);
  }

  /** The largest image of this provider in this run; null = none was seen. */
  largestImage(provider: string): number | null {
    return this.#bytes.largestSeen(provider);
  }

  /** Whether a call of this provider would find room for the bytes of its image now. */
  hasBytes(provider: string): boolean {
    return this.#bytes.fits(provider);
  }

  /**
   * No other job comes: resolves when no image is being stored any more.
   * @param hasNoOther The queue has none either, now or later.
   */
  async idle(hasNoOther: boolean): Promise<void> {
    const { stop, offers } = this.#dependencies;
    const isDry = hasNoOther && !stop.halted.aborted;
    this.#refusals.close((provider) => isDry && !offers.isOut(provider));
    this.#rejections.close();
    while (this.#storing.size > 0) await Promise.all(this.#storing);
  }

  async #work(held: Held, slot: CallPermit): Promise<void> {
    const room = await this.#bytes.acquire(held.job, this.#dependencies.stop.halted);
    if (room === null) return this.#leave(held, UNTOUCHED);
    let image: Checked | Exit = UNTOUCHED;
    const turn = await this.#buyer.turn(held.job);
    try {
      if (turn !== null) image = await this.#obtain(held, slot);
      // Before the next one has its turn: what was refused may be the settings' fault.
      if (isExit(image)) return await this.#refuseOrLeave(held, image);
    } finally {
      turn?.release();
      if (isExit(image)) room.release();
    }
    room.resize(image.bytes.byteLength);
    await this.#handOn(held, image, room);
  }

  /** The image of an earlier attempt if it is still of use, else one that is bought now; looked at in either case. */
  async #obtain(held: Held, slot: CallPermit): Promise<Checked | Exit> {
    const lost: string[] = [];
    for await (const kept of keptImages(held.job, this.#keptContext(held))) {
      if (isExit(kept)) return this.#unlessTooLate(held, kept);
      const looked = 'missing' in kept ? kept : await this.#buyer.look(held, kept);
      if ('inspected' in looked) return looked;
      if (!('missing' in kept) && kept.isSaved) await this.#discard(held.job);
      lost.push(
        lostImage('missing' in looked ? looked.missing : `is no usable image any more (${causeOf(looked)})`),
      );
    }
    if (!(await this.#brake.released()) || !this.#buyer.mayBuy(held.job)) return UNTOUCHED;
    const looked = await this.#buyer.buy(held, slot);
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

  /** Waits for a turn at the store; from then on the image goes its way without its slot. */
  async #handOn(held: Held, image: Checked, room: Permit): Promise<void> {
    const { shutdown, stop } = this.#dependencies;
    // Later there is no time left to keep it instead.
    const turn = await this.#turns.acquire(1, shutdown.stores);
    if (turn === null) {
      await this.#leaveUnstored(held, image, notStored(image, shutdown.stores.reason));
      return room.release();
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
    if (!isStoreTrouble(stored)) return this.#leave(held, this.#unlessTooLate(held, stored));
    await this.#leaveUnstored(held, image, stored);
  }

  /** No store took it. Nobody else has what was paid for in this attempt: that is kept before the job leaves. */
  async #leaveUnstored(held: Held, image: Checked, unstored: Failed): Promise<void> {
    if (!this.#isWorthKeeping(held, image)) return this.#leave(held, this.#unlessTooLate(held, unstored));
    const message = `${unstored.failure.message} ${await this.#keepUnsaved(held, image)}`;
    this.#leave(held, this.#unlessTooLate(held, { ...unstored, failure: { ...unstored.failure, message } }));
  }

  /** Its call may have cost money, and nobody else has its bytes. */
  #isWorthKeeping({ job, isFree }: Held, { call, liesAt, isSaved }: Checked): boolean {
    const mayCost = isPaid(this.#buyer.providerOf(job)) && !isFree;
    return mayCost && call !== null && liesAt === null && !isSaved;
  }

  /** A job that nothing was paid for in this attempt goes back when the run's end cuts it off from the store. */
  #unlessTooLate(held: Held, exit: Exit): Exit {
    return this.#dependencies.shutdown.stores.aborted && !held.dispatched ? UNTOUCHED : exit;
  }

  /** Whose fault a refusal without a reason is, or an image that is not fit to be shown, shows with another product. */
  async #refuseOrLeave(held: Held, exit: Exit): Promise<void> {
    if (exit.exit !== 'failed') return this.#leave(held, exit);
    const isRefusal = exit.failure.failureClass === 'bad_request';
    const isRejection = exit.stage === 'check';
    if (!isRefusal && !isRejection) return this.#leave(held, exit);
    // The other one must not wait until this one is settled.
    if (held.job.isCanary) await this.#freeCanary(held);
    if (isRefusal) this.#refusals.refused(held, exit);
    else this.#rejections.rejected(held, exit);
  }

  async #freeCanary(held: Held): Promise<void> {
    const { queue, shutdown, onQueueLost } = this.#dependencies;
    try {
      await untilAborted(queue.freeCanary(nameOf(held), shutdown.over), shutdown.over);
    } catch (error) {
      if (!shutdown.over.aborted) onQueueLost(error);
    }
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
    const { queue, shutdown, prompts } = this.#dependencies;
    const provider = this.#buyer.providerOf(held.job);
    return {
      ...this.#storeContext(held),
      role: this.#dependencies.routes.of(held.job).role?.name ?? null,
      unsavedBytes: (job) => untilAborted(queue.unsavedBytes(job, shutdown.over), shutdown.over),
      fingerprint: () => fingerprintToBuy(held.job, { provider, prompts }),
      withdrawal: () => withdrawalOf(held.withdrawn),
    };
  }

  #storeContext({ withdrawn }: Held): StoreContext {
    const { store, clock, shutdown } = this.#dependencies;
    return { store, clock, cut: [withdrawn, shutdown.stores] };
  }
}

function causeOf(exit: Exit): string {
  return exit.exit === 'failed' ? exit.cause : 'it was not looked at';
}

function sentBy(provider: ImageProvider): string {
  const settings = Object.entries(provider.settings ?? {}).map(([name, value]) => `${name} ${value}`);
  return settings.length === 0 ? '' : `Sent: ${settings.join(', ')}. `;
}
