/** Things to play, work and drive with. */
import type { Materials } from '../materials.ts';
import { circle, ellipse, fill, polar, polygon, stroke } from '../shapes.ts';
import { bar, block, round } from './solids.ts';

export function drawNote(m: Materials): string {
  return (
    fill(
      polygon([
        [-66, -156],
        [122, -184],
        [122, -128],
        [-66, -100],
      ]),
      m.accent.shade,
    ) +
    bar([-58, -140], [-58, 118], 18, m.accent.base) +
    bar([114, -166], [114, 92], 18, m.accent.base) +
    ellipse([-100, 122], 58, 44, m.accent.base) +
    ellipse([72, 98], 58, 44, m.accent.base) +
    ellipse([-114, 108], 20, 12, m.accent.light) +
    ellipse([58, 84], 20, 12, m.accent.light)
  );
}

export function drawBall(m: Materials): string {
  return (
    circle([0, 8], 172, m.accent.base) +
    fill('M84 -142A172 172 0 0 1 -40 175C110 140 150 -20 84 -142Z', m.accent.shade) +
    stroke('M-150 -76C-60 -20 60 -20 150 -76M-150 92C-60 36 60 36 150 92M0 -164V180', m.paper.pale, 9) +
    ellipse([-84, -92], 34, 20, m.accent.pale)
  );
}

export function drawBlocks(m: Materials): string {
  return (
    block([-176, 50], 140, 126, 40, m.accent) +
    block([0, 50], 140, 126, 40, m.leaf) +
    block([-88, -92], 140, 126, 40, m.oil) +
    circle([-106, 113], 30, m.accent.pale) +
    fill(
      polygon([
        [70, 82],
        [106, 146],
        [34, 146],
      ]),
      m.leaf.pale,
    ) +
    fill(round(-48, -58, 60, 60, 6), m.oil.pale)
  );
}

export function drawTool(m: Materials): string {
  return `<g transform="rotate(38)">${
    fill(round(-22, -60, 44, 244, 20), m.wood.base) +
    fill(round(4, -60, 18, 244, 9), m.wood.shade) +
    fill(round(-24, 96, 48, 90, 20), m.accent.base) +
    fill('M-112 -150H64C112 -150 132 -124 138 -92L96 -106C86 -84 60 -84 30 -84H-112Z', m.steel.base) +
    fill('M-112 -112H30C70 -112 92 -116 132 -104L96 -106C86 -84 60 -84 30 -84H-112Z', m.steel.shade) +
    fill(round(-136, -158, 40, 82, 8), m.steel.deep)
  }</g>`;
}

export function drawWheel(m: Materials): string {
  const spokes = Array.from({ length: 5 }, (_, i) =>
    bar([0, 4], polar(-90 + i * 72, 92, [0, 4]), 26, m.steel.base),
  );
  return (
    circle([0, 4], 176, m.steel.deep) +
    circle([0, 4], 150, m.steel.shade) +
    circle([0, 4], 116, m.steel.pale) +
    circle([0, 4], 98, m.steel.light) +
    spokes.join('') +
    circle([0, 4], 38, m.steel.shade) +
    circle([0, 4], 18, m.accent.base)
  );
}

export function drawPaw(m: Materials): string {
  return (
    fill(
      'M0 0C58 0 124 78 124 122C124 166 84 176 52 162C22 150 -22 150 -52 162C-84 176 -124 166 -124 122C-124 78 -58 0 0 0Z',
      m.accent.base,
    ) +
    ellipse([-132, -24], 42, 56, m.accent.base) +
    ellipse([132, -24], 42, 56, m.accent.shade) +
    ellipse([-56, -106], 46, 62, m.accent.light) +
    ellipse([56, -106], 46, 62, m.accent.base)
  );
}

export function drawBricks(m: Materials): string {
  return (
    block([-176, 92], 150, 84, 44, m.clay) +
    block([-10, 92], 150, 84, 44, m.clay) +
    block([-94, 0], 150, 84, 44, m.clay) +
    block([-176, -92], 150, 84, 44, m.clay) +
    block([-10, -92], 150, 84, 44, m.clay)
  );
}

export function drawBolt(m: Materials): string {
  return (
    fill(round(-124, -150, 248, 330, 40), m.steel.deep) +
    fill(round(-58, -182, 116, 42, 12), m.steel.shade) +
    fill(round(-104, -130, 208, 290, 28), m.accent.pale) +
    fill(
      polygon([
        [26, -108],
        [-72, 36],
        [-8, 36],
        [-28, 138],
        [72, -20],
        [8, -20],
      ]),
      m.accent.base,
    )
  );
}
