/**
 * Cloudflare Workers AI: the image comes in the answer. Each account has 10,000 free neurons a day; the queue counts what its
 * calls take, over all workers and runs, and makes none that they do not cover, unless the owner wants to pay.
 */
import { UserError } from '../../errors.ts';
import type { MicroUsd } from '../../money.ts';
import type { ImageAdapter, ImageOptions } from '../contract.ts';
import { MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { EMPTY_REQUEST, fitRequest, fitSize, pixelsOf } from '../shared/fit-request.ts';
import { lookAhead } from '../shared/look-ahead.ts';
import { estimatedCost } from '../shared/prices.ts';
import { rateLimitHint } from '../shared/retry-after.ts';
import { type AdapterSurroundings, connectService, LOOK_MS } from '../shared/service.ts';
import { spelled } from '../shared/setting-rows.ts';
import { capabilitiesOf, cloudflareModel, DEFAULT_CLOUDFLARE_MODEL, neuronsOf, sizeOf } from './models.ts';
import { allowanceOf, priceOfImage } from './prices.ts';
import { CLOUDFLARE_ACCOUNT, CLOUDFLARE_KEY } from './settings.ts';
import { fromAnswer, modelsSchema, refusalOf, sentBy, toRequest } from './wire.ts';

export const CLOUDFLARE_URL = 'https://api.cloudflare.com/client/v4';
export const CLOUDFLARE_INPUTS = { model: 'cloudflare-model' };

/** An image takes seconds. Shorter than the two minutes in which the queue expects an answer of a counted call. */
const TIMEOUT_MS = 110_000;
const ACCOUNT = { keySetting: `${spelled(CLOUDFLARE_KEY)} and ${spelled(CLOUDFLARE_ACCOUNT)}` };

export interface CloudflareSettings {
  apiToken: string;
  accountId: string;
  model: string | null;
  /** Pay for what the free neurons do not cover. */
  beyondFree: boolean;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

/** @throws {UserError} `provider_config` for a model that is not known, or dearer than max-price-usd. */
export function createCloudflareProvider(
  settings: CloudflareSettings,
  { baseUrl = CLOUDFLARE_URL, ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const { apiToken, accountId, beyondFree, maxPriceMicroUsd } = settings;
  const traits = cloudflareModel(settings.model ?? DEFAULT_CLOUDFLARE_MODEL);
  const model = traits.name;
  const capabilities = capabilitiesOf(traits);
  const options = { ...settings.options, size: sizeOf(traits, settings.options.size) };
  const neurons = neuronsOf(traits, fitSize(options.size, traits.size).size);
  const price = priceOfImage(neurons, beyondFree);
  if (maxPriceMicroUsd !== null && price.maxMicroUsd > maxPriceMicroUsd) throw tooDear(price.source);
  const allowance = allowanceOf(accountId, neurons);
  const { http, send, finish, results } = connectService(
    {
      provider: 'cloudflare',
      baseUrl,
      authorization: { authorization: `Bearer ${apiToken}` },
      secrets: [apiToken, accountId],
      inputs: CLOUDFLARE_INPUTS,
    },
    surroundings,
  );
  const ai = `${baseUrl}/accounts/${encodeURIComponent(accountId)}/ai`;

  /** Token, account and model, which take no neurons to look at. */
  const preflight = (signal: AbortSignal) =>
    lookAhead(signal, ACCOUNT, `The model ${model}`, async () => {
      const name = model.slice(model.lastIndexOf('/') + 1);
      const url = `${ai}/models/search?search=${encodeURIComponent(name)}`;
      const answer = await send({ url, signal, deadlineMs: LOOK_MS, effect: 'free' });
      if (answer.status !== 200) throw refusalOf(http, answer);
      const found = http.json(answer, modelsSchema, 'free').result;
      if (!found.some((other) => other.name === model)) throw unknownModel(model);
      return [];
    });

  const sample = fitRequest('cloudflare', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'cloudflare',
    asks: {
      address: baseUrl,
      model,
      sent: sentBy(traits, sample),
      format: sample.format,
      pixels: pixelsOf(sample),
      results,
    },
    model,
    capabilities,
    price,
    ...(allowance === null ? {} : { allowance }),
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // It allows 720 images a minute.
    autoConcurrency: 4,
    preflight,
    async generate(request, { signal }) {
      const fitted = fitRequest('cloudflare', request, options, capabilities);
      const answer = await send({
        url: `${ai}/run/${model}`,
        body: toRequest(traits, fitted),
        // Of an image as bytes no JSON would be made.
        accept: 'application/json, image/*',
        signal,
        deadlineMs: TIMEOUT_MS,
        maxBytes: MAX_IMAGE_JSON_BYTES,
        base64Field: 'image',
        effect: 'paid',
      });
      const bytes = fromAnswer(http, answer);
      const rateLimit = rateLimitHint(answer.headers);
      return finish({ image: { bytes }, model, fitted, cost: estimatedCost(price), signal, rateLimit });
    },
  };
}

function tooDear(source: string): UserError {
  return new UserError(
    'provider_config',
    `Beyond the free neurons an image of cloudflare costs more than max-price-usd allows (${source}).`,
    'Raise max-price-usd, choose a smaller cloudflare-model, or leave cloudflare-beyond-free out.',
  );
}

function unknownModel(model: string): UserError {
  return new UserError(
    'provider_config',
    `This account of Cloudflare has no model ${model}.`,
    'Set cloudflare-model to another one; the account may need to agree to its terms first.',
  );
}
