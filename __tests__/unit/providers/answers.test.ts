/**
 * What real services answer when they refuse, and whose fault that is. Shapes as the services document them or as
 * people report them; the words are ours.
 */
import { describe, expect, it } from '@jest/globals';
import { kebabCase } from '../../../src/config/setting.ts';
import { SETTINGS } from '../../../src/config/table.ts';
import { FAL_FAILURES, readFalError } from '../../../src/providers/fal/errors.ts';
import { FLUX_FAILURES } from '../../../src/providers/flux/wire.ts';
import { GEMINI_FAILURES, readGeminiError } from '../../../src/providers/gemini/errors.ts';
import { MIDJOURNEY_FAILURES, readGatewayError } from '../../../src/providers/midjourney/errors.ts';
import { OPENAI_FAILURES } from '../../../src/providers/openai/wire.ts';
import { PROVIDERS } from '../../../src/providers/registry.ts';
import type { HttpAnswer } from '../../../src/providers/shared/answer.ts';
import { textsIn, withoutEcho } from '../../../src/providers/shared/echo.ts';
import { readErrorBody } from '../../../src/providers/shared/error-body.ts';
import type { FailureTable } from '../../../src/providers/shared/failure-table.ts';
import { createHttp, type Refusal } from '../../../src/providers/shared/http.ts';
import { parameterIn } from '../../../src/providers/shared/parameter-words.ts';
import { inputOf, parameterAt, SETTING_PARAMETERS } from '../../../src/providers/shared/parameters.ts';
import { failedPoll } from '../../../src/providers/shared/submit-and-poll.ts';
import { readStabilityError, STABILITY_FAILURES } from '../../../src/providers/stable_diffusion/wire.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { createPatientClock } from '../../support/patient-clock.ts';

/** Status, body, class; and the input that the message has to name. */
type Answer = [status: number, body: unknown, failureClass: FailureClass, input?: string];

interface Family {
  provider: string;
  read: (answer: HttpAnswer) => Refusal;
  table: FailureTable;
  answers: Answer[];
}

const openai = (error: object): object => ({
  error: { type: 'invalid_request_error', param: null, ...error },
});
const litellm = (message: string, code: string, type: string | null = null): object => ({
  error: { message, type, param: 'None', code },
});
const oneApi = (message: string, code: string | number, type = 'one_api_error', param = ''): object => ({
  error: { message, type, param, code },
});
const problem = (type: string, loc: (string | number)[], msg: string): object => ({
  detail: [{ type, loc, msg }],
});
const google = (status: string, message: string, details: object[] = []): object => ({
  error: { code: 0, status, message, details },
});
const quotaFailure = (...violations: object[]): object => ({
  '@type': 'google.rpc.QuotaFailure',
  violations,
});
const compatible = (answers: Answer[]): Family => ({
  provider: 'openai',
  read: ({ bytes }) => readErrorBody(bytes),
  table: OPENAI_FAILURES,
  answers,
});

