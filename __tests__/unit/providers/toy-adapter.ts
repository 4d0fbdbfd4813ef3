/** The provider of docs/providers.md: a service that was made up, with all that a provider needs and no more. */
import { z } from 'zod';
import type { Capabilities, ImageAdapter } from '../../../src/providers/contract.ts';
import { defineProvider } from '../../../src/providers/definition.ts';
import {
  type HttpAnswer,
  imageIn,
  MAX_IMAGE_JSON_BYTES,
  parseJson,
} from '../../../src/providers/shared/answer.ts';
import type { FailureTable } from '../../../src/providers/shared/failure-table.ts';
import { fitRequest } from '../../../src/providers/shared/fit-request.ts';
import type { Refusal } from '../../../src/providers/shared/http.ts';
import { estimatedCost, estimatePrice, type PriceList } from '../../../src/providers/shared/prices.ts';
import {
  type AdapterSurroundings,
  connectService,
  type KeyedSettings,
} from '../../../src/providers/shared/service.ts';
import { keySetting, modelSetting } from '../../../src/providers/shared/setting-rows.ts';

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

const PRICES: PriceList = {
  images: [
    {
      model: 'toy-1',
      quality: null,
      size: null,
      microUsd: 10_000,
      asOf: '2026-11-28',
      source: 'The price list of the toy',
    },
  ],
};

const FAILURES: FailureTable = { codes: { nsfw: 'content_blocked', out_of_credits: 'quota' } };

const answerSchema = z.object({ image: z.string() });
const errorSchema = z.object({ code: z.string(), message: z.string() });

function readError({ bytes }: HttpAnswer): Refusal {
  const body = errorSchema.safeParse(parseJson(bytes));
  if (!body.success) return { code: null, type: null, words: null };
  return { code: body.data.code, type: null, words: body.data.message };
}

export function createToyProvider(
  { apiKey, model, maxPriceMicroUsd, options }: KeyedSettings,
  { baseUrl = 'https://api.toy.example', ...surroundings }: AdapterSurroundings,
): ImageAdapter {
  const query = { provider: 'toy', prices: PRICES, model: model ?? 'toy-1' };
  const price = estimatePrice(query, maxPriceMicroUsd);
  const { http, send, finish } = connectService(
    { provider: 'toy', baseUrl, authorization: { 'x-key': apiKey }, secrets: [apiKey] },
    surroundings,
  );
  return {
    id: 'toy',
    model: query.model,
    capabilities: CAPABILITIES,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    autoConcurrency: 2,
    async generate(request, { signal }) {
      const fitted = fitRequest('toy', request, options, CAPABILITIES);
      const { prompt, negativePrompt, ratio } = fitted;
      const answer = await send({
        url: `${baseUrl}/v1/images`,
        body: { prompt, negative: negativePrompt ?? '', ratio: ratio ?? '1:1' },
        signal,
        deadlineMs: TIMEOUT_MS,
        maxBytes: MAX_IMAGE_JSON_BYTES,
        base64Field: 'image',
        effect: 'paid',
      });
      if (answer.status !== 200) throw http.refusal(answer, readError(answer), FAILURES);
      const bytes = imageIn(answer, http.json(answer, answerSchema, 'paid').image);
      if (bytes === null) throw http.unusable('paid', 'the base64 of the image is broken.');
      return finish({ image: { bytes }, model: query.model, fitted, cost: estimatedCost(price), signal });
    },
  };
}

const KEY = keySetting('toyApiKey', 'TOY_API_KEY', 'the toy');

export const toy = defineProvider({
  id: 'toy',
  service: 'the toy',
  aliases: { plaything: null },
  settings: [KEY, modelSetting('toyModel', 'toy-1', 'Model of the toy.')],
  needs: [{ setting: KEY.name }],
  defaultModel: 'toy-1',
  inputs: { model: 'toy-model' },
  prices: PRICES,
  wording: 'light',
  delivery: 'in the answer, as base64',
  create: ({ toyApiKey, toyModel }, wanted, surroundings) =>
    createToyProvider({ apiKey: toyApiKey ?? '', model: toyModel, ...wanted }, surroundings),
});
