/**
 * What an image provider is to the engine: something that turns a request into bytes, tells what that cost, and
 * says honestly how it failed. The engine retries, sniffs, guards and stores; a provider does none of that.
 */

import type { MicroUsd } from '../money.ts';
import type { DrawnBy } from '../prompts/attributes.ts';
import type { PromptWording } from '../prompts/wording.ts';
import type { Allowance, CostBasis, FailureClass, Product } from '../queue/contract.ts';

export interface ImageRequest {
  product: Product;
  prompt: string;
  negativePrompt: string | null;
  /**
   * Where the negative prompt comes from: what `ours` says stands in the prompt too where a provider takes no negative
   * one, so it may be left out without a word. Not given counts as the user's.
   */
  negativePromptOrigin?: 'ours' | 'user';
  stylePreset: string | null;
  variation: number;
  /** How often a person asked for another picture of the same: under one seed, each is to differ. */
  take?: number;
  /** How the product was read, by the settings file's rows too: for what is drawn on this machine, and only there. */
  drawnBy?: DrawnBy;
}

export interface ProviderContext {
  /** Aborted at the call's deadline and when the run stops. */
  signal: AbortSignal;
  /** A remote id of an earlier attempt that is still running, to be resumed instead of paid again. */
  remoteId: string | null;
  /** Persists a remote id before the first poll. */
  onSubmitted(remoteId: string): Promise<void>;
}

/** What a provider's headers tell of its rate limit; null where they do not. */
export interface RateLimitHint {
  /** Calls a minute. */
  limitPerMinute: number | null;
  remaining: number | null;
  /** Until `remaining` is full again. */
  resetMs: number | null;
}

export interface GeneratedImage {
  bytes: Uint8Array;
  model: string | null;
  costMicroUsd: MicroUsd;
  costBasis: CostBasis;
  /** IPTC digital source type. */
  digitalSourceType: 'trainedAlgorithmicMedia' | 'algorithmicMedia';
  /** The size that was asked for, where one was: what is far smaller is not shown. */
  askedSize?: ImageSize | null;
  /** What was asked for but could not be done, for the job's record. */
  warnings: string[];
  rateLimit?: RateLimitHint;
}

export interface ImageProvider {
  readonly id: string;
  /** The most one image can cost; 0 = nothing is ever paid and no stamp is needed before a call. */
  readonly unitCostMicroUsd: MicroUsd;
  /** What one image usually costs; left out where nobody knows. */
  readonly price?: PriceEstimate;
  /** How long one call may take at most. */
  readonly timeoutMs: number;
  /** How many calls at once when the user says `auto`; where a server does the work, a run climbs from there. */
  readonly autoConcurrency: number;
  /** True when it computes on this machine instead of asking a server. */
  readonly isLocal?: boolean;
  /** What every image of it is asked for; left out where nobody knows. */
  readonly asks?: Asks;
  /** What it gives away each day: calls that this covers cost nothing, and without `unitCostMicroUsd` no others are made. */
  readonly allowance?: Allowance;
  /** What its model can do; left out where nobody knows. */
  readonly capabilities?: Capabilities;
  /** What its requests carry besides the prompt (model, size, …), for errors that blame them. */
  readonly settings?: Readonly<Record<string, string>>;
  /**
   * By the names that rows of `prompts.routes` give, with null for that of its own setting, where it is asked for several models:
   * what stands here of costs and times is then the most of them, and the rest is that of its own. See routed.ts.
   */
  readonly models?: ReadonlyMap<string | null, ImageProvider>;
  /** With its own model, where no row and no setting names it: asked by jobs that name this provider themselves, at its own price. */
  readonly byWish?: ImageProvider;
  /** Free checks before anything is claimed; returns warnings, throws a `UserError` when it cannot work. */
  preflight?(signal: AbortSignal): Promise<string[]>;
  /** @throws {ProviderError} for every failure that it understands; anything else counts as `ambiguous` if paid, else `transient`. */
  generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage>;
  /** Ends what its calls have started on this machine; the run calls it at its end, and a later call starts it again. */
  close?(): Promise<void>;
}

/** Where a provider's results lie. */
export interface ResultPlaces {
  /** Host names and patterns. */
  hosts: readonly string[];
  /** False: our rules, as they are on this platform, would refuse such an address after the purchase. */
  isReachable: boolean;
}

/** What a provider is asked for, whatever the product: known before the first call. Holds no secret. */
export interface Asks {
  /** Where its API begins; null for one that has none. */
  address: string | null;
  model: string;
  /** The request with an empty prompt: all settings that are really sent. */
  sent: Readonly<Record<string, unknown>>;
  /** What will come; null where that cannot be known. */
  format: ImageFormat | null;
  /** Width times height of what will come; null where that cannot be known. */
  pixels: number | null;
  /** Where its images are much smaller than their pixels allow. */
  largestBytes?: number;
  results: 'in-answer' | ResultPlaces;
}

/** Width × height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Which sizes a model can be asked for. */
export type SizeRule =
  /** Any width and height that keep these limits. */
  | {
      kind: 'pixels';
      multipleOf: number;
      minPixels: number;
      maxPixels: number;
      maxEdge: number;
      /** Of the longer side to the shorter one. */
      maxRatio: number;
    }
  | { kind: 'list'; sizes: readonly ImageSize[] }
  /** "16:9" and the like; the model chooses the pixels. */
  | { kind: 'ratios'; ratios: readonly string[] }
  /** The size cannot be chosen. */
  | { kind: 'fixed' };

