/**
 * Midjourney through a gateway of one's own that speaks the midjourney-proxy protocol. Midjourney has no public API
 * and prohibits automation: this is off until a gateway is named, and says so at the start of every run.
 *
 * An image takes two tasks: `imagine` makes a sheet of four, `upscale` makes one of them large.
 */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import type { FailureClass } from '../queue/contract.ts';
import { judgeFailedLook } from './balance.ts';
import { createBatchPoller } from './batch-poller.ts';
import type {
  Capabilities,
  GeneratedImage,
  ImageAdapter,
  ImageOptions,
  ImageRequest,
  ProviderContext,
} from './contract.ts';
import { ProviderError } from './contract.ts';
import { createDownloader, type PublicFetch } from './download.ts';
import { withoutEcho } from './echo.ts';
import { readErrorBody } from './error-body.ts';
import type { FailureTable } from './failure-table.ts';
import { readWords, type WordsRow } from './failure-words.ts';
import { EMPTY_REQUEST, type FittedRequest, fitRequest, sizeWarnings } from './fit-request.ts';
import { mayCarrySecrets } from './hosts.ts';
import {
  createHttp,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  MAX_IMAGE_JSON_BYTES,
  parseJson,
  type Refusal,
  shorten,
} from './http.ts';
import { estimatedCost, estimatePrice } from './prices.ts';
import { type Cost, failedPoll, type PollResult, submitAndPoll } from './submit-and-poll.ts';

/** Where Discord and Midjourney keep images; beside them the gateway's own origin is fetched from. */
export const MIDJOURNEY_RESULT_HOSTS = [
  'cdn.discordapp.com',
  'media.discordapp.net',
  'cdn.midjourney.com',
] as const;

/** Both tasks together; a fast one takes a minute, a relaxed one ten and more. */
const POLL_MS = 15 * 60_000;
const DOWNLOAD_MS = 60_000;
const REQUEST_MS = 30_000;
const LOOK_MS = 15_000;
/** One request for all tasks of this process. */
const INTERVAL_MS = 3_000;
/** A full queue is emptied by images, and one takes a minute. */
const FULL_QUEUE_MS = 30_000;

const PROHIBITION =
  "Midjourney's guidelines prohibit automation, and an account that is found out may be banned: this gateway is used at your own risk.";

/** The code of a submission's answer. 1 = submitted, 22 = queued, 21 = such a task exists already and is answered. */
const SUBMITTED: ReadonlySet<number> = new Set([1, 21, 22]);
const NOT_FOUND = 3;

export const MIDJOURNEY_FAILURES: FailureTable = {
  codes: {
    // No account that could work, says the gateway to a new task.
    3: 'config',
    // Validation: of the prompt or of something else, as its words say.
    4: 'bad_request',
    9: 'transient',
    23: 'rate_limited',
    24: 'content_blocked',
  },
};

/** What the words of a failed task mean; Midjourney has no codes for them. */
const FAIL_REASONS: readonly WordsRow[] = [
  {
    failureClass: 'content_blocked',
    words: /banned|moderat|sensitive|blocked|violat|guidelines|inappropriate|nsfw|敏感|违规/i,
    source: 'midjourney-proxy and its forks',
  },
  { failureClass: 'quota', words: /subscription|credits|fast hours|gpu time|trial/i, source: 'Midjourney' },
  {
    failureClass: 'permanent',
    words: /\b(?:invalid|empty) prompt|\bprompt is (?:invalid|empty)/i,
    source: 'midjourney-proxy',
  },
  {
    failureClass: 'config',
    words: /\b(?:invalid|unrecogni[sz]ed|unknown|unsupported) (?:parameter|version|aspect|value)/i,
    source: 'Midjourney',
  },
];

export interface MidjourneySettings {
  gatewayUrl: string;
  gatewaySecret: string;
  /** A version of the model: `7`, `niji-6`. null: what the account is set to. */
  model: string | null;
  /** Which of the four is made large, 1 to 4. */
  upscaleIndex: number;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface MidjourneyDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  publicFetch: PublicFetch | null;
}

