import type { Random } from '../../clock.ts';
import {
  type Caption,
  type CaptionText,
  drawCaption,
  drawPill,
  drawRule,
  type Fonts,
  setCaption,
} from './caption.ts';
import { mix } from './colour.ts';
import { createMaterials, type Materials } from './materials.ts';
import { leafSilhouette } from './motifs/leaf.ts';
import type { MotifRow } from './motifs.ts';
import { createPalette, type Mood, type Palette, type Room } from './palettes.ts';
import { drawPattern } from './patterns.ts';
import { arch, blob, disc, type Region, rectangle } from './regions.ts';
import { between, pick } from './seed.ts';
import { circle, curve, ellipse, fill, group, num, type Point, polar } from './shapes.ts';
import { verticalGradient } from './svg.ts';
import type { Style } from './typeset.ts';

/** Side of the picture, in px. */
export const SIZE = 1024;
const MARGIN = 76;

export interface SceneInput {
  text: CaptionText;
  motif: MotifRow;
  room: Room;
  fonts: Fonts;
  random: Random;
}

/** The ground in level steps: near tones have so few that a real gradient looks the same and costs 50 ms more. */
function drawGround([top, bottom]: readonly [string, string], height = SIZE): string {
  const STEPS = 16;
  return Array.from({ length: STEPS }, (_, i) => {
    const y = Math.floor((height * i) / STEPS);
    return `<rect x="0" y="${y}" width="${SIZE}" height="${SIZE - y}" fill="${mix(top, bottom, i / (STEPS - 1))}"/>`;
  }).join('');
}

const drawStage = (region: Region, palette: Palette, pattern = true) =>
  verticalGradient('stage', palette.stage) +
  fill(region.path, 'url(#stage)') +
  (pattern ? drawPattern(palette.pattern, region, palette.line) : '');

function drawMotif(input: SceneInput, materials: Materials, [x, y]: Point, scale: number): string {
  const size = Math.round(scale * 1000) / 1000;
  const side = input.random() < 0.5 ? -1 : 1;
  return group(
    `translate(${num(x)} ${num(y)}) scale(${side * size} ${size})`,
    input.motif.draw(materials, input.random),
  );
}

/** Seeds and dust in the air around the stage. */
function drawSpecks(random: Random, region: Region, palette: Palette, count: number): string {
  const tones = [palette.signal, palette.stage[1], palette.near, palette.stage[1]];
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = polar(
      between(random, 0, 360),
      region.half[0] * between(random, 1.06, 1.34),
      region.centre,
    );
    const radius = between(random, 3, 9);
    return y > 640 || y < 40 || (x > 640 && y < 160) || x < 40 || x > 984
      ? ''
      : circle([x, y], radius, tones[i % 4] ?? palette.near);
  }).join('');
}

interface Setting {
  palette: Palette;
  materials: Materials;
}

function createSetting(room: Room, mood: Mood, random: Random): Setting {
  const palette = createPalette(room, mood, between(random, -9, 9));
  return { palette, materials: createMaterials(palette.accent, palette.dark, between(random, -8, 8)) };
}

/** The space above a caption that stands on the bottom margin. */
function captionTop(caption: Caption): number {
  return SIZE - MARGIN - 6 - caption.height;
}

/** How far the plain scenes let a motif grow: it fills the height that the caption leaves. */
const scaleFor = (height: number) => Math.min(1.5, Math.max(1.05, height / 410));

