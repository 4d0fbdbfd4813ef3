/** Path geometry in plain numbers: everything here ends as the `d` of an SVG path. */

export type Point = readonly [x: number, y: number];

/** One decimal is a tenth of a pixel, and hides the last bits in which mathematics libraries may differ. */
export function num(value: number): string {
  // Digits of whole numbers: to write a fraction was a quarter of the time that a drawing took.
  const tenths = Math.abs(Math.round(value * 10));
  const whole = Math.floor(tenths / 10);
  const text = tenths % 10 === 0 ? `${whole}` : `${whole}.${tenths % 10}`;
  return value < 0 && tenths > 0 ? `-${text}` : text;
}

const at = ([x, y]: Point) => `${num(x)} ${num(y)}`;

export function polar(angleDegrees: number, radius: number, centre: Point = [0, 0]): Point {
  const angle = (angleDegrees * Math.PI) / 180;
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

export function rotate([x, y]: Point, angleDegrees: number): Point {
  const angle = (angleDegrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** Straight lines through the points, closed. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

export function polyline(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}`;
}

/** A smooth curve through the points: Catmull–Rom, written as cubic Béziers. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const point = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i));
    return points[index] ?? [0, 0];
  };
  let d = `M${at(point(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [p0, p1, p2, p3] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    d += `C${at(c1)} ${at(c2)} ${at(p2)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A ribbon along a line, as wide as `width(t)` at the share `t` of its points: tapered roots, strands and stems. */
export function ribbon(spine: readonly Point[], width: (t: number) => number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach(([x, y], i) => {
    const before = spine[Math.max(0, i - 1)] ?? [x, y];
    const after = spine[Math.min(spine.length - 1, i + 1)] ?? [x, y];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = width(i / (spine.length - 1)) / 2;
    left.push([x - (dy / length) * half, y + (dx / length) * half]);
    right.push([x + (dy / length) * half, y - (dx / length) * half]);
  });
  const there = curve(left);
  const back = curve(right.reverse());
  return `${there}L${back.slice(1)}Z`;
}

/** Points of a cubic Bézier, ends included. */
export function bezier(p0: Point, p1: Point, p2: Point, p3: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
  });
}

export function fill(d: string, colour: string): string {
  return `<path d="${d}" fill="${colour}"/>`;
}

export function stroke(d: string, colour: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function circle([x, y]: Point, radius: number, colour: string): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${colour}"/>`;
}

export function ellipse([x, y]: Point, rx: number, ry: number, colour: string): string {
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${colour}"/>`;
}

export function group(transform: string, body: string): string {
  return `<g transform="${transform}">${body}</g>`;
}
