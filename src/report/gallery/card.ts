/** A product in the gallery: its card, and what is shown of it at large. */
import { encodeFile, httpUrl, line, text, time } from './html.ts';
import { type GalleryProduct, STATES } from './product.ts';

/** @param root The way from the page to the folder of the gallery: '' or '../'. */
export function card(product: GalleryProduct, root: string): string {
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
<div class="art">${art(product, name, root)}</div>
<div class="text"><h3><button class="open" type="button">${text(name)}</button></h3><p class="meta">${meta.map((part) => text(part)).join(' · ')}</p></div>
<template>${detail(product, name, root)}</template>
</li>`;
}

function art(product: GalleryProduct, name: string, root: string): string {
  const { image, state } = product;
  if (image?.file) {
    const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
    const what = state === 'placeholder' ? 'Placeholder image of' : 'Image of';
    return `<img src="${text(root + encodeFile(image.file))}" alt="${text(`${what} ${name}`)}" loading="lazy" decoding="async"${size}>`;
  }
  if (image !== null)
    return '<p class="none"><b>Has its own image</b>It lies elsewhere and is not loaded here.</p>';
  const [title, fallback] =
    state === 'failed' ? ['Failed', 'No reason was recorded.'] : ['No image yet', 'The next run makes one.'];
  return `<p class="none"><b>${title}</b>${text(product.reason ?? fallback, 240)}</p>`;
}

function detail(product: GalleryProduct, name: string, root: string): string {
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
    const href = image.file ? root + encodeFile(image.file) : httpUrl(image.url);
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
