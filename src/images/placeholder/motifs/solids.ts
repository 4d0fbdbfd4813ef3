/** Simple solids of which the drawings of everyday things are made: flat shapes with one light and one shade. */
import type { Ramp } from '../materials.ts';
import { fill, num, type Point, polygon, stroke } from '../shapes.ts';

/** A rectangle with round corners, by its left upper corner. */
export function round(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const arc = (dx: number, dy: number) => `a${num(r)} ${num(r)} 0 0 1 ${num(dx)} ${num(dy)}`;
  return `M${num(x + r)} ${num(y)}h${num(width - 2 * r)}${arc(r, r)}v${num(height - 2 * r)}${arc(-r, r)}h${num(2 * r - width)}${arc(-r, -r)}v${num(2 * r - height)}${arc(r, -r)}Z`;
}

/** A body that stands upright, lit from the left: its shade falls on the right third. */
export function body(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  ramp: Ramp,
): string {
  const third = width * 0.3;
  return (
    fill(round(x, y, width, height, radius), ramp.base) +
    fill(round(x + width - third, y, third, height, radius), ramp.shade) +
    fill(round(x + width * 0.12, y + height * 0.1, width * 0.07, height * 0.62, width * 0.04), ramp.light)
  );
}

/** A bar between two points, round at both ends. */
export function bar(from: Point, to: Point, width: number, colour: string): string {
  return stroke(`M${num(from[0])} ${num(from[1])}L${num(to[0])} ${num(to[1])}`, colour, width);
}

/** A block seen from above its left front edge. */
export function block([x, y]: Point, width: number, height: number, depth: number, ramp: Ramp): string {
  const lift = depth * 0.5;
  return (
    fill(
      polygon([
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ]),
      ramp.base,
    ) +
    fill(
      polygon([
        [x, y],
        [x + depth, y - lift],
        [x + width + depth, y - lift],
        [x + width, y],
      ]),
      ramp.light,
    ) +
    fill(
      polygon([
        [x + width, y],
        [x + width + depth, y - lift],
        [x + width + depth, y + height - lift],
        [x + width, y + height],
      ]),
      ramp.shade,
    )
  );
}
