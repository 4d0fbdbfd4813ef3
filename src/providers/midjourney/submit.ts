/** Submissions to a gateway: the sheet of four, and one of them made large. */
import { z } from 'zod';
import { ProviderError } from '../contract.ts';
import { type HttpAnswer, parseJson } from '../shared/answer.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import type { Http } from '../shared/http.ts';
import { MIDJOURNEY_FAILURES, readGatewayError } from './errors.ts';
import { idSchema, type MidjourneyTask } from './task.ts';

/** A full queue is emptied by images, and one takes a minute. */
const FULL_QUEUE_MS = 30_000;

/** The code of a submission's answer. 1 = submitted, 22 = queued, 21 = such a task exists already and is answered. */
const SUBMITTED: ReadonlySet<number> = new Set([1, 21, 22]);
const NOT_FOUND = 3;

/**
 * Text that Midjourney takes for words alone. In a product's name `--repeat 10` would be ten jobs, `{a, b}` two, `::`
 * a weight and an address an image to start from.
 */
export function wordsAlone(text: string): string {
  return text
    .replace(/https?:\/\//gi, '')
    .replace(/-{2,}|[\u2013\u2014]/g, '-')
    .replace(/:{2,}/g, ':')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `state` comes back with the task: whoever looks into the gateway sees what it is for. */
export function toImagine(
  { prompt, negativePrompt, ratio, seed }: FittedRequest,
  version: string | null,
  productId: string,
): { prompt: string; state: string } {
  const parameters = [
    ratio === null ? null : `--ar ${ratio}`,
    negativePrompt === null ? null : `--no ${wordsAlone(negativePrompt)}`,
    seed === null ? null : `--seed ${seed}`,
    version,
  ].filter((parameter) => parameter !== null);
  return { prompt: [wordsAlone(prompt), ...parameters].join(' '), state: productId };
}

/** By the button of the sheet where the gateway tells of buttons, else by its number. */
export function toUpscale(
  id: string,
  { buttons }: Pick<MidjourneyTask, 'buttons'>,
  index: number,
): { path: string; body: object } {
  const button = buttons.find(
    ({ label, customId }) => label === `U${index}` || customId.includes(`::upsample::${index}::`),
  );
  return button === undefined
    ? { path: '/mj/submit/change', body: { taskId: id, action: 'UPSCALE', index } }
    : { path: '/mj/submit/action', body: { taskId: id, customId: button.customId } };
}

const submitSchema = z.looseObject({
  code: z.number().int(),
  description: z.string().nullish(),
  result: z.unknown().optional(),
  properties: z.looseObject({ bannedWord: z.string().nullish() }).nullish(),
});

/**
 * The id of the task that was made, or that exists.
 * @throws {ProviderError} for everything else.
 */
export function fromSubmit(http: Http, answer: HttpAnswer): string {
  const body = submitSchema.safeParse(parseJson(answer.bytes));
  const isSuccess = answer.status >= 200 && answer.status <= 299;
  if (isSuccess && body.success && SUBMITTED.has(body.data.code)) {
    const id = idSchema.safeParse(body.data.result);
    if (id.success) return id.data;
    throw http.unusable('paid', `the task was accepted (code ${body.data.code}) without its id.`);
  }
  if (isSuccess && !body.success) http.json(answer, submitSchema, 'paid');
  throw http.refusal(answer, readGatewayError(answer), MIDJOURNEY_FAILURES, FULL_QUEUE_MS);
}

/** @throws {ProviderError} with `remoteLost` when the gateway no longer has the sheet. */
export function fromUpscale(http: Http, answer: HttpAnswer): string {
  const body = submitSchema.safeParse(parseJson(answer.bytes));
  if (body.success && body.data.code === NOT_FOUND) {
    throw new ProviderError(
      'transient',
      'midjourney: the gateway does not have the sheet of four any more.',
      {
        remoteLost: true,
      },
    );
  }
  return fromSubmit(http, answer);
}
