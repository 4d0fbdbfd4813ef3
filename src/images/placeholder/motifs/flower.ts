import type { Random } from '../../../clock.ts';
import type { Materials, Ramp } from '../materials.ts';
import { between } from '../seed.ts';
import { bezier, curve, fill, group, num, type Point, ribbon } from '../shapes.ts';
import { blade, fanLeaf } from './leaf.ts';

/** How the lit and the shaded half of neighbouring bracts vary, so that their outlines stay apart. */
const BRACT_TONES: readonly (readonly (keyof Ramp)[])[] = [
  ['light', 'base', 'light', 'base', 'pale'],
  ['base', 'shade', 'base', 'shade', 'light'],
];

/** A bract: a pointed bud lit from the left, drawn upright around its foot. */
function bract(size: number, tones: { body: string; dim: string }): string {
  const left = bezier(
    [0, 0],
    [-size * 0.62, -size * 0.12],
    [-size * 0.5, -size * 0.72],
    [0, -size * 1.12],
    8,
  );
  const right = left.map(([x, y]): Point => [-x, y]);
  const mid = bezier([0, 0], [size * 0.16, -size * 0.4], [size * 0.1, -size * 0.8], [0, -size * 1.12], 8);
  const back = curve([...mid].reverse()).slice(1);
  return fill(`${curve(left)}L${back}Z`, tones.body) + fill(`${curve(right)}L${back}Z`, tones.dim);
}

/** Rows of the cola from its tip down: height, half-width, number of bracts, their size. */
const ROWS = [
  [-152, 0, 1, 60],
  [-124, 24, 2, 64],
  [-92, 44, 3, 68],
  [-56, 60, 3, 74],
  [-16, 74, 4, 76],
  [26, 82, 4, 78],
  [66, 78, 4, 78],
  [104, 58, 3, 74],
  [132, 28, 2, 66],
] as const;

export function drawFlower(m: Materials, random: Random): string {
  const lean = between(random, -5, 5);
  const stem = fill(
    ribbon(
      [
        [0, 90],
        [3, 150],
        [-2, 204],
      ],
      (t) => 19 - t * 4,
    ),
    m.leaf.shade,
  );
  const leaves = ([-1, 1] as const)
    .map(
      (side) =>
        group(
          `translate(${num(side * 52)} 128) rotate(${num(side * (72 + between(random, -6, 6)))})`,
          fanLeaf(128, m.leaf, 0.4),
        ) +
        blade([side * 46, 40], [side * 172, -18], -side * 0.16, 40, m.leaf) +
        blade([side * 40, -34], [side * 142, -112], -side * 0.14, 34, m.leaf) +
        blade([side * 20, -96], [side * 82, -178], -side * 0.12, 26, m.leaf),
    )
    .join('');
  const core = fill(
    curve(
      [
        [0, -176],
        [58, -92],
        [96, 30],
        [74, 140],
        [0, 172],
        [-74, 140],
        [-96, 30],
        [-58, -92],
      ],
      true,
    ),
    m.leaf.shade,
  );
  const rows = ROWS.map(([y, reach, count, size], row) =>
    Array.from({ length: count }, (_, i) => {
      const share = count === 1 ? 0 : -1 + (2 * i) / (count - 1);
      const [x, foot] = [share * reach + between(random, -3, 3), y + size * 0.5 - Math.abs(share) * 8];
      const tones = BRACT_TONES.map((tone) => tone[(row * 2 + i) % tone.length] ?? 'base');
      const bud = group(
        `translate(${num(x)} ${num(foot)}) rotate(${num(share * 30)})`,
        bract(size, { body: m.bud[tones[0] ?? 'light'], dim: m.bud[tones[1] ?? 'base'] }),
      );
      if ((row + i) % 2 === 1) return bud;
      const out = share === 0 ? (row % 4 === 0 ? 0.6 : -0.6) : share;
      const [sx, sy] = [x + share * size * 0.5, foot - size * 0.98];
      const curl = between(random, 0.85, 1.2);
      const spine = bezier(
        [sx, sy + 6],
        [sx + out * 4, sy - 26 * curl],
        [sx + out * 34, sy - 38 * curl],
        [sx + out * 46 * curl, sy - 14],
        8,
      );
      return `${bud}${fill(
        ribbon(spine, (t) => 6.5 - 5 * t),
        m.accent.base,
      )}`;
    }).join(''),
  );
  return group(`rotate(${num(lean)} 0 180)`, stem + leaves + core + rows.join(''));
}
