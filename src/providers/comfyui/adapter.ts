/**
 * ComfyUI on a machine of one's own. A render has an id that we choose and write down before it is sent: whoever comes later looks
 * for it in ComfyUI's queue and history first, and sends it again, under the same id, only when it is in neither.
 */
import { UserError } from '../../errors.ts';
import { hashText } from '../../images/placeholder/seed.ts';
import {
  type GeneratedImage,
  type ImageAdapter,
  type ImageOptions,
  type ImageRequest,
  type PriceEstimate,
  type ProviderContext,
  ProviderError,
} from '../contract.ts';
import { MAX_IMAGE_BYTES } from '../shared/answer.ts';
import { parseBaseUrl } from '../shared/base-url.ts';
import { readErrorBody } from '../shared/error-body.ts';
import { EMPTY_REQUEST, fitRequest, pixelsOf } from '../shared/fit-request.ts';
import { lookAhead } from '../shared/look-ahead.ts';
import {
  type AdapterSurroundings,
  connectService,
  DOWNLOAD_MS,
  LOOK_MS,
  REQUEST_MS,
} from '../shared/service.ts';
import { failedPoll, submitAndPoll } from '../shared/submit-and-poll.ts';
import { capabilitiesOf, workflowOf } from './models.ts';
import { lookAtNodes } from './preflight.ts';
import {
  COMFYUI_FAILURES,
  fromHistory,
  fromPrompt,
  fromQueue,
  parseRender,
  type Render,
  type RenderedImage,
  toPrompt,
  viewPath,
} from './wire.ts';
import { filled } from './workflow.ts';

export const COMFYUI_INPUTS = { model: 'comfyui-workflow', address: 'comfyui-url' };

/** In the queue and at work. */
const POLL_MS = 15 * 60_000;
const PACE = { firstMs: 500, growth: 1.3, longestMs: 3_000 };
/** So many renders may wait in its queue, whoever sent them: more would only wait there, and could not be given to others. */
const MOST_QUEUED = 4;
const RENDER_MS = 5_000;
const LONGEST_QUEUE_WAIT_MS = 60_000;
/** What was seen of the queue says nothing any more after so long. */
const SEEN_FOR_MS = 10_000;
/** A server that forgets a render again and again starts again and again. */
const MOST_SUBMITS = 3;

const FREE: PriceEstimate = {
  microUsd: 0,
  maxMicroUsd: 0,
  basis: 'free',
  asOf: null,
  source: 'your own machine',
};
const NOTHING = { costMicroUsd: 0, costBasis: 'none' } as const;

export interface ComfyUiSettings {
  url: string;
  /** A file, or JSON; null: FLUX.2 klein 4B. */
  workflow: string | null;
  token: string | null;
  options: ImageOptions;
}

export interface ComfyUiSurroundings extends AdapterSurroundings {
  /** A fresh UUID. */
  newId?: () => string;
}

