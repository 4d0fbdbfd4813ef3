/** FLUX by its makers, Black Forest Labs: a task with an address to look at, and a result that lasts ten minutes. */
import type { GeneratedImage, ImageAdapter, ImageRequest, ProviderContext } from '../contract.ts';
import { MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import { EMPTY_REQUEST, fitRequest, fitSize, pixelsOf } from '../shared/fit-request.ts';
import { type Account, judgeBalance, lookAhead } from '../shared/look-ahead.ts';
import { estimatePrice } from '../shared/prices.ts';
import {
  type AdapterSurroundings,
  connectService,
  DOWNLOAD_MS,
  type KeyedSettings,
  LOOK_MS,
  REQUEST_MS,
} from '../shared/service.ts';
import { spelled } from '../shared/setting-rows.ts';
import { submitAndPoll } from '../shared/submit-and-poll.ts';
import { capabilitiesOf, DEFAULT_FLUX_MODEL, DEFAULT_SIZE } from './models.ts';
import { FLUX_PRICES, MICRO_USD_PER_FLUX_CREDIT } from './prices.ts';
import { FLUX_KEY } from './settings.ts';
import {
  costOf,
  creditsSchema,
  FLUX_FAILURES,
  type FluxResult,
  type FluxTask,
  formatTask,
  fromPoll,
  fromSubmit,
  parseTask,
  toRequest,
} from './wire.ts';

export const FLUX_URL = 'https://api.bfl.ai';
export const FLUX_INPUTS = { model: 'flux-model' };
/** Regions have hosts of their own, such as api.eu.bfl.ai to look at and delivery-eu.bfl.ai to fetch from. */
export const FLUX_HOSTS = ['*.bfl.ai'] as const;

const POLL_MS = 240_000;
const PACE = { firstMs: 1_000, growth: 1.3, longestMs: 5_000 };
const ACCOUNT: Account = {
  service: 'Black Forest Labs',
  keySetting: spelled(FLUX_KEY),
  shop: 'dashboard.bfl.ai',
  microUsdPerCredit: MICRO_USD_PER_FLUX_CREDIT,
};

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createFluxProvider(
  settings: KeyedSettings,
  { baseUrl = FLUX_URL, ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const { apiKey, maxPriceMicroUsd } = settings;
  const model = settings.model ?? DEFAULT_FLUX_MODEL;
  const capabilities = capabilitiesOf(model);
  const options = { ...settings.options, size: settings.options.size ?? DEFAULT_SIZE };
  const { size } = fitSize(options.size, capabilities.size);
  const price = estimatePrice({ provider: 'flux', prices: FLUX_PRICES, model, size }, maxPriceMicroUsd);
  const { http, send, finish, trusted, results } = connectService(
    {
      provider: 'flux',
      baseUrl,
      hosts: FLUX_HOSTS,
      resultHosts: FLUX_HOSTS,
      authorization: { 'x-key': apiKey },
      secrets: [apiKey],
      inputs: FLUX_INPUTS,
    },
    surroundings,
  );

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal, remoteId } = context;
    const fitted = fitRequest('flux', request, options, capabilities);
    const { result, cost } = await submitAndPoll<FluxTask, FluxResult>({
      provider: 'flux',
      clock: surroundings.clock,
      context,
      redact: http.redact,
      deadlineMs: POLL_MS,
      pace: PACE,
      format: formatTask,
      parse: (note) => parseTask(note, trusted),
      nameOf: ({ id }) => id,
      costOf: (task) => costOf(task, price),
      async submit() {
        const url = `${baseUrl}/v1/${model}`;
        const answer = await send({ url, body: toRequest(fitted), signal, effect: 'paid' });
        return fromSubmit(http, answer, trusted);
      },
      async poll(task, either) {
        // The image may stand in the answer itself, as a `data:` address.
        const answer = await send({
          url: task.pollingUrl,
          signal: either,
          maxBytes: MAX_IMAGE_JSON_BYTES,
          effect: 'free',
        });
        return fromPoll(http, answer, costOf(task, price));
      },
    });
    return finish({ image: result, model, fitted, cost, signal, resumed: remoteId !== null });
  }

  /** Key and balance, which cost nothing to look at. */
  const preflight = (signal: AbortSignal) =>
    lookAhead(signal, ACCOUNT, 'The balance at Black Forest Labs', async () => {
      const url = `${baseUrl}/v1/credits`;
      const answer = await send({ url, signal, deadlineMs: LOOK_MS, effect: 'free' });
      if (answer.status !== 200) throw http.refusal(answer, readErrorBody(answer.bytes), FLUX_FAILURES);
      return judgeBalance(ACCOUNT, http.json(answer, creditsSchema, 'free').credits, price);
    });

  const sample = fitRequest('flux', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'flux',
    asks: {
      address: baseUrl,
      model,
      sent: toRequest(sample),
      format: sample.format,
      pixels: pixelsOf(sample),
      results,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // 24 tasks may be open at a time.
    autoConcurrency: 8,
    preflight,
    generate,
  };
}
