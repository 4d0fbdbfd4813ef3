import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findTraces } from '../../support/canaries.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { startHttpServer } from '../../support/http-server.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { openStage, placesOf, reportOf, type Stage } from './stage.ts';

const REROUTE = new URL('../../support/scripts/reroute-fetch.mjs', import.meta.url).href;

/** Has something to escape in every encoding, and may stand in a header. */
const keyOf = (provider: string) => `sk-canary-${provider}-"q"\\b+/=&?-0123456789abcdef`;

const PROVIDERS: Record<string, Record<string, string>> = {
  openai: { 'openai-api-key': keyOf('openai') },
  stable_diffusion: { 'stability-api-key': keyOf('stable_diffusion') },
  gemini: { 'gemini-api-key': keyOf('gemini') },
  flux: { 'flux-api-key': keyOf('flux') },
  fal: { 'fal-api-key': keyOf('fal') },
  midjourney: { 'midjourney-gateway-secret': keyOf('midjourney'), 'max-price-usd': '0.01' },
};

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** An error in the words of every service at once: each reads its own fields. It is the prompt's, so the next one is asked. */
function refusal(said: string): Reply {
  const words = `Invalid value for parameter 'prompt': ${said}`;
  const error = { code: 'invalid_value', status: 'INVALID_ARGUMENT', message: words };
  const fields = { error, name: 'bad_request', errors: [words], detail: words, description: words };
  return { status: 400, body: JSON.stringify({ ...fields, message: words, code: 4 }) };
}

/** All that a server may do with a key that it should keep to itself, one reply a call. */
const REPLIES: readonly ((key: string) => Reply)[] = [
  (key) => refusal(`the key ${key} is no good`),
  (key) => refusal(`Bearer ${key}`),
  (key) => refusal(`https://example.com/?key=${encodeURIComponent(key)}`),
  (key) => refusal(encodeURIComponent(key).toLowerCase()),
  (key) => refusal(JSON.stringify({ key })),
  (key) => refusal(JSON.stringify(JSON.stringify({ key }))),
  // Half of it would be left where messages are cut.
  (key) => refusal(`${'x'.repeat(440)}${key}`),
  (key) => ({ status: 500, body: `<html><p>${key}</p></html>` }),
  // Between those for which nobody is to blame: two of them in a row would make the provider rest.
  (key) => refusal(btoa(key)),
  (key) => ({ status: 200, body: `{"${key}": ${JSON.stringify(key)}` }),
  (key) => refusal(`Basic ${btoa(`user:${key}`)}`),
  // A task that is named after it.
  (key) => {
    const id = `task ${key}`;
    const url = 'https://queue.fal.run/fal-ai/flux-2/requests/r1';
    const flux = {
      id,
      polling_url: `https://api.bfl.ai/v1/get_result?id=${encodeURIComponent(key)}`,
      cost: 3,
    };
    const fal = { request_id: id, status_url: `${url}/status`, response_url: url };
    const body = { ...flux, ...fal, code: 1, result: id, properties: {} };
    return { status: 200, body: JSON.stringify(body) };
  },
  (key) => refusal(Buffer.from(`x:${key}`).toString('base64url')),
  // Nothing is asked after this one: the base URL must be wrong.
  (key) => ({
    status: 302,
    headers: { location: `https://login.example/?key=${encodeURIComponent(key)}` },
    body: key,
  }),
];

/** Looks of a preflight fail in passing, looks at a task for good. */
const PREFLIGHT = /\/v1\/models\/|\/user\/balance$|\/v1\/credits$|\/v1beta\/models\/[^:]*$/;

interface EchoServer {
  origin: string;
  /** How many paid calls were answered since the start or `restart`. */
  calls: number;
  restart(): void;
  close(): Promise<void>;
}

async function startEchoServer(): Promise<EchoServer> {
  const state = { calls: 0 };
  const { origin, stop } = await startHttpServer(
    (request, response) => void answer(request, response, state),
  );
  return {
    origin,
    get calls() {
      return state.calls;
    },
    restart() {
      state.calls = 0;
    },
    close: stop,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: { calls: number },
): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { headers, method, url = '' } = request;
  const sent =
    headers['x-key'] ?? headers['x-goog-api-key'] ?? headers['mj-api-secret'] ?? headers.authorization;
  const key = String(sent).replace(/^(?:Bearer|Key) /, '');
  const isLook = method === 'GET' || url.includes('list-by-condition');
  const isPreflight = PREFLIGHT.test(url) || body === '{"ids":[]}';
  let reply = isPreflight ? { status: 500, body: `you are ${key}` } : refusal(`you are ${key}`);
  if (!isLook) {
    reply = REPLIES[state.calls % REPLIES.length]?.(key) ?? reply;
    state.calls += 1;
  }
  response.writeHead(reply.status, { ...reply.headers }).end(reply.body);
}

let stage: Stage;
let echo: EchoServer;
beforeAll(async () => {
  [stage, echo] = await Promise.all([openStage(), startEchoServer()]);
  // Else each call would be a first one, after which others wait.
  await stage.supabase.database.query(
    'alter table public.image_generation_ways alter column proven_at set default public.image_generation_now()',
  );
});
afterAll(async () => {
  await echo?.close();
  await stage?.close();
});

describe.each(Object.keys(PROVIDERS))('the key of %s', (provider) => {
  it('shows up nowhere when its service repeats it in every form', async () => {
    await resetQueue(stage.supabase.database);
    await insertHempProducts(stage.supabase.database, REPLIES.length);
    echo.restart();
    const run = await stage.run(
      {
        ...PROVIDERS[provider],
        'midjourney-gateway-url': echo.origin,
        provider,
        'batch-size': String(REPLIES.length),
        concurrency: '1',
        'fail-on': 'never',
      },
      { env: { REROUTE_TO: echo.origin, NODE_OPTIONS: `--import=${REROUTE}` } },
    );
    expect(echo.calls).toBe(REPLIES.length);
    const { jobs } = reportOf(run);
    expect(jobs).toHaveLength(REPLIES.length);

    const places = await placesOf(stage, run);
    expect(findTraces(places, [keyOf(provider)])).toEqual([]);
    // It was there to be shown, and was taken out.
    expect(JSON.stringify(jobs)).toContain('***');
    expect(places['table public.image_generation_attempts']).toContain('***');
    expect(places.stdout).toContain('***');
  });
});
