/** The gallery's looks and behaviour, inlined into each file. Nothing in here may load anything. */

export const GALLERY_CSS = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f7f5ee, #11150f);
  --card: light-dark(#ffffff, #1a2017);
  --ink: light-dark(#1e2619, #e9eddf);
  --quiet: light-dark(#5c6653, #a3ad97);
  --line: light-dark(#e0dccd, #2c3527);
  --leaf: light-dark(#3e6b2f, #93c47a);
  --on-leaf: light-dark(#ffffff, #10160c);
  --straw: light-dark(#c9a24b, #d8b968);
  --rust: light-dark(#a63d21, #f09a7d);
  --shadow: light-dark(0 1px 2px rgb(40 45 30 / .08), 0 1px 2px rgb(0 0 0 / .5));
  --lift: light-dark(0 14px 34px rgb(40 45 30 / .16), 0 14px 34px rgb(0 0 0 / .6));
  font: 16px/1.5 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, Inter, 'Noto Sans', sans-serif;
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); -webkit-font-smoothing: antialiased }
.wrap { max-width: 1320px; margin-inline: auto; padding-inline: clamp(16px, 4vw, 48px) }
h1, h2, h3, p, dl, dd { margin: 0 }
[hidden] { display: none !important }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
:focus-visible { outline: 3px solid var(--straw); outline-offset: 3px }

header { padding-block: clamp(36px, 6vw, 76px) 30px }
.brand { display: flex; align-items: center; gap: 10px; color: var(--quiet); font-size: .85rem; letter-spacing: .02em }
.brand svg { width: 22px; height: 22px; color: var(--leaf) }
h1 { margin: 14px 0 6px; font: 500 clamp(2.1rem, 5vw, 3.6rem)/1.06 ui-serif, Georgia, 'Times New Roman', serif;
  letter-spacing: -.022em; text-wrap: balance }
.lead { color: var(--quiet); max-width: 62ch; margin-top: 14px }
.progress { margin-top: 30px }
.bar { display: block; width: 100%; height: 12px; border-radius: 6px; background: var(--line) }
.fill-image { fill: var(--leaf) } .fill-placeholder { fill: var(--straw) } .fill-failed { fill: var(--rust) }
.fill-waiting { fill: transparent }
.counts { display: flex; flex-wrap: wrap; gap: 6px 26px; margin-top: 14px; padding: 0; list-style: none; font-size: .95rem }
.counts b { font-variant-numeric: tabular-nums; font-size: 1.12rem; margin-right: 2px }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 8px; background: var(--line) }
.dot-image { background: var(--leaf) } .dot-placeholder { background: var(--straw) } .dot-failed { background: var(--rust) }
.dot-waiting { background: var(--card); box-shadow: inset 0 0 0 2px var(--quiet) }

.tools { position: sticky; top: 0; z-index: 2; background: color-mix(in srgb, var(--paper) 90%, transparent);
  backdrop-filter: blur(10px); border-block: 1px solid var(--line) }
.tools .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; padding-block: 12px }
.tools input, .tools select, .tools button { font: inherit; font-size: .93rem; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: 10px; padding: 8px 12px; min-height: 42px }
.tools input { flex: 1 1 220px; min-width: 0 }
.tools select { flex: 0 1 200px; min-width: 0 }
.tools button { cursor: pointer }
.tools output { color: var(--quiet); font-size: .9rem; margin-left: auto; font-variant-numeric: tabular-nums }

main { padding-block: 28px 72px }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 232px), 1fr)); gap: 22px;
  padding: 0; margin: 0; list-style: none }
.card { position: relative; background: var(--card); border: 1px solid var(--line); border-radius: 16px; overflow: hidden;
  box-shadow: var(--shadow); display: flex; flex-direction: column; transition: transform .18s, box-shadow .18s }
.card:hover, .card:focus-within { transform: translateY(-3px); box-shadow: var(--lift) }
.art { display: grid; place-items: center; aspect-ratio: 1; background: var(--line); overflow: hidden }
.art img { width: 100%; height: 100%; object-fit: cover; display: block }
.none { padding: 22px; text-align: center; color: var(--quiet); font-size: .92rem; max-width: 30ch; overflow-wrap: anywhere }
.none b { display: block; margin-bottom: 4px; color: var(--ink) }
.failed .art { background: color-mix(in srgb, var(--rust) 13%, var(--card)) }
.failed .none b { color: var(--rust) }
.waiting .art { background: repeating-linear-gradient(135deg, transparent 0 11px, color-mix(in srgb, var(--line) 75%, transparent) 11px 12px), var(--card) }
.text { padding: 14px 16px 16px; display: flex; flex-direction: column; gap: 3px; flex: 1 }
.text h3 { font-size: 1rem; line-height: 1.32; font-weight: 600; overflow-wrap: anywhere }
.open { all: unset; cursor: pointer }
.open::after { content: ''; position: absolute; inset: 0; border-radius: 16px }
.open:focus-visible { outline: none }
.card:has(.open:focus-visible) { outline: 3px solid var(--straw); outline-offset: 3px }
.meta { color: var(--quiet); font-size: .86rem; overflow-wrap: anywhere }
.part { font: 500 1.35rem/1.2 ui-serif, Georgia, serif; margin: 0 0 14px }
.pages { padding-bottom: 56px }
.pages h2 { font: 500 1.35rem/1.2 ui-serif, Georgia, serif; margin-bottom: 12px }
.pages p { color: var(--quiet); margin-bottom: 12px; max-width: 62ch }
.pages ol { display: flex; flex-wrap: wrap; gap: 6px; padding: 0; margin: 0; list-style: none }
.pages a, .pages b { display: inline-block; min-width: 44px; padding: 9px 8px; text-align: center; border: 1px solid var(--line);
  border-radius: 10px; background: var(--card); text-decoration: none; font-variant-numeric: tabular-nums }
