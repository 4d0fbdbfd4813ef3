/**
 * Prompts beside their placeholders: one static HTML file that loads nothing, with all text from outside escaped.
 */
import { createHash } from 'node:crypto';
import { STEP_IN_WORDS, type WordingStep } from '../prompts/ladder.ts';
import { partsByPlace } from '../prompts/parts.ts';
import type { WrittenPrompt } from '../prompts/prompt.ts';
import type { Product } from '../queue/contract.ts';
import { plainText } from '../text.ts';
import { shownName } from './escape.ts';

/** Who would be asked, and what the image would be for, each with the row of the settings file that says so. */
export interface PreviewedRoute {
  provider: string;
  /** null = that of the provider's own setting. */
  model: string | null;
  role: string | null;
  providerRow: string | null;
  roleRow: string | null;
}

export interface PreviewedProduct {
  product: Product;
  route: PreviewedRoute;
  /** null when none can be written: see `problem`. */
  written: WrittenPrompt | null;
  /** What it is asked for after each refusal. */
  later: readonly { step: WordingStep; prompt: string }[];
  problem: string | null;
  /** Its placeholder, as WebP. */
  drawing?: Uint8Array;
}

const CSS = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #222; }
article { display: grid; grid-template-columns: 16rem 1fr; gap: 1.5rem; padding: 1.5rem 0; border-top: 1px solid #ccc; }
img { width: 16rem; height: 16rem; border-radius: 8px; }
h2 { margin: 0; font-size: 1.2rem; }
p { margin: 0.25rem 0; }
pre { white-space: pre-wrap; background: #f4f4f0; padding: 0.75rem; border-radius: 6px; font: inherit; }
.soft { color: #666; }
.warning { color: #8a4b00; }
table { border-collapse: collapse; font-size: 0.85rem; }
td, th { text-align: left; padding: 0.1rem 0.75rem 0.1rem 0; vertical-align: top; }
@media (max-width: 50rem) { article { grid-template-columns: 1fr; } }
`;

/** @param provider Whose wording it is. */
export function renderPromptPage(provider: string, products: readonly PreviewedProduct[]): string {
  const hash = createHash('sha256').update(CSS).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Prompts</title>
<style>${CSS}</style>
</head>
<body>
<h1>Prompts for ${text(provider)}</h1>
<p>${products.length} ${products.length === 1 ? 'product' : 'products'}. Nothing has been bought. The pictures are placeholders.</p>
${products.map(article).join('\n')}
</body>
</html>
`;
}

function article(one: PreviewedProduct): string {
  const { product, written, problem, drawing } = one;
  const picture =
    drawing === undefined
      ? '<div></div>'
      : `<img alt="Placeholder" src="data:image/webp;base64,${Buffer.from(drawing).toString('base64')}">`;
  return `<article>
${picture}
<div>
<h2>${text(shownName(product.name, product.id))}</h2>
${written === null ? `<p class="warning">${text(problem ?? '', 1_000)}</p>` : details(one, written)}
</div>
</article>`;
}

/** "for flux (flux-2-max), by prompts.routes[0]; a detail image, by prompts.routes[1]"; null where no row says anything. */
export function routeInWords({ provider, model, role, providerRow, roleRow }: PreviewedRoute): string | null {
  const asked = model === null ? provider : `${provider} (${model})`;
  const words = [
    providerRow === null ? null : `for ${asked}, by ${providerRow}`,
    role === null ? null : `image-role ${role}, by ${roleRow}`,
  ].filter((one) => one !== null);
  return words.length === 0 ? null : words.join('; ');
}

function details({ product, later, route }: PreviewedProduct, written: WrittenPrompt): string {
  const { prompt, negativePrompt, warnings, parts, attributes, style, policy } = written;
  const what = [
    attributes.object ?? 'known by its name alone',
    attributes.archetype.value,
    style.id,
    product.id,
  ];
  const rows = partsByPlace(parts).map(
    ({ part, text: said, source }) =>
      `<tr><th>${text(part)}</th><td>${text(said, 600)}</td><td class="soft">${text(source)}</td></tr>`,
  );
  const routed = routeInWords(route);
  const notes = [...(policy === null ? [] : [policy.message]), ...warnings];
  const steps = later.map(
    (one) => `<p class="soft">${text(STEP_IN_WORDS[one.step])}</p>\n${pre(one.prompt)}`,
  );
  return `<p class="soft">${text(what.join(' · '), 400)}</p>${routed === null ? '' : `\n<p class="soft">${text(routed, 400)}</p>`}
${notes.map((note) => `<p class="warning">${text(note, 600)}</p>`).join('\n')}
${pre(prompt)}
<p class="soft">Negative prompt, where one is taken: ${text(negativePrompt, 2_000)}</p>
<details><summary>Where each word comes from</summary><table>${rows.join('')}</table></details>${
    steps.length === 0 ? '' : `\n<details><summary>If it is refused</summary>${steps.join('\n')}</details>`
  }`;
}

const pre = (prompt: string): string =>
  `<pre>${prompt
    .split('\n')
    .map((line) => text(line, 2_000))
    .join('\n')}</pre>`;

/** Text for HTML content. */
function text(value: string, maxLength = 200): string {
  return plainText(value, maxLength).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
