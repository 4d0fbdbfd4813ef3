/** Second stage: the provider's image, by a call that an earlier attempt has paid for, or by one that is paid for now. */
import type { MicroUsd } from '../../money.ts';
import type { GeneratedImage, ImageProvider, ImageRequest, ImageSize } from '../../providers/contract.ts';
import type { CostBasis, HeldJob, StoredImage } from '../../queue/contract.ts';
import { type Failure, freeFailure } from '../failures.ts';
import { type CallResult, needsStamp } from './call.ts';
import type { PromptContext, Prompted } from './prompt.ts';
import { type CallHint, type Exit, failed, isExit, UNTOUCHED } from './stage.ts';

/** An image that is here, whoever has paid for it. */
export interface Bought {
  bytes: Uint8Array;
  /** Who made it. */
  provider: string;
  model: string | null;
  prompt: string;
  /** Of the request that made it; null = not known. */
  fingerprint: string | null;
  /** Of the version of `prompts` with which it was asked for; null = none, or not known. */
  promptsHash: string | null;
  /** What it is for, as this run's routes say; null = they say nothing. */
  role: string | null;
  costMicroUsd: MicroUsd;
  costBasis: CostBasis;
  digitalSourceType: string;
  /** What was asked for; null = the size was left to the provider, or is not known any more. */
  askedSize: ImageSize | null;
  warnings: readonly string[];
  /** What its call told of the provider; null when this attempt made none. */
  call: CallHint | null;
  /** This attempt, when it paid for it: its store key then leads from the attempt to the image. */
  paidBy: HeldJob | null;
  /** Where these bytes lie already; null = nowhere. */
  liesAt: Pick<StoredImage, 'url' | 'path' | 'sha256'> | null;
  /** The token of an earlier attempt that had paid for it, and could not tell of it or not store it. */
  recovers: string | null;
  /** The queue keeps these bytes as long as no store has them. */
  isSaved: boolean;
}

export interface BuyContext extends PromptContext {
  provider: ImageProvider;
  /** What the image is for. */
  role: string | null;
  /** Asks the provider, or with a `remoteId` for what an earlier call made. */
  call: (request: ImageRequest, remoteId: string | null) => Promise<CallResult>;
  /** The write-ahead stamp of a paid call: how the job leaves the line where it may not be paid for, or null. */
  stamp: (fingerprint: string) => Promise<Exit | null>;
  /** Notes the call that is gone on with; what stands in the way, or null. */
  noteRemote: (remoteId: string) => Promise<Failure | null>;
  /** Why the job is no longer ours, or null. */
  withdrawal: () => Failure | null;
}

type Bid = { result: CallResult; isStamped: boolean } | Exit;

export async function buy(prompted: Prompted, context: BuyContext): Promise<Bought | Exit> {
  const bid = await bidFor(prompted, context);
  if (isExit(bid)) return bid;
  const { result, isStamped } = bid;
  switch (result.kind) {
    case 'image':
      return bought(prompted, result.image, isStamped, context);
    case 'failed':
      return failed('buy', worded(result.failure, prompted), {
        cause: result.failure.message,
        model: context.provider.asks?.model ?? null,
        call: { rateLimit: result.rateLimit },
        hasNextWording: isRefusal(result.failure) && prompted.hasNextWording,
      });
    case 'remote-lost':
      return failed(
        'buy',
        freeFailure('transient', `${context.provider.id} does not know the call any more.`),
      );
    case 'untouched':
      return UNTOUCHED;
  }
}

/** Goes on with the earlier call where there is one; makes a new one where there is none, or none any more. */
async function bidFor({ job, request, fingerprint }: Prompted, context: BuyContext): Promise<Bid> {
  const { provider, call, stamp, noteRemote, withdrawal } = context;
  if (job.remoteId !== null) {
    // Noted with this attempt too: how it ends now decides whether a later one goes on with it again.
    const obstacle = withdrawal() ?? (await noteRemote(job.remoteId));
    if (obstacle !== null) return failed('buy', obstacle);
    const result = await call(request, job.remoteId);
    if (result.kind !== 'remote-lost') return { result, isStamped: false };
  }
  const isStamped = needsStamp(provider);
  const withdrawn = withdrawal();
  if (withdrawn !== null) return failed('buy', withdrawn);
  const exit = isStamped ? await stamp(fingerprint) : null;
  if (exit !== null) return exit;
  return { result: await call(request, null), isStamped };
}

const isRefusal = ({ failureClass }: Failure): boolean => failureClass === 'content_blocked';

/** Where no other words are left, a refusal tells what was tried and what a person can do. */
function worded(failure: Failure, { hasNextWording, whenRefused }: Prompted): Failure {
  if (!isRefusal(failure) || hasNextWording) return failure;
  return { ...failure, message: `${failure.message} ${whenRefused}` };
}

function bought(
  { job, request, fingerprint, warnings: told }: Prompted,
  image: GeneratedImage,
  isStamped: boolean,
  { prompts, role }: Pick<BuyContext, 'prompts' | 'role'>,
): Bought {
  const {
    bytes,
    model,
    costMicroUsd,
    costBasis,
    digitalSourceType,
    askedSize = null,
    warnings,
    rateLimit = null,
  } = image;
  return {
    bytes,
    provider: job.provider,
    model,
    prompt: request.prompt,
    fingerprint,
    promptsHash: prompts.version?.hash ?? null,
    role,
    costMicroUsd,
    costBasis,
    digitalSourceType,
    askedSize,
    warnings: [...told, ...warnings],
    call: { rateLimit },
    paidBy: isStamped ? { token: job.token, jobId: job.id } : null,
    liesAt: null,
    recovers: null,
    isSaved: false,
  };
}
