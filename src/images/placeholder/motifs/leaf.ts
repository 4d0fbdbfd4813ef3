import type { Random } from '../../../clock.ts';
import type { Materials, Ramp } from '../materials.ts';
import { between, pick } from '../seed.ts';
import {
  bezier,
  curve,
  fill,
  group,
  num,
  type Point,
  polygon,
  polyline,
  ribbon,
  rotate,
  stroke,
} from '../shapes.ts';

/** A hemp leaflet: lance-shaped, widest below the middle, its teeth pointing to the tip. Both halves share the midrib. */
interface Leaflet {
  left: Point[];
  right: Point[];
  veins: Point[][];
}

/** Half the width of a leaflet at the share `t` of its length, as a share of its greatest half-width. */
const profile = (t: number) => 2.12 * t ** 0.78 * (1 - t) ** 0.92;

function leaflet(length: number, halfWidth: number, teeth: number, bend: number): Leaflet {
  const spineX = (t: number) => bend * length * t * t;
  const edge = (side: -1 | 1): Point[] => {
    const points: Point[] = [[0, 0]];
    for (let i = 0; i < teeth; i += 1) {
      const start = 0.05 + (0.9 * i) / teeth;
      const tip = 0.05 + (0.9 * (i + 1.12)) / teeth;
      points.push([spineX(start) + side * halfWidth * profile(start) * 0.82, -length * start]);
      points.push([
        spineX(tip) + side * halfWidth * profile(Math.min(tip, 0.985)) * 1.1,
        -length * Math.min(tip, 0.985),
      ]);
    }
    points.push([spineX(1), -length]);
    return points;
  };
  const veins = Array.from({ length: teeth - 1 }, (_, i) => {
    const start = 0.03 + (0.88 * i) / teeth;
    const end = 0.05 + (0.9 * (i + 0.95)) / teeth;
    return ([-1, 1] as const).map((side): Point[] => [
      [spineX(start), -length * start],
      [spineX(end) + side * halfWidth * profile(end) * 0.8, -length * end],
    ]);
  }).flat();
  const spine = Array.from({ length: 7 }, (_, i): Point => [spineX(i / 6), (-length * i) / 6]);
  return {
    left: [...edge(-1), ...spine.slice(0, -1).reverse()],
    right: [...edge(1), ...spine.slice(0, -1).reverse()],
    veins,
  };
}

const turned = (points: readonly Point[], angle: number) => points.map((p) => rotate(p, angle));

/** Angle from the middle finger, length and bend of each of the seven fingers, outermost first. */
const FINGERS: readonly (readonly [angle: number, length: number, bend: number])[] = [
  [116, 0.4, 0.06],
  [-116, 0.4, -0.06],
  [76, 0.68, 0.05],
  [-76, 0.68, -0.05],
  [38, 0.9, 0.03],
  [-38, 0.9, -0.03],
  [0, 1, 0],
];

/** The seven-fingered leaf in full detail, its stem's foot at the origin's height plus a third of `size`. */
export function fanLeaf(size: number, ramp: Ramp, stalk = 0.42): string {
  const stem = ribbon(
    bezier([0, 0], [0, size * 0.15], [size * 0.02, size * 0.28], [size * 0.06, size * stalk], 6),
    (t) => size * (0.028 + t * 0.012),
  );
  const parts = FINGERS.map(([angle, length, bend]) => {
    const { left, right, veins } = leaflet(
      size * length,
      size * length * 0.115 + size * 0.012,
      Math.round(5 + 6 * length),
      bend,
    );
    const rib = turned(
      Array.from(
        { length: 5 },
        (_, i): Point => [bend * size * length * (i / 5) ** 2, (-size * length * i) / 5],
      ),
      angle,
    );
    const lit = angle < 0 ? right : left;
    const dim = angle < 0 ? left : right;
    return (
      fill(polygon(turned(lit, angle)), ramp.base) +
      fill(polygon(turned(dim, angle)), ramp.shade) +
      stroke(veins.map((vein) => polyline(turned(vein, angle))).join(''), ramp.light, size * 0.005) +
      fill(
        ribbon(rib, (t) => size * 0.016 * (1 - t * 0.8)),
        ramp.light,
      )
    );
  });
  return fill(stem, ramp.shade) + parts.join('');
}

/** A small leaf of a few plain fingers for places where details would only flicker: two paths. */
export function smallLeaf(size: number, ramp: Ramp, fingers: 3 | 5 | 7 = 5): string {
  const chosen = FINGERS.slice(7 - fingers);
  const half = (side: 'left' | 'right') =>
    chosen
      .map(([angle, length]) =>
        polygon(turned(leaflet(size * length, size * length * 0.13, 4, 0)[side], angle)),
      )
      .join('');
  return fill(half('left'), ramp.base) + fill(half('right'), ramp.shade);
}

/** One colour, one path: for patterns and for the light inside a drop. */
export function leafSilhouette(size: number): string {
  return FINGERS.map(([angle, length]) => {
    const { left, right } = leaflet(size * length, size * length * 0.13, 5, 0);
    return polygon(turned(left, angle)) + polygon(turned(right, angle));
  }).join('');
}

/** A plain pointed leaf along a curve, lit on one side: for stems, sprouts and roots' crowns. */
export function blade(from: Point, to: Point, sag: number, width: number, ramp: Ramp): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const lift = (t: number): Point => [from[0] + dx * t - dy * sag, from[1] + dy * t + dx * sag];
  const spine = bezier(from, lift(0.33), lift(0.66), to, 10);
  const length = Math.hypot(dx, dy) || 1;
  const normal: Point = [-dy / length, dx / length];
  const edge = (side: -1 | 1) =>
    spine.map(([x, y], i): Point => {
      const half = side * width * profile(i / 10) * 0.5;
      return [x + normal[0] * half, y + normal[1] * half];
    });
  const back = curve([...spine].reverse()).slice(1);
  return (
    fill(`${curve(edge(-1))}L${back}Z`, ramp.base) +
    fill(`${curve(edge(1))}L${back}Z`, ramp.shade) +
    stroke(curve(spine.slice(0, 10)), ramp.light, Math.max(1.5, width * 0.05))
  );
}

export function drawLeaf(m: Materials, random: Random): string {
  const tilt = between(random, -9, 9);
  const far = { ...m.leaf, base: m.leaf.shade, shade: m.leaf.deep, light: m.leaf.base };
  const leaf = (x: number, y: number, angle: number, size: number, ramp: Ramp) =>
    group(`translate(${x} ${y}) rotate(${num(angle)})`, fanLeaf(size, ramp));
  const companions = pick(random, [
    leaf(78, 34, 42, 150, far),
    leaf(-74, 66, -50, 138, far) + leaf(74, 66, 50, 138, far),
    '',
  ]);
  return companions === ''
    ? leaf(0, 70, tilt, 250, m.leaf)
    : companions + leaf(-8, 56, tilt * 0.7, 226, m.leaf);
}
