/** Tasks at a gateway: what is written down of one, and what its state means. */
import { z } from 'zod';
import type { FailureClass } from '../../queue/contract.ts';
import { ProviderError } from '../contract.ts';
import { type HttpAnswer, shorten } from '../shared/answer.ts';
import { withoutEcho } from '../shared/echo.ts';
import { readWords } from '../shared/failure-words.ts';
import type { Http } from '../shared/http.ts';
import type { Cost } from '../shared/prices.ts';
import { failedPoll, type PollResult } from '../shared/submit-and-poll.ts';
import { FAIL_REASONS, MIDJOURNEY_FAILURES, readGatewayError } from './errors.ts';

/** What a task may be called, here and in what is written down of it. */
const ID = /^[\w.-]{1,100}$/;
export const idSchema = z.union([z.string().regex(ID), z.number().int()]).transform(String);

const taskSchema = z
  .looseObject({
    id: idSchema,
    status: z.string().nullish(),
    imageUrl: z.string().nullish(),
    failReason: z.string().nullish(),
    buttons: z
      .array(z.looseObject({ customId: z.string().nullish(), label: z.string().nullish() }))
      .nullish(),
  })
  .transform(({ id, status, imageUrl, failReason, buttons }) => ({
    id,
    status: status ?? '',
    imageUrl: imageUrl || null,
    failReason: failReason || null,
    buttons: (buttons ?? []).flatMap(({ customId, label }) =>
      customId ? [{ customId, label: label ?? '' }] : [],
    ),
  }));
export type MidjourneyTask = z.output<typeof taskSchema>;

/** The tasks that the gateway knows, by id. */
export function fromList(http: Http, answer: HttpAnswer): Map<string, MidjourneyTask> {
  if (answer.status !== 200) throw failedPoll(http, answer, readGatewayError(answer), MIDJOURNEY_FAILURES);
  const tasks = http.json(answer, z.array(taskSchema).nullable(), 'free') ?? [];
  return new Map(tasks.map((task) => [task.id, task]));
}

/** null when the gateway does not know it: it says so by an empty answer, `null`, or a 404. */
export function fromFetch(http: Http, answer: HttpAnswer): MidjourneyTask | null {
  if (answer.status === 404 || answer.status === 204) return null;
  if (answer.status !== 200) throw failedPoll(http, answer, readGatewayError(answer), MIDJOURNEY_FAILURES);
  if (answer.bytes.byteLength === 0) return null;
  return http.json(answer, taskSchema.nullable(), 'free');
}

const STAGES = ['imagine', 'upscale'] as const;

export interface MidjourneyStage {
  stage: (typeof STAGES)[number];
  id: string;
}

export function parseStage(remoteId: string): MidjourneyStage | null {
  const stage = STAGES.find((name) => remoteId.startsWith(`${name}:`));
  if (stage === undefined) return null;
  const id = remoteId.slice(stage.length + 1);
  return ID.test(id) ? { stage, id } : null;
}

export interface MidjourneyResult {
  url: string;
}

/**
 * The image's address is there long before the image is done: only the state counts.
 * @param asked The texts of the request, which the reason of a failure may repeat.
 */
export function fromTask(
  http: Pick<Http, 'redact'>,
  { status, imageUrl, failReason }: MidjourneyTask,
  asked: readonly string[] = [],
): Extract<PollResult<MidjourneyStage, MidjourneyResult>, { state: 'running' | 'done' | 'failed' }> {
  const failed = (failureClass: FailureClass, words: string) => ({
    state: 'failed' as const,
    error: new ProviderError(failureClass, `midjourney: ${shorten(http.redact(words))}`),
  });
  if (status === 'SUCCESS') {
    return imageUrl === null
      ? failed('empty', 'the task succeeded without an image.')
      : { state: 'done', result: { url: imageUrl } };
  }
  if (status === 'FAILURE') {
    const reason = failReason ?? 'the task failed without a reason.';
    const own = withoutEcho(reason, asked);
    return failed(readWords(own, FAIL_REASONS)?.failureClass ?? 'transient', reason);
  }
  if (status === 'CANCEL') return failed('transient', 'the task was cancelled at the gateway.');
  if (status === 'MODAL') {
    return failed('config', 'the task waits for a dialog: switch the remix mode of the account off.');
  }
  return { state: 'running' };
}

/** The sheet was made and paid for, whatever becomes of its upscaling: a failure here never costs nothing. */
export function withSheetPaid(result: ReturnType<typeof fromTask>, cost: Cost): ReturnType<typeof fromTask> {
  if (result.state !== 'failed') return result;
  const { failureClass, message } = result.error;
  const kept = failureClass === 'transient' ? 'ambiguous' : failureClass;
  return { state: 'failed', error: new ProviderError(kept, message, cost) };
}
