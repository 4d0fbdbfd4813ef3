import type { Random } from '../../../clock.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { ellipse, fill, group, num, type Point, ribbon } from '../shapes.ts';
import { fanLeaf, smallLeaf } from './leaf.ts';

/** Pairs of leaves from the foot up: height on the stem, size, angle from the stem. */
const PAIRS = [
  [96, 122, 84],
  [34, 116, 72],
  [-30, 100, 62],
  [-86, 78, 50],
  [-128, 54, 36],
] as const;

export function drawPlant(m: Materials, random: Random): string {
  const bow = between(random, -12, 12);
  const stemX = (y: number) => bow * Math.sin(((188 - y) / 360) * Math.PI);
  const spine = Array.from({ length: 8 }, (_, i): Point => {
    const y = 186 - (i * 340) / 7;
    return [stemX(y), y];
  });
  const far = { ...m.leaf, base: m.leaf.shade, shade: m.leaf.deep, light: m.leaf.base };
  const pairs = PAIRS.map(([y, size, angle], i) => {
    const x = stemX(y);
    const leaf = (side: -1 | 1) =>
      group(
        `translate(${num(x + side * size * 0.42)} ${num(y - size * 0.2)}) rotate(${num(side * (angle + between(random, -5, 5)))})`,
        size > 90 ? fanLeaf(size, m.leaf, 0.46) : smallLeaf(size, m.leaf, 7),
      );
    const behind =
      i < 3
        ? group(
            `translate(${num(x + (i % 2 ? 16 : -16))} ${num(y - 40)}) rotate(${num(i % 2 ? 26 : -26)})`,
            smallLeaf(size * 0.62, far, 5),
          )
        : '';
    return behind + leaf(-1) + leaf(1);
  });
  return (
    ellipse([0, 188], 128, 15, m.soil.shade) +
    ellipse([-4, 184], 116, 11, m.soil.base) +
    fill(
      ribbon(spine, (t) => 17 - 11 * t),
      m.leaf.shade,
    ) +
    pairs.join('') +
    group(
      `translate(${num(stemX(-150))} -138) rotate(${num(bow * 0.4)})`,
      smallLeaf(66, { ...m.leaf, base: m.bud.light, shade: m.leaf.base }, 7),
    )
  );
}