const FAMILIES: Record<string, Family> = {
  OpenAI: compatible([
    [
      400,
      openai({ code: 'unknown_parameter', param: 'quality', message: 'No such thing.' }),
      'config',
      'quality',
    ],
    [400, openai({ code: 'invalid_value', param: 'size', message: 'Not 300x300.' }), 'config', 'size'],
    [400, openai({ code: null, message: "Unknown parameter: 'output_format'." }), 'config', 'image-format'],
    [
      400,
      openai({ code: 'unsupported_value', param: 'background', message: 'Not so.' }),
      'config',
      'background',
    ],
    [
      400,
      openai({ code: 'missing_required_parameter', param: 'model', message: 'Which?' }),
      'config',
      'openai-model',
    ],
    [404, openai({ code: 'model_not_found', message: 'Nothing of this name.' }), 'config', 'openai-model'],
    [400, openai({ code: 'string_above_max_length', param: 'prompt', message: 'Shorter.' }), 'permanent'],
    [400, openai({ code: 'string_above_max_length', param: 'user', message: 'Shorter.' }), 'bad_request'],
    [
      400,
      openai({ code: null, param: 'request', message: 'Prompt blocked by our content policy.' }),
      'content_blocked',
    ],
    [400, openai({ code: null, param: 'positive_prompt', message: 'No.' }), 'bad_request'],
    [400, openai({ code: null, param: 'request', message: "Unknown parameter: 'wibble'." }), 'config'],
    [400, openai({ code: null, param: 'image', message: 'Invalid value for quality.' }), 'config', 'quality'],
    [
      400,
      openai({ code: null, param: 'prompt', message: 'The model is not supported with such a text.' }),
      'permanent',
    ],
    [400, openai({ code: null, param: 'prompt', message: 'Our safety system said no.' }), 'content_blocked'],
    [
      400,
      openai({ code: 'moderation_blocked', type: 'image_generation_user_error', message: 'No.' }),
      'content_blocked',
    ],
    [
      400,
      openai({ code: 'invalid_prompt', message: 'It may be violating our usage policy.' }),
      'content_blocked',
    ],
    [400, openai({ code: null, message: 'Something about it is off.' }), 'bad_request'],
    [
      400,
      openai({ code: 'invalid_value', message: "Invalid value: 'super'. Expected another." }),
      'bad_request',
    ],
    [400, openai({ code: 'billing_hard_limit_reached', message: 'Enough.' }), 'quota'],
    [429, { error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'Pay.' } }, 'quota'],
    [
      429,
      openai({
        code: 'rate_limit_exceeded',
        type: 'requests',
        message:
          'Rate limit reached on images per min: Limit 5, Used 5, Requested 1. Try again in 12s. Add a payment method at https://platform.example.com/account/billing to raise it.',
      }),
      'rate_limited',
    ],
    [
      429,
      openai({ code: 'rate_limit_exceeded', message: 'Images per min: Limit 0, Used 0, Requested 1.' }),
      'quota',
    ],
    [403, openai({ code: null, message: 'Your organization must be verified to use it.' }), 'config'],
    [500, openai({ code: 'server_error', type: 'server_error', message: 'Sorry.' }), 'ambiguous'],
  ]),

  litellm: compatible([
    [400, litellm('litellm.ContentPolicyViolationError: OpenAIException - no', '400'), 'content_blocked'],
    [
      400,
      litellm(
        'litellm.BadRequestError: AzureException - {"error":{"code":"content_filter","message":"no"}}',
        '400',
      ),
      'content_blocked',
    ],
    [
      400,
      litellm(
        "litellm.UnsupportedParamsError: it does not support parameters: ['quality'], for model=x",
        '400',
      ),
      'config',
      'quality',
    ],
    [
      400,
      litellm(
        'litellm.BadRequestError: OpenAIException - {"error":{"param":"size","code":"invalid_value"}}',
        '400',
      ),
      'config',
      'size',
    ],
    [
      400,
      litellm('/images/generations: Invalid model name passed in model=x', '400'),
      'config',
      'openai-model',
    ],
    [
      404,
      litellm('litellm.NotFoundError: VertexAIException - model x does not exist', '404'),
      'config',
      'openai-model',
    ],
    [
      401,
      litellm(
        'Authentication Error, ExceededBudget: user over budget. Spend=1, Budget=1',
        '401',
        'auth_error',
      ),
      'quota',
    ],
    [
      400,
      litellm('Budget has been exceeded! Current cost: 14.2, Max budget: 10', '400', 'budget_exceeded'),
      'quota',
    ],
    [400, litellm('litellm.BadRequestError: Budget has been exceeded! Current cost: 1', '400'), 'quota'],
    [
      429,
      litellm('litellm.RateLimitError: OpenAIException - slow down', '429', 'throttling_error'),
      'rate_limited',
    ],
    [
      429,
      litellm(
        'litellm.RateLimitError: OpenAIException - You exceeded your current quota, check your plan.',
        '429',
      ),
      'quota',
    ],
    [500, litellm('litellm.RateLimitError: AnthropicException - wait', '500'), 'rate_limited'],
    [401, litellm('litellm.AuthenticationError: Incorrect API key provided: x', '401'), 'config'],
    [403, litellm('key not allowed to access model', '403', 'key_model_access_denied'), 'config'],
    [503, litellm('litellm.ServiceUnavailableError: later', '503'), 'transient'],
    [408, litellm('litellm.Timeout: Request timed out.', '408'), 'ambiguous'],
    [400, litellm('litellm.ContextWindowExceededError: shorter', '400'), 'permanent'],
    [400, litellm('litellm.BadRequestError: OpenAIException - Error code: 400', '400'), 'bad_request'],
    [500, litellm('litellm.InternalServerError: OpenAIException - Error code: 500', '500'), 'ambiguous'],
  ]),

  'one-api, new-api and their kin': compatible([
    [403, oneApi('user quota is not enough (request id: 1)', 'insufficient_user_quota'), 'quota'],
    [403, oneApi('user [7] quota [-2]preConsumedQuota [7]is not enough', ''), 'quota'],
    [400, oneApi('sensitive words detected', 'sensitive_words_detected', 'new_api_error'), 'content_blocked'],
    [500, oneApi('prompt blocked', 'prompt_blocked', 'new_api_error'), 'content_blocked'],
    [
      503,
      oneApi('No available channel for model x under group default', 'model_not_found', 'new_api_error'),
      'config',
    ],
    [503, oneApi('no available channel for model x under group default', '', 'one_api_error'), 'config'],
    [
      400,
      oneApi('bad response status code 400', 'bad_response_status_code', 'upstream_error', '400'),
      'bad_request',
    ],
    [
      400,
      oneApi('Your request was rejected as a result of our safety system', 400, 'upstream_error', '400'),
      'content_blocked',
    ],
    [
      500,
      oneApi('bad response status code 500', 'bad_response_status_code', 'upstream_error', '500'),
      'ambiguous',
    ],
    [
      429,
      oneApi('rate limited upstream', 'bad_response_status_code', 'upstream_error', '429'),
      'rate_limited',
    ],
    [429, oneApi('too many at once', 'token_concurrency_limit_reached', 'new_api_error'), 'rate_limited'],
    [400, { code: 'BILLING_BALANCE_NOT_ENOUGH', reason: 'x', message: 'No.' }, 'quota'],
    [400, { code: 'ILLEGAL_PROMPT', message: 'No.' }, 'content_blocked'],
    [401, oneApi('invalid token', '', 'one_api_error'), 'config'],
  ]),

  Azure: compatible([
    [
      400,
      {
        error: {
          code: 'BadRequest',
          message: 'Filtered.',
          innererror: { code: 'ResponsibleAIPolicyViolation', content_filter_result: {} },
        },
      },
      'content_blocked',
    ],
    [400, { error: { code: 'contentFilter', message: 'Filtered.', param: 'prompt' } }, 'content_blocked'],
    [
      400,
      {
        error: {
          code: '400',
          message: 'No.',
          inner_error: { content_filter_results: { violence: { filtered: true, severity: 'high' } } },
        },
      },
      'content_blocked',
    ],
    [404, { error: { code: 'DeploymentNotFound', message: 'Wait five minutes.' } }, 'config', 'openai-model'],
    [
      400,
      {
        error: {
          code: 'unsupported_request_value',
          message:
            "Model does not support request parameter value supplied: 'width' must be at least 768 pixels.",
        },
      },
      'config',
      'size',
    ],
    [
      400,
      { error: { code: 'OperationNotSupported', message: 'The operation does not work with it.' } },
      'config',
    ],
    [401, { error: { code: '401', message: 'Access denied.' } }, 'config'],
    [
      429,
      { error: { code: '429', message: 'Requests have exceeded the call rate. Retry after 9 seconds.' } },
      'rate_limited',
    ],
  ]),

  'FastAPI, vLLM, LocalAI, xAI, Together, OpenRouter, Cloudflare': compatible([
    [
      422,
      problem('extra_forbidden', ['body', 'quality'], 'Extra inputs are not permitted'),
      'config',
      'quality',
    ],
    [
      422,
      problem('literal_error', ['body', 'response_format'], 'Input should be url'),
      'config',
      'openai-dialect',
    ],
    [422, problem('string_too_long', ['body', 'prompt'], 'At most 1000 characters'), 'permanent'],
    [422, problem('missing', ['body', 'prompt'], 'Field required'), 'config'],
    [422, problem('json_invalid', ['body', 12], 'JSON decode error'), 'bad_request'],
    [404, { detail: 'Not Found' }, 'bad_request'],
    [
      400,
      { object: 'error', message: 'size 100x100 is not supported', type: 'BadRequestError', code: 400 },
      'config',
      'size',
    ],
    [
      404,
      { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', code: 404 },
      'config',
      'openai-model',
    ],
    [500, { error: { code: 500, message: 'could not load the model', type: '' } }, 'ambiguous'],
    [400, { code: '400', error: 'Argument not supported: size' }, 'config', 'size'],
    [400, { code: 'x', error: 'Generated image rejected by content moderation.' }, 'content_blocked'],
    [
      403,
      { code: 'x', error: 'Your team has run out of credits or reached its monthly spending limit.' },
      'quota',
    ],
    [
      422,
      { error: { message: 'NSFW content detected in the prompt', type: 'invalid_request_error' } },
      'content_blocked',
    ],
    [
      403,
      {
        error: {
          code: 403,
          message: 'It needs moderation.',
          metadata: { reasons: ['violence'], flagged_input: 'x' },
        },
      },
      'content_blocked',
    ],
    [402, { error: { code: 402, message: 'More credits, please.' } }, 'quota'],
    [200, { error: { code: 429, message: 'Wait.' } }, 'rate_limited'],
    [200, { error: { code: 502, message: 'The model is down.' } }, 'ambiguous'],
    [400, { error: { code: 400, message: 'x/y is not a valid model ID' } }, 'config', 'openai-model'],
    [429, { errors: [{ code: 3036, message: 'You have used up your daily free allocation.' }] }, 'quota'],
    [400, 'seed must be a whole number', 'config', 'seed'],
    [
      422,
      { message: 'The data was invalid.', errors: { size: ['It is not one of those.'] } },
      'config',
      'size',
    ],
    [422, { message: 'The data was invalid.', errors: { prompt: ['Too long.'] } }, 'permanent'],
    [400, { error: 'Invalid request', details: { quality: { _errors: ['No.'] } } }, 'config', 'quality'],
    [
      400,
      { success: false, error: { name: 'ZodError', issues: [{ path: ['seed'], message: 'No.' }] } },
      'config',
      'seed',
    ],
    [
      422,
      { title: 'Input validation failed', detail: '- input.aspect_ratio: not one of those', status: 422 },
      'config',
      'size',
    ],
    [400, { error: ['Error in `parameters.width`: at most 2048'] }, 'config', 'size'],
    [400, { error: { message: 'you must provide a model parameter', type: 'x' } }, 'config', 'openai-model'],
    [400, { error: { message: 'The model does not support quality hd' } }, 'config', 'quality'],
    [
      404,
      { error: { message: 'Unknown request URL: POST /x', code: 'unknown_url' } },
      'config',
      'openai-base-url',
    ],
    [404, '404 page not found', 'config', 'openai-base-url'],
    [400, { error: { message: 'Invalid input.' } }, 'bad_request'],
    [400, { error: { message: 'Your prompt was rejected.' } }, 'content_blocked'],
    [400, '{"error": "cut in the mid', 'bad_request'],
    [400, '', 'bad_request'],
    [400, [], 'bad_request'],
    [400, 'null', 'bad_request'],
    [413, '<html><title>413</title>Request Entity Too Large: our content policy</html>', 'bad_request'],
    [500, 'The server is overloaded.', 'transient'],
    [403, '<html>Sorry, you have been blocked by our moderation</html>', 'config'],
  ]),

  Gemini: {
    provider: 'gemini',
    read: ({ bytes }) => readGeminiError(bytes),
    table: GEMINI_FAILURES,
    answers: [
      [
        429,
        google(
          'RESOURCE_EXHAUSTED',
          'You exceeded your current quota, please check your plan.\n* Quota exceeded for metric: x/free_tier_requests, limit: 0, model: y\nPlease retry in 25.4s.',
          [quotaFailure({ quotaMetric: 'x/free_tier_requests', quotaId: 'RequestsPerMinute-FreeTier' })],
        ),
        'quota',
      ],
      [429, google('RESOURCE_EXHAUSTED', 'No.', [quotaFailure({ quotaId: 'x', quotaValue: '0' })]), 'quota'],
      [
        429,
        google('RESOURCE_EXHAUSTED', 'No.', [
          { reason: 'RATE_LIMIT_EXCEEDED', metadata: { quota_limit_value: '0' } },
        ]),
        'quota',
      ],
      [429, google('RESOURCE_EXHAUSTED', 'Your prepayment credits are depleted.'), 'quota'],
      [429, google('RESOURCE_EXHAUSTED', 'Your project has exceeded its monthly spending cap.'), 'quota'],
      [
        429,
        google(
          'RESOURCE_EXHAUSTED',
          'You exceeded your current quota. metric: x, limit: 10, model: y. Please retry in 3s.',
        ),
        'rate_limited',
      ],
      [429, google('RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'), 'rate_limited'],
      [
        400,
        google(
          'INVALID_ARGUMENT',
          'Invalid JSON payload received. Unknown name "imageSize" at generation_config.',
        ),
        'config',
        'quality',
      ],
      [
        400,
        google('INVALID_ARGUMENT', 'No.', [
          { fieldViolations: [{ field: 'generation_config.image_config.aspect_ratio', description: 'No.' }] },
        ]),
        'config',
        'size',
      ],
      [
        400,
        google('INVALID_ARGUMENT', 'No.', [{ fieldViolations: [{ field: 'contents[0].parts[0].text' }] }]),
        'permanent',
      ],
      [400, google('INVALID_ARGUMENT', 'API key not valid.', [{ reason: 'API_KEY_INVALID' }]), 'config'],
      [400, google('INVALID_ARGUMENT', 'Request contains an invalid argument.'), 'bad_request'],
      [404, google('NOT_FOUND', 'models/x is not found for API version v1beta.'), 'config', 'gemini-model'],
      [403, google('PERMISSION_DENIED', 'No.'), 'config'],
      [503, google('UNAVAILABLE', 'The model is overloaded.'), 'transient'],
    ],
  },

  'Stability AI': {
    provider: 'stable_diffusion',
    read: readStabilityError,
    table: STABILITY_FAILURES,
    answers: [
      [
        400,
        { id: 'x', name: 'bad_request', errors: ['style_preset: must be one of anime, photographic'] },
        'config',
        'style-preset',
      ],
      [
        400,
        { id: 'x', name: 'bad_request', errors: ['prompt: cannot be longer than 10000 characters'] },
        'permanent',
      ],
      [400, { id: 'x', name: 'bad_request', errors: ['something else'] }, 'bad_request'],
      [403, { id: 'x', name: 'content_moderation', errors: ['Flagged.'] }, 'content_blocked'],
      [422, { id: 'x', name: 'public_figure', errors: ['No.'] }, 'content_blocked'],
      [422, { id: 'x', name: 'invalid_language', errors: ['English only.'] }, 'permanent'],
      [402, { id: 'x', name: 'payment_required', errors: ['You lack sufficient credits.'] }, 'quota'],
      [413, { id: 'x', name: 'payload_too_large', errors: ['Too large.'] }, 'bad_request'],
      [429, { id: 'x', name: 'rate_limit_exceeded', errors: ['Wait a minute.'] }, 'rate_limited'],
    ],
  },

  fal: {
    provider: 'fal',
    read: readFalError,
    table: FAL_FAILURES,
    answers: [
      [
        422,
        problem('content_policy_violation', ['body', 'prompt'], 'Flagged by a checker.'),
        'content_blocked',
      ],
      [422, problem('greater_than_equal', ['body', 'image_size', 'width'], 'At least 512'), 'config', 'size'],
      [
        422,
        problem('literal_error', ['body', 'output_format'], "Input should be 'jpeg'"),
        'config',
        'image-format',
      ],
      [422, problem('string_too_short', ['body', 'prompt'], 'At least 3 characters'), 'permanent'],
      [422, problem('value_error', ['body'], 'Value error'), 'bad_request'],
      [404, { detail: 'Application "fal-ai/x" not found' }, 'config', 'fal-model'],
      [403, { detail: 'User is locked. Reason: Exhausted balance.' }, 'quota'],
      [400, { detail: 'Bad request', error_type: 'bad_request' }, 'bad_request'],
      [401, { detail: 'No user found for Key ID and Secret' }, 'config'],
    ],
  },

  FLUX: {
    provider: 'flux',
    read: ({ bytes }) => readErrorBody(bytes),
    table: FLUX_FAILURES,
    answers: [
      [422, problem('less_than_equal', ['body', 'height'], 'At most 1440'), 'config', 'size'],
      [422, problem('string_type', ['body', 'prompt'], 'Should be text'), 'permanent'],
      [402, { detail: 'Insufficient credits' }, 'quota'],
      [403, { detail: 'Insufficient credits for this request' }, 'quota'],
      [404, { detail: 'Not Found' }, 'bad_request'],
      [429, { detail: 'Too many active tasks' }, 'rate_limited'],
      [400, { detail: { message: 'Unsupported output format' } }, 'config', 'image-format'],
    ],
  },

  'Midjourney gateways': {
    provider: 'midjourney',
    read: readGatewayError,
    table: MIDJOURNEY_FAILURES,
    answers: [
      [200, { code: 4, description: 'quota_not_enough' }, 'quota'],
      [200, { code: 4, description: 'unknown parameter: --ar' }, 'config', 'size'],
      [200, { code: 4, description: 'prompt cannot be empty' }, 'permanent'],
      [200, { code: 4, description: 'validation error' }, 'bad_request'],
      [
        200,
        { code: 24, description: 'May be sensitive', properties: { bannedWord: 'x' } },
        'content_blocked',
      ],
      [200, { code: 23, description: 'The queue is full' }, 'rate_limited'],
      [200, { code: 3, description: 'No account' }, 'config'],
      [403, { error: { message: 'user quota is not enough', code: 'insufficient_user_quota' } }, 'quota'],
    ],
  },
};

