import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageOptions, ImageRequest } from '../../../src/providers/contract.ts';
import { createGeminiProvider } from '../../../src/providers/gemini/adapter.ts';
import type { KeyedSettings as GeminiSettings } from '../../../src/providers/shared/service.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const imagePart = (bytes: Uint8Array) => ({ inlineData: { mimeType: 'image/png', data: base64(bytes) } });
const answerOf = (...parts: object[]) => ({
  candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }],
  usageMetadata: {
    promptTokenCount: 100,
    candidatesTokenCount: 1_120,
    thoughtsTokenCount: 200,
    candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1_120 }],
  },
});
/** 100 · $1.50 + 1,120 · $30 + 200 · $7.50, each a million tokens. */
const COST = 150 + 33_600 + 1_500;

const refused = (status: number, word: string, details: object[] = [], message = 'No.') => ({
  status,
  body: { error: { code: status, status: word, message, details } },
});
const quotaOf = (...quotaIds: string[]) => ({
  '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
  violations: quotaIds.map((quotaId) => ({ quotaId })),
});

const { name, create, image } = SERVICES.gemini;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'neither candidates nor a reason', answer: { body: {} } },
      { what: 'a list', answer: { body: [] } },
      {
        what: 'broken base64',
        answer: { body: answerOf({ inlineData: { mimeType: 'image/png', data: '%%%' } }) },
      },
      { what: 'an empty image', answer: { body: answerOf(imagePart(new Uint8Array())) } },
    ],
    failures: [
      {
        what: 'a prompt that is blocked',
        answers: [{ body: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: {} } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'an image that is held back',
        answers: [{ body: { candidates: [{ finishReason: 'IMAGE_SAFETY' }] } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'a refusal that comes as a success',
        answers: [{ body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'No.' } } }],
        failureClass: 'config',
      },
      {
        what: 'words instead of an image',
        answers: [{ body: answerOf({ text: 'Here is your image!' }) }],
        failureClass: 'empty',
      },
      {
        what: 'no candidate at all',
        answers: [{ body: { candidates: [] } }],
        failureClass: 'empty',
      },
      {
        what: 'a key that is none',
        answers: [refused(400, 'INVALID_ARGUMENT', [{ reason: 'API_KEY_INVALID' }])],
        failureClass: 'config',
      },
      { what: 'a bad request', answers: [refused(400, 'INVALID_ARGUMENT')], failureClass: 'bad_request' },
      {
        what: 'a place without the API',
        answers: [refused(400, 'FAILED_PRECONDITION')],
        failureClass: 'config',
      },
      { what: 'an unknown model', answers: [refused(404, 'NOT_FOUND')], failureClass: 'config' },
      {
        what: 'a limit by the minute, with its wait',
        answers: [
          refused(429, 'RESOURCE_EXHAUSTED', [
            quotaOf('GenerateRequestsPerMinutePerProjectPerModel'),
            { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '47s' },
          ]),
        ],
        failureClass: 'rate_limited',
        retryAfterMs: 47_000,
      },
      {
        what: 'a limit by the day',
        answers: [
          refused(429, 'RESOURCE_EXHAUSTED', [
            quotaOf(
              'GenerateRequestsPerMinutePerProjectPerModel',
              'GenerateRequestsPerDayPerProjectPerModel',
            ),
          ]),
        ],
        failureClass: 'quota',
      },
      { what: 'an overloaded model', answers: [refused(503, 'UNAVAILABLE')], failureClass: 'transient' },
      { what: 'its own 500', answers: [refused(500, 'INTERNAL')], failureClass: 'ambiguous' },
      { what: 'its own deadline', answers: [refused(504, 'DEADLINE_EXCEEDED')], failureClass: 'ambiguous' },
    ],
    errorWith: (words) => refused(400, 'INVALID_ARGUMENT', [], words),
  },
  takesOptions: true,
});

