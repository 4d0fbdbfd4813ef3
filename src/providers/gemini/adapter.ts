/** Google's Gemini image models ("Nano Banana"), by generateContent: the image comes in the answer. */
import type { ImageAdapter } from '../contract.ts';
import { MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { EMPTY_REQUEST, fitRequest } from '../shared/fit-request.ts';
import { lookAhead } from '../shared/look-ahead.ts';
import { tokenPriceOf } from '../shared/prices.ts';
import { type AdapterSurroundings, connectService, type KeyedSettings, LOOK_MS } from '../shared/service.ts';
import { spelled } from '../shared/setting-rows.ts';
import { refusalOf } from './errors.ts';
import { capabilitiesOf, DEFAULT_GEMINI_MODEL, PIXELS, qualityOf, unknownModel } from './models.ts';
import { GEMINI_PRICES, priceOfImage } from './prices.ts';
import { GEMINI_KEY } from './settings.ts';
import { fromAnswer, toRequest } from './wire.ts';

export const GEMINI_URL = 'https://generativelanguage.googleapis.com';
export const GEMINI_INPUTS = { model: 'gemini-model', image_size: 'quality' };

/** A 4K image takes a minute; the API itself gives up after some. */
const TIMEOUT_MS = 240_000;
const ACCOUNT = { keySetting: spelled(GEMINI_KEY) };

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createGeminiProvider(
  { apiKey, options, maxPriceMicroUsd, ...settings }: KeyedSettings,
  { baseUrl = GEMINI_URL, ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const model = settings.model ?? DEFAULT_GEMINI_MODEL;
  const tokens = tokenPriceOf(GEMINI_PRICES, model);
  const price = priceOfImage(model, tokens, qualityOf(options), maxPriceMicroUsd);
  const capabilities = capabilitiesOf(maxPriceMicroUsd === null);
  const { http, send, finish, results } = connectService(
    {
      provider: 'gemini',
      baseUrl,
      // In a header: an address ends up in logs.
      authorization: { 'x-goog-api-key': apiKey },
      secrets: [apiKey],
      inputs: GEMINI_INPUTS,
    },
    surroundings,
  );
  const path = `${baseUrl}/v1beta/models/${encodeURIComponent(model)}`;

  /** Key and model, which cost nothing to look at. */
  const preflight = (signal: AbortSignal) =>
    lookAhead(signal, ACCOUNT, `The model ${model}`, async () => {
      const answer = await send({ url: path, signal, deadlineMs: LOOK_MS, effect: 'free' });
      if (answer.status === 404) throw unknownModel(model);
      if (answer.status !== 200) throw refusalOf(http, answer);
      return [];
    });

  const sample = fitRequest('gemini', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'gemini',
    asks: {
      address: baseUrl,
      model,
      sent: { ...toRequest(sample) },
      format: sample.format,
      pixels: PIXELS[qualityOf(sample)] ?? null,
      results,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // The lowest paid tier allows some ten images a minute, and one takes ten seconds and more.
    autoConcurrency: 3,
    preflight,
    async generate(request, { signal }) {
      const fitted = fitRequest('gemini', request, options, capabilities);
      const answer = await send({
        url: `${path}:generateContent`,
        body: toRequest(fitted),
        signal,
        deadlineMs: TIMEOUT_MS,
        maxBytes: MAX_IMAGE_JSON_BYTES,
        base64Field: 'data',
        effect: 'paid',
      });
      const { bytes, cost } = fromAnswer(http, answer, tokens, price);
      return finish({ image: { bytes }, model, fitted, cost, signal });
    },
  };
}
