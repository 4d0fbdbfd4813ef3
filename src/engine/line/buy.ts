/** Second stage: the provider's image, by a call that an earlier attempt has paid for, or by one that is paid for now. */
import type { MicroUsd } from '../../money.ts';
import type { GeneratedImage, ImageProvider, ImageSize } from '../../providers/contract.ts';
import type { CostBasis, EarlierCall, HeldJob, StoredImage } from '../../queue/contract.ts';
import { type Failure, freeFailure } from '../failures.ts';
import { type Asking, askingOf, earlierAsking } from './asking.ts';
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
  /** All models of that provider that this run may ask for, this one included. */
  variants: readonly ImageProvider[];
  /** What the image is for. */
  role: string | null;
  /** Asks the provider, or with a `remoteId` for what an earlier call made. */
  call: (asking: Asking, remoteId: string | null) => Promise<CallResult>;
  /** The write-ahead stamp of a paid call: how the job leaves the line where it may not be paid for, or null. */
  stamp: (fingerprint: string) => Promise<Exit | null>;
  /** Notes the call that is gone on with; what it was asked, or what stands in the way. */
  noteRemote: (remoteId: string) => Promise<EarlierCall | Failure>;
  /** Why the job is no longer ours, or null. */
  withdrawal: () => Failure | null;
}

/** For the record of an image. */
const ASKED_BEFORE =
  'An earlier attempt had asked for it, with settings that have changed since: it is recorded as what it was asked for.';

interface Bid {
  result: CallResult;
  asking: Asking;
  isStamped: boolean;
}

export async function buy(prompted: Prompted, context: BuyContext): Promise<Bought | Exit> {
  const bid = await bidFor(prompted, context);
  if (isExit(bid)) return bid;
  const { result, asking } = bid;
  switch (result.kind) {
    case 'image':
      return bought(prompted, result.image, bid, context.role);
    case 'failed':
      return failed('buy', worded(result.failure, prompted), {
        cause: result.failure.message,
        model: asking.model,
        call: { rateLimit: result.rateLimit, asked: asking.isOfToday ? asking.provider : null },
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
async function bidFor(prompted: Prompted, context: BuyContext): Promise<Bid | Exit> {
  const { job, fingerprint } = prompted;
  const { provider, call, stamp, noteRemote, withdrawal } = context;
  if (job.remoteId !== null) {
    // Noted with this attempt too: how it ends now decides whether a later one goes on with it again.
    const noted = withdrawal() ?? (await noteRemote(job.remoteId));
    if ('failureClass' in noted) return failed('buy', noted);
    const asking = await earlierAsking(prompted, noted, context);
    const result = await call(asking, job.remoteId);
    if (result.kind !== 'remote-lost') return { result, asking, isStamped: false };
  }
  const isStamped = needsStamp(provider);
  const withdrawn = withdrawal();
  if (withdrawn !== null) return failed('buy', withdrawn);
  const exit = isStamped ? await stamp(fingerprint) : null;
  if (exit !== null) return exit;
  const asking = askingOf(prompted, context);
  return { result: await call(asking, null), asking, isStamped };
}

const isRefusal = ({ failureClass }: Failure): boolean => failureClass === 'content_blocked';

/** Where no other words are left, a refusal tells what was tried and what a person can do. */
function worded(failure: Failure, { hasNextWording, whenRefused }: Prompted): Failure {
  if (!isRefusal(failure) || hasNextWording) return failure;
  return { ...failure, message: `${failure.message} ${whenRefused}` };
}

function bought(
  { job, warnings: told }: Prompted,
  image: GeneratedImage,
  { asking, isStamped }: Pick<Bid, 'asking' | 'isStamped'>,
  role: string | null,
): Bought {
  const { bytes, costMicroUsd, costBasis, digitalSourceType, warnings, rateLimit = null } = image;
  const { isOfToday, fingerprint, prompt, promptsHash } = asking;
  return {
    bytes,
    provider: job.provider,
    model: isOfToday ? image.model : asking.model,
    prompt,
    fingerprint,
    promptsHash,
    role,
    costMicroUsd,
    costBasis,
    digitalSourceType,
    askedSize: isOfToday ? (image.askedSize ?? null) : null,
    warnings: isOfToday ? [...told, ...warnings] : [...told, ...warnings, ASKED_BEFORE],
    call: { rateLimit, asked: isOfToday ? asking.provider : null },
    paidBy: isStamped ? { token: job.token, jobId: job.id } : null,
    liesAt: null,
    recovers: null,
    isSaved: false,
  };
}
