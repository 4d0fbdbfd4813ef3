import { curve, num, type Point, polar } from './shapes.ts';

/**
 * An area of the picture. Patterns are cut to it by asking `has` for points: a `clip-path` costs the renderer a mask
 * of the whole picture (190 ms, against 3 ms for this).
 */
export interface Region {
  path: string;
  has(x: number, y: number): boolean;
  centre: Point;
  /** Half the width and half the height of its box around the centre. */
  half: Point;
}

export function disc(centre: Point, radius: number): Region {
  const [cx, cy] = centre;
  const r = num(radius);
  return {
    path: `M${num(cx - radius)} ${num(cy)}a${r} ${r} 0 1 1 ${num(radius * 2)} 0a${r} ${r} 0 1 1 ${num(-radius * 2)} 0Z`,
    has: (x, y) => Math.hypot(x - cx, y - cy) < radius,
    centre,
    half: [radius, radius],
  };
}

/** A soft, irregular shape: a circle whose radius swings `wobble` (a share of it) twice and three times around. */
export function blob(centre: Point, radius: number, phase: number, wobble: number): Region {
  const at = (angle: number) =>
    radius * (1 + wobble * Math.cos(2 * angle + phase) + wobble * 0.6 * Math.cos(3 * angle + phase * 2.3));
  const points = Array.from({ length: 28 }, (_, i): Point => {
    const angle = (i * Math.PI) / 14;
    return polar((angle * 180) / Math.PI, at(angle), centre);
  });
  return {
    path: curve(points, true),
    has: (x, y) => Math.hypot(x - centre[0], y - centre[1]) < at(Math.atan2(y - centre[1], x - centre[0])),
    centre,
    half: [radius * (1 + wobble * 1.6), radius * (1 + wobble * 1.6)],
  };
}

/** A window with a round top. */
export function arch(centreX: number, top: number, width: number, bottom: number): Region {
  const half = width / 2;
  const shoulder = top + half;
  return {
    path: `M${num(centreX - half)} ${num(bottom)}V${num(shoulder)}A${num(half)} ${num(half)} 0 0 1 ${num(centreX + half)} ${num(shoulder)}V${num(bottom)}Z`,
    has: (x, y) =>
      Math.abs(x - centreX) < half &&
      y < bottom &&
      (y >= shoulder || Math.hypot(x - centreX, y - shoulder) < half),
    centre: [centreX, (top + bottom) / 2],
    half: [half, (bottom - top) / 2],
  };
}

/** A rectangle; with `radius` its corners are rounded for the fill. */
export function rectangle(left: number, top: number, width: number, height: number, radius = 0): Region {
  const r = num(radius);
  const corner = (dx: number, dy: number) => (radius === 0 ? '' : `a${r} ${r} 0 0 1 ${num(dx)} ${num(dy)}`);
  return {
    path: `M${num(left + radius)} ${num(top)}h${num(width - 2 * radius)}${corner(radius, radius)}v${num(height - 2 * radius)}${corner(-radius, radius)}h${num(2 * radius - width)}${corner(-radius, -radius)}v${num(2 * radius - height)}${corner(radius, -radius)}Z`,
    has: (x, y) => x > left && x < left + width && y > top && y < top + height,
    centre: [left + width / 2, top + height / 2],
    half: [width / 2, height / 2],
  };
}

/** The parts of a line that lie inside, each cut exactly (by bisection) at the edge. */
export function inside(region: Region, points: readonly Point[]): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let previous: Point | null = null;
  for (const point of points) {
    const has = region.has(point[0], point[1]);
    if (previous && has !== region.has(previous[0], previous[1])) part.push(edge(region, previous, point));
    if (has) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    previous = point;
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

function edge(region: Region, from: Point, to: Point): Point {
  let [a, b] = [from, to];
  const has = region.has(a[0], a[1]);
  for (let i = 0; i < 8; i += 1) {
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (region.has(middle[0], middle[1]) === has) a = middle;
    else b = middle;
  }
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
