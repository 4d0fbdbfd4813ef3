/**
 * What an image provider is to the engine: something that turns a request into bytes, tells what that cost, and
 * says honestly how it failed. The engine retries, sniffs, guards and stores; a provider does none of that.
 */

import type { MicroUsd } from '../money.ts';
import type { CostBasis, FailureClass, Product } from '../queue/contract.ts';

export interface ImageRequest {
  product: Product;
  prompt: string;
  negativePrompt: string | null;
  stylePreset: string | null;
  variation: number;
}

export interface ProviderContext {
  /** Aborted at the call's deadline and when the run stops. */
  signal: AbortSignal;
  /** A remote id of an earlier attempt that is still running, to be resumed instead of paid again. */
  remoteId: string | null;
  /** Persists a remote id before the first poll. */
  onSubmitted(remoteId: string): Promise<void>;
}

export interface GeneratedImage {
  bytes: Uint8Array;
  model: string | null;
  costMicroUsd: MicroUsd;
  costBasis: CostBasis;
  /** IPTC digital source type. */
  digitalSourceType: 'trainedAlgorithmicMedia' | 'algorithmicMedia';
  /** What was asked for but could not be done, for the job's record. */
  warnings: string[];
}

export interface ImageProvider {
  readonly id: string;
  /** The most one image can cost; 0 = nothing is ever paid and no stamp is needed before a call. */
  readonly unitCostMicroUsd: MicroUsd;
  /** How long one call may take at most. */
  readonly timeoutMs: number;
  /** How many calls at once when the user says `auto`. */
  readonly autoConcurrency: number;
  /** Free checks before anything is claimed; returns warnings, throws a `UserError` when it cannot work. */
  preflight?(signal: AbortSignal): Promise<string[]>;
  /** @throws {ProviderError} for every failure that it understands; anything else counts as `ambiguous` if paid, else `transient`. */
  generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage>;
}

export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly failureClass: FailureClass;
  readonly retryAfterMs: number | null;
  /** What this failure has cost, where known. */
  readonly costMicroUsd: MicroUsd;
  readonly costBasis: CostBasis;

  constructor(
    failureClass: FailureClass,
    message: string,
    details: { retryAfterMs?: number; costMicroUsd?: MicroUsd; costBasis?: CostBasis; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.failureClass = failureClass;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.costMicroUsd = details.costMicroUsd ?? 0;
    this.costBasis = details.costBasis ?? 'none';
  }
}
