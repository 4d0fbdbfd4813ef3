/**
 * ComfyUI's server on the wire: requests and answers as pure functions, and what its errors mean. Source: server.py and
 * execution.py of Comfy-Org/ComfyUI, read on 2026-11-28.
 */
import { z } from 'zod';
import { ProviderError } from '../contract.ts';
import { type HttpAnswer, parseJson, shorten } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { Http, Refusal } from '../shared/http.ts';
import { failedPoll, type PollResult } from '../shared/submit-and-poll.ts';
import type { Graph } from './workflow.ts';

/** By `error.type` of a refused workflow: its nodes or their values, never a product. */
export const COMFYUI_FAILURES: FailureTable = {
  codes: {
    missing_node_type: 'config',
    invalid_prompt: 'config',
    prompt_no_outputs: 'config',
    prompt_outputs_failed_validation: 'config',
    invalid_prompt_id: 'config',
  },
};

/** In the form in which ComfyUI takes it: lowercase hex and hyphens. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A render by its `prompt_id`, which we choose: noted before anything is sent. */
export interface Render {
  id: string;
}

export function parseRender(remoteId: string): Render | null {
  return ID.test(remoteId) ? { id: remoteId } : null;
}

export function toPrompt({ id }: Render, graph: Graph): Record<string, unknown> {
  return { prompt: graph, prompt_id: id, client_id: id };
}

const refusalSchema = z.looseObject({
  error: z.looseObject({ type: z.string(), message: z.string().nullish(), details: z.string().nullish() }),
  node_errors: z
    .record(
      z.string(),
      z.looseObject({
        class_type: z.string().nullish(),
        errors: z.array(
          z.looseObject({ type: z.string(), message: z.string(), details: z.string().nullish() }),
        ),
      }),
    )
    .nullish()
    .catch(null),
});

/** A value that a node does not have in its list is mostly a model that is not there. */
function hintFor(type: string): string {
  if (type === 'value_not_in_list')
    return "Put the file into ComfyUI's folder of models, or name another one.";
  return type === 'missing_node_type' || type === 'invalid_prompt'
    ? 'Update ComfyUI, or install the custom node.'
    : '';
}

export function readComfyError({ bytes }: HttpAnswer): Refusal {
  const body = refusalSchema.safeParse(parseJson(bytes));
  if (!body.success) return readErrorBody(bytes);
  const { error, node_errors } = body.data;
  const nodes = Object.entries(node_errors ?? {}).flatMap(([id, { class_type, errors }]) =>
    errors.map(({ type, message, details }) => ({
      type,
      words: `node ${id} (${class_type ?? '?'}): ${message}${details ? `: ${details}` : ''}`,
    })),
  );
  const words = [error.message ?? error.type, error.details ?? '', ...nodes.map((node) => node.words)];
  const hint = hintFor(nodes.find(({ type }) => hintFor(type) !== '')?.type ?? error.type);
  return { code: error.type, type: null, words: [...words, hint].filter(Boolean).join(' ') };
}

/** @throws {ProviderError} for everything that is no render in its queue. */
export function fromPrompt(http: Http, answer: HttpAnswer, { id }: Render): Render {
  if (answer.status !== 200) throw http.refusal(answer, readComfyError(answer), COMFYUI_FAILURES);
  const { prompt_id } = http.json(answer, z.looseObject({ prompt_id: z.string() }), 'paid');
  if (prompt_id === id) return { id };
  throw new ProviderError(
    'config',
    'comfyui: it renders under an id of its own, so a render could not be found again. Update ComfyUI.',
  );
}

const placesSchema = z.array(z.array(z.unknown()).transform((item) => item[1]));
const queueSchema = z.looseObject({ queue_running: placesSchema, queue_pending: placesSchema });

