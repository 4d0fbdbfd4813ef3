import type { Random } from '../../../clock.ts';
import { mix } from '../colour.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { fill, group, num, type Point, ribbon, stroke } from '../shapes.ts';
import { fanLeaf } from './leaf.ts';

const STRANDS = 38;

/**
 * A tied lock of bast: strands run through a narrow waist and flow out into two waving tails. They are drawn from
 * the back to the front, so that their tones build the roundness.
 */
export function drawFibre(m: Materials, random: Random): string {
  const { straw } = m;
  const mirror = random() < 0.5 ? -1 : 1;
  const tones = [
    straw.shade,
    straw.base,
    mix(straw.base, straw.light, 0.5),
    straw.light,
    straw.pale,
  ] as const;
  const flow = (s: number) => 58 * Math.sin(s * 2.7) + 20 * s;
  const strands = Array.from({ length: STRANDS }, (_, i) => {
    const lane = -1 + (2 * ((i * 15) % STRANDS)) / (STRANDS - 1);
    const reach = 1 - 0.2 * Math.abs(lane) + between(random, -0.16, 0.1);
    const phase = between(random, 0, 6);
    const spine = Array.from({ length: 19 }, (_, k): Point => {
      const s = (-1 + k / 9) * reach;
      const open = Math.abs(s);
      const spread = 27 + 84 * open ** 1.25 - 34 * open ** 3;
      return [s * 226, flow(s) + lane * spread + 6 * Math.sin(s * 7 + phase) * open];
    });
    const lit =
      (i / STRANDS) * 2.9 + (lane < -0.2 ? 1.1 : lane > 0.55 ? -0.5 : 0.3) + between(random, -0.3, 0.6);
    const tone = tones[Math.max(0, Math.min(4, Math.floor(lit)))] ?? straw.base;
    return fill(
      ribbon(spine, (t) => 15 * Math.sin(Math.PI * t) ** 0.7),
      tone,
    );
  }).join('');
  const wrap = (x: number, colour: string) =>
    stroke(
      `M${num(x + 9)} ${num(flow(x / 226) - 34)}C${num(x - 5)} ${num(flow(x / 226) - 14)} ${num(x - 9)} ${num(flow(x / 226) + 14)} ${num(x - 1)} ${num(flow(x / 226) + 36)}`,
      colour,
      12,
    );
  const band = [
    [-25, m.accent.shade],
    [-13, m.accent.base],
    [-1, m.accent.light],
    [11, m.accent.base],
    [23, m.accent.shade],
  ] as const;
  return group(
    `scale(${num(mirror * 0.94)} 0.94) rotate(-84)`,
    strands +
      group('translate(16 18) rotate(150)', fanLeaf(104, m.leaf, 0.3)) +
      stroke('M8 28C34 60 26 92 52 122M-4 30C-10 66 -34 82 -30 116', m.accent.base, 7) +
      band.map(([x, colour]) => wrap(x, colour)).join(''),
  );
}
