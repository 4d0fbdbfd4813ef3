/** The search field and the choices above the products of a page. */
import { line, text } from './html.ts';
import { countStates, type GalleryProduct, ORDER, STATES } from './product.ts';

/** Hidden until the script that makes it work has run. */
export function filters(products: readonly GalleryProduct[]): string {
  const counts = countStates(products);
  const states = ORDER.filter((state) => counts[state] > 0);
  return `<div class="tools" hidden><div class="wrap" role="search">
<label class="sr" for="search">Search products</label>
<input id="search" type="search" placeholder="Search names and descriptions" autocomplete="off">
${select('industry', 'Industry', 'All industries', choices(products, 'industry'))}
${select('part', 'Plant part', 'All plant parts', choices(products, 'plantPart'))}
${select(
  'state',
  'State',
  'All states',
  states.map((state) => ({ value: state, label: `${STATES[state].title} (${counts[state]})` })),
)}
<button id="reset" type="button">Clear</button>
<output id="shown" aria-live="polite">${products.length} products</output>
</div></div>`;
}

interface Choice {
  value: string;
  label: string;
}

function choices(products: readonly GalleryProduct[], field: 'industry' | 'plantPart'): Choice[] {
  const counted = new Map<string, number>();
  for (const product of products) {
    const value = line(product[field]);
    if (value !== '') counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  return [...counted]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([value, count]) => ({ value, label: `${value} (${count})` }));
}

/** A choice of one is none: it stays hidden. */
function select(id: string, label: string, all: string, options: readonly Choice[]): string {
  const hidden = options.length < 2 ? ' hidden' : '';
  return `<label class="sr" for="${id}"${hidden}>${label}</label><select id="${id}"${hidden}><option value="">${all}</option>${options
    .map((option) => `<option value="${text(option.value)}">${text(option.label)}</option>`)
    .join('')}</select>`;
}
