/** Before a run: whether the server has the nodes and models of the workflow. Free, and nothing is rendered. */
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { HttpAnswer } from '../shared/answer.ts';
import type { Http } from '../shared/http.ts';
import { COMFYUI_FAILURES, readComfyError } from './wire.ts';
import type { Graph } from './workflow.ts';

/** What an input takes: a list of values, in two spellings, or something else. */
const inputSchema = z.union([
  z
    .tuple([z.array(z.unknown())])
    .rest(z.unknown())
    .transform(([values]) => values),
  z
    .tuple([z.literal('COMBO'), z.looseObject({ options: z.array(z.unknown()) })])
    .rest(z.unknown())
    .transform(([, { options }]) => options),
  z.unknown().transform(() => null),
]);
const infoSchema = z.record(
  z.string(),
  z.looseObject({
    input: z.looseObject({
      required: z.record(z.string(), inputSchema).nullish(),
      optional: z.record(z.string(), inputSchema).nullish(),
    }),
  }),
);

/**
 * @param look Asks the server at this path.
 * @throws {UserError} `provider_config` for a node or a model that it does not have. @throws {ProviderError}
 */
export async function lookAtNodes(
  graph: Graph,
  http: Http,
  look: (path: string) => Promise<HttpAnswer>,
): Promise<void> {
  const classes = new Set(Object.values(graph).map(({ class_type }) => class_type));
  for (const name of classes) {
    const answer = await look(`/object_info/${encodeURIComponent(name)}`);
    if (answer.status !== 200) throw http.refusal(answer, readComfyError(answer), COMFYUI_FAILURES);
    const info = http.json(answer, infoSchema, 'free')[name];
    if (info === undefined) throw missingNode(name);
    const lists = { ...info.input.required, ...info.input.optional };
    for (const [id, { inputs }] of Object.entries(graph).filter(([, node]) => node.class_type === name)) {
      for (const [input, value] of Object.entries(inputs)) {
        const values = lists[input] ?? null;
        if (values === null || Array.isArray(value) || values.includes(value)) continue;
        throw missingValue(`${id} (${name})`, input, value, values);
      }
    }
  }
}

function missingNode(name: string): UserError {
  return new UserError(
    'provider_config',
    `This ComfyUI has no node ${name}, which the workflow needs.`,
    'Update ComfyUI, install the custom node, or choose another comfyui-workflow.',
  );
}

/** As many as one reads. */
const LISTED = 5;

function missingValue(node: string, input: string, value: unknown, values: readonly unknown[]): UserError {
  const has = values.length === 0 ? 'it has none' : `it has ${values.slice(0, LISTED).join(', ')}`;
  return new UserError(
    'provider_config',
    `This ComfyUI does not have ${JSON.stringify(value)} for ${input} of node ${node}; ${has}.`,
    "Put the model's file into the folder of ComfyUI's models that the node reads, or name another one in the workflow.",
  );
}