/** A quiet wall, a stage of one shape, the caption at the left. */
function poster(input: SceneInput, mood: Mood): string {
  const { random } = input;
  const { palette, materials } = createSetting(input.room, mood, random);
  const caption = setCaption(input.text, SIZE - 2 * MARGIN, input.fonts);
  const top = captionTop(caption);
  const room = top - 60;
  const middle: Point = [SIZE / 2 + between(random, -14, 34), 40 + room / 2];
  const radius = Math.min(336, room / 2 - 34);
  const shape = pick(random, ['disc', 'blob', 'blob', 'arch'] as const);
  const region =
    shape === 'disc'
      ? disc(middle, radius)
      : shape === 'blob'
        ? blob(middle, radius * 1.02, between(random, 0, 6), 0.06)
        : arch(middle[0], middle[1] - radius, radius * 1.72, middle[1] + radius);
  const scale = scaleFor(room) * (shape === 'arch' ? 0.9 : 0.98);
  return (
    drawGround(palette.ground) +
    drawStage(region, palette) +
    (shape === 'arch' ? '' : drawSpecks(random, region, palette, 14)) +
    (input.motif.stands
      ? ellipse([middle[0], middle[1] + 184 * scale], 190 * scale, 15 * scale, palette.near)
      : '') +
    drawMotif(input, materials, [middle[0], middle[1] - 4], scale) +
    drawPill(SIZE - MARGIN + 10, 64, 'end', palette.pill) +
    (caption.height > 0 ? drawRule(MARGIN, top - 42, palette.signal) : '') +
    drawCaption(caption, MARGIN, top, 'start', palette)
  );
}

/** A tall window onto fields, everything on the middle axis. */
function niche(input: SceneInput): string {
  const { random } = input;
  const { palette, materials } = createSetting(input.room, 'deep', random);
  const caption = setCaption(input.text, SIZE - 2 * MARGIN - 40, input.fonts);
  const top = captionTop(caption);
  const foot = top - 74;
  const width = Math.min(640, foot - 40);
  const half = width / 2;
  const window = arch(SIZE / 2, 58, width, foot);
  const [left, right] = [SIZE / 2 - half, SIZE / 2 + half];
  const hill = (height: number, bow: number, colour: string) =>
    fill(
      `M${num(left)} ${num(foot)}V${num(foot - height)}C${num(left + half * 0.6)} ${num(foot - height - bow)} ${num(right - half * 0.7)} ${num(foot - height + bow)} ${num(right)} ${num(foot - height - bow * 0.3)}V${num(foot)}Z`,
      colour,
    );
  const bow = between(random, 26, 52) * (random() < 0.5 ? -1 : 1);
  const scale = scaleFor(foot - 110) * 0.97;
  const middle: Point = [SIZE / 2, foot - 16 - 200 * scale];
  return (
    drawGround(palette.ground) +
    drawStage(window, palette) +
    circle(
      [SIZE / 2 + between(random, -30, 30), middle[1] - 10],
      half * 0.6,
      mix(palette.stage[0], palette.ground[0], 0.5),
    ) +
    hill(112, bow, mix(palette.stage[1], palette.near, 0.5)) +
    hill(70, -bow * 0.7, palette.near) +
    hill(30, bow * 0.3, palette.nearer) +
    drawMotif(input, materials, middle, scale) +
    drawPill(SIZE / 2, foot - 26, 'middle', palette.pill) +
    drawCaption(caption, SIZE / 2, top, 'middle', palette)
  );
}

