import type { Random } from '../../../clock.ts';
import { mix } from '../colour.ts';
import type { Materials, Ramp } from '../materials.ts';
import { between } from '../seed.ts';
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

export function drawSeed(m: Materials, random: Random): string {
  const place = (x: number, y: number, angle: number, body: string) =>
    group(`translate(${num(x)} ${num(y)}) rotate(${num(angle)})`, body);
  const sway = between(random, -7, 7);
  const crumbs = Array.from({ length: 5 }, (_, i) =>
    circle(
      [-150 + i * 74 + between(random, -16, 16), 168 + between(random, -10, 12)],
      between(random, 3, 6),
      i % 2 ? m.shell.shade : m.kernel.light,
    ),
  ).join('');
  return (
    blade([10, -20], [126, -178], 0.16, 74, m.leaf) +
    blade([4, -24], [-92, -192], -0.18, 66, m.leaf) +
    crumbs +
    place(-104, 40, -34 + sway, shell(190, m.shell, random)) +
    place(112, 54, 38 - sway, shell(178, m.shell, random)) +
    place(2, 34, 4 + sway, shell(232, m.shell, random)) +
    place(-74, 146, -68 + sway, kernel(82, m.kernel)) +
    place(92, 152, 62 + sway, kernel(74, m.kernel))
  );
}
