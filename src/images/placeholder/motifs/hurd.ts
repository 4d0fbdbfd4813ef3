import type { Random } from '../../../clock.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { fill, type Point, polygon, polyline, rotate, stroke } from '../shapes.ts';

/** A split sliver of the woody core: a lit face with its grain, a shaded edge, a pale broken end. */
function chip(
  m: Materials,
  centre: Point,
  length: number,
  width: number,
  angle: number,
  random: Random,
): string {
  const depth = width * 0.52;
  const place = (x: number, y: number): Point => {
    const [px, py] = rotate([x, y], angle);
    return [centre[0] + px, centre[1] + py];
  };
  const down = ([x, y]: Point): Point => [x, y + depth];
  const [l, w] = [length / 2, width / 2];
  const ragged = between(random, -0.16, 0.16) * length;
  const corners = [
    place(-l, -w),
    place(l, -w + ragged * 0.12),
    place(l - ragged, w),
    place(-l - ragged * 0.5, w),
  ] as const;
  const [a, b, c, d] = corners;
  const faces = (
    [
      [d, c],
      [b, c],
      [a, d],
    ] as const
  )
    .filter(([p, q]) => (p[1] + q[1]) / 2 > centre[1] - width * 0.2)
    .map(([p, q]) =>
      fill(
        polygon([p, q, down(q), down(p)]),
        Math.abs(p[0] - q[0]) > length * 0.4 ? m.wood.shade : m.wood.deep,
      ),
    );
  const grain = [-0.28, 0.08, 0.36].map((share, i) =>
    polyline([place(-l * (0.86 - i * 0.2), share * width), place(l * (0.55 + i * 0.14), share * width + 1)]),
  );
  const tones = [m.wood.light, m.straw.light, m.wood.base, m.straw.base] as const;
  const face = tones[Math.floor(random() * tones.length)] ?? m.wood.light;
  return (
    faces.join('') +
    fill(polygon(corners), face) +
    stroke(grain.join(''), m.wood.shade, 1.8) +
    stroke(polyline([a, b]), m.straw.pale, 2.4)
  );
}

/** Rows of the heap from the back to the front: height, how far it reaches, how many chips. */
const ROWS = [
  [-86, 30, 2],
  [-44, 78, 3],
  [2, 118, 4],
  [52, 150, 5],
  [104, 172, 6],
] as const;

export function drawHurd(m: Materials, random: Random): string {
  const heap = ROWS.map(([y, reach, count]) =>
    Array.from({ length: count }, (_, i) => {
      const x = -reach + (2 * reach * i) / (count - 1);
      return chip(
        m,
        [x * 0.86 + between(random, -10, 10), y + between(random, -12, 12)],
        between(random, 104, 152),
        between(random, 19, 31),
        between(random, -46, 46),
        random,
      );
    }).join(''),
  ).join('');
  const loose = chip(m, [-128, 168], 78, 20, -12, random) + chip(m, [142, 164], 66, 18, 24, random);
  const falling =
    chip(m, [52, -176], 92, 24, -38 + between(random, -10, 10), random) +
    chip(m, [-58, -152], 70, 20, 32, random);
  return falling + heap + loose;
}
