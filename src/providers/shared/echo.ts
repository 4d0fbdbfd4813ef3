/**
 * Takes out of a service's words what it repeats of the request. A prompt may hold any sentence, "Size: M" or "model not
 * found" among them: read as the service's own, it would blame a setting for one product.
 */
/** So many words in a row are no chance. */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** The texts that a request carries. What has no blanks is a setting's value, however long. */
export function textsIn(body: unknown): string[] {
  if (body instanceof FormData) return [...body.values()].flatMap(textsOf);
  if (typeof body !== 'string') return [];
  try {
    return textsOf(JSON.parse(body));
  } catch {
    return textsOf(body);
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().split(/\s+/).length < FEWEST_WORDS ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** However it is quoted, shortened or set: words in the same order are the same text. */
export function withoutEcho(said: string, texts: readonly string[]): string {
  const sources = texts.map((text) => inOrder(wordsOf(text)));
  const found = [...said.matchAll(WORD)];
  const words = found.map(([word]) => word);
  const isEcho = (from: number, to: number) => {
    const run = inOrder(words.slice(from, to));
    return sources.some((source) => source.includes(run));
  };
  let own = '';
  let at = 0;
  for (let from = 0; from + FEWEST_WORDS <= words.length; from += 1) {
    let to = from + FEWEST_WORDS;
    if (!isEcho(from, to)) continue;
    while (to < words.length && isEcho(from, to + 1)) to += 1;
    const last = found[to - 1];
    own += `${said.slice(at, found[from]?.index)}…`;
    at = (last?.index ?? 0) + (last?.[0].length ?? 0);
    from = to - 1;
  }
  return own + said.slice(at);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function inOrder(words: readonly string[]): string {
  return ` ${words.join(' ').toLowerCase()} `;
}
