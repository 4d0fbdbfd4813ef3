/** Before a run at OpenAI itself: whether key and model are good, which costs nothing, and how long the model lives. */
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { ProviderError } from '../contract.ts';
import { MAX_JSON_BYTES } from '../shared/answer.ts';
import type { Http } from '../shared/http.ts';
import { LOOK_MS } from '../shared/service.ts';
import { type connectClient, failureOf, type Seen } from './client.ts';
import { checkShutdown, LIVING_MODELS } from './models.ts';

const LIMITS = { deadlineMs: LOOK_MS, maxBytes: MAX_JSON_BYTES, effect: 'free' } as const;

type Connect = (limits: typeof LIMITS) => ReturnType<typeof connectClient>;

/**
 * The model's end by our table, then what the API says.
 * @throws {UserError} `provider_config` when no image can come.
 */
export async function lookAtModel(
  model: string,
  nowMs: () => number,
  { http, connect }: { http: Http; connect: Connect },
  signal: AbortSignal,
): Promise<string[]> {
  const known = checkShutdown(model, nowMs(), null);
  const { client, seen } = await connect(LIMITS);
  try {
    const found = modelSchema.parse(await client.models.retrieve(model, { signal, maxRetries: 0 }));
    const warning = checkShutdown(model, nowMs(), found.shutdown_date ?? null);
    return [warning].filter((text) => text !== null);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    const warning = notChecked(failureOf(http, seen, 'free', signal), seen, model);
    return [known, warning].filter((text) => text !== null);
  }
}

const modelSchema = z.object({ id: z.string(), shutdown_date: z.string().nullish() });

/** A key may be good for images and not for looking at models. */
const MAY_NOT_LOOK = /missing scopes|insufficient permissions/i;

/**
 * What a failed look at the model means: a warning when images may work all the same.
 * @throws {UserError} `provider_config` when they cannot.
 */
function notChecked(failure: unknown, seen: Seen, model: string): string | null {
  if (!(failure instanceof ProviderError)) throw failure;
  const { message, failureClass } = failure;
  if (seen.answer?.status === 404) {
    throw new UserError(
      'provider_config',
      `OpenAI has no model ${model}, or this key may not use it.`,
      `Set openai-model to one of: ${LIVING_MODELS.join(', ')}.`,
    );
  }
  if (MAY_NOT_LOOK.test(message)) return null;
  if (failureClass === 'config') {
    throw new UserError(
      'provider_config',
      message,
      'Check openai-api-key (or OPENAI_API_KEY) and openai-base-url.',
    );
  }
  return `The model ${model} could not be looked up (${message}); the run goes on.`;
}
