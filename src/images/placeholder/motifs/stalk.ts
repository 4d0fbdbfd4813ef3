import type { Random } from '../../../clock.ts';
import { mix } from '../colour.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { ellipse, fill, group, num, polygon, stroke } from '../shapes.ts';
import { fanLeaf } from './leaf.ts';

/** One cut stalk, upright with its foot at the origin: bark with ribs and nodes, and the cut with its rings. */
function stalk(m: Materials, height: number, width: number, random: Random): string {
  const half = width / 2;
  const tilt = half * 0.42;
  const { leaf, straw, wood } = m;
  const green = mix(leaf.light, straw.light, 0.78);
  const dim = mix(leaf.shade, straw.base, 0.8);
  const lit = straw.pale;
  const body = (from: number, to: number, colour: string) =>
    fill(
      polygon([
        [half * from, 0],
        [half * to, 0],
        [half * to, -height],
        [half * from, -height],
      ]),
      colour,
    );
  const y = -height * between(random, 0.52, 0.72);
  const node =
    stroke(`M${num(-half)} ${num(y)}Q0 ${num(y + tilt * 1.4)} ${num(half)} ${num(y)}`, dim, 4) +
    stroke(
      `M${num(-half)} ${num(y + 6)}Q0 ${num(y + 6 + tilt * 1.4)} ${num(half * 0.3)} ${num(y + 6 + tilt * 0.9)}`,
      lit,
      2.5,
    );
  return (
    ellipse([0, 0], half, tilt, dim) +
    body(-1, 1, green) +
    body(0.3, 1, dim) +
    body(-0.78, -0.52, lit) +
    stroke(
      `M${num(half * 0.02)} ${num(-height * 0.08)}V${num(-height * 0.94)}M${num(half * 0.62)} ${num(-height * 0.04)}V${num(-height * 0.9)}`,
      mix(dim, green, 0.4),
      2.5,
    ) +
    node +
    ellipse([0, -height], half, tilt, dim) +
    ellipse([0, -height], half * 0.9, tilt * 0.9, straw.pale) +
    ellipse([0, -height], half * 0.72, tilt * 0.72, wood.light) +
    ellipse([0, -height], half * 0.56, tilt * 0.56, straw.light) +
    ellipse([0, -height], half * 0.3, tilt * 0.3, wood.deep) +
    ellipse([1, -height + 2], half * 0.24, tilt * 0.2, wood.shade)
  );
}

/** Offset, lean, height and width of each stalk of the bundle, from the back to the front. */
const BUNDLE = [
  [-74, -17, 286, 32],
  [76, 18, 270, 30],
  [-44, -9, 338, 36],
  [48, 9, 322, 34],
  [2, 0, 352, 40],
  [-22, -4, 276, 42],
  [28, 5, 250, 40],
] as const;

export function drawStalk(m: Materials, random: Random): string {
  const stalks = BUNDLE.map(([x, lean, height, width]) =>
    group(
      `translate(${num(x * 0.82)} 176) rotate(${num(lean + between(random, -2, 2))})`,
      stalk(m, height + between(random, -12, 12), width, random),
    ),
  );
  const twine = [70, 82, 94].map((y, i) =>
    stroke(
      `M-96 ${num(y - 6)}C-44 ${num(y + 12)} 50 ${num(y + 12)} 100 ${num(y - 8)}`,
      i === 1 ? m.accent.light : m.accent.base,
      10,
    ),
  );
  return (
    group('translate(-84 -4) rotate(-58)', fanLeaf(112, m.leaf, 0.5)) +
    group('translate(88 -22) rotate(54)', fanLeaf(104, m.leaf, 0.5)) +
    stalks.join('') +
    twine.join('') +
    stroke('M16 92C-30 128 -54 150 -40 174M20 94C48 124 80 132 74 166', m.accent.base, 6.5)
  );
}
