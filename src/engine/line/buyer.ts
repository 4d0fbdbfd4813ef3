/**
 * Buys the image of a job and has it looked at, still in the slot of its call: only then is it known what the call tells
 * about its provider, and that is passed on here.
 */
import type { Clock } from '../../clock.ts';
import type { ImageChecker } from '../../images/checker/contract.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { PromptSettings } from '../../prompts/settings.ts';
import type { ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import { variantsOf } from '../../providers/routed.ts';
import type { Job } from '../../queue/contract.ts';
import type { TimeLimit } from '../claim/bounds.ts';
import type { Held } from '../claim/held-jobs.ts';
import type { Offers } from '../claim/offers.ts';
import type { StoppedModels } from '../claim/stopped-models.ts';
import type { EngineDependencies } from '../contract.ts';
import { withdrawalOf } from '../failures.ts';
import type { CallFailure, Consequence } from '../pacing/health.ts';
import type { CallPermit } from '../pacing/limiter.ts';
import type { Permit } from '../pacing/semaphore.ts';
import type { Counters } from '../report/counters.ts';
import { type Routes, withModelOf } from '../routing.ts';
import type { Shutdown } from '../shutdown.ts';
import type { Stop } from '../stop.ts';
import type { Bought, BuyContext } from './buy.ts';
import { callProvider, isPaid } from './call.ts';
import type { Checked } from './check.ts';
import type { Ledger } from './ledger.ts';
import { keyOf, ModelTurns } from './model-turns.ts';
import { type Exit, type Failed, isExit } from './stage.ts';
import type { Stages } from './stages.ts';

export interface BuyerDependencies {
  images: Pick<ImageChecker, 'check'>;
  providers: ReadonlyMap<string, ImageProvider>;
  routes: Routes;
  prompts: PromptSettings;
  clock: Clock;
  timeLimit: TimeLimit;
  offers: Offers;
  stoppedModels: StoppedModels;
  counters: Counters;
  ledger: Ledger;
  stop: Stop;
  shutdown: Shutdown;
  /** Whom it is asked of has refused two products without a reason, and waits for the verdict. */
  isRefused: (job: Job) => boolean;
  /** An image of so many bytes was made. @param asked As in `CallHint`. */
  onImage: (job: Job, bytes: number, asked: ImageProvider | null) => void;
  onEvent: EngineDependencies['onEvent'];
  warn: (message: string) => void;
}

export class Buyer {
  readonly #dependencies: BuyerDependencies;
  readonly #stages: Stages;
  readonly #modelTurns = new ModelTurns();

  constructor(dependencies: BuyerDependencies, stages: Stages) {
    this.#dependencies = dependencies;
    this.#stages = stages;
  }

  /**
   * Meanwhile the run may have stopped, its time be too short, or the provider too dear for what was set aside: then the job goes
   * back, and more is set aside for the next one.
   */
  mayBuy(job: Job): boolean {
    const { offers, stoppedModels, stop, timeLimit, clock, isRefused } = this.#dependencies;
    const { unitCostMicroUsd } = this.providerOf(job);
    if (job.reservedMicroUsd < unitCostMicroUsd) offers.charged(job.provider, unitCostMicroUsd);
    const hasTime = timeLimit.fits(job.provider, clock.now());
    const isOffered = offers.usable(job.provider) && offers.covers(job) && !stoppedModels.holds(job);
    return !stop.halted.aborted && hasTime && isOffered && !isRefused(job);
  }

  /** Of several models of a provider, each goes alone until it has made an image; null when the run has stopped meanwhile. */
  turn(job: Job): Promise<Permit | null> {
    const { halted } = this.#dependencies.stop;
    return this.#modelTurns.begin(this.#groupOf(job), this.providerOf(job), halted);
  }

  async buy(held: Held, slot: CallPermit): Promise<Checked | Exit> {
    const bought = await this.#stages.toBuy.run(held.job, this.#context(held));
    this.#noteCost(held.job, bought);
    const looked = isExit(bought) ? bought : await this.look(held, bought);
    const call = callOf(bought);
    const consequence = call === null ? null : this.#callEnded(held, slot, looked, call.rateLimit);
    if (isExit(looked)) return looked.exit === 'failed' ? { ...looked, ...followsFrom(consequence) } : looked;
    const asked = call?.asked ?? null;
    if (asked !== null) this.#modelTurns.worked(asked);
    this.#dependencies.onImage(held.job, looked.bytes.byteLength, asked);
    return looked;
  }

  look({ job, isFree }: Held, bought: Bought): Promise<Checked | Exit> {
    const provider = this.providerOf(job);
    return this.#stages.toLook.run(bought, {
      images: this.#dependencies.images,
      interrupted: this.#dependencies.shutdown.calls,
      isDrawnHere: provider.isLocal === true && bought.liesAt === null,
      isPaid: isPaid(provider) && !isFree,
      reservedMicroUsd: job.reservedMicroUsd,
    });
  }

  /** The provider with the model that this job is asked for of it. */
  providerOf(job: Job): ImageProvider {
    return withModelOf(this.#groupOf(job), job, this.#dependencies.routes);
  }

  /** Whom its failures tell of: a provider, or one of its models where it is asked for several. */
  askedKey(job: Job, asked = this.providerOf(job)): string {
    return this.#groupOf(job).models === undefined ? job.provider : keyOf(asked);
  }

  /** With these settings it has made an image within the last day; one of several models, in this run. */
  isProven(job: Job): boolean {
    if (!this.#dependencies.offers.isProven(job.provider)) return false;
    return this.#groupOf(job).models === undefined || this.#modelTurns.hasWorked(this.providerOf(job));
  }

  #groupOf({ id, provider }: Job): ImageProvider {
    const found = this.#dependencies.providers.get(provider);
    if (found !== undefined) return found;
    throw new Error(`The queue handed out job ${id} for ${provider}, which was not offered.`);
  }

  /** Who charges more than he said is offered at that price from now on, so that no cap is passed by much. */
  #noteCost({ provider, reservedMicroUsd }: Job, bought: Bought | Exit): void {
    const costMicroUsd = costOf(bought);
    if (costMicroUsd <= reservedMicroUsd) return;
    const { offers, warn } = this.#dependencies;
    if (offers.charged(provider, costMicroUsd)) warn(dearer(provider, costMicroUsd, reservedMicroUsd));
  }

  /** Answers what that means for the calls that follow. */
  #callEnded(
    { job, callMs, withdrawn }: Held,
    slot: CallPermit,
    looked: Checked | Exit,
    rateLimit: RateLimitHint | null,
  ): Consequence {
    const durationMs = callMs ?? 0;
    const { counters, shutdown, stoppedModels } = this.#dependencies;
    const failure = isExit(looked) && looked.exit === 'failed' ? this.#callFailure(job, looked) : null;
    counters.call(job.provider, durationMs, failure === null);
    const isCut = shutdown.calls.aborted || withdrawn.aborted;
    const consequence = slot.ended({ failure, isCut, durationMs, rateLimit });
    if (failure?.stopsModelOnly === true) stoppedModels.stop(job, failure.failure.message);
    return consequence;
  }

  #callFailure(job: Job, { failure }: Failed): CallFailure {
    const stopsModelOnly = failure.isOfModel && this.#dependencies.stoppedModels.concerns(job);
    return { product: job.product, failure, stopsModelOnly, unusable: failure.reason };
  }

  #context(held: Held): BuyContext {
    const { clock, shutdown, ledger, onEvent, prompts } = this.#dependencies;
    const provider = this.providerOf(held.job);
    const role = this.#dependencies.routes.of(held.job).role?.name ?? null;
    const calls = { clock, interrupted: shutdown.calls };
    let isStarted = false;
    return {
      provider,
      variants: variantsOf(this.#groupOf(held.job)),
      prompts,
      role,
      call: (asking, remoteId) => {
        if (!isStarted) onEvent({ type: 'job-started', job: held.job, prompt: asking.prompt });
        isStarted = true;
        held.prompt = asking.prompt || null;
        const onSubmitted = (id: string) => ledger.submitted(held, id, asking);
        return callProvider(asking.provider, asking.request, held, remoteId, { ...calls, onSubmitted });
      },
      stamp: (fingerprint) => ledger.stamp(held, fingerprint, provider.allowance ?? null),
      noteRemote: (remoteId) => ledger.noteRemote(held, remoteId),
      withdrawal: () => withdrawalOf(held.withdrawn),
    };
  }
}

function costOf(bought: Bought | Exit): MicroUsd {
  if (!isExit(bought)) return bought.costMicroUsd;
  return bought.exit === 'failed' ? bought.failure.costMicroUsd : 0;
}

function followsFrom(consequence: Consequence | null): Pick<Failed, 'restMs' | 'isRepeated'> {
  return {
    restMs: consequence?.do === 'rest' ? consequence.ms : null,
    isRepeated: consequence?.do === 'stop' && consequence.cause === 'unusable',
  };
}

function callOf(bought: Bought | Exit): Bought['call'] {
  if (!isExit(bought)) return bought.call;
  return bought.exit === 'failed' ? bought.call : null;
}

function dearer(provider: string, costMicroUsd: MicroUsd, reservedMicroUsd: MicroUsd): string {
  const [cost, reserved] = [costMicroUsd, reservedMicroUsd].map((sum) => formatUsd(microUsdToUsd(sum)));
  return `${provider} charged ${cost} for an image, more than the ${reserved} that were set aside for it; from here on so much is set aside for each. If max-price-usd is set, raise it.`;
}