.pages b { background: var(--leaf); border-color: var(--leaf); color: var(--on-leaf) }
.pages .gap { align-self: center; color: var(--quiet); padding-inline: 4px }
.place { padding-block: 34px 18px }
.place h1 { font-size: clamp(1.6rem, 3.4vw, 2.4rem) }
.place .lead { overflow-wrap: anywhere }
.empty { padding: 70px 0; text-align: center; color: var(--quiet) }

dialog { width: min(1080px, 94vw); max-height: 92vh; padding: 0; border: 0; border-radius: 20px; background: var(--card);
  color: var(--ink); box-shadow: var(--lift); overflow: auto }
dialog::backdrop { background: rgb(10 14 8 / .62); backdrop-filter: blur(3px) }
.detail { display: grid; grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) }
.detail .art { aspect-ratio: 1 }
.detail .side { padding: clamp(20px, 3vw, 34px); display: flex; flex-direction: column; gap: 12px }
.side-text { display: flex; flex-direction: column; gap: 14px }
.detail h2 { font: 500 1.65rem/1.16 ui-serif, Georgia, serif; letter-spacing: -.012em; overflow-wrap: anywhere }
.detail dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 5px 16px; font-size: .9rem }
.detail dt { color: var(--quiet) }
.detail dd { overflow-wrap: anywhere }
.detail summary { cursor: pointer; color: var(--leaf) }
.detail nav { margin-top: auto; padding-top: 14px; display: flex; gap: 8px }
.detail nav button { font: inherit; font-size: .92rem; padding: 8px 14px; min-height: 42px; border-radius: 10px;
  border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer }
.detail nav .close { margin-left: auto; background: var(--leaf); border-color: var(--leaf); color: var(--on-leaf) }
a { color: var(--leaf) }
footer { border-top: 1px solid var(--line); padding: 22px 0 40px; color: var(--quiet); font-size: .86rem }
@media (max-width: 760px) {
  .detail { grid-template-columns: 1fr }
  .tools { position: static }
  .tools input { flex-basis: 100% }
  .tools select { flex: 1 1 40% }
  .grid { grid-template-columns: repeat(auto-fill, minmax(min(100%, 158px), 1fr)); gap: 14px }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important } }
@media print { .tools, .pages, dialog { display: none } .card { break-inside: avoid } }
`;

/** Runs on load: filters, and the large view. Without JavaScript the page shows every product. */
export const GALLERY_JS = `
'use strict';
const query = (selector) => document.querySelector(selector);
const cards = [...document.querySelectorAll('.card')];
const search = query('#search'), industry = query('#industry'), part = query('#part'), state = query('#state');
const shown = query('#shown'), empty = query('#empty'), dialog = query('dialog');
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
const haystacks = cards.map((card) => fold(card.dataset.text));
let visible = cards;

function filter() {
  const words = fold(search.value).split(/\\s+/).filter(Boolean);
  visible = cards.filter((card, at) =>
    words.every((word) => haystacks[at].includes(word)) &&
    (!industry.value || card.dataset.industry === industry.value) &&
    (!part.value || card.dataset.part === part.value) &&
    (!state.value || card.dataset.state === state.value));
  const keep = new Set(visible);
  for (const card of cards) card.hidden = !keep.has(card);
  shown.textContent = visible.length === cards.length
    ? cards.length + (cards.length === 1 ? ' product' : ' products')
    : visible.length + ' of ' + cards.length;
  empty.hidden = visible.length > 0;
}
for (const field of [search, industry, part, state]) field.addEventListener('input', filter);
query('#reset').addEventListener('click', () => {
  for (const field of [search, industry, part, state]) field.value = '';
  filter();
  search.focus();
});
query('.tools').hidden = false;
// A browser that reloads keeps what was typed.
filter();

let current = null;
function open(card) {
  current = card;
  const art = card.querySelector('.art').cloneNode(true);
  for (const image of art.querySelectorAll('img')) image.loading = 'eager';
  dialog.querySelector('.art').replaceWith(art);
  dialog.querySelector('.side-text').replaceChildren(card.querySelector('template').content.cloneNode(true));
  dialog.setAttribute('aria-label', card.querySelector('h3').textContent);
  if (!dialog.open) dialog.showModal();
  // The first link or button in it gets the focus, and a small screen would begin there: the image comes first.
  dialog.scrollTop = 0;
}
function step(by) {
  const at = visible.indexOf(current);
  if (visible.length > 0) open(visible[(at + by + visible.length) % visible.length]);
}
for (const card of cards) card.querySelector('.open').addEventListener('click', () => open(card));
dialog.querySelector('.previous').addEventListener('click', () => step(-1));
dialog.querySelector('.next').addEventListener('click', () => step(1));
dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
dialog.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowLeft') step(-1);
  if (event.key === 'ArrowRight') step(1);
});
`;