/** @throws {UserError} `input_invalid` for a gateway or model that cannot be; `provider_config` without a stated price. */
export function createMidjourneyProvider(
  settings: MidjourneySettings,
  { fetch, clock, publicFetch }: MidjourneyDependencies,
): ImageAdapter {
  const { gatewaySecret, upscaleIndex, options } = settings;
  const gateway = parseGateway(settings.gatewayUrl);
  const version = parseVersion(settings.model);
  const model = settings.model ?? 'midjourney';
  // An account at a flat rate costs nothing an image.
  const query = { provider: 'midjourney', model, mayBeFree: true };
  const price = estimatePrice(query, settings.maxPriceMicroUsd);
  const secrets = [gatewaySecret];
  const origins = [new URL(gateway).origin];
  const http = createHttp({ provider: 'midjourney', fetch, clock, secrets, trusted: { hosts: [], origins } });
  const downloader = createDownloader({
    provider: 'midjourney',
    publicFetch,
    fetch,
    clock,
    secrets,
    hosts: MIDJOURNEY_RESULT_HOSTS,
    origins,
    base: `${gateway}/`,
  });

  const send = (
    path: string,
    body: object | null,
    {
      signal,
      effect,
      deadlineMs = REQUEST_MS,
    }: Pick<HttpRequest, 'signal' | 'effect'> & { deadlineMs?: number },
  ) =>
    http.send({
      url: `${gateway}${path}`,
      method: body === null ? 'GET' : 'POST',
      // Gateways differ in which of the two they look at.
      headers: {
        'mj-api-secret': gatewaySecret,
        authorization: `Bearer ${gatewaySecret}`,
        accept: 'application/json',
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      signal,
      deadlineMs,
      // The image may stand in the answer itself, as a `data:` address.
      maxBytes: MAX_IMAGE_JSON_BYTES,
      effect,
    });

  let knowsLists = true;

  /** All of them with one request; one after the other where the gateway has no list. */
  async function pollAll(ids: string[], signal: AbortSignal): Promise<Map<string, MidjourneyTask>> {
    const free = { signal, effect: 'free' } as const;
    if (knowsLists) {
      const answer = await send('/mj/task/list-by-condition', { ids }, free);
      if (!WITHOUT_LISTS.has(answer.status)) return fromList(http, answer);
      knowsLists = false;
    }
    const tasks = new Map<string, MidjourneyTask>();
    for (const id of ids) {
      const task = fromFetch(http, await send(`/mj/task/${encodeURIComponent(id)}/fetch`, null, free));
      if (task !== null) tasks.set(id, task);
    }
    return tasks;
  }

  const poller = createBatchPoller({ clock, intervalMs: INTERVAL_MS, pollAll });

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal } = context;
    const fitted = fitRequest('midjourney', request, options, CAPABILITIES);
    const paid = { signal, effect: 'paid' } as const;
    const asked = [fitted.prompt];
    const { result, cost } = await submitAndPoll<MidjourneyStage, MidjourneyResult>({
      provider: 'midjourney',
      clock,
      context,
      redact: http.redact,
      deadlineMs: POLL_MS,
      // The poller waits for all.
      pace: null,
      format: ({ stage, id }) => `${stage}:${id}`,
      parse: parseStage,
      nameOf: ({ stage, id }) => `${stage} ${id}`,
      costOf: () => estimatedCost(price),
      async submit() {
        const answer = await send('/mj/submit/imagine', toImagine(fitted, version, request.product.id), paid);
        return { stage: 'imagine', id: fromSubmit(http, answer) };
      },
      async poll({ stage, id }, either) {
        const task = await poller.poll(id, either);
        if (task === null) return { state: 'unknown' };
        if (stage === 'upscale') return withSheetPaid(fromTask(http, task, asked), estimatedCost(price));
        if (task.status !== 'SUCCESS') return fromTask(http, task, asked);
        return {
          state: 'next',
          async submit() {
            const { path, body } = toUpscale(id, task, upscaleIndex);
            return { stage: 'upscale', id: fromUpscale(http, await send(path, body, paid)) };
          },
        };
      },
    });
    const resumed = context.remoteId !== null;
    const bytes = await downloader.download({
      url: result.url,
      signal,
      deadlineMs: DOWNLOAD_MS,
      cost,
      resumed,
    });
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
      warnings: [...fitted.warnings, ...sizeWarnings('midjourney', bytes, fitted)],
    };
  }

  /** Tells of the prohibition, and sees whether gateway and secret are good by asking for no tasks at all. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    try {
      const free = { signal, effect: 'free', deadlineMs: LOOK_MS } as const;
      const answer = await send('/mj/task/list-by-condition', { ids: [] }, free);
      if (WITHOUT_LISTS.has(answer.status)) return [PROHIBITION];
      fromList(http, answer);
      return [PROHIBITION];
    } catch (error) {
      signal.throwIfAborted();
      const keySetting = 'midjourney-gateway-url and midjourney-gateway-secret';
      return [PROHIBITION, ...judgeFailedLook(error, { keySetting }, 'The Midjourney gateway')];
    }
  }

  const fitted = fitRequest('midjourney', EMPTY_REQUEST, options, CAPABILITIES);
  return {
    id: 'midjourney',
    asks: {
      address: gateway,
      model,
      sent: { ...toImagine(fitted, version, ''), upscale: upscaleIndex },
      format: fitted.format,
      // An image made large has some two thousand pixels a side.
      pixels: 2048 ** 2,
      results: downloader.places,
    },
    model,
    capabilities: CAPABILITIES,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // What an account of the middle plan works on at a time.
    autoConcurrency: 3,
    preflight,
    generate,
  };
}

/** A gateway without the list answers it as any path that it does not have. */
const WITHOUT_LISTS: ReadonlySet<number> = new Set([404, 405]);

