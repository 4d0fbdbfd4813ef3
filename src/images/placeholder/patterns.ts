import type { PatternId } from '../../prompts/vocabulary/industries.ts';
import { inside, type Region } from './regions.ts';
import { curve, num, type Point, polar, polyline, stroke } from './shapes.ts';

/** What an industry's craft looks like when it is only a quiet texture. Each is one path of strokes. */
export type PatternName = PatternId;

/** Lines through a region's box, to be cut to the region, and how wide they are drawn. */
interface Strokes {
  width: number;
  lines: Point[][];
}

/** Every point of a grid over the region's box, with its row and column. */
function grid(
  region: Region,
  dx: number,
  dy: number,
  each: (x: number, y: number, row: number, column: number) => Point[][],
): Point[][] {
  const [cx, cy] = region.centre;
  const columns = Math.ceil(region.half[0] / dx) + 1;
  const rows = Math.ceil(region.half[1] / dy) + 1;
  const lines: Point[][] = [];
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      lines.push(...each(cx + column * dx, cy + row * dy, row + rows, column + columns));
    }
  }
  return lines;
}

const line = (from: Point, to: Point, steps = 6): Point[] =>
  Array.from(
    { length: steps + 1 },
    (_, i): Point => [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps],
  );

const arc = (centre: Point, radius: number, from: number, to: number, steps = 10): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => polar(from + ((to - from) * i) / steps, radius, centre));

/** Level lines across the box, `y` bent by a function of the place. */
function levels(region: Region, gap: number, bend: (x: number, row: number) => number): Point[][] {
  const [cx, cy] = region.centre;
  const [hx, hy] = region.half;
  const rows = Math.ceil(hy / gap) + 2;
  return Array.from({ length: rows * 2 + 1 }, (_, i) =>
    Array.from({ length: 41 }, (_, k): Point => {
      const x = cx - hx + (2 * hx * k) / 40;
      return [x, cy + (i - rows) * gap + bend(x - cx, i)];
    }),
  );
}

