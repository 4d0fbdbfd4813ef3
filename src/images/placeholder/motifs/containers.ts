/** What things are sold in. */
import type { Materials } from '../materials.ts';
import { circle, ellipse, fill, polygon, stroke } from '../shapes.ts';
import { bar, block, body, round } from './solids.ts';

/** The thing of which nothing is known: a closed parcel. */
export function drawParcel(m: Materials): string {
  return (
    block([-150, -70], 240, 240, 70, m.wood) +
    fill(
      polygon([
        [-56, -70],
        [14, -105],
        [50, -105],
        [-20, -70],
      ]),
      m.straw.pale,
    ) +
    fill(
      polygon([
        [-56, -70],
        [-20, -70],
        [-20, -6],
        [-38, -20],
        [-56, -6],
      ]),
      m.straw.pale,
    ) +
    fill(round(-124, 104, 74, 40, 6), m.straw.light) +
    bar([-110, 118], [-72, 118], 5, m.wood.shade) +
    bar([-110, 131], [-84, 131], 5, m.wood.shade)
  );
}

export function drawBox(m: Materials): string {
  return (
    block([-150, -10], 240, 180, 70, m.wood) +
    fill(
      polygon([
        [-150, -10],
        [-196, -74],
        [-122, -108],
        [-80, -45],
      ]),
      m.straw.base,
    ) +
    fill(
      polygon([
        [90, -10],
        [160, -45],
        [196, -100],
        [128, -70],
      ]),
      m.straw.light,
    ) +
    fill(
      polygon([
        [-150, -10],
        [-80, -45],
        [160, -45],
        [90, -10],
      ]),
      m.wood.deep,
    )
  );
}

export function drawBottle(m: Materials): string {
  return (
    body(-84, -60, 168, 240, 34, m.oil) +
    fill('M-84 -40C-84 -96 -36 -92 -36 -130H36C36 -92 84 -96 84 -40V0H-84Z', m.oil.base) +
    fill('M34 -130H36C36 -92 84 -96 84 -40V0H34Z', m.oil.shade) +
    fill(round(-42, -184, 84, 58, 10), m.steel.deep) +
    fill(round(-42, -184, 84, 18, 9), m.steel.shade) +
    fill(round(-84, 14, 168, 110, 4), m.paper.pale) +
    fill(round(34, 14, 50, 110, 4), m.paper.light)
  );
}

export function drawJar(m: Materials): string {
  return (
    body(-120, -80, 240, 260, 44, m.accent) +
    fill(round(-128, -136, 256, 66, 16), m.steel.shade) +
    fill(round(-128, -136, 256, 22, 11), m.steel.base) +
    fill(round(-120, -4, 240, 116, 4), m.paper.pale) +
    fill(round(48, -4, 72, 116, 4), m.paper.light)
  );
}

export function drawPouch(m: Materials): string {
  return (
    fill('M-116 -150H116L136 150C140 172 128 180 108 180H-108C-128 180 -140 172 -136 150Z', m.straw.base) +
    fill('M48 -150H116L136 150C140 172 128 180 108 180H70Z', m.straw.shade) +
    fill(round(-122, -172, 244, 34, 6), m.straw.light) +
    stroke('M-108 -118H108', m.straw.deep, 4) +
    fill(round(-72, -54, 144, 150, 18), m.paper.pale) +
    circle([0, 20], 42, m.accent.light)
  );
}

export function drawCup(m: Materials): string {
  return (
    stroke('M92 -50C190 -64 190 80 84 70', m.paper.light, 30) +
    fill('M-130 -96H120C120 40 104 180 30 180H-40C-114 180 -130 40 -130 -96Z', m.paper.pale) +
    fill('M56 -96H120C120 40 104 180 30 180H-2C44 140 56 20 56 -96Z', m.paper.light) +
    ellipse([-5, -96], 125, 26, m.paper.base) +
    ellipse([-5, -92], 108, 19, m.soil.shade) +
    ellipse([-30, -94], 50, 9, m.soil.base)
  );
}