export const IMAGE_FORMATS = ['png', 'jpeg', 'webp'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** What one model of a provider can do. What it cannot becomes a warning on the job: see fit-request.ts. */
export interface Capabilities {
  negativePrompt: boolean;
  /** How a prompt is worded for it; left out: sentences, or phrases where it takes a negative prompt. */
  wording?: PromptWording;
  seed: boolean;
  /** Empty: no style can be asked for by name. */
  stylePresets: readonly string[];
  /** Empty: the quality cannot be chosen. */
  qualities: readonly string[];
  formats: readonly ImageFormat[];
  maxPromptCharacters: number;
  /** So many bytes of UTF-8 are covered by the price that is reserved; null where the prompt costs nothing. */
  maxPromptBytes: number | null;
  size: SizeRule;
}

/** What the run asks of every image of a provider; null = the provider's own default. */
export interface ImageOptions {
  size: ImageSize | null;
  format: ImageFormat | null;
  quality: string | null;
  stylePreset: string | null;
  seed: number | null;
}

/** What one image costs by a table, before it is made. */
export interface PriceEstimate {
  /** What one image usually costs. */
  microUsd: MicroUsd;
  /** What it can cost at most: this is reserved. */
  maxMicroUsd: MicroUsd;
  /** `table`: ours; `stated`: the user's own word (`max-price-usd`); `free`: nothing is ever paid. */
  basis: 'table' | 'stated' | 'free';
  /** The day on which the price was looked up, ISO; null for `stated` and `free`. */
  asOf: string | null;
  /** Where it was looked up, for people. */
  source: string;
}

/** How many images a day what it gives away covers; null = it gives nothing away. */
export function freeImagesADay({ allowance }: Pick<ImageProvider, 'allowance'>): number | null {
  return allowance === undefined ? null : Math.floor(allowance.perDay / allowance.units);
}

/** A provider with one of its models, as the registry makes it: what the engine calls, and what can be told of it. */
export interface ImageAdapter extends ImageProvider {
  readonly models?: ReadonlyMap<string | null, ImageAdapter>;
  readonly byWish?: ImageAdapter;
  readonly model: string;
  readonly capabilities: Capabilities;
  readonly price: PriceEstimate;
  /**
   * What the service takes of this account for such an image, where its API tells; null = it does not say.
   * @throws {ProviderError}
   */
  accountPrice?(signal: AbortSignal): Promise<MicroUsd | null>;
}

/**
 * Why an answer that came whole is of no use. In a word of ours: what a service says of it differs from product to
 * product, and two that are of no use alike are a sign.
 */
export type UnusableReason = 'no_image' | 'broken_image' | 'unreadable' | 'too_large';

export interface ProviderErrorDetails {
  /** The provider's own wait, for `rate_limited`. */
  retryAfterMs?: number | undefined;
  costMicroUsd?: MicroUsd | undefined;
  costBasis?: CostBasis | undefined;
  rateLimit?: RateLimitHint | undefined;
  /** The task of `remoteId` is not known any more: it has to be made anew. */
  remoteLost?: boolean | undefined;
  /** Our own rules will refuse every image that comes this way (its address): one such answer is enough. */
  alwaysRefused?: boolean | undefined;
  /** No server was reached: no address, refused, no way to the network. */
  unreached?: boolean | undefined;
  /** Of a wrong setting: the parameter that the service complains of, where it names one. */
  parameter?: string | undefined;
  /** For `empty`; not given: there was no image. */
  reason?: UnusableReason | undefined;
  /** Only what is free of secrets: whoever logs this error logs its cause. */
  cause?: unknown;
}

export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly failureClass: FailureClass;
  readonly retryAfterMs: number | null;
  /** What this failure has cost, where known. */
  readonly costMicroUsd: MicroUsd;
  readonly costBasis: CostBasis;
  readonly rateLimit: RateLimitHint | null;
  /** The task of `remoteId` is not known any more: it has to be made anew. */
  readonly remoteLost: boolean;
  /** Our own rules will refuse every image that comes this way: the class is `config`, and the cost is the image's. */
  readonly alwaysRefused: boolean;
  /** No server was reached: no address, refused, no way to the network. */
  readonly unreached: boolean;
  /** Of a wrong setting: the parameter that the service complains of; null where it names none. */
  readonly parameter: string | null;
  /** Why there is no image, for `empty`. */
  readonly reason: UnusableReason | null;

  /**
   * @param message Ready to be shown and stored: without secrets, telling what to do where that is known.
   */
  constructor(failureClass: FailureClass, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.rateLimit = details.rateLimit ?? null;
    this.remoteLost = details.remoteLost ?? false;
    this.alwaysRefused = details.alwaysRefused ?? false;
    this.unreached = details.unreached ?? false;
    this.parameter = details.parameter ?? null;
    this.reason = details.reason ?? (failureClass === 'empty' ? 'no_image' : null);
    this.failureClass = failureClass;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.costMicroUsd = details.costMicroUsd ?? 0;
    this.costBasis = details.costBasis ?? 'none';
  }
}
