/**
 * The gallery: one static HTML file that shows what every product looks like now. It loads nothing but the images
 * beside it, its Content-Security-Policy forbids anything else, and all text from outside is escaped.
 */
import { createHash } from 'node:crypto';
import { plainText } from '../text.ts';
import { GALLERY_CSS, GALLERY_JS } from './gallery-page.ts';

const GENERATOR = '<meta name="generator" content="hemp-image-generator">';
/** Where it surely stands: in the head, before the styles. */
const HEAD_CHARACTERS = 2_000;

/** True for a page that this program has made. */
export function isOwnGallery(html: string): boolean {
  return html.slice(0, HEAD_CHARACTERS).includes(GENERATOR);
}

/** `image`: a real one · `placeholder` · `failed`: no image, and its job has failed · `waiting`: no image yet. */
export type GalleryState = 'image' | 'placeholder' | 'failed' | 'waiting';

export interface GalleryProduct {
  id: string;
  name: string;
  description: string | null;
  industry: string | null;
  subIndustry: string | null;
  plantPart: string | null;
  state: GalleryState;
  image: {
    /** Beside the page: `images/….webp`; null when the image lies elsewhere (see `url`). */
    file: string | null;
    /** Where the product's image lies; linked, never loaded. */
    url: string;
    width: number | null;
    height: number | null;
    provider: string | null;
    /** ISO time. */
    madeAt: string | null;
    /** What its provider was asked. */
    prompt: string | null;
  } | null;
  /** For `failed` and `waiting`: why, in the words of the queue. */
  reason: string | null;
}

export interface Gallery {
  title: string;
  /** ISO time. */
  generatedAt: string;
  products: readonly GalleryProduct[];
}

const STATES: Record<GalleryState, { one: string; many: string; title: string }> = {
  image: { one: 'image', many: 'images', title: 'Has an image' },
  placeholder: { one: 'placeholder', many: 'placeholders', title: 'Has a placeholder' },
  failed: { one: 'failed', many: 'failed', title: 'Failed' },
  waiting: { one: 'without an image', many: 'without an image', title: 'Has no image' },
};
const ORDER = Object.keys(STATES) as GalleryState[];

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

