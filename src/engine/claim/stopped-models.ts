/**
 * Models that are not asked for any more in this run, while their provider goes on with its others: the service knows no such model,
 * or takes no request for it. Their jobs go to the first fallback; without one they wait under a name that no run has, so that this
 * one claims them no more, and the next one frees them when nothing else is left (unrouted.ts).
 */
import type { ImageProvider } from '../../providers/contract.ts';
import { variantsOf, withModel } from '../../providers/routed.ts';
import type { Job } from '../../queue/contract.ts';
import { mayBeRouted, type Routes, withModelOf } from '../routing.ts';
import type { Offers } from './offers.ts';

export interface StoppedModelsDependencies {
  providers: ReadonlyMap<string, ImageProvider>;
  routes: Routes;
  offers: Pick<Offers, 'makerFor' | 'isOut'>;
  /** In their order, as far as this run has them. */
  fallbacks: readonly string[];
  warn: (message: string) => void;
  /** None of its models is left: the provider is not called any more. */
  stopProvider: (provider: string, detail: string) => void;
  /** Jobs that were claimed are to be looked at anew. */
  onStopped: () => void;
}

/** As a provider's name may be written. */
const LONGEST_NAME = 64;

export class StoppedModels {
  readonly #dependencies: StoppedModelsDependencies;
  /** Each with what is wrong with it. */
  readonly #stopped = new Map<ImageProvider, string>();
  readonly #places = new Set<string>();
  #detail: string | null = null;

  constructor(dependencies: StoppedModelsDependencies) {
    this.#dependencies = dependencies;
  }

  /** Under these names jobs of this run wait. */
  get places(): ReadonlySet<string> {
    return this.#places;
  }

  /** Why jobs wait for a model, or null. */
  get detail(): string | null {
    return this.#detail;
  }

  /** What is wrong with its model need not stop its provider: others are asked for as well, and the job can wait elsewhere. */
  concerns(job: Job): boolean {
    return this.#groupOf(job)?.models !== undefined && mayBeRouted(job);
  }

  /** Its model is not asked for any more, and the job can wait for it. */
  holds(job: Job): boolean {
    return this.concerns(job) && this.#stopped.has(this.#askedOf(job));
  }

  /** Who makes what goes to this provider and model. */
  makerFor(provider: string, model: string | null): string {
    const maker = this.#dependencies.offers.makerFor(provider);
    const group = this.#dependencies.providers.get(maker);
    if (group === undefined) return maker;
    const asked = withModel(group, maker === provider ? model : null);
    const detail = this.#stopped.get(asked);
    return detail === undefined ? maker : (this.#standIn(maker) ?? this.#waitingPlace(asked, detail));
  }

  /** The model of this job is not asked for any more. */
  stop(job: Job, detail: string): void {
    const { providers, routes, warn, stopProvider, onStopped } = this.#dependencies;
    const asked = this.#askedOf(job);
    const group = providers.get(job.provider);
    if (group === undefined || this.#stopped.has(asked)) return;
    const row = routes.of(job).maker?.row;
    const named = row === undefined ? detail : `${row}: ${detail}`;
    this.#stopped.set(asked, named);
    if (variantsOf(group).every((one) => this.#stopped.has(one))) {
      stopProvider(job.provider, named);
      return;
    }
    const standIn = this.#standIn(job.provider);
    if (standIn === null) this.#waitingPlace(asked, named);
    const instead = standIn === null ? 'its other models go on' : `${standIn} takes its place`;
    warn(
      `${row === undefined ? '' : `${row}: `}${job.provider} is not asked for ${labelOf(asked)} again in this run, ${instead}: ${detail}`,
    );
    onStopped();
  }

  #waitingPlace(asked: ImageProvider, detail: string): string {
    const place = placeOf(asked);
    this.#places.add(place);
    this.#detail ??= detail;
    return place;
  }

  #standIn(provider: string): string | null {
    const { providers, fallbacks, offers } = this.#dependencies;
    const canGoOn = (id: string) => {
      const group = providers.get(id);
      const isStopped = group === undefined || this.#stopped.has(withModel(group, null));
      return !isStopped && !offers.isOut(id) && offers.makerFor(id) === id;
    };
    return fallbacks.find((id) => id !== provider && canGoOn(id)) ?? null;
  }

  #groupOf({ provider }: Job): ImageProvider | undefined {
    return this.#dependencies.providers.get(provider);
  }

  #askedOf(job: Job): ImageProvider {
    const group = this.#groupOf(job);
    if (group === undefined) throw new Error(`This run has no provider ${job.provider}.`);
    return withModelOf(group, job, this.#dependencies.routes);
  }
}

function labelOf({ asks, settings }: ImageProvider): string {
  return asks?.model ?? settings?.model ?? 'its model';
}

function placeOf(asked: ImageProvider): string {
  return `${asked.id}.${labelOf(asked)}`
    .toLowerCase()
    .replace(/[^a-z0-9_.-]/g, '-')
    .slice(0, LONGEST_NAME);
}