/** @throws {UserError} `input_invalid` for an address, `provider_config` for a workflow that cannot be. */
export function createComfyUiProvider(
  settings: ComfyUiSettings,
  { newId = () => crypto.randomUUID(), readText = null, ...surroundings }: ComfyUiSurroundings,
): ImageAdapter {
  const { token, options } = settings;
  const base = parseBaseUrl(settings.url, 'comfyui-url', 'http://127.0.0.1:8188');
  const baseUrl = base.href.replace(/\/+$/, '');
  const workflow = workflowOf(settings.workflow, readText);
  const { model } = workflow;
  const capabilities = capabilitiesOf(workflow);
  const { http, send, finish, results } = connectService(
    {
      provider: 'comfyui',
      baseUrl,
      authorization: token === null ? {} : { authorization: `Bearer ${token}` },
      secrets: token === null ? [] : [token],
      inputs: COMFYUI_INPUTS,
    },
    surroundings,
  );
  const { clock } = surroundings;
  let seen = { length: 0, atMs: Number.NEGATIVE_INFINITY };

  async function submit(render: Render, request: ImageRequest, signal: AbortSignal): Promise<Render> {
    const isFull = seen.length >= MOST_QUEUED && clock.now() - seen.atMs < SEEN_FOR_MS;
    if (isFull) throw fullQueue(seen.length);
    const fitted = fitRequest('comfyui', request, options, capabilities);
    const { prompt, negativePrompt, size } = fitted;
    // The same for each time that it is sent: then ComfyUI has it in its cache.
    const seed = fitted.seed ?? hashText(render.id);
    const graph = filled(workflow, { prompt, negativePrompt, size, seed });
    const url = `${baseUrl}/prompt`;
    const answer = await send({ url, body: toPrompt(render, graph), signal, effect: 'paid' });
    return fromPrompt(http, answer, render);
  }

  const look = (path: string, signal: AbortSignal, deadlineMs = REQUEST_MS) =>
    send({ url: `${baseUrl}${path}`, signal, deadlineMs, effect: 'free' });

  async function fetchImage(image: RenderedImage, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const url = `${baseUrl}${viewPath(image)}`;
    const limits = { deadlineMs: DOWNLOAD_MS, maxBytes: MAX_IMAGE_BYTES };
    const answer = await send({ url, accept: 'image/*', signal, ...limits, effect: 'free' });
    if (answer.status === 200) return answer.bytes;
    const refusal = failedPoll(http, answer, readErrorBody(answer.bytes), COMFYUI_FAILURES);
    if (answer.status !== 404) throw refusal;
    throw new ProviderError('transient', `${refusal.message} The image was rendered, and its file is gone.`);
  }

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal, remoteId, onSubmitted } = context;
    const fitted = fitRequest('comfyui', request, options, capabilities);
    const fresh = remoteId === null ? { id: newId() } : null;
    if (signal.aborted) throw new ProviderError('transient', 'comfyui: nothing was sent.');
    if (fresh !== null) await onSubmitted(fresh.id);
    let submits = 0;
    const sendIt = (render: Render) => {
      submits += 1;
      return submit(render, request, signal);
    };
    const { result } = await submitAndPoll<Render, RenderedImage>({
      provider: 'comfyui',
      clock,
      // It is written down already.
      context: { ...context, onSubmitted: async () => {} },
      redact: http.redact,
      deadlineMs: POLL_MS,
      pace: PACE,
      format: ({ id }) => id,
      parse: parseRender,
      nameOf: ({ id }) => id,
      costOf: () => NOTHING,
      submit: () => sendIt(fresh ?? { id: newId() }),
      async poll(render, either) {
        // In this order: what ends in between is in the history by then.
        const queue = fromQueue(http, await look('/queue', either), render);
        seen = { length: queue.length, atMs: clock.now() };
        if (queue.holds) return { state: 'running' };
        const found = fromHistory(http, await look(`/history/${render.id}`, either), render);
        if (found.state !== 'unknown' || submits >= MOST_SUBMITS) return found;
        return { state: 'next', submit: () => sendIt(render) };
      },
    });
    const bytes = await fetchImage(result, signal);
    return finish({ image: { bytes }, model, fitted, cost: NOTHING, signal });
  }

  /** Whether it answers, and has the nodes and models of the workflow. */
  const preflight = (signal: AbortSignal) =>
    lookAhead(signal, { keySetting: 'comfyui-token and comfyui-url' }, 'ComfyUI', async () => {
      try {
        await lookAtNodes(workflow.graph, http, (path) => look(path, signal, LOOK_MS));
      } catch (error) {
        if (error instanceof ProviderError && error.unreached) throw unreachable(baseUrl, error.message);
        throw error;
      }
      return [];
    });

  const sample = fitRequest('comfyui', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'comfyui',
    asks: {
      address: baseUrl,
      model,
      sent: { ...filled(workflow, { ...sample, seed: sample.seed ?? 0 }) },
      format: null,
      pixels: pixelsOf(sample),
      results,
    },
    model,
    capabilities,
    price: FREE,
    unitCostMicroUsd: 0,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // One at work, and one that waits, so that the card never does.
    autoConcurrency: 2,
    preflight,
    generate,
  };
}

function fullQueue(length: number): ProviderError {
  return new ProviderError('rate_limited', `comfyui: ${length} renders wait in its queue.`, {
    retryAfterMs: Math.min(length * RENDER_MS, LONGEST_QUEUE_WAIT_MS),
  });
}

function unreachable(address: string, why: string): UserError {
  return new UserError(
    'provider_config',
    `No ComfyUI answers at ${address} (${why}).`,
    'Start ComfyUI, with --listen where it is another machine, and check comfyui-url.',
  );
}
