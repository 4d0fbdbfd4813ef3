/** Parameters that an error names in a sentence, where it has no field for them. */
import { snakeCase } from './failure-codes.ts';
import { isKnown, type Parameter, parameterAt } from './parameters.ts';

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
