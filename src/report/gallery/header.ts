/** The head of the gallery: how far the whole catalogue is. */
import { number } from '../words.ts';
import { ORDER, STATES, type StateCounts, totalOf } from './product.ts';

/** Drawn here: a hemp leaf of seven leaflets. */
const LEAF = `<svg viewBox="-50 -62 100 116" aria-hidden="true"><g fill="currentColor">${[
  -108, -72, -37, 0, 37, 72, 108,
]
  .map((angle) => {
    const length = 58 - Math.abs(angle) * 0.26;
    const half = length * 0.12;
    return `<path transform="rotate(${angle})" d="M0 0C${-half * 1.7} ${-length * 0.4} ${-half} ${-length * 0.75} 0 ${-length}C${half} ${-length * 0.75} ${half * 1.7} ${-length * 0.4} 0 0Z"/>`;
  })
  .join('')}</g><path d="M0 0V52" stroke="currentColor" stroke-width="5" stroke-linecap="round"/></svg>`;

/** @param counts Of the whole catalogue, also where the page shows a part of it. */
export function header(counts: StateCounts): string {
  const total = totalOf(counts);
  const listed = ORDER.filter((state) => counts[state] > 0).map((state) => {
    const words = counts[state] === 1 ? STATES[state].one : STATES[state].many;
    return `<li><span class="dot dot-${state}"></span><b>${number(counts[state])}</b> ${words}</li>`;
  });
  return `<header class="wrap">
<p class="brand">${LEAF} hemp-image-generator</p>
<h1>${headline(total, counts.image)}</h1>
<p class="lead">${lead(counts)}</p>
<div class="progress">
${progressBar(counts, total)}
<ul class="counts">
${listed.join('\n')}
</ul>
</div>
</header>`;
}

/** A placeholder is no image. */
function headline(total: number, real: number): string {
  if (total === 0) return 'No products yet';
  if (total === 1)
    return real === 1 ? 'One product, and it has its image' : 'One product, without a real image';
  if (real === total) return `${number(total)} products, every one with an image`;
  return `${number(real)} of ${number(total)} products have a real image`;
}

function lead(counts: StateCounts): string {
  const sentences = [];
  if (counts.placeholder > 0) {
    sentences.push(
      'Placeholders are drawn on this machine from each product’s industry and plant part, and say so; connect an image provider to replace them.',
    );
  }
  if (counts.failed > 0) {
    sentences.push('What failed is shown with its reason; the command “retry --all” tries again.');
  }
  if (counts.waiting > 0) sentences.push('What has no image yet gets one by the next run.');
  return sentences.join(' ');
}

function progressBar(counts: StateCounts, total: number): string {
  let x = 0;
  const parts = ORDER.map((state) => {
    const width = total === 0 ? 0 : (counts[state] / total) * 1000;
    const rect = `<rect class="fill-${state}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="12"/>`;
    x += width;
    return rect;
  });
  const label = ORDER.map((state) => `${number(counts[state])} ${STATES[state].many}`).join(', ');
  return `<svg class="bar" viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}
