/** A request in fal's queue: how it is made, and the addresses by which it goes on. They are told, never built. */
import { z } from 'zod';
import { type HttpAnswer, jsonBody, parseJson } from '../shared/answer.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import { type HostRules, objectionTo } from '../shared/hosts.ts';
import type { Http } from '../shared/http.ts';
import { FAL_FAILURES, readFalError } from './errors.ts';
import type { FalModel } from './models.ts';

/** What most models take; those that do not know a field leave it aside. */
export function toRequest(
  { sizeField }: Pick<FalModel, 'sizeField'>,
  { prompt, negativePrompt, seed, format, size, ratio }: FittedRequest,
): Record<string, unknown> {
  return jsonBody({
    prompt,
    negative_prompt: negativePrompt,
    num_images: 1,
    image_size: sizeField === 'image_size' ? size : null,
    aspect_ratio: sizeField === 'aspect_ratio' ? ratio : null,
    seed,
    output_format: format,
  });
}

/** All of them together fit into what the queue keeps of an id (2 kB). */
const address = z.string().max(400);
const taskSchema = z.object({
  request_id: z.string().min(1).max(100),
  status_url: address,
  response_url: address,
  cancel_url: address.nullish().transform((url) => url ?? null),
});
export type FalTask = z.output<typeof taskSchema>;

/** The first address that leads where the key must not go, with the reason; null when all are well. */
function objectionToTask(
  { status_url, response_url, cancel_url }: FalTask,
  trusted: HostRules,
): string | null {
  for (const url of [status_url, response_url, cancel_url]) {
    const objection = url === null ? null : objectionTo(url, trusted);
    if (objection !== null) return objection;
  }
  return null;
}

/** @throws {ProviderError} for everything that is no task. */
export function fromSubmit(http: Http, answer: HttpAnswer, trusted: HostRules): FalTask {
  if (answer.status < 200 || answer.status > 299) {
    throw http.refusal(answer, readFalError(answer), FAL_FAILURES);
  }
  const task = http.json(answer, taskSchema, 'paid');
  const objection = objectionToTask(task, trusted);
  if (objection === null) return task;
  throw http.unusable(
    'paid',
    `the task ${task.request_id} has an address that cannot be used: ${objection}.`,
  );
}

export function parseTask(remoteId: string, trusted: HostRules): FalTask | null {
  const task = taskSchema.safeParse(parseJson(new TextEncoder().encode(remoteId)));
  return task.success && objectionToTask(task.data, trusted) === null ? task.data : null;
}

const cancelSchema = z.looseObject({ status: z.string() });

/** `OK`: it was taken out of the queue. Every other word leaves it open whether it was carried out. */
export function wasRemoved({ status, bytes }: HttpAnswer): boolean {
  const body = cancelSchema.safeParse(parseJson(bytes));
  return status === 200 && body.success && body.data.status === 'OK';
}
