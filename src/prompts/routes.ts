/** Who makes which image: provider, model and role of a product's image, by the owner's rows. Pure. */
import type { Job } from '../queue/contract.ts';
import { type ForProducts, fitting } from './matching.ts';
import { attributesFor } from './prompt.ts';
import type { PromptSettings } from './settings.ts';

/**
 * What an image is for. Marketplaces ask for it: Amazon takes no main image that is made by a model alone.
 */
export const IMAGE_ROLES = ['main', 'gallery', 'detail', 'lifestyle'] as const;
export type ImageRole = (typeof IMAGE_ROLES)[number];

/** A row of `prompts.routes`: for some products, who makes their images, what the images are for, or both. */
export interface Route extends ForProducts {
  provider?: string;
  /** One of the provider's; left out: the model of its own setting. */
  model?: string;
  imageRole?: ImageRole;
}

/** What the rows say of a job, each with the row that said it. */
export interface Routed {
  /** null: no row names a provider, so the run's own makes it. */
  maker: { provider: string; model: string | null; row: string } | null;
  role: { name: ImageRole; row: string } | null;
}

/** What of a job decides its route. */
export type Routable = Pick<Job, 'product' | 'stylePreset'>;

const NOWHERE: Routed = { maker: null, role: null };

/** How a row is named to people: `prompts.routes[2]`, counted from 0 as keys of a list are. */
export function rowName(at: number): string {
  return `prompts.routes[${at}]`;
}

/** @param settings Its rows are in the order of the file. */
export function routeOf(job: Routable, settings: PromptSettings): Routed {
  if (settings.routes.length === 0) return NOWHERE;
  const { archetype, industry } = attributesFor(job, settings);
  const read = {
    product: job.product,
    archetype: archetype.value,
    industry: industry?.value ?? null,
  };
  const rows = fitting(
    settings.routes.map((route, at) => ({ ...route, row: rowName(at) })),
    read,
  );
  const maker = rows.findLast(({ provider }) => provider !== undefined);
  const role = rows.findLast(({ imageRole }) => imageRole !== undefined);
  return {
    maker:
      maker?.provider === undefined
        ? null
        : { provider: maker.provider, model: maker.model ?? null, row: maker.row },
    role: role?.imageRole === undefined ? null : { name: role.imageRole, row: role.row },
  };
}

/** The providers that rows name. */
export function providersIn({ routes }: Pick<PromptSettings, 'routes'>): ReadonlySet<string> {
  return new Set(routes.flatMap(({ provider }) => provider ?? []));
}

/** The same settings with nobody named in particular: roles stay. */
export function withoutMakers(settings: PromptSettings): PromptSettings {
  const routes = settings.routes.map(({ provider: _, model: __, ...route }) => route);
  return { ...settings, routes };
}
