/** The state of a catalogue's images on a page: one static HTML file, with all text from outside escaped. */
import { createHash } from 'node:crypto';
import type { CoveredProduct } from '../queue/contract.ts';
import { plainText } from '../text.ts';
import { shownName } from './escape.ts';
import { count } from './words.ts';

export interface CoverageSection {
  title: string;
  /** What to do about it; null = nothing. */
  advice: string | null;
  /** Products that belong together stand beside each other. */
  groups: readonly (readonly CoveredProduct[])[];
}

const MOST_SHOWN = 300;
const CSS = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h2 { margin: 2rem 0 0; font-size: 1.2rem; }
p { margin: 0.25rem 0; }
.soft { opacity: 0.7; }
ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem; }
li { display: flex; gap: 0.75rem; align-items: center; border: 1px solid #8886; border-radius: 8px; padding: 0.5rem; min-width: 0; }
li img { width: 4rem; height: 4rem; object-fit: cover; border-radius: 4px; background: #8882; flex: none; }
li div { min-width: 0; overflow-wrap: anywhere; font-size: 0.9rem; }
.bar { height: 0.75rem; border-radius: 6px; background: #8883; overflow: hidden; }
.bar div { height: 100%; background: #2f7d4f; }
`;

/** @param headline One sentence, such as "10 of 12 products have a real image". @param share Of products with a real image, 0 to 1. */
export function renderCoveragePage(
  headline: string,
  share: number,
  sections: readonly CoverageSection[],
): string {
  const bar = `.bar div { width: ${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%; }`;
  const css = `${CSS}${bar}\n`;
  const hash = createHash('sha256').update(css).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data: 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Images of the catalogue</title>
<style>${css}</style>
</head>
<body>
<h1>${text(headline)}</h1>
<div class="bar" role="img" aria-label="${text(headline)}"><div></div></div>
${sections.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf({ title, advice, groups }: CoverageSection): string {
  const products = groups.flat();
  const shown = groups
    .flatMap((group, at) => group.map((product) => ({ product, group: at })))
    .slice(0, MOST_SHOWN);
  const more = products.length - shown.length;
  return `<section>
<h2>${text(title)}: ${products.length}</h2>
${advice === null || products.length === 0 ? '' : `<p class="soft">${text(advice, 600)}</p>`}
<ul>${shown.map(({ product }) => item(product)).join('\n')}</ul>
${more > 0 ? `<p class="soft">and ${count(more, 'more product', 'more products')}</p>` : ''}
</section>`;
}

function item({ productId, name, imageUrl, width, height }: CoveredProduct): string {
  const isShown = imageUrl !== null && /^https?:\/\//i.test(imageUrl);
  const picture = isShown ? `<img loading="lazy" alt="" src="${attribute(imageUrl)}">` : '';
  const size = width !== null && height !== null ? ` · ${width} × ${height}` : '';
  return `<li>${picture}<div>${text(shownName(name ?? '', productId))}<br><span class="soft">${text(productId)}${size}</span></div></li>`;
}

function attribute(value: string): string {
  return value.replace(/[&<>"'\s]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text for HTML content. */
function text(value: string, maxLength = 200): string {
  return plainText(value, maxLength).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
