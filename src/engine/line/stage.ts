/**
 * What the stages of the line have in common. A stage takes what the one before it made and answers something richer,
 * or how the job leaves the line here: a failure is a value. It knows nothing of leases, slots, semaphores and budgets.
 */
import type { MicroUsd } from '../../money.ts';
import type { ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import type { CostBasis, FailureClass, RejectedImage } from '../../queue/contract.ts';
import { type Failure, paidFailure } from '../failures.ts';

/** How a job leaves the line before its end: failed, or to go back to the queue as it came. */
export type Exit = Failed | { exit: 'untouched' };

export interface Failed {
  exit: 'failed';
  /** The stage that it got no further than. */
  stage: string;
  failure: Failure;
  /** The failure in the words of whoever caused it. */
  cause: string;
  model: string | null;
  /** What the call told of the provider that it failed with; null when none was made. */
  call: CallHint | null;
  /** The provider is to rest so long, for all workers. */
  restMs: number | null;
  /** The product before it got the same of no use, and the provider was stopped for it. */
  isRepeated: boolean;
  /** The job goes behind all others. */
  goesLast: boolean;
  /** It was refused, and can be asked for in other words. */
  hasNextWording: boolean;
  /** What was made and is not fit to be shown. */
  rejected: RejectedImage | null;
}

export interface CallHint {
  rateLimit: RateLimitHint | null;
  /** Who was asked, with the model; null: an earlier attempt has asked, and for something else than this one would. */
  asked: ImageProvider | null;
}

export const UNTOUCHED: Exit = { exit: 'untouched' };

export function isExit<Out extends object>(step: Out | Exit): step is Exit {
  return 'exit' in step;
}

export function failed(
  stage: string,
  failure: Failure,
  {
    cause = failure.message,
    model = null,
    call = null,
    hasNextWording = false,
  }: Partial<Pick<Failed, 'cause' | 'model' | 'call' | 'hasNextWording'>> = {},
): Failed {
  return {
    exit: 'failed',
    stage,
    failure,
    cause,
    model,
    call,
    restMs: null,
    isRepeated: false,
    goesLast: false,
    hasNextWording,
    rejected: null,
  };
}

/** A stage does not let an image pass: what it has cost is booked. */
export function refused(
  stage: string,
  image: { model: string | null; costMicroUsd: MicroUsd; costBasis: CostBasis },
  failureClass: FailureClass,
  message: string,
): Failed {
  return failed(stage, paidFailure(failureClass, message, image), { model: image.model });
}

export type Stage<In, Out, Context> = (input: In, context: Context) => Promise<Out | Exit>;

/** Stages one after the other: the first that answers `Exit` is the last. */
export interface Chain<In extends object, Out extends object, Context> {
  run: Stage<In, Out, Context>;
  next<Next extends object, More>(stage: Stage<Out, Next, More>): Chain<In, Next, Context & More>;
}

export function chain<In extends object, Out extends object, Context>(
  run: Stage<In, Out, Context>,
): Chain<In, Out, Context> {
  return {
    run,
    next: (stage) =>
      chain(async (input, context) => {
        const step = await run(input, context);
        return isExit(step) ? step : stage(step, context);
      }),
  };
}
