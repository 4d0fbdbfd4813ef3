import type { Random } from '../../../clock.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { bezier, circle, curve, ellipse, fill, group, num, ribbon, stroke } from '../shapes.ts';
import { blade, fanLeaf } from './leaf.ts';

/** A seedling: two seed leaves and the first fingered pair, out of a mound of soil. */
export function drawSprout(m: Materials, random: Random): string {
  const lean = between(random, -16, 16);
  const { soil } = m;
  const mound = 'M-176 176C-140 108 -70 92 0 92S140 108 176 176Z';
  const clods = Array.from({ length: 9 }, (_, i) =>
    circle(
      [
        -124 + i * 31 + between(random, -8, 8),
        160 - 22 * Math.sin((i / 8) * Math.PI) + between(random, -10, 8),
      ],
      between(random, 3, 7),
      i % 2 ? soil.deep : soil.light,
    ),
  ).join('');
  const stem = bezier([0, 104], [lean * 0.2, 40], [lean, -20], [lean, -70], 8);
  return (
    fill(
      ribbon(stem, (t) => 20 - 8 * t),
      m.leaf.base,
    ) +
    stroke(curve(stem.slice(0, 7)), m.leaf.light, 4) +
    blade([lean * 0.7, 6], [-142, -16], 0.26, 74, m.leaf) +
    blade([lean * 0.7, 2], [146, -24], -0.26, 74, m.leaf) +
    group(`translate(${num(lean - 26)} -78) rotate(-38)`, fanLeaf(112, m.leaf, 0.3)) +
    group(`translate(${num(lean + 26)} -80) rotate(38)`, fanLeaf(112, m.leaf, 0.3)) +
    fill(mound, soil.base) +
    fill('M40 94C100 104 146 126 176 176H92C96 140 76 112 40 94Z', soil.shade) +
    clods +
    ellipse([0, 176], 190, 8, soil.shade)
  );
}
