/**
 * The parameters that services name in their errors: whether a setting or the product's own text is behind them, and
 * which input of action.yml sends them.
 */
import { snakeCase } from './failure-codes.ts';

export interface Parameter {
  /** As the service calls it. */
  name: string;
  /** `setting`: the same for every product. `product`: its text. `unclear`: either, as all names that we do not know. */
  owner: 'setting' | 'product' | 'unclear';
}

interface SettingRow {
  names: readonly string[];
  /** The input that sends it; by provider where they differ; null = none does. */
  input: string | Readonly<Record<string, string>> | null;
}

const MODEL_INPUTS = {
  openai: 'openai-model',
  stable_diffusion: 'stability-model',
  gemini: 'gemini-model',
  flux: 'flux-model',
  fal: 'fal-model',
  midjourney: 'midjourney-model',
};

/** Names in the form of `snakeCase`. Where several rows fit, the first that has an input for the provider counts. */
export const SETTING_PARAMETERS: readonly SettingRow[] = [
  { names: ['model', 'models', 'model_id', 'model_name', 'engine', 'deployment'], input: MODEL_INPUTS },
  { names: ['v', 'version', 'niji'], input: { midjourney: 'midjourney-model' } },
  // Gemini calls its three qualities so.
  { names: ['image_size'], input: { gemini: 'quality' } },
  { names: ['size', 'width', 'height', 'image_size', 'dimensions', 'ar'], input: 'size' },
  { names: ['aspect_ratio', 'aspect'], input: 'size' },
  // Sent by a dialect, for every image alike.
  { names: ['response_format', 'resolution'], input: { openai: 'openai-dialect' } },
  { names: ['quality'], input: 'quality' },
  { names: ['output_format', 'format', 'output_mime_type', 'mime_type'], input: 'image-format' },
  { names: ['output_compression', 'compression'], input: 'compression' },
  { names: ['background'], input: 'background' },
  { names: ['moderation'], input: 'moderation' },
  { names: ['complexity'], input: 'complexity' },
  { names: ['style', 'style_preset'], input: 'style-preset' },
  { names: ['seed'], input: 'seed' },
  {
    names: ['url', 'base_url'],
    input: { openai: 'openai-base-url', midjourney: 'midjourney-gateway-url' },
  },
  { names: ['n', 'num_images', 'response_modalities'], input: null },
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

/** Words of every day: where a sentence is about one of them, nobody knows whether it means a parameter. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...['n', 'v', 'no', 'ar', 'format', 'style', 'engine', 'version', 'aspect', 'background', 'moderation'],
  ...[
    'complexity',
    'compression',
    'text',
    'input',
    'inputs',
    'content',
    'contents',
    'messages',
    'models',
    'url',
  ],
]);

interface NamingRow {
  words: RegExp;
  /** True where the sentence leaves no doubt that it names a parameter: then any name counts, else those known. */
  isSure: boolean;
  source: string;
}

const THING = '(?:parameter|argument|param|field|property|keyword)(?:s\\b|\\(s\\)|\\b)';
/** A name, or the two words that some make of it. */
const SPOKEN = '((?:output|response) format|aspect ratio|image size|style preset|[a-z]\\w*)';
/** What stands around a name. */
const QUOTES = '[-[\'"`]*';

/** How errors without a field for it name a parameter. */
const NAMINGS: readonly NamingRow[] = [
  {
    words: new RegExp(
      `\\b(?:unknown|unsupported|unrecogni[sz]ed|unexpected|unspecified)(?: request| keyword)? ${THING}(?: supplied)?:? ?${QUOTES}([A-Za-z][\\w.]*)`,
      'gi',
    ),
    isSure: true,
    source: 'OpenAI, Python servers',
  },
  {
    words: new RegExp(
      `\\b${THING} (?:is |are )?not (?:supported|permitted|allowed|recogni[sz]ed|known):? ?${QUOTES}([A-Za-z][\\w.]*)`,
      'gi',
    ),
    isSure: true,
    source: 'xAI',
  },
  {
    words: new RegExp(`\\b(?:does|do) not support ${THING}:? ?${QUOTES}([A-Za-z][\\w.]*)`, 'gi'),
    isSure: true,
    source: 'litellm (UnsupportedParamsError)',
  },
  {
    words: /\bunknown name ['"`]([A-Za-z][\w.]*)['"`]/gi,
    isSure: true,
    source: 'Google',
  },
  {
    words:
      /['"`]([A-Za-z][\w.]*)['"`] (?:is|are|was|must|should|has to)\b|\b(?:in|for|of) ['"`]([A-Za-z][\w.]*)['"`]|\b([A-Za-z]\w*)\s+(?:extra inputs are not permitted|input should be)/gi,
    isSure: false,
    source: 'OpenAI, Azure AI, pydantic',
  },
  {
    words: /(?:^|[\s;,])([a-z][\w.]*): /gi,
    isSure: false,
    source: 'Stability AI, Replicate, Go servers',
  },
  {
    words: new RegExp(
      `\\b(?:bad|invalid|wrong|illegal|unsupported|unknown)(?: values? (?:for|of|in))?(?: ${THING})?(?: the| image)? ${QUOTES}${SPOKEN}`,
      'gi',
    ),
    isSure: false,
    source: 'BFL, LocalAI, stable-diffusion.cpp',
  },
  {
    words: new RegExp(`\\b(?:does|do) not support (?:the )?${QUOTES}${SPOKEN}`, 'gi'),
    isSure: false,
    source: 'gateways, of a model',
  },
  {
    words: new RegExp(`\\b${THING} ${QUOTES}${SPOKEN}`, 'gi'),
    isSure: false,
    source: 'many',
  },
  {
    words: new RegExp(
      `\\b${SPOKEN}(?: ['"\`]?[\\w.:]+['"\`]?)? (?:is |are )?(?:not supported|unsupported|not allowed|must be|should be|out of range)\\b`,
      'gi',
    ),
    isSure: false,
    source: 'BFL, vLLM, stable-diffusion.cpp',
  },
];

/** The parameter that the words name; null for none. */
export function parameterIn(words: string | null): Parameter | null {
  if (words === null) return null;
  const read = words.slice(0, 2_000);
  for (const { words: pattern, isSure } of NAMINGS) {
    for (const found of read.matchAll(pattern)) {
      const name = found.slice(1).find((part) => part !== undefined);
      const parameter = parameterAt(name?.replaceAll(' ', '_') ?? null);
      if (parameter === null) continue;
      // One that the service does not know is ours, whatever it is called.
      if (isSure) return isKnown(parameter.name) ? parameter : { ...parameter, owner: 'setting' };
      if (isTelling(parameter.name)) return parameter;
    }
  }
  return null;
}

function isTelling(name: string): boolean {
  return isKnown(name) && !COMMON_WORDS.has(snakeCase(name));
}

/** The input of action.yml that sends a parameter; null when none does. */
export function inputOf(provider: string, name: string): string | null {
  const normal = snakeCase(name);
  for (const { names, input } of SETTING_PARAMETERS) {
    if (!names.includes(normal)) continue;
    const sent = typeof input === 'string' ? input : (input?.[provider] ?? null);
    if (sent !== null) return sent;
  }
  return null;
}
