/** OpenAI's image API through its own package, and servers that speak it in a dialect. */
import type { MicroUsd } from '../../money.ts';
import type {
  GeneratedImage,
  ImageAdapter,
  ImageOptions,
  ImageRequest,
  ProviderContext,
} from '../contract.ts';
import { MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { parseBaseUrl } from '../shared/base-url.ts';
import { EMPTY_REQUEST, fitRequest, pixelsOf } from '../shared/fit-request.ts';
import { rateLimitHint } from '../shared/retry-after.ts';
import { connectService, type ServiceSurroundings } from '../shared/service.ts';
import { type CallLimits, connectClient, failureOf } from './client.ts';
import { DIALECTS, type DialectName, dialectOf } from './dialects.ts';
import { defaultQuality } from './models.ts';
import { capabilitiesOf, modelOf, withDefaults } from './options.ts';
import { lookAtModel } from './preflight.ts';
import { priceOfImage, tokenPriceFor } from './prices.ts';
import { fromResponse, IMAGE_FIELD, type OpenAiExtras, toRequest } from './wire.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';
export const OPENAI_INPUTS = {
  model: 'openai-model',
  dialect: 'openai-dialect',
  address: 'openai-base-url',
};

/** Node's own fetch gives up on the first byte after five minutes; a 4K image of the best quality takes two. */
const TIMEOUT_MS = 300_000;

export interface OpenAiSettings extends OpenAiExtras {
  /** null: for a server of one's own that wants none. */
  apiKey: string | null;
  /** null: OpenAI itself. */
  baseUrl: string | null;
  /** null: recognised by the host. */
  dialect: DialectName | null;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

/** @throws {UserError} `provider_config` or `input_invalid` when these settings cannot work. */
export function createOpenAiProvider(
  settings: OpenAiSettings,
  surroundings: ServiceSurroundings,
): ImageAdapter {
  const { apiKey, maxPriceMicroUsd } = settings;
  const base = parseBaseUrl(settings.baseUrl ?? OPENAI_BASE_URL, 'openai-base-url', OPENAI_BASE_URL);
  const dialectName = settings.dialect ?? dialectOf(base.hostname);
  const dialect = DIALECTS[dialectName];
  const model = settings.model ?? modelOf(dialect);
  const capabilities = capabilitiesOf(model, dialect, maxPriceMicroUsd);
  const options = withDefaults(settings.options, dialect);
  const price = priceOfImage(model, dialect, maxPriceMicroUsd, options, capabilities);
  const effect = price.maxMicroUsd === 0 ? 'free' : 'paid';

  const { http, finish, results } = connectService(
    {
      provider: 'openai',
      baseUrl: base.href.replace(/\/+$/, ''),
      resultHosts: [],
      // The package writes it by itself.
      authorization: {},
      secrets: apiKey === null ? [] : [apiKey],
      inputs: OPENAI_INPUTS,
    },
    surroundings,
  );
  const connect = (limits: CallLimits) => connectClient(http, base.href, apiKey, limits);

  /** The request's body, with what it was made of. */
  function ask(request: ImageRequest) {
    const fitted = fitRequest('openai', request, options, capabilities);
    fitted.quality ??= defaultQuality(dialect);
    return { fitted, ...toRequest(model, fitted, settings, dialect) };
  }

  async function generate(request: ImageRequest, { signal }: ProviderContext): Promise<GeneratedImage> {
    const { fitted, body, warnings } = ask(request);
    const { client, seen } = await connect({
      deadlineMs: TIMEOUT_MS,
      maxBytes: MAX_IMAGE_JSON_BYTES,
      base64Field: IMAGE_FIELD,
      effect,
    });
    let data: unknown;
    try {
      data = await client.images.generate(body, { signal, maxRetries: 0 });
    } catch {
      throw failureOf(http, seen, effect, signal);
    }
    const { answer } = seen;
    // The package has parsed an answer, so one was seen.
    if (answer === null) throw failureOf(http, seen, effect, signal);
    const { image, cost } = fromResponse(http, answer, data, dialect, tokenPriceFor(model, dialect), price);
    return finish({ image, model, fitted, cost, signal, warnings, rateLimit: rateLimitHint(answer.headers) });
  }

  async function preflight(signal: AbortSignal): Promise<string[]> {
    if (!dialect.official) return [];
    return lookAtModel(model, () => surroundings.clock.now(), { http, connect }, signal);
  }

  const { body: sent, fitted } = ask(EMPTY_REQUEST);
  return {
    id: 'openai',
    asks: {
      address: base.href,
      model,
      sent: { ...sent },
      format: fitted.format,
      pixels: pixelsOf(fitted),
      results: dialect.official ? 'in-answer' : results,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // The lowest paid tier allows five images a minute, and one takes ten seconds to a minute.
    autoConcurrency: dialectName === 'compatible' ? 1 : 4,
    preflight,
    generate,
  };
}
