/**
 * The gallery: static HTML files that show what every product looks like now. They load nothing but the images beside
 * them, their Content-Security-Policy forbids anything else, and all text from outside is escaped. A catalogue of more
 * than a page has a first one with what was made last, and all products on others that it links.
 */
import { GALLERY_CSS, GALLERY_JS } from './assets.ts';
import { card } from './card.ts';
import { filters } from './filters.ts';
import { header } from './header.ts';
import { sourceHash, text, time } from './html.ts';
import { contents, neighbours, place } from './pager.ts';
import { countStates, type GalleryProduct, type StateCounts, totalOf } from './product.ts';

const GENERATOR = '<meta name="generator" content="hemp-image-generator">';
/** Where it surely stands: in the head, before the styles. */
const HEAD_CHARACTERS = 2_000;
const STATE_OF_PAGE = /<meta name="products" content="([^"]*)">/;

/** Products on a page. */
export const PAGE_SIZE = 300;

/** True for a page that this program has made. */
export function isOwnGallery(html: string): boolean {
  return html.slice(0, HEAD_CHARACTERS).includes(GENERATOR);
}

/** What a page was made of: the `fingerprint` that it was given; null for the first page. */
export function fingerprintOf(html: string): string | null {
  return STATE_OF_PAGE.exec(html.slice(0, HEAD_CHARACTERS))?.[1] ?? null;
}

/** Changes when the look of all pages does. */
export function styleOfPages(): string {
  return sourceHash(GALLERY_CSS + GALLERY_JS).slice(8, 20);
}

export interface Gallery {
  title: string;
  /** ISO time. */
  generatedAt: string;
  /** All products, or where there are more than a page: some of them, the most telling first. */
  products: readonly GalleryProduct[];
  /** Of the whole catalogue; unless given, of `products`. */
  counts?: StateCounts;
  /** How many further pages there are; none unless given. */
  pages?: number;
}

/** The first page, which is the only one of a small catalogue. */
export function renderGallery(gallery: Gallery): string {
  const { products, counts = countStates(products), pages = 0 } = gallery;
  const isPart = products.length < totalOf(counts);
  return page(gallery, {
    head: header(counts),
    heading: isPart ? '<h2 class="part">Made last</h2>' : '<h2 class="sr">Products</h2>',
    foot: pages > 0 ? contents(pages, PAGE_SIZE) : '',
    root: '',
  });
}

export interface GalleryPage extends Pick<Gallery, 'title' | 'generatedAt' | 'products'> {
  /** From 1. */
  page: number;
  pages: number;
  /** Of what it shows, without quotes; see `fingerprintOf`. */
  fingerprint: string;
}

/** One of the pages that have all products. */
export function renderGalleryPage(gallery: GalleryPage): string {
  const { products, fingerprint } = gallery;
  const links = neighbours(gallery.page, gallery.pages);
  const [first, last] = [products[0]?.id ?? '', products.at(-1)?.id ?? ''];
  return page(gallery, {
    head: `${place(gallery.page, gallery.pages, first, last)}\n${links}`,
    heading: '<h2 class="sr">Products</h2>',
    foot: links,
    root: '../',
    meta: `\n<meta name="products" content="${text(fingerprint)}">`,
  });
}

interface Frame {
  head: string;
  heading: string;
  foot: string;
  root: string;
  meta?: string;
}

function page(
  { title, generatedAt, products }: Pick<Gallery, 'title' | 'generatedAt' | 'products'>,
  { head, heading, foot, root, meta = '' }: Frame,
): string {
  const policy = [
    "default-src 'none'",
    "img-src 'self' file:",
    `style-src ${sourceHash(GALLERY_CSS)}`,
    `script-src ${sourceHash(GALLERY_JS)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const hasProducts = products.length > 0;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${GENERATOR}${meta}
<title>${text(title)}</title>
<style>${GALLERY_CSS}</style>
</head>
<body>
${head}
${filters(products)}
<main class="wrap">
${heading}
<ul class="grid">
${products.map((product) => card(product, root)).join('\n')}
</ul>
<p class="empty" id="empty"${hasProducts ? ' hidden' : ''}>${hasProducts ? 'No product matches. Try fewer words or another filter.' : 'The catalogue has no products yet.'}</p>
</main>
${foot}
<dialog>
<div class="detail"><div class="art"></div><div class="side"><div class="side-text"></div>
<nav aria-label="Products"><button class="previous" type="button">← Previous</button><button class="next" type="button">Next →</button><button class="close" type="button">Close</button></nav></div></div>
</dialog>
<footer><div class="wrap">Made by hemp-image-generator on ${time(generatedAt)}. This page loads nothing from the internet.</div></footer>
<script>${GALLERY_JS}</script>
</body>
</html>
`;
}
