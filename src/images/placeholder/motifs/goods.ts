/** Things that stand in a home. */
import type { Materials } from '../materials.ts';
import { circle, ellipse, fill, num, polygon, stroke } from '../shapes.ts';
import { bar, round } from './solids.ts';

export function drawSeat(m: Materials): string {
  return (
    bar([-118, 120], [-128, 182], 18, m.wood.shade) +
    bar([118, 120], [128, 182], 18, m.wood.deep) +
    fill(round(-136, -120, 272, 190, 40), m.accent.base) +
    fill(round(-2, -120, 4, 150, 2), m.accent.shade) +
    fill(round(-176, -24, 78, 164, 34), m.accent.light) +
    fill(round(98, -24, 78, 164, 34), m.accent.shade) +
    fill(round(-104, 30, 208, 66, 26), m.accent.pale) +
    fill(round(-104, 84, 208, 52, 14), m.accent.base)
  );
}

export function drawLamp(m: Materials): string {
  return (
    fill(
      polygon([
        [-70, -160],
        [70, -160],
        [132, 10],
        [-132, 10],
      ]),
      m.oil.light,
    ) +
    fill(
      polygon([
        [26, -160],
        [70, -160],
        [132, 10],
        [48, 10],
      ]),
      m.oil.base,
    ) +
    ellipse([0, 10], 132, 20, m.oil.pale) +
    bar([0, 24], [0, 150], 20, m.wood.base) +
    ellipse([0, 164], 92, 22, m.wood.shade) +
    ellipse([0, 157], 92, 20, m.wood.light)
  );
}

export function drawPot(m: Materials): string {
  return (
    bar([-136, 20], [-184, 6], 26, m.steel.shade) +
    bar([136, 20], [184, 6], 26, m.steel.deep) +
    fill('M-140 -20H140V110C140 160 110 180 70 180H-70C-110 180 -140 160 -140 110Z', m.steel.base) +
    fill('M62 -20H140V110C140 160 110 180 70 180H30C56 150 62 120 62 90Z', m.steel.shade) +
    fill(round(-110, 4, 20, 112, 10), m.steel.pale) +
    fill('M-156 -26C-140 -96 -70 -118 0 -118S140 -96 156 -26Z', m.steel.light) +
    fill(round(-160, -36, 320, 22, 11), m.steel.shade) +
    fill(round(-26, -156, 52, 44, 18), m.accent.base)
  );
}

export function drawPlanter(m: Materials): string {
  const leaf = (x: number, y: number, tilt: number, tone: string) =>
    `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(tilt)})">${fill('M0 0C-46 -50 -44 -120 0 -164C44 -120 46 -50 0 0Z', tone)}${stroke('M0 -8V-136', m.leaf.deep, 4)}</g>`;
  return (
    leaf(-8, 40, -58, m.leaf.shade) +
    leaf(8, 40, 58, m.leaf.shade) +
    leaf(-4, 40, -26, m.leaf.base) +
    leaf(4, 40, 28, m.leaf.base) +
    leaf(0, 30, 0, m.leaf.light) +
    fill('M-112 44H112L84 170C82 178 76 180 68 180H-68C-76 180 -82 178 -84 170Z', m.clay.base) +
    fill('M44 44H112L84 170C82 178 76 180 68 180H30Z', m.clay.shade) +
    fill(round(-128, 20, 256, 48, 10), m.clay.light)
  );
}

export function drawScreen(m: Materials): string {
  return (
    fill(
      polygon([
        [-34, 96],
        [34, 96],
        [46, 160],
        [-46, 160],
      ]),
      m.steel.shade,
    ) +
    fill(round(-104, 156, 208, 24, 12), m.steel.base) +
    fill(round(-184, -140, 368, 246, 20), m.steel.deep) +
    fill(round(-168, -124, 336, 204, 8), m.accent.light) +
    fill(
      polygon([
        [-168, -124],
        [40, -124],
        [-70, 80],
        [-168, 80],
      ]),
      m.accent.pale,
    ) +
    circle([0, 93], 6, m.steel.light)
  );
}

/** A computer mouse. */
export function drawMouse(m: Materials): string {
  return (
    stroke('M0 -122C0 -186 96 -140 104 -190', m.steel.shade, 12) +
    fill(
      'M0 -126C92 -126 116 -40 116 40C116 128 70 180 0 180S-116 128 -116 40C-116 -40 -92 -126 0 -126Z',
      m.accent.base,
    ) +
    fill(
      'M0 -126C92 -126 116 -40 116 40C116 128 70 180 0 180C50 130 64 60 60 -10C56 -70 40 -110 0 -126Z',
      m.accent.shade,
    ) +
    stroke('M-114 10C-50 34 50 34 114 10M0 -122V24', m.accent.deep, 6) +
    fill(round(-17, -84, 34, 72, 17), m.steel.pale) +
    fill(round(-7, -68, 14, 40, 7), m.steel.shade) +
    ellipse([-64, 84], 16, 40, m.accent.light)
  );
}

export function drawBook(m: Materials): string {
  return (
    fill(round(-124, -168, 236, 336, 14), m.accent.deep) +
    fill(round(-104, -156, 232, 316, 6), m.paper.pale) +
    [0, 1, 2].map((i) => bar([116 + i * 5, -148], [116 + i * 5, 150], 2, m.paper.base)).join('') +
    fill(round(-132, -176, 236, 336, 14), m.accent.base) +
    fill(round(-132, -176, 38, 336, 14), m.accent.shade) +
    fill(round(-62, -116, 132, 22, 8), m.accent.pale) +
    fill(round(-62, -78, 84, 16, 8), m.accent.light)
  );
}