const PATTERNS = {
  /** Seeds strewn on a cloth. */
  grains: (region: Region): Strokes => ({
    width: 7,
    lines: grid(region, 46, 42, (x, y, row) => {
      const left = x + (row % 2) * 23;
      return [line([left - 5, y + 5], [left + 5, y - 5], 2)];
    }),
  }),
  /** Soft shells, like foam or petals. */
  scallops: (region: Region): Strokes => ({
    width: 3,
    lines: grid(region, 64, 32, (x, y, row) => {
      const left = x + (row % 2) * 32;
      return [arc([left, y], 32, 180, 360), arc([left, y], 19, 180, 360)];
    }),
  }),
  /** Warp over weft. */
  weave: (region: Region): Strokes => ({
    width: 4,
    lines: grid(region, 42, 42, (x, y, row, column) =>
      [-12, 0, 12].map((o) =>
        (row + column) % 2 === 0
          ? line([x - 17, y + o], [x + 17, y + o], 3)
          : line([x + o, y - 17], [x + o, y + 17], 3),
      ),
    ),
  }),
  /** A wall in running bond. */
  bricks: (region: Region): Strokes => ({
    width: 3.5,
    lines: grid(region, 104, 48, (x, y, row) => {
      const left = x + (row % 2) * 52;
      return [line([left - 52, y], [left + 52, y], 10), line([left, y], [left, y + 48], 5)];
    }),
  }),
  /** The edges of stacked sheets, now and then a wider gap. */
  sheets: (region: Region): Strokes => ({
    width: 3,
    lines: levels(region, 22, (x, row) => x * 0.09 + (row % 3 === 0 ? 5 : 0)),
  }),
  /** A lattice of molecules. */
  hexagons: (region: Region): Strokes => ({
    width: 3,
    lines: grid(region, 72.75, 63, (x, y, row) => {
      const left = x + (row % 2) * 36.4;
      const corner = (i: number) => polar(30 + i * 60, 42, [left, y]);
      return [
        [0, 1],
        [1, 2],
        [2, 3],
      ].map(([a = 0, b = 0]) => line(corner(a), corner(b), 5));
    }),
  }),
  /** Speed. */
  chevrons: (region: Region): Strokes => ({
    width: 4,
    lines: grid(region, 84, 66, (x, y, row) => {
      const left = x + (row % 2) * 42;
      return [
        [...line([left - 16, y - 22], [left + 12, y]), ...line([left + 12, y], [left - 16, y + 22]).slice(1)],
      ];
    }),
  }),
  /** A sun behind it all. */
  rays: (region: Region): Strokes => ({
    width: 4,
    lines: Array.from({ length: 48 }, (_, i) =>
      line(
        polar(i * 7.5, i % 2 === 0 ? 120 : 190, region.centre),
        polar(i * 7.5, Math.hypot(...region.half) * 1.05, region.centre),
        40,
      ),
    ),
  }),
  /** Circuit points. */
  crosses: (region: Region): Strokes => ({
    width: 3.5,
    lines: grid(region, 54, 54, (x, y, row, column) =>
      (row + column) % 2 === 0
        ? [line([x - 9, y], [x + 9, y], 2), line([x, y - 9], [x, y + 9], 2)]
        : [arc([x, y], 2, 0, 360, 6)],
    ),
  }),
  /** The grain of planed wood around two knots. */
  grain: (region: Region): Strokes => ({
    width: 3,
    lines: levels(region, 19, (x, row) => {
      const knot = (at: number, level: number) => {
        const distance = row - level;
        return (
          (Math.sign(distance) || 1) * 30 * Math.exp(-((x - at) ** 2) / 5200 - (distance * distance) / 26)
        );
      };
      return knot(-120, 12) + knot(150, 21) + 5 * Math.sin(x / 90 + row * 0.4);
    }),
  }),
  /** Ripples of calm water. */
  rings: (region: Region): Strokes => ({
    width: 3,
    lines: Array.from({ length: Math.ceil(Math.hypot(...region.half) / 34) }, (_, i) =>
      arc(region.centre, 34 * (i + 1), 0, 360, 72),
    ),
  }),
  /** Ploughed rows that meet at the horizon. */
  furrows: (region: Region): Strokes => {
    const [cx, cy] = region.centre;
    const [hx, hy] = region.half;
    const top = cy - hy * 1.25;
    return {
      width: 4,
      lines: Array.from({ length: 31 }, (_, i) =>
        line([cx + (i - 15) * 9, top], [cx + (i - 15) * hx * 0.2, cy + hy], 40),
      ),
    };
  },
  /** Tufts of grass. */
  meadow: (region: Region): Strokes => ({
    width: 3.5,
    lines: grid(region, 74, 54, (x, y, row) => {
      const left = x + (row % 2) * 37;
      return [-1, 0, 1].map((side) =>
        line([left + side * 3, y + 10], [left + side * 13, y - 9 - (side === 0 ? 6 : 0)], 3),
      );
    }),
  }),
  /** A map's contour lines. */
  waves: (region: Region): Strokes => ({
    width: 3,
    lines: levels(
      region,
      30,
      (x, row) => 15 * Math.sin(x / 64 + row * 0.55) + 8 * Math.sin(x / 37 - row * 0.8),
    ),
  }),
} as const satisfies Record<PatternId, (region: Region) => Strokes>;

const CURVED: ReadonlySet<string> = new Set(['scallops', 'rings', 'grain', 'waves']);

/** The pattern of an industry, cut to a region. */
export function drawPattern(name: PatternName, region: Region, colour: string): string {
  const { width, lines } = PATTERNS[name](region);
  const inner = inset(region, width + 3);
  const draw = CURVED.has(name) ? curve : polyline;
  const d = lines
    .flatMap((points) => inside(inner, points))
    .filter((part) => part.length > 1)
    .map((part) => draw(simplified(part)))
    .join('');
  return d === '' ? '' : stroke(d, colour, Number(num(width)));
}

/** Without the points between two ends of a straight stretch. */
function simplified(points: Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const cross =
      (after[0] - before[0]) * (point[1] - before[1]) - (after[1] - before[1]) * (point[0] - before[0]);
    return Math.abs(cross) > 0.5;
  });
}

/** Smaller by about `distance` all around, so that round line ends stay within the edge. */
function inset(region: Region, distance: number): Region {
  const [cx, cy] = region.centre;
  const [sx, sy] = region.half.map((half) => half / (half - distance)) as [number, number];
  return { ...region, has: (x, y) => region.has(cx + (x - cx) * sx, cy + (y - cy) * sy) };
}
