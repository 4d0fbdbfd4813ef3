/** fal's queue: hundreds of image models behind one protocol. */
import type { MicroUsd } from '../../money.ts';
import {
  type GeneratedImage,
  type ImageAdapter,
  type ImageRequest,
  type ProviderContext,
  ProviderError,
} from '../contract.ts';
import { MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { EMPTY_REQUEST, fitRequest, fitSize, pixelsOf } from '../shared/fit-request.ts';
import { estimatedCost, estimatePrice } from '../shared/prices.ts';
import {
  type AdapterSurroundings,
  connectService,
  DOWNLOAD_MS,
  type KeyedSettings,
  LOOK_MS,
  REQUEST_MS,
} from '../shared/service.ts';
import { submitAndPoll } from '../shared/submit-and-poll.ts';
import { type FalResult, fromResult, fromStatus } from './answers.ts';
import { capabilitiesOf, DEFAULT_FAL_MODEL, DEFAULT_SIZE, traitsOf } from './models.ts';
import { FAL_PRICES } from './prices.ts';
import { fromPricing, unitsOf } from './pricing.ts';
import { type FalTask, fromSubmit, parseTask, toRequest, wasRemoved } from './task.ts';

export const FAL_URL = 'https://queue.fal.run';
/** Where it tells prices. */
const FAL_API_URL = 'https://api.fal.ai';
export const FAL_INPUTS = { model: 'fal-model' };
/** Where results lie. */
export const FAL_RESULT_HOSTS = ['fal.media', '*.fal.media'] as const;

/** Five minutes in the queue and at work; most images take some seconds. */
const POLL_MS = 300_000;
/** What is left of a call that is given up is about a second. */
const CANCEL_MS = 800;
const PACE = { firstMs: 1_000, growth: 1.3, longestMs: 8_000 };

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createFalProvider(
  settings: KeyedSettings,
  { baseUrl = FAL_URL, ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const { apiKey, maxPriceMicroUsd } = settings;
  const model = settings.model ?? DEFAULT_FAL_MODEL;
  const traits = traitsOf(model);
  const capabilities = capabilitiesOf(traits);
  const options = { ...settings.options, size: settings.options.size ?? DEFAULT_SIZE };
  const { size } = fitSize(options.size, traits.size);
  const price = estimatePrice({ provider: 'fal', prices: FAL_PRICES, model, size }, maxPriceMicroUsd);
  const { http, send, finish, trusted, results } = connectService(
    {
      provider: 'fal',
      baseUrl,
      hosts: ['api.fal.ai'],
      resultHosts: FAL_RESULT_HOSTS,
      authorization: { authorization: `Key ${apiKey}` },
      secrets: [apiKey],
      inputs: FAL_INPUTS,
    },
    surroundings,
  );

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal, remoteId } = context;
    const fitted = fitRequest('fal', request, options, capabilities);
    let isQueued = true;

    const { result, cost } = await submitAndPoll<FalTask, FalResult>({
      provider: 'fal',
      clock: surroundings.clock,
      context,
      redact: http.redact,
      deadlineMs: POLL_MS,
      pace: PACE,
      format: (task) => JSON.stringify(task),
      parse: (note) => parseTask(note, trusted),
      nameOf: (task) => task.request_id,
      costOf: () => estimatedCost(price),
      async submit() {
        const url = `${baseUrl}/${model}`;
        const answer = await send({ url, body: toRequest(traits, fitted), signal, effect: 'paid' });
        return fromSubmit(http, answer, trusted);
      },
      async poll(task, either) {
        const free = { signal: either, effect: 'free' } as const;
        const status = fromStatus(http, await send({ ...free, url: task.status_url }), price);
        isQueued = status.state === 'queued';
        if (status.state === 'queued') return { state: 'running' };
        if (status.state !== 'completed') return status;
        // The image may stand in the answer itself, as a `data:` address.
        const whole = { ...free, url: task.response_url, maxBytes: MAX_IMAGE_JSON_BYTES };
        return fromResult(http, { ...(await send(whole)), asked: [fitted.prompt] }, price);
      },
      /** Only what has not begun: what is at work is paid for, and a later attempt fetches it. */
      cancel: async ({ cancel_url: url }) => isQueued && url !== null && (await takeBack(url)),
    });
    return finish({ image: result, model, fitted, cost, signal, resumed: remoteId !== null });
  }

  async function takeBack(url: string): Promise<boolean> {
    const { signal } = new AbortController();
    try {
      return wasRemoved(await send({ url, method: 'PUT', signal, effect: 'free', deadlineMs: CANCEL_MS }));
    } catch (error) {
      // Then it may run, and that is what is told.
      if (error instanceof ProviderError) return false;
      throw error;
    }
  }

  /** By the image, or by begun megapixels; other units say nothing of an image. */
  async function accountPrice(signal: AbortSignal): Promise<MicroUsd | null> {
    const api = baseUrl === FAL_URL ? FAL_API_URL : baseUrl;
    const url = `${api}/v1/models/pricing?${new URLSearchParams({ endpoint_id: model })}`;
    const answer = await send({ url, signal, deadlineMs: LOOK_MS, effect: 'free' });
    const told = fromPricing(http, answer).find(({ endpoint_id }) => endpoint_id === model);
    if (told === undefined || told.currency.toUpperCase() !== 'USD') return null;
    const units = unitsOf(told.unit, size);
    return units === null ? null : Math.round(told.unit_price * units * 1_000_000);
  }

  const sample = fitRequest('fal', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'fal',
    asks: {
      address: baseUrl,
      model,
      sent: toRequest(traits, sample),
      format: sample.format,
      pixels: pixelsOf(sample),
      results,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // A new account has two at work at a time; what is more waits in fal's queue.
    autoConcurrency: 2,
    accountPrice,
    generate,
  };
}
