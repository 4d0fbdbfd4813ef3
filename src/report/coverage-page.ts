/** The state of a catalogue's images on a page: one static HTML file, with all text from outside escaped. */
import type { CoveredProduct } from '../queue/contract.ts';
import { shownName } from './escape.ts';
import { text } from './gallery/html.ts';
import { picture, staticPage } from './static-page.ts';
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
h2 { margin: 2rem 0 0; font-size: 1.2rem; }
ul { grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
li { display: flex; gap: 0.75rem; align-items: center; }
li img { width: 4rem; height: 4rem; flex: none; }
li div { min-width: 0; }
.bar { height: 0.75rem; border-radius: 6px; background: #8883; overflow: hidden; }
.bar div { height: 100%; background: #2f7d4f; }
`;

/** @param headline One sentence, such as "10 of 12 products have a real image". @param share Of products with a real image, 0 to 1. @param addressOf Where a picture lies for a browser. */
export function renderCoveragePage(
  headline: string,
  share: number,
  sections: readonly CoverageSection[],
  addressOf: (imageUrl: string | null) => string | null,
): string {
  const bar = `.bar div { width: ${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%; }`;
  return staticPage({
    title: 'Images of the catalogue',
    css: `${CSS}${bar}\n`,
    body: `<h1>${text(headline)}</h1>
<div class="bar" role="img" aria-label="${text(headline)}"><div></div></div>
${sections.map((section) => sectionOf(section, addressOf)).join('\n')}`,
  });
}

function sectionOf(
  { title, advice, groups }: CoverageSection,
  addressOf: (imageUrl: string | null) => string | null,
): string {
  const products = groups.flat();
  const shown = groups
    .flatMap((group, at) => group.map((product) => ({ product, group: at })))
    .slice(0, MOST_SHOWN);
  const more = products.length - shown.length;
  return `<section>
<h2>${text(title)}: ${products.length}</h2>
${advice === null || products.length === 0 ? '' : `<p class="soft">${text(advice, 600)}</p>`}
<ul>${shown.map(({ product }) => item(product, addressOf(product.imageUrl))).join('\n')}</ul>
${more > 0 ? `<p class="soft">and ${count(more, 'more product', 'more products')}</p>` : ''}
</section>`;
}

function item({ productId, name, width, height }: CoveredProduct, address: string | null): string {
  const size = width !== null && height !== null ? ` · ${width} × ${height}` : '';
  return `<li>${picture(address)}<div>${text(shownName(name ?? '', productId))}<br><span class="soft">${text(productId)}${size}</span></div></li>`;
}
