/** Stability AI's v2beta API: Stable Image Core and Ultra, and the Stable Diffusion 3.5 family. One image a call. */
import type { ImageAdapter } from '../contract.ts';
import { MAX_IMAGE_BYTES } from '../shared/answer.ts';
import { EMPTY_REQUEST, fitRequest } from '../shared/fit-request.ts';
import { type Account, judgeBalance, lookAhead } from '../shared/look-ahead.ts';
import { estimatedCost, estimatePrice } from '../shared/prices.ts';
import { rateLimitHint } from '../shared/retry-after.ts';
import { type AdapterSurroundings, connectService, type KeyedSettings, LOOK_MS } from '../shared/service.ts';
import { spelled } from '../shared/setting-rows.ts';
import { capabilitiesOf, DEFAULT_STABILITY_MODEL, MOST_PIXELS, traitsOf } from './models.ts';
import { MICRO_USD_PER_CREDIT, STABILITY_PRICES } from './prices.ts';
import { STABILITY_KEY } from './settings.ts';
import { balanceSchema, fromAnswer, refusalOf, toForm } from './wire.ts';

export const STABILITY_URL = 'https://api.stability.ai';
export const STABILITY_INPUTS = { model: 'stability-model' };

/** Ultra takes some 20 s; the API itself gives up after a minute or two. */
const TIMEOUT_MS = 180_000;

const ACCOUNT: Account = {
  service: 'Stability AI',
  keySetting: spelled(STABILITY_KEY),
  shop: 'platform.stability.ai',
  microUsdPerCredit: MICRO_USD_PER_CREDIT,
};

/** @throws {UserError} `provider_config` when there is no such model or its price is too high. */
export function createStableDiffusionProvider(
  settings: KeyedSettings,
  { baseUrl = STABILITY_URL, ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const { apiKey, maxPriceMicroUsd } = settings;
  const model = settings.model ?? DEFAULT_STABILITY_MODEL;
  const traits = traitsOf(model);
  const price = estimatePrice(
    { provider: 'stable_diffusion', prices: STABILITY_PRICES, model },
    maxPriceMicroUsd,
  );
  const capabilities = capabilitiesOf(traits);
  const format = settings.options.format ?? traits.formats[0] ?? null;
  const options = { ...settings.options, format };
  const { http, send, finish, results } = connectService(
    {
      provider: 'stable_diffusion',
      baseUrl,
      authorization: { authorization: `Bearer ${apiKey}` },
      secrets: [apiKey],
      inputs: STABILITY_INPUTS,
    },
    surroundings,
  );

  /** Key and balance, which cost nothing to look at. */
  const preflight = (signal: AbortSignal) =>
    lookAhead(signal, ACCOUNT, 'The balance at Stability AI', async () => {
      const url = `${baseUrl}/v1/user/balance`;
      const answer = await send({ url, signal, deadlineMs: LOOK_MS, effect: 'free' });
      if (answer.status !== 200) throw refusalOf(http, answer);
      return judgeBalance(ACCOUNT, http.json(answer, balanceSchema, 'free').credits, price);
    });

  const sample = fitRequest('stable_diffusion', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'stable_diffusion',
    asks: {
      address: baseUrl,
      model,
      sent: { endpoint: traits.endpoint, ...Object.fromEntries(toForm(traits, sample)) },
      format: sample.format,
      pixels: MOST_PIXELS,
      results,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // Far below 150 requests in ten seconds, at three seconds and more an image.
    autoConcurrency: 8,
    preflight,
    async generate(request, { signal }) {
      const fitted = fitRequest('stable_diffusion', request, options, capabilities);
      const answer = await send({
        url: `${baseUrl}/v2beta/stable-image/generate/${traits.endpoint}`,
        body: toForm(traits, fitted),
        accept: 'image/*',
        signal,
        deadlineMs: TIMEOUT_MS,
        maxBytes: MAX_IMAGE_BYTES,
        effect: 'paid',
      });
      const bytes = fromAnswer(http, answer);
      const rateLimit = rateLimitHint(answer.headers);
      return finish({ image: { bytes }, model, fitted, cost: estimatedCost(price), signal, rateLimit });
    },
  };
}
