/** Old beside new on a page: what products showed before, and what they show now. */
import type { ReplacedImage } from '../doors/beside.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import { shownName } from './escape.ts';
import { text, time } from './gallery/html.ts';
import { picture, staticPage } from './static-page.ts';
import { count } from './words.ts';

const CSS = `
ul { grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
h2 { font-size: 1rem; margin: 0 0 0.5rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; }
figure { margin: 0; min-width: 0; }
figure img { width: 100%; aspect-ratio: 1; display: block; }
`;

export interface BesidePage {
  /** The newest first. */
  pairs: readonly ReplacedImage[];
  /** How many there are in all. */
  total: number;
  /** Where a picture lies for a browser. */
  addressOf: (imageUrl: string | null) => string | null;
}

export function renderBesidePage({ pairs, total, addressOf }: BesidePage): string {
  const headline = `${count(total, 'product')} ${total === 1 ? 'shows' : 'show'} a new image`;
  const more = total - pairs.length;
  const item = ({ name, productId, earlier, current }: ReplacedImage) => `<li>
<h2>${text(shownName(name ?? '', productId))} <span class="soft">${text(productId)}</span></h2>
<div class="pair">
<figure>${picture(addressOf(earlier.url), 'before')}<figcaption>before<br><span class="soft">${wordsOf(earlier)}</span></figcaption></figure>
<figure>${picture(addressOf(current.url), 'now')}<figcaption>now<br><span class="soft">${wordsOf(current)}</span></figcaption></figure>
</div>
</li>`;
  return staticPage({
    title: headline,
    css: CSS,
    body: `<h1>${text(headline)}</h1>
<p class="soft">“revert PRODUCT” shows an earlier one again.</p>
<ul>${pairs.map(item).join('\n')}</ul>
${more > 0 ? `<p class="soft">and ${count(more, 'earlier one')}</p>` : ''}`,
  });
}

function wordsOf(image: ReplacedImage['earlier']): string {
  if (image.record === null) return 'not made by the queue';
  const { id, provider, model, createdAt, costMicroUsd, isPlaceholder } = image.record;
  const by = `${provider}${model === null ? '' : ` (${model})`}${isPlaceholder ? ', placeholder' : ''}`;
  return `${text(by)}, ${formatUsd(microUsdToUsd(costMicroUsd))}<br>image ${id}, ${time(createdAt)}`;
}