function answerOf(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  return { status, headers: new Headers(headers), bytes, lifted: new Map() };
}

const inputsOf = (provider: string) => PROVIDERS.find(({ id }) => id === provider)?.inputs ?? {};

function httpOf(provider: string) {
  const clock = createPatientClock();
  const trusted = { hosts: [], origins: [] };
  return createHttp({
    provider,
    fetch,
    clock,
    secrets: ['sk-secret-key'],
    trusted,
    inputs: inputsOf(provider),
  });
}

function errorOf({ provider, read, table }: Omit<Family, 'answers'>, answer: HttpAnswer) {
  return httpOf(provider).refusal(answer, read(answer), table);
}

describe.each(Object.entries(FAMILIES))('an answer of %s', (_, family) => {
  // Filled up: the test would take what is missing for a callback of Jest's.
  const answers = family.answers.map(([status, body, failureClass, input = null]) => {
    return [status, body, failureClass, input] as const;
  });
  it.each(answers)('%i %j is %s', (status, body, failureClass, input) => {
    const error = errorOf(family, answerOf(status, body));
    // With its words, so that a wrong class is understood at a glance.
    expect([error.failureClass, error.message]).toEqual([failureClass, error.message]);
    expect(error).toMatchObject({ costMicroUsd: 0, costBasis: 'none' });
    expect(error.message).not.toMatch(/\[object|undefined|NaN/);
    if (input === null) return;
    expect(error.message).toMatch(new RegExp(`the setting ${input} sends it`));
    expect(error.parameter === 'model').toBe(input.endsWith('-model'));
  });
});

describe('what a service repeats of the request', () => {
  const PROMPT = 'Photo of a Hemp T-Shirt, Size: M, on white';
  it.each([
    ['{"prompt":"Photo of a Hemp T-Shirt, Size: M"}', '{"prompt":"…"}'],
    ['Could not do photo of a hemp t-shirt,\n size: M', 'Could not do …'],
    ['Not a Hemp T-Shirt, Si', 'Not …, Si'],
    ['Invalid size: M', 'Invalid size: M'],
    ['', ''],
  ])('is none of its words: %j', (said, left) => {
    expect(withoutEcho(said, textsIn(JSON.stringify({ model: 'a-b-c', parts: [{ text: PROMPT }] })))).toBe(
      left,
    );
  });

  it('is found in forms and plain bodies too, and is no value of a setting', () => {
    const form = new FormData();
    form.append('prompt', PROMPT);
    form.append('model', 'black-forest-labs/flux.1-schnell');
    expect(textsIn(form)).toEqual([PROMPT]);
    expect(textsIn(PROMPT)).toEqual([PROMPT]);
    expect(textsIn(undefined)).toEqual([]);
  });
});

it.each<[number, FailureClass]>([
  [400, 'ambiguous'],
  [422, 'ambiguous'],
  [500, 'transient'],
  [401, 'config'],
  [429, 'rate_limited'],
])(
  'a look at a task that is refused with a bare %i is %s, and never blames its product',
  (status, failureClass) => {
    const answer = answerOf(status, { detail: 'No.' });
    const error = failedPoll(httpOf('flux'), answer, readErrorBody(answer.bytes), FLUX_FAILURES);
    expect(error).toMatchObject({ failureClass, costMicroUsd: 0 });
  },
);

describe('the message of a wrong setting', () => {
  const [family] = Object.values(FAMILIES) as [Family];

  it('names the parameter and its input behind the longest words, and no secret', () => {
    const message = `sk-secret-key ${'so it goes. '.repeat(200)}`;
    const body = openai({ code: 'unknown_parameter', param: 'quality', message });
    const error = errorOf(family, answerOf(400, body));
    expect(error.message).toMatch(
      /The parameter quality is at fault; the setting quality sends it: change it\.$/,
    );
    expect(error.parameter).toBe('quality');
    expect(error.message).not.toContain('sk-secret');
    expect(error.message.length).toBeLessThan(700);
  });

  it('says so when no setting sends it', () => {
    const body = openai({ code: 'unknown_parameter', param: 'wibble', message: 'No.' });
    expect(errorOf(family, answerOf(400, body)).message).toMatch(
      /The parameter wibble is at fault; no setting sends it\.$/,
    );
  });

  it('is about no parameter where a key is wrong', () => {
    const body = openai({ code: 'invalid_api_key', param: 'size', message: 'No.' });
    expect(errorOf(family, answerOf(401, body)).message).not.toContain('at fault');
  });

  it('tells the wait that takes the place of one that is too long', () => {
    const answer = answerOf(429, openai({ code: 'rate_limit_exceeded', message: 'Slow.' }), {
      'retry-after': '86400',
    });
    const error = errorOf(family, answer);
    expect(error).toMatchObject({ failureClass: 'rate_limited', retryAfterMs: 900_000 });
    expect(error.message).toMatch(/a wait of 24 hours; waiting 15 minutes/);
  });
});

describe('the parameters that errors name', () => {
  const declared = SETTINGS.map(({ name }) => kebabCase(name));
  const inputs = [
    ...SETTING_PARAMETERS.flatMap(({ input }) => input ?? []),
    ...PROVIDERS.flatMap(({ inputs: own }) => Object.values(own)),
  ];

  it.each([...new Set(inputs)])('are sent by a setting that there is: %s', (input) => {
    expect(declared).toContain(input);
  });

  it.each([
    ['openai', 'image_size', 'size'],
    ['gemini', 'imageSize', 'quality'],
    ['fal', 'image_size', 'size'],
    ['flux', 'model', 'flux-model'],
    ['gemini', 'response_format', null],
    ['openai', 'n', null],
    ['openai', 'constructor', null],
  ])('of %s: %s comes from %s', (provider, name, input) => {
    expect(inputOf(inputsOf(provider), name)).toBe(input);
  });

  it.each([
    [null, null],
    ['', null],
    ['400', null],
    ['None', null],
    [['body'], null],
    [['body', 'image_size', 'width'], { name: 'width', owner: 'setting' }],
    ['generationConfig.imageConfig.aspectRatio', { name: 'aspectRatio', owner: 'setting' }],
    ['contents[0].parts[0].text', { name: 'text', owner: 'product' }],
    ['negative_prompt', { name: 'negative_prompt', owner: 'unclear' }],
    ['user_prompt', { name: 'user_prompt', owner: 'unclear' }],
    ['__proto__', null],
    [`${'x'.repeat(400)}`, null],
  ])('at %j: %j', (path, parameter) => {
    expect(parameterAt(path)).toEqual(parameter);
  });

  it.each([
    ["Invalid value: 'low'. Expected one of 'high', 'medium'.", null],
    ['A red fox in the snow could not be drawn.', null],
    ['the image of size and quality', null],
    ["Unknown parameter: 'foo'.", { name: 'foo', owner: 'setting' }],
    ['Invalid input.', null],
    ['Unsupported content type.', null],
    ['The format is not supported.', null],
    ['parameter 5 is odd', null],
    ['error: request: quality: no', { name: 'quality', owner: 'setting' }],
    ['Invalid value for aspect ratio', { name: 'aspect_ratio', owner: 'setting' }],
    ['Invalid size.', { name: 'size', owner: 'setting' }],
  ])('in %j: %j', (words, parameter) => {
    expect(parameterIn(words)).toEqual(parameter);
  });
});
