import type { Random } from '../../../clock.ts';
import type { Materials } from '../materials.ts';
import { between } from '../seed.ts';
import { bezier, curve, ellipse, fill, group, num, type Point, ribbon, stroke } from '../shapes.ts';
import { leafSilhouette } from './leaf.ts';

/** A drop of the given radius, its tip `radius · 1.75` above its middle. */
function drop(radius: number): Point[] {
  const right = bezier(
    [0, -radius * 1.78],
    [radius * 0.2, -radius * 1.05],
    [radius, -radius * 0.72],
    [radius, 0.06 * radius],
    10,
  );
  const bottom = bezier(
    [radius, 0.06 * radius],
    [radius, radius * 0.62],
    [radius * 0.55, radius],
    [0, radius],
    8,
  );
  const half = [...right, ...bottom.slice(1)];
  return [
    ...half,
    ...half
      .slice(1, -1)
      .reverse()
      .map(([x, y]): Point => [-x, y]),
  ];
}

function shine(radius: number, colour: string): string {
  const arc = Array.from({ length: 9 }, (_, i): Point => {
    const angle = ((118 + i * 11) * Math.PI) / 180;
    return [radius * 0.74 * Math.cos(angle), radius * 0.72 * Math.sin(angle) + radius * 0.02];
  });
  return fill(
    ribbon(arc, (t) => radius * 0.1 * Math.sin(Math.PI * (0.1 + t * 0.8))),
    colour,
  );
}

export function drawOil(m: Materials, random: Random): string {
  const { oil } = m;
  const side = random() < 0.5 ? -1 : 1;
  const tilt = between(random, -8, 8);
  const small = (x: number, y: number, radius: number) =>
    group(
      `translate(${num(x)} ${num(y)})`,
      fill(curve(drop(radius), true), oil.base) + fill(curve(drop(radius * 0.62), true), oil.light),
    );
  return (
    ellipse([0, 158], 190, 34, oil.deep) +
    ellipse([0, 152], 190, 34, oil.shade) +
    ellipse([0, 151], 158, 26, oil.base) +
    ellipse([0, 150], 112, 17, oil.light) +
    small(side * 142, 24, 24) +
    small(-side * 128, -62, 15) +
    group(
      'translate(0 8)',
      `<defs><linearGradient id="oil" x1="0" y1="0" x2="0.25" y2="1"><stop offset="0" stop-color="${oil.light}"/><stop offset="0.55" stop-color="${oil.base}"/><stop offset="1" stop-color="${oil.shade}"/></linearGradient></defs>` +
        fill(curve(drop(122), true), 'url(#oil)') +
        group(
          `translate(2 62) rotate(${num(tilt)})`,
          fill(leafSilhouette(112), oil.pale) + stroke('M0 0L2 30', oil.pale, 5),
        ) +
        shine(122, oil.pale),
    )
  );
}
