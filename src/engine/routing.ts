/** Whom a job's image is to come from, by the owner's routes. What a person has asked of a provider by name is never routed. */
import { providersIn, type Routable, type Routed, routeOf } from '../prompts/routes.ts';
import type { PromptSettings } from '../prompts/settings.ts';
import type { ImageProvider } from '../providers/contract.ts';
import { withModel } from '../providers/routed.ts';
import type { Job } from '../queue/contract.ts';

type Asking = Pick<Job, 'requestedProvider' | 'fallbackFrom' | 'isRouted'>;

/** Whoever makes it, no person has named them: it asks for nobody, a route names them, or a run has handed it on. */
export function isOpen({ requestedProvider, fallbackFrom, isRouted }: Asking): boolean {
  return requestedProvider === null || fallbackFrom !== null || isRouted;
}

/** What routes say of a job; each product is read once. */
export interface Routes {
  of(job: Routable): Routed;
  /** Those that rows name. */
  readonly providers: ReadonlySet<string>;
}

export function createRoutes(prompts: PromptSettings): Routes {
  const known = new WeakMap<Routable, Routed>();
  return {
    providers: providersIn(prompts),
    of(job) {
      const found = known.get(job) ?? routeOf(job, prompts);
      known.set(job, found);
      return found;
    },
  };
}

/** The provider of a job with the model that it is asked for. */
export function withModelOf(
  provider: ImageProvider,
  job: Asking & Routable & Pick<Job, 'provider'>,
  routes: Routes,
): ImageProvider {
  const maker = isOpen(job) ? routes.of(job).maker : null;
  return withModel(provider, maker?.provider === job.provider ? maker.model : null);
}

/**
 * Who makes what is routed to this provider: the provider, or the first fallback when it cannot.
 * @param canGoOn Whether this run has that provider, and it is not out for good.
 */
export function standInFor(
  provider: string,
  fallbacks: readonly string[],
  canGoOn: (provider: string) => boolean,
): string {
  if (canGoOn(provider)) return provider;
  return fallbacks.find((id) => id !== provider && canGoOn(id)) ?? provider;
}

/**
 * Who is to make this job instead of the provider that it was claimed for; null = nobody.
 * @param chosen Who makes what no row names a provider for.
 * @param makerFor As `standInFor`, of a provider with this model; null: that of its own setting.
 */
export function goesTo(
  job: Begun & Routable & Pick<Job, 'provider'>,
  routes: Routes,
  chosen: string,
  makerFor: (provider: string, model: string | null) => string,
): string | null {
  if (!mayBeRouted(job)) return null;
  if (routes.providers.size === 0 && !job.isRouted) return null;
  const { maker } = routes.of(job);
  const to = makerFor(maker?.provider ?? chosen, maker?.model ?? null);
  return to === job.provider ? null : to;
}

type Begun = Asking & Pick<Job, 'remoteId' | 'paidImage' | 'unsavedImage'>;

/** Whether it may be handed to another provider. What is paid for already is finished where it was begun. */
export function mayBeRouted(job: Begun): boolean {
  const { remoteId, paidImage, unsavedImage, fallbackFrom } = job;
  return (
    isOpen(job) && fallbackFrom === null && remoteId === null && paidImage === null && unsavedImage === null
  );
}
