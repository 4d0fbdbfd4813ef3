/**
 * A call whose image comes later: submit it, write its task's id down, poll until it is done. What has been written
 * down is never submitted again: whoever comes later goes on with it.
 */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import { type ProviderContext, ProviderError } from '../contract.ts';
import type { HttpAnswer } from './answer.ts';
import type { FailureTable } from './failure-table.ts';
import type { Http, Refusal } from './http.ts';
import type { Cost } from './prices.ts';

/** What one poll of a task has shown. */
export type PollResult<Task, Result> =
  | { state: 'running' }
  | { state: 'done'; result: Result }
  /** This task is done, and the image needs another one, such as the upscaling of a preview. */
  | { state: 'next'; submit: () => Promise<Task> }
  /** The task has ended without a result. */
  | { state: 'failed'; error: ProviderError }
  /** The service does not know the task. */
  | { state: 'unknown' };

/** The waits between two polls: they grow, because a task that is not done soon is not done for long. */
export interface Pace {
  firstMs: number;
  growth: number;
  longestMs: number;
}

export interface RemoteWork<Task, Result> {
  /** The provider's id, for messages. */
  provider: string;
  clock: Clock;
  context: ProviderContext;
  /** Takes secrets out of what is put into messages. */
  redact: (text: string) => string;
  /** From the beginning of the call to the last poll. */
  deadlineMs: number;
  /** null: `poll` itself waits for its turn. */
  pace: Pace | null;
  /** Sends the paid request. */
  submit(): Promise<Task>;
  /** What is written down: enough to go on with the task in another process. At most 2 kB. */
  format(task: Task): string;
  /** The task again; null when the text is none of ours, or leads where the key must not go. */
  parse(remoteId: string): Task | null;
  /** The task's id, for messages. */
  nameOf(task: Task): string;
  /** What a task has cost or will. */
  costOf(task: Task): Cost;
  /** Free, and may fail: it is repeated. */
  poll(task: Task, signal: AbortSignal): Promise<PollResult<Task, Result>>;
  /**
   * Called when the caller gives up; has less than a second. True = nothing was made and nothing is owed.
   * Not given: the task is left to run, for whoever goes on with it.
   */
  cancel?(task: Task): Promise<boolean>;
}

export interface RemoteEnd<Task, Result> {
  task: Task;
  result: Result;
  /** What this call has paid: nothing when it went on with an earlier one's task. */
  cost: Cost;
}

/** A service may not know a task in the first moment, or on one of its machines. */
const POLLS_UNTIL_LOST = 3;
const NOTHING: Cost = { costMicroUsd: 0, costBasis: 'none' };

/**
 * @throws {ProviderError} With `remoteLost` when the task of `context.remoteId` cannot bring an image any more and has
 *   to be made anew. Once a task of this call is written down, everything but its own failure is `ambiguous`, with its
 *   cost: then the queue keeps the id.
 */
