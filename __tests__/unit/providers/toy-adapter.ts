/** The adapter of docs/providers.md: a service that was made up, with all that an adapter needs and no more. */
import { z } from 'zod';
import type { Clock } from '../../../src/clock.ts';
import type { MicroUsd } from '../../../src/money.ts';
import type { Capabilities, ImageAdapter, ImageOptions } from '../../../src/providers/contract.ts';
import type { FailureTable } from '../../../src/providers/failure-table.ts';
import { fitRequest, sizeWarnings } from '../../../src/providers/fit-request.ts';
import {
  createHttp,
  imageIn,
  MAX_IMAGE_JSON_BYTES,
  parseJson,
  type Refusal,
} from '../../../src/providers/http.ts';
import { estimatedCost, estimatePrice } from '../../../src/providers/prices.ts';

export interface ToySettings {
  apiKey: string;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

const TIMEOUT_MS = 60_000;

const CAPABILITIES: Capabilities = {
  negativePrompt: true,
  seed: false,
  stylePresets: [],
  qualities: [],
  formats: ['png'],
  maxPromptCharacters: 2_000,
  maxPromptBytes: null,
  size: { kind: 'ratios', ratios: ['1:1', '16:9'] },
};

const FAILURES: FailureTable = { codes: { nsfw: 'content_blocked', out_of_credits: 'quota' } };

const answerSchema = z.object({ image: z.string() });
const errorSchema = z.object({ code: z.string(), message: z.string() });

function readError(bytes: Uint8Array): Refusal {
  const body = errorSchema.safeParse(parseJson(bytes));
  if (!body.success) return { code: null, type: null, words: null };
  return { code: body.data.code, type: null, words: body.data.message };
}

export function createToyProvider(
  settings: ToySettings,
  { fetch, clock, baseUrl }: { fetch: typeof globalThis.fetch; clock: Clock; baseUrl: string },
): ImageAdapter {
  const price = estimatePrice({ provider: 'toy', model: 'toy-1' }, settings.maxPriceMicroUsd);
  const http = createHttp({
    provider: 'toy',
    fetch,
    clock,
    secrets: [settings.apiKey],
    trusted: { hosts: [], origins: [new URL(baseUrl).origin] },
  });
  return {
    id: 'toy',
    model: 'toy-1',
    capabilities: CAPABILITIES,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    autoConcurrency: 2,
    async generate(request, { signal }) {
      const fitted = fitRequest('toy', request, settings.options, CAPABILITIES);
      const { prompt, negativePrompt, ratio } = fitted;
      const answer = await http.send({
        url: `${baseUrl}/v1/images`,
        method: 'POST',
        headers: { 'x-key': settings.apiKey, 'content-type': 'application/json' },
        body: JSON.stringify({ prompt, negative: negativePrompt ?? '', ratio: ratio ?? '1:1' }),
        signal,
        deadlineMs: TIMEOUT_MS,
        maxBytes: MAX_IMAGE_JSON_BYTES,
        base64Field: 'image',
        effect: 'paid',
      });
      if (answer.status !== 200) throw http.refusal(answer, readError(answer.bytes), FAILURES);
      const bytes = imageIn(answer, http.json(answer, answerSchema, 'paid').image);
      if (bytes === null) throw http.unusable('paid', 'the base64 of the image is broken.');
      return {
        bytes,
        model: 'toy-1',
        ...estimatedCost(price),
        digitalSourceType: 'trainedAlgorithmicMedia',
        warnings: [...fitted.warnings, ...sizeWarnings('toy', bytes, fitted)],
      };
    },
  };
}