/** The whole file. */
export function renderGallery(gallery: Gallery): string {
  const { products } = gallery;
  const counts = new Map(ORDER.map((state) => [state, products.filter((p) => p.state === state).length]));
  const policy = [
    "default-src 'none'",
    "img-src 'self' file:",
    `style-src ${sourceHash(GALLERY_CSS)}`,
    `script-src ${sourceHash(GALLERY_JS)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${GENERATOR}
<title>${text(gallery.title)}</title>
<style>${GALLERY_CSS}</style>
</head>
<body>
<header class="wrap">
<p class="brand">${LEAF} hemp-image-generator</p>
<h1>${headline(products.length, counts.get('image') ?? 0)}</h1>
<p class="lead">${lead(counts)}</p>
<div class="progress">
${progressBar(counts, products.length)}
<ul class="counts">
${ORDER.filter((state) => (counts.get(state) ?? 0) > 0)
  .map((state) => {
    const count = counts.get(state) ?? 0;
    return `<li><span class="dot dot-${state}"></span><b>${count}</b> ${count === 1 ? STATES[state].one : STATES[state].many}</li>`;
  })
  .join('\n')}
</ul>
</div>
</header>
${filters(products, counts)}
<main class="wrap">
<h2 class="sr">Products</h2>
<ul class="grid">
${products.map(card).join('\n')}
</ul>
<p class="empty" id="empty"${products.length > 0 ? ' hidden' : ''}>${products.length > 0 ? 'No product matches. Try fewer words or another filter.' : 'The catalogue has no products yet.'}</p>
</main>
<dialog>
<div class="detail"><div class="art"></div><div class="side"><div class="side-text"></div>
<nav aria-label="Products"><button class="previous" type="button">← Previous</button><button class="next" type="button">Next →</button><button class="close" type="button">Close</button></nav></div></div>
</dialog>
<footer><div class="wrap">Made by hemp-image-generator on ${time(gallery.generatedAt)}. This page loads nothing from the internet.</div></footer>
<script>${GALLERY_JS}</script>
</body>
</html>
`;
}

/** A placeholder is no image. */
function headline(total: number, real: number): string {
  if (total === 0) return 'No products yet';
  if (total === 1)
    return real === 1 ? 'One product, and it has its image' : 'One product, without a real image';
  if (real === total) return `${total} products, every one with an image`;
  return `${real} of ${total} products have a real image`;
}

function lead(counts: ReadonlyMap<GalleryState, number>): string {
  const sentences = [];
  if ((counts.get('placeholder') ?? 0) > 0) {
    sentences.push(
      'Placeholders are drawn on this machine from each product’s industry and plant part, and say so; connect an image provider to replace them.',
    );
  }
  if ((counts.get('failed') ?? 0) > 0) {
    sentences.push('What failed is shown with its reason; the command “retry --all” tries again.');
  }
  if ((counts.get('waiting') ?? 0) > 0) sentences.push('What has no image yet gets one by the next run.');
  return sentences.join(' ');
}

function progressBar(counts: ReadonlyMap<GalleryState, number>, total: number): string {
  let x = 0;
  const parts = ORDER.map((state) => {
    const width = total === 0 ? 0 : ((counts.get(state) ?? 0) / total) * 1000;
    const rect = `<rect class="fill-${state}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="12"/>`;
    x += width;
    return rect;
  });
  const label = ORDER.map((state) => `${counts.get(state) ?? 0} ${STATES[state].many}`).join(', ');
  return `<svg class="bar" viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}

/** Hidden until the script that makes it work has run. */
function filters(products: readonly GalleryProduct[], counts: ReadonlyMap<GalleryState, number>): string {
  const states = ORDER.filter((state) => (counts.get(state) ?? 0) > 0);
  return `<div class="tools" hidden><div class="wrap" role="search">
<label class="sr" for="search">Search products</label>
<input id="search" type="search" placeholder="Search names and descriptions" autocomplete="off">
${select('industry', 'Industry', 'All industries', choices(products, 'industry'))}
${select('part', 'Plant part', 'All plant parts', choices(products, 'plantPart'))}
${select(
  'state',
  'State',
  'All states',
  states.map((state) => ({ value: state, label: `${STATES[state].title} (${counts.get(state)})` })),
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

function card(product: GalleryProduct): string {
  const name = line(product.name) || product.id;
  const meta = [product.industry, product.plantPart].map(line).filter((part) => part !== '');
  const searched = [
    name,
    product.id,
    product.description,
    product.industry,
    product.subIndustry,
    product.plantPart,
  ];
  return `<li class="card ${product.state}" data-state="${product.state}" data-industry="${text(product.industry)}" data-part="${text(product.plantPart)}" data-text="${text(searched.map(line).join(' '), 2000)}">
<div class="art">${art(product, name)}</div>
<div class="text"><h3><button class="open" type="button">${text(name)}</button></h3><p class="meta">${meta.map((part) => text(part)).join(' · ')}</p></div>
<template>${detail(product, name)}</template>
</li>`;
}

function art(product: GalleryProduct, name: string): string {
  const { image, state } = product;
  if (image?.file) {
    const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
    const what = state === 'placeholder' ? 'Placeholder image of' : 'Image of';
    return `<img src="${text(encodeFile(image.file))}" alt="${text(`${what} ${name}`)}" loading="lazy" decoding="async"${size}>`;
  }
  if (image !== null)
    return '<p class="none"><b>Has its own image</b>It lies elsewhere and is not loaded here.</p>';
  const [title, fallback] =
    state === 'failed' ? ['Failed', 'No reason was recorded.'] : ['No image yet', 'The next run makes one.'];
  return `<p class="none"><b>${title}</b>${text(product.reason ?? fallback, 240)}</p>`;
}

function detail(product: GalleryProduct, name: string): string {
  const { image } = product;
  const facts: [string, string][] = [
    [
      'Industry',
      [product.industry, product.subIndustry]
        .map(line)
        .filter(Boolean)
        .map((part) => text(part))
        .join(' › '),
    ],
    ['Plant part', text(product.plantPart)],
    ['Product', text(product.id)],
    ['State', STATES[product.state].title],
  ];
  if (product.reason !== null) facts.push(['Reason', text(product.reason, 2000)]);
  if (image !== null) {
    if (image.provider) facts.push(['Made by', text(image.provider)]);
    if (image.width && image.height) facts.push(['Size', `${image.width} × ${image.height}`]);
    if (image.prompt)
      facts.push(['Prompt', `<details><summary>Show it</summary>${text(image.prompt, 4000)}</details>`]);
    if (image.madeAt) facts.push(['Made on', time(image.madeAt)]);
    const href = image.file ? encodeFile(image.file) : httpUrl(image.url);
    const shown = image.file ?? image.url;
    facts.push([
      'File',
      href === null
        ? text(shown, 400)
        : `<a href="${text(href, 2000)}" rel="noreferrer">${text(shown, 400)}</a>`,
    ]);
  }
  return `<h2>${text(name)}</h2>${product.description ? `<p>${text(product.description, 4000)}</p>` : ''}<dl>${facts
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
}

/** One printable line, or nothing. */
function line(value: string | null): string {
  return plainText(value ?? '', 4000);
}

/** Text for HTML content and for attributes in double quotes. */
function text(value: string | null, maxLength = 200): string {
  return plainText(value ?? '', maxLength).replace(
    /[&<>"']/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** `2026-11-22 14:05 UTC`, machine-readable beside it. */
function time(iso: string): string {
  const shown = `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return `<time datetime="${text(iso)}">${text(shown)}</time>`;
}

/** A path beside the page: its segments may hold anything, but never name another place. */
function encodeFile(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function httpUrl(value: string): string | null {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