/** How long its queue is, and whether a render is in it. */
export function fromQueue(
  http: Http,
  answer: HttpAnswer,
  { id }: Render,
): { length: number; holds: boolean } {
  if (answer.status !== 200) throw failedPoll(http, answer, readComfyError(answer), COMFYUI_FAILURES);
  const { queue_running, queue_pending } = http.json(answer, queueSchema, 'free');
  const ids = [...queue_running, ...queue_pending];
  return { length: ids.length, holds: ids.includes(id) };
}

const imageSchema = z.looseObject({
  filename: z.string().min(1),
  subfolder: z.string().default(''),
  type: z.string().default('output'),
});
export type RenderedImage = z.output<typeof imageSchema>;

const entrySchema = z.looseObject({
  outputs: z
    .record(z.string(), z.looseObject({ images: z.array(imageSchema).nullish().catch(null) }))
    .default({}),
  status: z
    .looseObject({
      status_str: z.string().nullish(),
      messages: z
        .array(z.tuple([z.string(), z.unknown()]))
        .nullish()
        .catch(null),
    })
    .nullish(),
});
const errorSchema = z.looseObject({
  node_id: z.union([z.string(), z.number()]).nullish(),
  node_type: z.string().nullish(),
  exception_type: z.string().nullish(),
  exception_message: z.string().nullish(),
});

/** What became of a render that is not in the queue; `unknown`: nothing is known of it. */
export function fromHistory(
  http: Http,
  answer: HttpAnswer,
  { id }: Render,
): PollResult<Render, RenderedImage> {
  if (answer.status !== 200) throw failedPoll(http, answer, readComfyError(answer), COMFYUI_FAILURES);
  const entry = http.json(answer, z.record(z.string(), entrySchema), 'free')[id];
  if (entry === undefined) return { state: 'unknown' };
  const failure = failureIn(entry.status?.messages ?? []);
  if (failure !== null) return { state: 'failed', error: failed(http, failure.failureClass, failure.words) };
  const images = Object.values(entry.outputs).flatMap((output) => output.images ?? []);
  // Previews are temporary files.
  const image = images.find(({ type }) => type === 'output') ?? images[0];
  if (image !== undefined) return { state: 'done', result: image };
  const words = 'the workflow ended without an image: it needs a node that saves one.';
  return { state: 'failed', error: failed(http, 'config', words) };
}

type FailedClass = 'transient' | 'config';

function failed(http: Pick<Http, 'redact'>, failureClass: FailedClass, words: string): ProviderError {
  return new ProviderError(failureClass, `comfyui: ${shorten(http.redact(words))}`);
}

const OUT_OF_MEMORY = /out ?of ?memory|allocation on device/i;
/** Of the card or its driver, which another render may not meet. */
const OF_THE_DEVICE = /cuda|cublas|cudnn|hip error|mps backend|device-side/i;

function failureIn(
  messages: readonly [string, unknown][],
): { failureClass: FailedClass; words: string } | null {
  const [name, data] =
    messages.find(([event]) => event === 'execution_error' || event === 'execution_interrupted') ?? [];
  if (name === undefined) return null;
  if (name === 'execution_interrupted') {
    return { failureClass: 'transient', words: 'somebody interrupted the render.' };
  }
  const error = errorSchema.safeParse(data);
  const { node_id, node_type, exception_type, exception_message } = error.success ? error.data : {};
  const where = `node ${node_id ?? '?'} (${node_type ?? '?'})`;
  const what = [exception_type, exception_message?.trim()].filter(Boolean).join(': ');
  if (OUT_OF_MEMORY.test(what)) {
    return {
      failureClass: 'transient',
      words: `the graphics card ran out of memory at ${where}. Choose a smaller size or a smaller model, start ComfyUI with --lowvram, or end what else uses the card.`,
    };
  }
  const failureClass = OF_THE_DEVICE.test(what) ? 'transient' : 'config';
  return { failureClass, words: `the workflow failed at ${where}: ${what || 'without a word'}` };
}

/** The address of an image, below the server's. */
export function viewPath({ filename, subfolder, type }: RenderedImage): string {
  return `/view?${new URLSearchParams({ filename, subfolder, type })}`;
}
