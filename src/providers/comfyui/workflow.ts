/**
 * A workflow of ComfyUI in its API format, with marked nodes: the title of a node says what is put into it. `#prompt` and
 * `#seed` are needed, `#negative` and `#size` may be missing; several nodes may have the same mark.
 */
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { ImageSize } from '../contract.ts';

const nodeSchema = z.looseObject({
  class_type: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()),
  _meta: z.looseObject({ title: z.string().nullish() }).nullish(),
});
const graphSchema = z.record(z.string(), nodeSchema).refine((graph) => Object.keys(graph).length > 0);

export type WorkflowNode = z.output<typeof nodeSchema>;
export type Graph = z.output<typeof graphSchema>;

export const MARKS = ['prompt', 'negative', 'size', 'seed'] as const;
export type Mark = (typeof MARKS)[number];

/** The inputs that a mark fills, the first that the node has as a value of its own. `size` fills both. */
const INPUTS: Readonly<Record<Mark, readonly string[]>> = {
  prompt: ['text', 'prompt', 'value', 'string'],
  negative: ['text', 'negative', 'value', 'string'],
  seed: ['seed', 'noise_seed', 'value'],
  size: ['width', 'height'],
};
/** Inputs that name a model's file. */
const MODEL_INPUTS = ['unet_name', 'ckpt_name', 'model_name'];

export interface Workflow {
  graph: Graph;
  /** Where each mark is: node and input. */
  marked: Readonly<Record<Mark, readonly { node: string; input: string }[]>>;
  /** The first model that it loads, without the ending of its file. */
  model: string;
}

/** What is put into a workflow. */
export interface Filling {
  prompt: string;
  negativePrompt: string | null;
  size: ImageSize | null;
  seed: number;
}

/**
 * @param text The JSON of ComfyUI's "Export (API)".
 * @param from Where it comes from, for messages.
 * @throws {UserError} `provider_config`
 */
export function parseWorkflow(text: string, from: string): Workflow {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unusable(`${from} is no JSON.`);
  }
  if (isOfTheEditor(json)) {
    throw unusable(`${from} is in the format of ComfyUI's editor, which its server does not take.`);
  }
  const parsed = graphSchema.safeParse(json);
  if (!parsed.success) {
    throw unusable(
      `${from} is no workflow in the API format: nodes with class_type and inputs, by their numbers.`,
    );
  }
  const graph = parsed.data;
  const marked = {
    prompt: placesOf(graph, 'prompt', from),
    negative: placesOf(graph, 'negative', from),
    size: placesOf(graph, 'size', from),
    seed: placesOf(graph, 'seed', from),
  };
  for (const mark of ['prompt', 'seed'] as const) {
    if (marked[mark].length > 0) continue;
    throw unusable(`${from} has no node whose title is #${mark}.`);
  }
  return { graph, marked, model: modelOf(graph) };
}

function isOfTheEditor(json: unknown): boolean {
  return z.looseObject({ nodes: z.array(z.unknown()), links: z.array(z.unknown()) }).safeParse(json).success;
}

function placesOf(graph: Graph, mark: Mark, from: string): { node: string; input: string }[] {
  return Object.entries(graph).flatMap(([node, { inputs, class_type, _meta }]) => {
    const words = (_meta?.title ?? '').toLowerCase().split(/\s+/);
    if (!words.includes(`#${mark}`)) return [];
    // What is a list is a link to another node.
    const own = INPUTS[mark].filter((input) => input in inputs && !Array.isArray(inputs[input]));
    const filled = mark === 'size' ? own : own.slice(0, 1);
    if (filled.length > 0) return filled.map((input) => ({ node, input }));
    throw unusable(
      `The node ${node} (${class_type}) of ${from} is marked #${mark}, but has none of the inputs ${INPUTS[mark].join(', ')} as a value.`,
    );
  });
}

function modelOf(graph: Graph): string {
  const names = Object.values(graph).flatMap(({ inputs }) =>
    MODEL_INPUTS.map((input) => inputs[input]).filter((name) => typeof name === 'string'),
  );
  const [name = 'workflow'] = names;
  return name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}

/** The graph with what is wanted in its marked nodes; the rest is as it was. */
export function filled({ graph, marked }: Workflow, { prompt, negativePrompt, size, seed }: Filling): Graph {
  const filledGraph = structuredClone(graph);
  const put = (mark: Mark, wanted: (input: string) => unknown) => {
    for (const { node, input } of marked[mark]) {
      const target = filledGraph[node];
      if (target !== undefined) target.inputs[input] = wanted(input);
    }
  };
  put('prompt', () => prompt);
  if (negativePrompt !== null) put('negative', () => negativePrompt);
  put('seed', () => seed);
  if (size !== null) put('size', (input) => (input === 'width' ? size.width : size.height));
  return filledGraph;
}

function unusable(message: string): UserError {
  return new UserError(
    'provider_config',
    message,
    'In ComfyUI, name the nodes that take the prompt and the seed #prompt and #seed (#negative and #size if you like), choose Export (API), and set comfyui-workflow to that file.',
  );
}
