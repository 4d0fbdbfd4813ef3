import type { Random } from '../../../clock.ts';
import { mix } from '../colour.ts';
import type { Materials, Ramp } from '../materials.ts';
import { between, pick } from '../seed.ts';
import { bezier, circle, curve, ellipse, fill, group, num, type Point, ribbon, stroke } from '../shapes.ts';
import { blade } from './leaf.ts';

/** Half the width of a hemp nut at the height `t` from its foot (0) to its tip (1): an egg with a slight point. */
const girth = (t: number) => 1.98 * t ** 0.56 * (1 - t) ** 0.5 * (1 - 0.22 * t);

function outline(length: number, from = -1, to = 1): Point[] {
  const side = (sign: number) =>
    Array.from({ length: 13 }, (_, i): Point => {
      const t = i / 12;
      return [sign * girth(t) * length * 0.41, length * (0.5 - t)];
    });
  return [...side(from), ...side(to).reverse().slice(1, -1)];
}

/** The marbled shell: a net of darker veins that follow its roundness, between a lit and a shaded flank. */
function shell(length: number, ramp: Ramp, random: Random): string {
  const half = length * 0.41;
  const meridian = (share: number, wobble: number): Point[] =>
    Array.from({ length: 9 }, (_, i): Point => {
      const t = 0.1 + (0.8 * i) / 8;
      return [girth(t) * half * share + wobble * Math.sin(t * 13 + share * 7), length * (0.5 - t)];
    });
  const marbling = Array.from({ length: 7 }, (_, row) => {
    const share = -0.84 + row * 0.27;
    return Array.from({ length: 4 }, (_, i) => {
      const start = 0.1 + i * 0.21 + (row % 2) * 0.09 + between(random, -0.02, 0.03);
      const span = between(random, 0.09, 0.15);
      const spine = Array.from({ length: 4 }, (_, k): Point => {
        const t = Math.min(0.93, start + (span * k) / 3);
        return [girth(t) * half * (share + 0.05 * Math.sin(k * 2 + row)), length * (0.5 - t)];
      });
      return ribbon(spine, (t) => length * 0.027 * Math.sin(Math.PI * (0.12 + t * 0.76)));
    }).join('');
  }).join('');
  return (
    fill(curve(outline(length), true), ramp.base) +
    fill(curve(outline(length, 0.34, 1), true), ramp.shade) +
    fill(curve(outline(length, -1, -0.62), true), ramp.light) +
    fill(marbling, mix(ramp.shade, ramp.deep, 0.55)) +
    stroke(curve(meridian(0.34, length * 0.004)), ramp.light, length * 0.012) +
    fill(
      ribbon(meridian(-0.72, 0).slice(3, 8), (t) => length * 0.034 * Math.sin(Math.PI * t)),
      ramp.pale,
    ) +
    ellipse([0, length * 0.478], length * 0.06, length * 0.028, ramp.pale)
  );
}

/** A hulled kernel: cream, with the seam where its two halves meet. */
function kernel(length: number, ramp: Ramp): string {
  const seam = bezier(
    [-length * 0.02, length * 0.4],
    [length * 0.2, length * 0.1],
    [-length * 0.12, -length * 0.1],
    [0, -length * 0.36],
    8,
  );
  return (
    fill(curve(outline(length), true), ramp.pale) +
    fill(curve(outline(length, 0.42, 1), true), ramp.light) +
    stroke(curve(seam), ramp.base, length * 0.02)
  );
}

interface Placed {
  x: number;
  y: number;
  angle: number;
  length: number;
}

interface Arrangement {
  /** From the back to the front. */
  shells: readonly Placed[];
  kernels: readonly Placed[];
  /** Tip, sag and width of the leaves behind. */
  leaves: readonly { tip: Point; sag: number; width: number }[];
}

const TRIO: Arrangement = {
  shells: [
    { x: -104, y: 40, angle: -34, length: 190 },
    { x: 112, y: 54, angle: 38, length: 178 },
    { x: 2, y: 34, angle: 4, length: 232 },
  ],
  kernels: [
    { x: -74, y: 146, angle: -68, length: 82 },
    { x: 92, y: 152, angle: 62, length: 74 },
  ],
  leaves: [
    { tip: [126, -178], sag: 0.16, width: 74 },
    { tip: [-92, -192], sag: -0.18, width: 66 },
  ],
};

const HEAP: Arrangement = {
  shells: [
    { x: -4, y: -66, angle: 12, length: 132 },
    { x: -62, y: 12, angle: -52, length: 140 },
    { x: 70, y: 8, angle: 40, length: 138 },
    { x: -126, y: 100, angle: -78, length: 136 },
    { x: 132, y: 104, angle: 66, length: 132 },
    { x: 6, y: 88, angle: 84, length: 150 },
  ],
  kernels: [
    { x: -60, y: 146, angle: -98, length: 76 },
    { x: 68, y: 150, angle: 74, length: 82 },
  ],
  leaves: [
    { tip: [150, -150], sag: 0.2, width: 62 },
    { tip: [-150, -128], sag: -0.2, width: 58 },
    { tip: [26, -200], sag: 0.1, width: 60 },
  ],
};

const PAIR: Arrangement = {
  shells: [
    { x: 82, y: 10, angle: 30, length: 228 },
    { x: -66, y: 36, angle: -20, length: 250 },
  ],
  kernels: [
    { x: 58, y: 146, angle: 96, length: 96 },
    { x: 150, y: 158, angle: 58, length: 78 },
    { x: -148, y: 160, angle: -74, length: 66 },
  ],
  leaves: [
    { tip: [-154, -150], sag: -0.16, width: 70 },
    { tip: [8, -204], sag: 0.14, width: 66 },
  ],
};

export function drawSeed(m: Materials, random: Random): string {
  const { shells, kernels, leaves } = pick(random, [TRIO, HEAP, PAIR]);
  const place = ({ x, y, angle }: Placed, body: string) =>
    group(`translate(${num(x)} ${num(y)}) rotate(${num(angle + between(random, -6, 6))})`, body);
  const crumbs = Array.from({ length: 5 }, (_, i) =>
    circle(
      [-150 + i * 74 + between(random, -16, 16), 172 + between(random, -8, 10)],
      between(random, 3, 6),
      i % 2 ? m.shell.shade : m.kernel.light,
    ),
  );
  return [
    ...leaves.map(({ tip, sag, width }) => blade([tip[0] * 0.08, -20], tip, sag, width, m.leaf)),
    ...crumbs,
    ...shells.map((spot) => place(spot, shell(spot.length, m.shell, random))),
    ...kernels.map((spot) => place(spot, kernel(spot.length, m.kernel))),
  ].join('');
}
