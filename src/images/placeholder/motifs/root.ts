import type { Random } from '../../../clock.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { curve, ellipse, fill, group, num, type Point, polyline, ribbon, stroke } from '../shapes.ts';
import { fanLeaf } from './leaf.ts';

/** A rootlet that wanders from its start into a direction and throws two finer ones. */
function rootlet(
  start: Point,
  angle: number,
  length: number,
  width: number,
  colour: string,
  random: Random,
  depth: number,
): string {
  let [x, y] = start;
  let heading = angle;
  const spine: Point[] = [[x, y]];
  for (let i = 0; i < 6; i += 1) {
    heading += between(random, -13, 13) + (90 - heading) * 0.06;
    x += (Math.cos((heading * Math.PI) / 180) * length) / 6;
    y += (Math.sin((heading * Math.PI) / 180) * length) / 6;
    spine.push([x, y]);
  }
  const twigs =
    depth === 0
      ? ''
      : [2, 4]
          .map((i, n) =>
            rootlet(
              spine[i] ?? start,
              heading + (n === 0 ? 34 : -38),
              length * 0.42,
              width * 0.45,
              colour,
              random,
              depth - 1,
            ),
          )
          .join('');
  return twigs + ribbon(spine, (t) => Math.max(1.6, width * (1 - t) ** 0.8));
}

export function drawRoot(m: Materials, random: Random): string {
  const { root, soil } = m;
  const sway = between(random, -14, 14);
  const main = Array.from({ length: 10 }, (_, i): Point => {
    const t = i / 9;
    return [sway * Math.sin(t * 4.2) * t, -52 + 248 * t];
  });
  const width = (t: number) => 62 * (1 - t) ** 0.85 + 3;
  const back: string[] = [];
  const front: string[] = [];
  [0.06, 0.14, 0.24, 0.34, 0.46, 0.6].forEach((t, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    for (const s of [side, -side]) {
      const y = -52 + 248 * (t + (s === side ? 0 : 0.05));
      const x = s * width(t) * 0.3;
      const reach = (168 - t * 150) * between(random, 0.85, 1.1);
      (s === side ? front : back).push(
        rootlet([x, y], s < 0 ? 158 - t * 50 : 22 + t * 50, reach, 17 - t * 13, '', random, 1),
      );
    }
  });
  const rings = [0.1, 0.2, 0.29, 0.4, 0.52].map((t, i) => {
    const y = -52 + 248 * t;
    const half = width(t) * 0.42;
    return i % 2 === 0
      ? polyline([
          [-half, y],
          [half * 0.1, y + 5],
        ])
      : polyline([
          [-half * 0.2, y + 2],
          [half * 0.7, y + 6],
        ]);
  });
  const leaf = (x: number, angle: number, size: number) =>
    group(`translate(${num(x)} -96) rotate(${num(angle)})`, fanLeaf(size, m.leaf, 0.5));
  return (
    leaf(-34, -52, 84) +
    leaf(34, 52, 84) +
    leaf(0, sway * 0.4, 96) +
    fill(
      ribbon(
        [
          [0, -110],
          [0, -40],
        ],
        () => 17,
      ),
      m.leaf.shade,
    ) +
    fill(back.join(''), root.shade) +
    fill(front.join(''), root.base) +
    fill(ribbon(main, width), root.base) +
    fill(
      ribbon(
        main.map(([x, y], i): Point => [x + width(i / 9) * 0.27, y]),
        (t) => width(t) * 0.46,
      ),
      root.shade,
    ) +
    stroke(
      curve(main.slice(1, 8).map(([x, y], i): Point => [x - width((i + 1) / 9) * 0.26, y])),
      root.light,
      5,
    ) +
    stroke(rings.join(''), root.deep, 3) +
    ellipse([0, -52], 196, 11, soil.shade) +
    ellipse([-6, -55], 190, 8, soil.base) +
    stroke('M-150 -30l16 0M-96 -22l22 0M70 -24l26 0M128 -32l16 0', soil.light, 5)
  );
}