const CAPABILITIES: Capabilities = {
  negativePrompt: true,
  wording: 'flags',
  seed: true,
  stylePresets: [],
  qualities: [],
  formats: [],
  // Discord takes 6,000 characters with all parameters.
  maxPromptCharacters: 4_000,
  maxPromptBytes: null,
  size: {
    kind: 'ratios',
    ratios: ['2:1', '16:9', '3:2', '4:3', '5:4', '1:1', '4:5', '3:4', '2:3', '9:16', '1:2'],
  },
};

/**
 * Without a slash at its end.
 * @throws {UserError} `input_invalid`
 */
function parseGateway(text: string): string {
  const url = URL.parse(text);
  if (
    url !== null &&
    mayCarrySecrets(url) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === ''
  ) {
    return url.href.replace(/\/+$/, '');
  }
  throw new UserError(
    'input_invalid',
    'Expected an https URL without user name, password and query for midjourney-gateway-url.',
    'Set midjourney-gateway-url to where your gateway begins, such as https://mj.example.com; http only works within a private network.',
  );
}

/**
 * `7` as `--v 7`, `niji-6` as `--niji 6`; null for the account's own choice.
 * @throws {UserError} `input_invalid`
 */
function parseVersion(model: string | null): string | null {
  if (model === null) return null;
  const parts = /^(niji-)?(\d{1,2}(?:\.\d)?)$/.exec(model);
  if (parts !== null) return `--${parts[1] === undefined ? 'v' : 'niji'} ${parts[2]}`;
  throw new UserError(
    'input_invalid',
    'Expected a version of Midjourney for midjourney-model.',
    'Set midjourney-model to a number such as 7, or to niji-6.',
  );
}

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

/** What a task may be called, here and in what is written down of it. */
const ID = /^[\w.-]{1,100}$/;
const idSchema = z.union([z.string().regex(ID), z.number().int()]).transform(String);

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

const errorSchema = z.looseObject({
  properties: z.looseObject({ bannedWord: z.string().nullish() }).nullish(),
});

export function readGatewayError({ bytes }: HttpAnswer): Refusal {
  const refusal = readErrorBody(bytes);
  const body = errorSchema.safeParse(parseJson(bytes));
  const word = body.success ? (body.data.properties?.bannedWord ?? null) : null;
  return word === null ? refusal : { ...refusal, words: [refusal.words, word].filter(Boolean).join(': ') };
}

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
function withSheetPaid(result: ReturnType<typeof fromTask>, cost: Cost): ReturnType<typeof fromTask> {
  if (result.state !== 'failed') return result;
  const { failureClass, message } = result.error;
  const kept = failureClass === 'transient' ? 'ambiguous' : failureClass;
  return { state: 'failed', error: new ProviderError(kept, message, cost) };
}