export async function submitAndPoll<Task, Result>(
  work: RemoteWork<Task, Result>,
): Promise<RemoteEnd<Task, Result>> {
  const { provider, clock, context, deadlineMs, pace } = work;
  const resumes = context.remoteId !== null;
  const late = new AbortController();
  const ended = new AbortController();
  const either = AbortSignal.any([context.signal, late.signal]);
  void clock.sleep(deadlineMs, ended.signal).then(
    () => late.abort(),
    () => {},
  );
  const costOf = (task: Task): Cost => (resumes ? NOTHING : work.costOf(task));
  const say = (task: Task, words: string) => {
    const bare = words.startsWith(`${provider}: `) ? words.slice(provider.length + 2) : words;
    return `${provider}: the task ${work.redact(`${work.nameOf(task)} ${bare}`)}`;
  };

  /** The task goes on, or perhaps does: this call ends, and the next attempt finds it by its id. */
  function unfinished(task: Task, words: string): ProviderError {
    return new ProviderError('ambiguous', say(task, words), costOf(task));
  }

  function lost(task: Task): ProviderError {
    return resumes
      ? new ProviderError('transient', say(task, 'is not known any more and has to be made anew.'), {
          remoteLost: true,
        })
      : unfinished(task, 'was submitted, and is not known any more.');
  }

  /** The task has ended. One of an earlier attempt that may succeed another time is made anew at once. */
  function failed(error: ProviderError): ProviderError {
    if (!resumes) return error;
    return MADE_ANEW.has(error.failureClass)
      ? new ProviderError('transient', error.message, { remoteLost: true })
      : unpaid(error);
  }

  async function givenUp(task: Task): Promise<ProviderError> {
    const undone = !resumes && work.cancel !== undefined && (await work.cancel(task));
    return undone
      ? new ProviderError('transient', say(task, 'was taken back before it began; nothing was paid.'))
      : unfinished(task, 'was still running when the call was given up. A later attempt goes on with it.');
  }

  async function submit(send: () => Promise<Task>): Promise<Task> {
    const task = await send();
    try {
      // Who repeats a key in the name of a task loses the task: it could not be written down otherwise.
      await context.onSubmitted(work.redact(work.format(task)));
    } catch (error) {
      throw unfinished(task, `was submitted, but could not be written down: ${messageOf(error)}`);
    }
    return task;
  }

  function resume(remoteId: string): Task {
    const task = work.parse(remoteId);
    if (task !== null) return task;
    const words = `the note of an earlier task (${work.redact(remoteId).slice(0, 80)}) cannot be used, so it is made anew.`;
    throw new ProviderError('transient', `${provider}: ${words}`, { remoteLost: true });
  }

  /** One poll, and the next submission where that is due. A failure that says nothing of the task only costs time. */
  async function step(task: Task, waitMs: number, trouble: string): Promise<Step<Task, Result>> {
    try {
      if (waitMs > 0) await clock.sleep(waitMs, either);
      const result = await work.poll(task, either);
      return result.state === 'next' ? { state: 'moved', task: await submit(result.submit) } : result;
    } catch (error) {
      if (context.signal.aborted) throw await givenUp(task);
      if (late.signal.aborted) {
        const words = `was not done after ${deadlineMs / 1000} s. A later attempt goes on with it. ${trouble}`;
        throw unfinished(task, words.trim());
      }
      if (!(error instanceof ProviderError)) throw unfinished(task, messageOf(error));
      if (error.remoteLost) throw lost(task);
      if (PASSING.has(error.failureClass)) return { state: 'trouble', error };
      throw resumes && !OF_NO_WORD.has(error.failureClass) ? unpaid(error) : unfinished(task, error.message);
    }
  }

  async function watch(first: Task): Promise<RemoteEnd<Task, Result>> {
    const firstMs = pace?.firstMs ?? 0;
    let task = first;
    let waitMs = firstMs;
    let unknowns = 0;
    let trouble = '';
    while (true) {
      const seen = await step(task, waitMs, trouble);
      if (seen.state === 'done') return { task, result: seen.result, cost: costOf(task) };
      if (seen.state === 'failed') throw failed(seen.error);
      unknowns = seen.state === 'unknown' ? unknowns + 1 : 0;
      if (unknowns === POLLS_UNTIL_LOST) throw lost(task);
      trouble = seen.state === 'trouble' ? seen.error.message : '';
      waitMs = pace === null ? 0 : Math.min(Math.max(waitMs, firstMs) * pace.growth, pace.longestMs);
      if (seen.state === 'trouble') waitMs = Math.max(waitMs, seen.error.retryAfterMs ?? 0);
      if (seen.state === 'moved') {
        task = seen.task;
        waitMs = firstMs;
      }
    }
  }

  try {
    const task = context.remoteId === null ? await submit(() => work.submit()) : resume(context.remoteId);
    return await watch(task);
  } finally {
    ended.abort();
  }
}

type Step<Task, Result> =
  | Exclude<PollResult<Task, Result>, { state: 'next' }>
  | { state: 'moved'; task: Task }
  | { state: 'trouble'; error: ProviderError };

/** Ends of an earlier attempt's task after which another one may succeed. */
const MADE_ANEW: ReadonlySet<ProviderError['failureClass']> = new Set(['transient', 'ambiguous', 'empty']);

/** Failures of a next submission after which nobody knows what became of it. */
const OF_NO_WORD: ReadonlySet<ProviderError['failureClass']> = new Set(['ambiguous', 'empty']);

/** Failures of a poll that say nothing of the task. */
const PASSING: ReadonlySet<ProviderError['failureClass']> = new Set(['transient', 'rate_limited']);

/** Whoever goes on with an earlier attempt's task has paid nothing. */
function unpaid({ failureClass, message, retryAfterMs }: ProviderError): ProviderError {
  return new ProviderError(failureClass, message, { retryAfterMs: retryAfterMs ?? undefined });
}

/** The error for an answer to a poll that tells nothing of the task: a server's trouble passes, and polls are free. */
export function failedPoll(
  http: Pick<Http, 'refusal'>,
  answer: HttpAnswer,
  refusal: Refusal,
  table: FailureTable,
): ProviderError {
  const error = http.refusal(answer, refusal, table);
  const { failureClass, message, retryAfterMs } = error;
  const details = { retryAfterMs: retryAfterMs ?? undefined };
  if (failureClass === 'ambiguous') return new ProviderError('transient', message, details);
  // A look has nothing of a product in it: refused without a reason, it leaves open what became of the task.
  return failureClass === 'bad_request' ? new ProviderError('ambiguous', message, details) : error;
}
