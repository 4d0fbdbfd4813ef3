/** The links between the pages of a gallery that is too large for one. */
import { number } from '../words.ts';
import { text } from './html.ts';

export const PAGES_FOLDER = 'pages';

/** Beside the first page: `pages/12.html`. */
export function pageFile(page: number): string {
  return `${PAGES_FOLDER}/${page}.html`;
}

/** All of them, on the first page. */
export function contents(pages: number, pageSize: number): string {
  const links = Array.from(
    { length: pages },
    (_, at) => `<li><a href="${pageFile(at + 1)}">${at + 1}</a></li>`,
  );
  return `<nav class="wrap pages" aria-label="All products">
<h2>All products</h2>
<p>In the order of their ids, ${number(pageSize)} on a page.</p>
<ol>
${links.join('\n')}
</ol>
</nav>`;
}

/** Those nearby, the first and the last, on one of them. */
export function neighbours(page: number, pages: number): string {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  const shown = [...new Set(near)].filter((one) => one >= 1 && one <= pages);
  const links = shown.map((one, at) => {
    const gap = one - (shown[at - 1] ?? one) > 1 ? '<li class="gap">…</li>' : '';
    const link = one === page ? `<b aria-current="page">${one}</b>` : `<a href="${one}.html">${one}</a>`;
    return `${gap}<li>${link}</li>`;
  });
  return `<nav class="wrap pages" aria-label="Pages">
<ol>
<li><a href="../index.html">Overview</a></li>
${links.join('\n')}
</ol>
</nav>`;
}

/** The head of one of them. */
export function place(page: number, pages: number, first: string, last: string): string {
  return `<header class="wrap place">
<h1>Products, page ${number(page)} of ${number(pages)}</h1>
<p class="lead">${text(first)} – ${text(last)}</p>
</header>`;
}
