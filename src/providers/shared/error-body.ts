/**
 * Reads the body of an error, whatever server wrote it: OpenAI's `{error: {code, type, param, message}}`, Azure's
 * `innererror`, FastAPI's `{detail: [{loc, msg, type}]}`, `{errors: […]}`, `{errors: {size: […]}}`, `{code, error: "words"}`, one service's error
 * as JSON within another's message, or plain words.
 */
import { z } from 'zod';
import { parseJson } from './answer.ts';
import type { Refusal } from './http.ts';
import { isKnown, parameterAt } from './parameters.ts';

/** A refusal as this reader finds it. */
type Found = Refusal & Required<Pick<Refusal, 'innerCodes' | 'param'>>;

const NOTHING: Found = { code: null, type: null, innerCodes: [], param: null, words: null };

/** Errors within errors: a gateway behind a gateway, its text in quotes. */
const DEEPEST = 6;

const text = z.string().nullish().catch(null);
const nodeSchema = z.looseObject({
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  type: text,
  error_type: text,
  status: text,
  param: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(null),
  message: text,
  msg: text,
  description: text,
  title: text,
  error: z.unknown().optional(),
  issues: z.unknown().optional(),
  details: z.unknown().optional(),
  detail: z.unknown().optional(),
  errors: z.unknown().optional(),
  innererror: z.unknown().optional(),
  inner_error: z.unknown().optional(),
  content_filter_result: z.unknown().optional(),
  content_filter_results: z.unknown().optional(),
  metadata: z.unknown().optional(),
});
type Node = z.output<typeof nodeSchema>;

const path = z.array(z.union([z.string(), z.number()])).nullish();
/** FastAPI's own list (`loc`, `msg`, `type`) and zod's (`path`, `message`): where in the request, what, of which kind. */
const problemsSchema = z
  .array(
    z.looseObject({ loc: path, path, msg: z.string().nullish(), message: text, type: z.string().nullish() }),
  )
  .min(1)
  .refine((problems) => problems.some(({ loc, path, msg }) => loc || path || msg));

/** OpenRouter's: why an input was flagged, and what the service behind it said. */
const metadataSchema = z.looseObject({
  reasons: z.array(z.unknown()).nullish().catch(null),
  raw: z.unknown().optional(),
});
const filterSchema = z.record(
  z.string(),
  z.looseObject({ filtered: z.boolean().nullish(), detected: z.boolean().nullish() }),
);

/** Of an HTML page nothing is read: it is a proxy's, and its words are about something else. */
export function readErrorBody(bytes: Uint8Array): Refusal {
  const value = parseJson(bytes);
  return value === undefined ? NOTHING : readNode(value, DEEPEST);
}

function readNode(value: unknown, depth: number): Found {
  if (depth === 0) return NOTHING;
  if (typeof value === 'string') return readText(value, depth);
  if (Array.isArray(value)) return readProblems(value) ?? readNode(value[0], depth - 1);
  const node = nodeSchema.safeParse(value);
  return node.success ? readObject(node.data, depth) : NOTHING;
}

/** Another service's error may stand in the text as JSON; the text as a whole stays what people read. */
function readText(value: string, depth: number): Found {
  const words = said(value);
  const from = value.indexOf('{');
  const inner = from < 0 ? undefined : parseText(value.slice(from, value.lastIndexOf('}') + 1));
  if (inner === undefined) return { ...NOTHING, words };
  const { code, type, innerCodes, param } = readNode(inner, depth - 1);
  return { ...NOTHING, words, innerCodes: codesOf(code, ...innerCodes, type), param };
}

function readObject(node: Node, depth: number): Found {
  const message = node.message ?? node.msg ?? node.description ?? null;
  const own = message === null ? NOTHING : readText(message, depth);
  const outer: Found = {
    code: said(node.code == null ? null : String(node.code)),
    type: said(node.type ?? node.error_type ?? node.status ?? null),
    innerCodes: [...filterCodes(node), ...own.innerCodes],
    param: parameterAt(node.param ?? null) === null ? own.param : (node.param ?? null),
    words: own.words,
  };
  const beneath = [
    node.error,
    node.detail,
    node.errors,
    node.issues,
    node.details,
    node.innererror,
    node.inner_error,
  ]
    .filter((part) => part !== undefined && part !== null)
    .map((part) => readNode(part, depth - 1));
  const whole = beneath.reduce(merged, outer);
  const titled = { ...whole, words: whole.words ?? node.title ?? null, param: whole.param ?? fieldOf(node) };
  return withMetadata(titled, node.metadata, depth);
}

/** Some list what is wrong by parameter: `{errors: {size: ["…"]}}`. */
function fieldOf({ errors, details }: Node): string | null {
  const fields = z.record(z.string(), z.unknown()).safeParse(errors ?? details);
  return fields.success ? (Object.keys(fields.data).find(isKnown) ?? null) : null;
}

/** What is outside where it says something; the code of what is inside comes after it. */
function merged(outer: Found, inner: Found): Found {
  const code = outer.code ?? inner.code;
  return {
    code,
    type: outer.type ?? inner.type,
    innerCodes: [
      ...outer.innerCodes,
      ...codesOf(
        outer.code === null ? null : inner.code,
        ...inner.innerCodes,
        outer.type === null ? null : inner.type,
      ),
    ],
    param: outer.param ?? inner.param,
    words: outer.words ?? inner.words,
  };
}

function readProblems(value: readonly unknown[]): Found | null {
  const problems = problemsSchema.safeParse(value);
  if (!problems.success) return null;
  const [first] = problems.data;
  const words = problems.data.map(({ msg, message }) => msg ?? message).filter(Boolean);
  return {
    ...NOTHING,
    code: said(first?.type ?? null),
    param: first?.loc ?? first?.path ?? null,
    words: words.length > 0 ? words.join(' ') : null,
  };
}

/** Azure lists its filters, and which of them has struck. */
function filterCodes({ content_filter_result, content_filter_results }: Node): string[] {
  const filters = filterSchema.safeParse(content_filter_result ?? content_filter_results);
  const has =
    filters.success && Object.values(filters.data).some(({ filtered, detected }) => filtered || detected);
  return has ? ['content_filter'] : [];
}

function withMetadata(found: Found, metadata: unknown, depth: number): Found {
  const read = metadataSchema.safeParse(metadata);
  if (!read.success) return found;
  const flagged = read.data.reasons && read.data.reasons.length > 0 ? ['moderation'] : [];
  const raw = readNode(read.data.raw, depth - 1);
  return {
    ...found,
    innerCodes: [...found.innerCodes, ...flagged, ...codesOf(raw.code, ...raw.innerCodes, raw.type)],
    param: found.param ?? raw.param,
    words: [found.words, raw.words].filter((part) => part !== null).join(' ') || null,
  };
}

function codesOf(...codes: (string | null)[]): string[] {
  return codes.filter((code) => code !== null);
}

/** Gateways write `None` for nothing. */
function said(value: string | null): string | null {
  return value === null || /^\s*(?:none|null)?\s*$/i.test(value) ? null : value;
}

function parseText(value: string): unknown {
  return parseJson(new TextEncoder().encode(value));
}
