/**
 * Midjourney through a gateway of one's own that speaks the midjourney-proxy protocol. Midjourney has no public API
 * and prohibits automation: this is off until a gateway is named, and says so at the start of every run.
 *
 * An image takes two tasks: `imagine` makes a sheet of four, `upscale` makes one of them large.
 */
import type { MicroUsd } from '../../money.ts';
import type {
  GeneratedImage,
  ImageAdapter,
  ImageOptions,
  ImageRequest,
  ProviderContext,
} from '../contract.ts';
import { parseBaseUrl } from '../shared/base-url.ts';
import { EMPTY_REQUEST, fitRequest } from '../shared/fit-request.ts';
import { lookAhead } from '../shared/look-ahead.ts';
import { estimatedCost, estimatePrice, NO_PRICES } from '../shared/prices.ts';
import {
  connectService,
  DOWNLOAD_MS,
  LOOK_MS,
  REQUEST_MS,
  type ServiceSurroundings,
} from '../shared/service.ts';
import { submitAndPoll } from '../shared/submit-and-poll.ts';
import { connectGateway } from './gateway.ts';
import { CAPABILITIES, parseVersion } from './models.ts';
import { fromSubmit, fromUpscale, toImagine, toUpscale } from './submit.ts';
import { fromTask, type MidjourneyResult, type MidjourneyStage, parseStage, withSheetPaid } from './task.ts';

export const MIDJOURNEY_INPUTS = {
  model: 'midjourney-model',
  version: 'midjourney-model',
  address: 'midjourney-gateway-url',
};

/** Where Discord and Midjourney keep images; beside them the gateway's own origin is fetched from. */
export const MIDJOURNEY_RESULT_HOSTS = [
  'cdn.discordapp.com',
  'media.discordapp.net',
  'cdn.midjourney.com',
] as const;

/** Both tasks together; a fast one takes a minute, a relaxed one ten and more. */
const POLL_MS = 15 * 60_000;
/** An image made large has some two thousand pixels a side. */
const PIXELS = 2048 ** 2;
const ACCOUNT = { keySetting: 'midjourney-gateway-url and midjourney-gateway-secret' };

const PROHIBITION =
  "Midjourney's guidelines prohibit automation, and an account that is found out may be banned: this gateway is used at your own risk.";

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

/** @throws {UserError} `input_invalid` for a gateway or model that cannot be; `provider_config` without a stated price. */
export function createMidjourneyProvider(
  settings: MidjourneySettings,
  surroundings: ServiceSurroundings,
): ImageAdapter {
  const { gatewaySecret, upscaleIndex, options, maxPriceMicroUsd } = settings;
  const address = addressOf(settings.gatewayUrl);
  const version = parseVersion(settings.model);
  const model = settings.model ?? 'midjourney';
  // An account at a flat rate costs nothing an image.
  const query = { provider: 'midjourney', prices: NO_PRICES, model, mayBeFree: true };
  const price = estimatePrice(query, maxPriceMicroUsd);
  const service = connectService(
    {
      provider: 'midjourney',
      baseUrl: address,
      resultHosts: MIDJOURNEY_RESULT_HOSTS,
      // Gateways differ in which of the two they look at.
      authorization: { 'mj-api-secret': gatewaySecret, authorization: `Bearer ${gatewaySecret}` },
      secrets: [gatewaySecret],
      inputs: MIDJOURNEY_INPUTS,
    },
    surroundings,
  );
  const { http, finish, results } = service;
  const { send, poller, look } = connectGateway(service, address, surroundings.clock);

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal, remoteId } = context;
    const fitted = fitRequest('midjourney', request, options, CAPABILITIES);
    const paid = { signal, effect: 'paid' } as const;
    const asked = [fitted.prompt];
    const { result, cost } = await submitAndPoll<MidjourneyStage, MidjourneyResult>({
      provider: 'midjourney',
      clock: surroundings.clock,
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
    return finish({ image: result, model, fitted, cost, signal, resumed: remoteId !== null });
  }

  /** Tells of the prohibition, and sees whether gateway and secret are good. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    const warnings = await lookAhead(signal, ACCOUNT, 'The Midjourney gateway', async () => {
      await look(signal, LOOK_MS);
      return [];
    });
    return [PROHIBITION, ...warnings];
  }

  const sample = fitRequest('midjourney', EMPTY_REQUEST, options, CAPABILITIES);
  return {
    id: 'midjourney',
    asks: {
      address,
      model,
      sent: { ...toImagine(sample, version, ''), upscale: upscaleIndex },
      format: sample.format,
      pixels: PIXELS,
      results,
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

/** @throws {UserError} `input_invalid` */
function addressOf(gatewayUrl: string): string {
  const url = parseBaseUrl(gatewayUrl, 'midjourney-gateway-url', 'https://mj.example.com');
  return url.href.replace(/\/+$/, '');
}