describe('Gemini', () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  const provider = (settings: Partial<GeminiSettings> = {}, options: Partial<ImageOptions> = {}) =>
    createGeminiProvider(
      {
        apiKey: 'AIza-test-key',
        model: null,
        maxPriceMicroUsd: null,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      { fetch, clock: createPatientClock(), baseUrl: server.origin },
    );
  const call = (adapter = provider(), request: ImageRequest = REQUEST) =>
    adapter.generate(request, {
      signal: new AbortController().signal,
      remoteId: null,
      onSubmitted: async () => {},
    });

  it('asks for one image and no words, with its key in a header and never in the address', async () => {
    server.play({ body: answerOf(imagePart(png(1024, 1024))) });
    const made = await call();

    const [request] = server.requests;
    expect(request?.path).toBe('/v1beta/models/gemini-nano-banana-2.1:generateContent');
    expect(request?.headers).toMatchObject({
      'x-goog-api-key': 'AIza-test-key',
      'content-type': 'application/json',
    });
    expect(request?.json()).toEqual({
      contents: [{ role: 'user', parts: [{ text: REQUEST.prompt }] }],
      generationConfig: { responseModalities: ['IMAGE'], imageConfig: { imageSize: '1K' } },
    });
    expect(made).toMatchObject({ costMicroUsd: COST, costBasis: 'usage' });
  });

  it.each([
    ['low', '1K', 33_600],
    ['medium', '2K', 50_400],
    ['high', '4K', 113_000],
  ])('takes the quality %s for %s', async (quality, imageSize, tableMicroUsd) => {
    const adapter = provider({}, { quality, size: { width: 1920, height: 1080 } });
    server.play({ body: answerOf(imagePart(png(1376, 768))) });
    await call(adapter);

    expect(server.requests[0]?.json()).toMatchObject({
      generationConfig: { imageConfig: { aspectRatio: '16:9', imageSize } },
    });
    expect(adapter.price.microUsd).toBeGreaterThan(tableMicroUsd);
    expect(adapter.price.maxMicroUsd).toBeGreaterThan(adapter.price.microUsd);
  });

  it('leaves out the drafts that the model drew while it thought', async () => {
    server.play({
      body: answerOf(
        { ...imagePart(png(8, 8)), thought: true },
        { text: 'Here it is.' },
        imagePart(png(16, 16)),
        { ...imagePart(png(8, 8)), thought: true },
      ),
    });

    expect(Buffer.compare((await call()).bytes, png(16, 16))).toBe(0);
  });

  it('takes the image that it marks as a thought when there is no other', async () => {
    server.play({
      body: answerOf(
        { text: 'Thinking.', thought: true },
        { ...imagePart(png(8, 8)), thought: true },
        { ...imagePart(png(16, 16)), thought: true },
      ),
    });

    const made = await call();
    expect(Buffer.compare(made.bytes, png(16, 16))).toBe(0);
    expect(made).toMatchObject({ costMicroUsd: COST, costBasis: 'usage' });
  });

  it.each([
    ['STOP', 'empty'],
    ['MAX_TOKENS', 'empty'],
    ['NO_IMAGE', 'empty'],
    ['IMAGE_OTHER', 'empty'],
    ['OTHER', 'empty'],
    ['MALFORMED_FUNCTION_CALL', 'empty'],
    ['MALFORMED_RESPONSE', 'empty'],
    ['A_REASON_OF_TOMORROW', 'empty'],
    [null, 'empty'],
    ['SAFETY', 'content_blocked'],
    ['IMAGE_SAFETY', 'content_blocked'],
    ['IMAGE_PROHIBITED_CONTENT', 'content_blocked'],
    ['RECITATION', 'content_blocked'],
    ['SPII', 'content_blocked'],
  ])('takes an answer without an image that ended as %s for %s', async (finishReason, failureClass) => {
    const { usageMetadata } = answerOf();
    const candidates = [{ content: { parts: [{ text: 'Words.' }] }, finishReason }];
    server.play({ body: { candidates, usageMetadata } }, { body: { candidates } });

    await expect(call()).rejects.toMatchObject({ failureClass, costMicroUsd: COST, costBasis: 'usage' });
    const adapter = provider();
    const uncounted =
      failureClass === 'empty'
        ? { costMicroUsd: adapter.price.maxMicroUsd, costBasis: 'unknown' }
        : { costMicroUsd: 0, costBasis: 'none' };
    await expect(call(adapter)).rejects.toMatchObject({ failureClass, ...uncounted });
  });

  it('counts all that came out as image when the answer does not tell, and takes the table without a count', async () => {
    const { candidates } = answerOf(imagePart(png(8, 8)));
    server.play(
      { body: { candidates, usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 1_000 } } },
      { body: { candidates } },
    );

    expect(await call()).toMatchObject({ costMicroUsd: 30_015, costBasis: 'usage' });
    const adapter = provider();
    expect(await call(adapter)).toMatchObject({
      costMicroUsd: adapter.price.microUsd,
      costBasis: 'table',
    });
  });

  it('tells why there is no image, and what the refusal has cost', async () => {
    server.play({
      body: {
        candidates: [
          {
            finishReason: 'IMAGE_SAFETY',
            finishMessage: 'Unable to show the generated image.',
            content: { parts: [{ text: 'Try another prompt.' }] },
          },
        ],
        usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 0 },
      },
    });

    await expect(call()).rejects.toMatchObject({
      failureClass: 'content_blocked',
      message:
        'gemini: no image was made (IMAGE_SAFETY: Unable to show the generated image.: Try another prompt.).',
      costMicroUsd: 150,
      costBasis: 'usage',
    });
  });

  it('needs a stated price for a model that is not in the table, and does not know what it has cost', async () => {
    expect(() => provider({ model: 'gemini-5-image' })).toThrow('Nobody here knows what an image');

    const adapter = provider({ model: 'gemini-5-image', maxPriceMicroUsd: 90_000 });
    server.play({ body: answerOf(imagePart(png(8, 8))) });
    expect(await call(adapter)).toMatchObject({ costMicroUsd: 90_000, costBasis: 'unknown' });
  });

  it('is refused when an image can cost more than the user wants to pay', () => {
    expect(() => provider({ maxPriceMicroUsd: 40_000 })).toThrow('more than max-price-usd allows');
  });

  describe('before a run', () => {
    const look = (script: Script) => {
      server.play(script);
      return provider().preflight?.(new AbortController().signal);
    };

    it('looks at the model, for nothing', async () => {
      expect(await look({ body: { name: 'models/gemini-nano-banana-2.1' } })).toEqual([]);
      expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'GET /v1beta/models/gemini-nano-banana-2.1',
      ]);
    });

    it.each([
      ['a model that is gone', refused(404, 'NOT_FOUND'), 'gemini-model'],
      [
        'a key that is none',
        refused(400, 'INVALID_ARGUMENT', [{ reason: 'API_KEY_INVALID' }]),
        'GEMINI_API_KEY',
      ],
    ])('stops at %s and tells what to set', async (_, script, setting) => {
      await expect(look(script)).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining(setting),
      });
    });

    it.each<[string, Script]>([
      ['a 500', { status: 500 }],
      ['a broken connection', { fault: 'reset' }],
    ])('goes on with a warning after %s', async (_, script) => {
      expect(await look(script)).toEqual([expect.stringContaining('could not be looked up')]);
    });
  });
});
