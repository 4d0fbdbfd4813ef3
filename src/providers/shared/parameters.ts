/**
 * The parameters that services name in their errors: whether a setting or the product's own text is behind them, and
 * which input of action.yml sends them. What only one provider has stands in that provider's own place.
 */
import { snakeCase } from './failure-codes.ts';

export interface Parameter {
  /** As the service calls it. */
  name: string;
  /** `setting`: the same for every product. `product`: its text. `unclear`: either, as all names that we do not know. */
  owner: 'setting' | 'product' | 'unclear';
}

/** What several names of services stand for. */
export type ParameterGroup =
  | 'model'
  | 'version'
  | 'image_size'
  | 'size'
  | 'dialect'
  | 'quality'
  | 'format'
  | 'compression'
  | 'background'
  | 'moderation'
  | 'complexity'
  | 'style'
  | 'seed'
  | 'address'
  | 'number';

/** The inputs of action.yml by what they send: those of one provider. */
export type ParameterInputs = Readonly<Partial<Record<ParameterGroup, string>>>;

interface SettingRow {
  group: ParameterGroup;
  /** In the form of `snakeCase`. */
  names: readonly string[];
  /** The setting that sends it at every provider; null = none, or one of the provider's own. */
  input: string | null;
}

/** Where several rows fit, the first that has an input for the provider counts. */
export const SETTING_PARAMETERS: readonly SettingRow[] = [
  {
    group: 'model',
    names: ['model', 'models', 'model_id', 'model_name', 'engine', 'deployment'],
    input: null,
  },
  { group: 'version', names: ['v', 'version', 'niji'], input: null },
  // One service calls its qualities so.
  { group: 'image_size', names: ['image_size'], input: null },
  { group: 'size', names: ['size', 'width', 'height', 'image_size', 'dimensions', 'ar'], input: 'size' },
  { group: 'size', names: ['aspect_ratio', 'aspect'], input: 'size' },
  // Sent by a dialect, for every image alike.
  { group: 'dialect', names: ['response_format', 'resolution'], input: null },
  { group: 'quality', names: ['quality'], input: 'quality' },
  {
    group: 'format',
    names: ['output_format', 'format', 'output_mime_type', 'mime_type'],
    input: 'image-format',
  },
  { group: 'compression', names: ['output_compression', 'compression'], input: 'compression' },
  { group: 'background', names: ['background'], input: 'background' },
  { group: 'moderation', names: ['moderation'], input: 'moderation' },
  { group: 'complexity', names: ['complexity'], input: 'complexity' },
  { group: 'style', names: ['style', 'style_preset'], input: 'style-preset' },
  { group: 'seed', names: ['seed'], input: 'seed' },
  { group: 'address', names: ['url', 'base_url'], input: null },
  { group: 'number', names: ['n', 'num_images', 'response_modalities'], input: null },
];

const PRODUCT_PARAMETERS: ReadonlySet<string> = new Set([
  ...['prompt', 'prompts', 'text', 'text_prompt', 'text_prompts', 'input', 'inputs', 'contents', 'content'],
  'messages',
]);
const UNCLEAR_PARAMETERS: ReadonlySet<string> = new Set(['negative_prompt', 'no']);
const SETTINGS: ReadonlySet<string> = new Set(SETTING_PARAMETERS.flatMap(({ names }) => names));

/** What some put in place of a name: FastAPI the place, gateways the text of nothing. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'none',
  'null',
  'undefined',
  'body',
  'query',
  'header',
  'root',
]);
const NAME = /^[A-Za-z][\w-]{0,59}$/;

/**
 * The parameter at a path: `quality`, `generationConfig.imageConfig.imageSize`, `['body', 'image_size', 'width']`. Of
 * its parts the last that is known, else the last. null when it names none (one-api puts the status there).
 */
export function parameterAt(path: string | readonly (string | number)[] | null): Parameter | null {
  if (path === null) return null;
  const parts = (
    typeof path === 'string' ? path.slice(0, 300).split(/[.[\]/'"`\s]+/) : path.map(String)
  ).filter((part) => NAME.test(part) && !NO_NAMES.has(part.toLowerCase()));
  const name = parts.findLast(isKnown) ?? parts.at(-1);
  return name === undefined ? null : { name, owner: ownerOf(name) };
}

/** True for a parameter of some image API. */
export function isKnown(name: string): boolean {
  const normal = snakeCase(name);
  return SETTINGS.has(normal) || PRODUCT_PARAMETERS.has(normal) || UNCLEAR_PARAMETERS.has(normal);
}

function ownerOf(name: string): Parameter['owner'] {
  const normal = snakeCase(name);
  if (PRODUCT_PARAMETERS.has(normal)) return 'product';
  return SETTINGS.has(normal) ? 'setting' : 'unclear';
}

/**
 * The input of action.yml that sends a parameter; null when none does.
 * @param own Those of the provider.
 */
export function inputOf(own: ParameterInputs, name: string): string | null {
  const normal = snakeCase(name);
  for (const { group, names, input } of SETTING_PARAMETERS) {
    if (!names.includes(normal)) continue;
    const sent = own[group] ?? input;
    if (sent !== null) return sent;
  }
  return null;
}
