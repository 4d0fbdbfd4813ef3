/** The Edge Function: a request in, a run of the engine, an answer out. */
import { secretsOf } from '../config/secrets.ts';
import { runBatch } from '../engine/run.ts';
import { invalidInput, messageOf } from '../errors.ts';
import { providerNames } from '../providers/registry.ts';
import { createForeignRedactor, redactDeep } from '../redact.ts';
import { plainText } from '../text.ts';
import { errorAnswerOf, HttpRefusal } from './answers.ts';
import { type CallDependencies, prepareCall } from './call.ts';
import { authenticate, projectKeys } from './caller.ts';
import { corsHeaders, corsPolicy } from './cors.ts';
import { connectEngine, readActiveSettings } from './engine.ts';
import { readOrder } from './order.ts';
import type { EdgePlatform } from './platform.ts';

/** Where the platform puts the function, behind the project's address. */
export const FUNCTION_PATH = '/functions/v1/hemp-image-generator';

const LONGEST_LOG_LINE = 2_000;

export interface EdgeFunction {
  fetch(request: Request): Promise<Response>;
}

/** @param engine What is driven; tests hand in their own. */
export function createEdgeFunction(
  given: EdgePlatform,
  engine: Pick<CallDependencies, 'activeSettings' | 'connect' | 'runBatch'> = {
    activeSettings: readActiveSettings,
    connect: connectEngine,
    runBatch,
  },
): EdgeFunction {
  const { environment, clock, waitUntil, endsWorkers } = given;
  const redact = createForeignRedactor(secretsIn(environment));
  const platform: EdgePlatform = {
    ...given,
    log: (line) => given.log(plainText(redact(line), LONGEST_LOG_LINE)),
  };
  const providers = providerNames();
  const bornMs = clock.now();
  const json = (status: number, body: unknown, headers: HeadersInit) =>
    Response.json(redactDeep(body, redact), { status, headers });

  async function serve(request: Request, headers: HeadersInit): Promise<Response> {
    const key = await authenticate(request.headers, projectKeys(environment), exampleCall(environment));
    const order = await readOrder(request, providers);
    const { runKey, batchSize, work } = await prepareCall(order, key, {
      ...engine,
      platform,
      providers,
      ageMs: () => (endsWorkers ? clock.now() - bornMs : 0),
    });
    const working = work();
    // The work is not ended by a caller that has its answer, or that does not wait for it.
    waitUntil(
      working.then(
        ({ message }) => platform.log(`${runKey}: ${message}`),
        (error) => platform.log(`${runKey} ended with an error: ${messageOf(error)}`),
      ),
    );
    if (order.background) {
      const message =
        'The work goes on in the background; the view image_generation_dashboard shows how far it is.';
      return json(202, { success: true, message, runKey, batchSize }, headers);
    }
    const answer = await working;
    return json(answer.success ? 200 : 500, answer, headers);
  }

  return {
    async fetch(request) {
      let cors: Record<string, string> = {};
      try {
        cors = corsHeaders(corsPolicy(environment), request.headers.get('origin'));
        if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
        if (request.method !== 'POST') throw wrongMethod(request.method);
        return await serve(request, cors);
      } catch (error) {
        const { status, headers, body } = errorAnswerOf(error);
        // What nobody foresaw is told whole where only the project's owner reads it.
        if (body.code === 'defect')
          platform.log(error instanceof Error ? (error.stack ?? '') : String(error));
        return json(status, body, { ...cors, ...headers });
      }
    },
  };
}

function wrongMethod(method: string): HttpRefusal {
  const error = invalidInput('the method', 'POST', method, 'Send a POST request with a JSON body.');
  return new HttpRefusal(405, error, { allow: 'POST, OPTIONS' });
}

/** For whoever may not call yet: a command to copy, with the project's own address where it is known. */
function exampleCall({ SUPABASE_URL }: EdgePlatform['environment']): string {
  const url = `${SUPABASE_URL?.trim() || 'https://YOUR-PROJECT.supabase.co'}${FUNCTION_PATH}`;
  const body = JSON.stringify({ batchSize: 10, provider: 'placeholder' });
  return `curl -X POST ${url} -H "apikey: $SUPABASE_SECRET_KEY" -H "Content-Type: application/json" -d '${body}'`;
}

/** Everything in the environment that no answer and no line of the log may show. */
function secretsIn(environment: EdgePlatform['environment']): string[] {
  return [...projectKeys(environment), ...secretsOf([], environment)];
}