/** Hills under a low sun from edge to edge; the caption on the near field. */
function landscape(input: SceneInput, mood: Mood): string {
  const { random } = input;
  const { palette, materials } = createSetting(input.room, mood, random);
  const caption = setCaption(input.text, SIZE - 2 * MARGIN, input.fonts);
  const top = captionTop(caption);
  const horizon = top - 84;
  const side = random() < 0.5 ? -1 : 1;
  const hill = (y: number, bow: number, colour: string) =>
    fill(
      `${curve([
        [-20, y + bow],
        [SIZE * 0.24, y - bow * 0.5],
        [SIZE * 0.52, y + bow * 0.25],
        [SIZE * 0.78, y - bow * 0.7],
        [SIZE + 20, y + bow * 0.4],
      ])}V${SIZE}H-20Z`,
      colour,
    );
  const bow = between(random, 22, 46) * side;
  const sky = rectangle(-20, -20, SIZE + 40, horizon + 60);
  const scale = scaleFor(horizon - 40) * (input.motif.stands ? 0.98 : 0.9);
  const middle: Point = [
    SIZE / 2 + side * between(random, 0, 40),
    horizon + (input.motif.stands ? 18 : -22) - 200 * scale,
  ];
  return (
    drawGround(palette.stage, horizon + 40) +
    drawPattern(palette.pattern, sky, mix(palette.line, palette.stage[1], 0.35)) +
    circle([middle[0], middle[1] + 6], 262 * Math.min(1.1, scale), palette.sun) +
    hill(horizon - 96, bow * 1.3, mix(palette.stage[1], palette.near, 0.4)) +
    hill(horizon - 44, -bow, palette.near) +
    hill(horizon - 2, bow * 0.6, palette.nearer) +
    drawMotif(input, materials, middle, scale) +
    hill(horizon + 34, -bow * 0.35, palette.ground[palette.dark ? 1 : 0]) +
    drawPill(side > 0 ? MARGIN - 10 : SIZE - MARGIN + 10, 64, side > 0 ? 'start' : 'end', palette.pill) +
    drawCaption(caption, MARGIN, top, 'start', palette)
  );
}

const LABEL_STYLES: readonly [Style, ...Style[]] = [
  { size: 76, maxLines: 1 },
  { size: 68, maxLines: 2 },
  { size: 60, maxLines: 2 },
  { size: 52, maxLines: 3 },
  { size: 46, maxLines: 3 },
  { size: 40, maxLines: 4 },
];

/** What wrapping paper is strewn with where nothing says hemp: a plain four-pointed star. */
const STAR = 'M0 -34C4 -10 10 -4 34 0C10 4 4 10 0 34C-4 10 -10 4 -34 0C-10 -4 -4 -10 0 -34Z';

/** A printed label on wrapping paper strewn with leaves or stars. */
function label(input: SceneInput): string {
  const { random } = input;
  const { palette: paper } = createSetting(input.room, 'dark', random);
  const { palette, materials } = createSetting(input.room, 'light', random);
  const card = rectangle(152, 112, 720, 790, 44);
  const caption = setCaption(input.text, 600, input.fonts, LABEL_STYLES);
  const top = 902 - 92 - caption.height;
  const room = top - 160;
  const scale = Math.min(1.12, room / 430);
  const tilt = between(random, -30, 30);
  const leaf = input.motif.isHemp ? leafSilhouette(52) : STAR;
  const leaves = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const [x, y] = [column * 164 + (row % 2) * 82 - 20, row * 164 + 40];
      return card.has(x, y)
        ? ''
        : group(
            `translate(${x} ${y + 20}) rotate(${num(tilt + ((row * 3 + column) % 3) * 40 - 40)})`,
            `<path d="${leaf}"/>`,
          );
    }).join(''),
  ).join('');
  const middle: Point = [SIZE / 2, 150 + room / 2];
  return (
    drawGround(paper.stage) +
    `<g fill="${paper.line}">${leaves}</g>` +
    fill(rectangle(152, 124, 720, 794, 46).path, paper.near) +
    fill(card.path, palette.ground[0]) +
    `<path d="${rectangle(170, 130, 684, 754, 30).path}" fill="none" stroke="${palette.stage[1]}" stroke-width="2.5"/>` +
    drawStage(disc(middle, Math.min(232, room * 0.46)), palette) +
    drawMotif(input, materials, middle, scale) +
    drawCaption(caption, SIZE / 2, top, 'middle', palette) +
    drawPill(SIZE / 2, 876, 'middle', palette.seal)
  );
}

type Scene = (input: SceneInput) => string;

/** Every way to compose a placeholder; a product's hash picks its own. */
export const SCENES: readonly [Scene, ...Scene[]] = [
  (input) => poster(input, 'light'),
  niche,
  (input) => landscape(input, 'deep'),
  (input) => poster(input, 'dark'),
  label,
  (input) => landscape(input, 'light'),
  (input) => poster(input, 'deep'),
  (input) => landscape(input, 'dark'),
];
