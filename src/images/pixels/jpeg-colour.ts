/** The colours of a JPEG's blocks, from the means of its components. */
import type { JpegFrame } from '../formats/jpeg.ts';
import type { JpegPlane } from './jpeg-plane.ts';
import { PixelSample } from './sample.ts';

/** How component values (0–255) become red, green and blue. */
type ToRgb = (values: readonly number[]) => [number, number, number];

const grey: ToRgb = ([y = 0]) => [y, y, y];
const rgb: ToRgb = ([r = 0, g = 0, b = 0]) => [r, g, b];
/** JFIF, from ITU-R BT.601. */
const yCbCr: ToRgb = ([y = 0, cb = 0, cr = 0]) => [
  y + 1.402 * (cr - 128),
  y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
  y + 1.772 * (cb - 128),
];
/** Adobe writes inks inverted: 255 is none. */
const cmyk: ToRgb = ([c = 0, m = 0, y = 0, k = 0]) => [(c * k) / 255, (m * k) / 255, (y * k) / 255];
const ycck: ToRgb = (values) => cmyk([...yCbCr(values), values[3] ?? 0]);

/** @param adobe What Adobe's segment says: 0 = as they are, 1 = YCbCr, 2 = YCCK; null without one. */
export function colourTransform({ components }: JpegFrame, adobe: number | null): ToRgb {
  if (components.length === 1) return grey;
  if (components.length === 4) return adobe === 2 ? ycck : cmyk;
  const letters = String.fromCharCode(...components.map(({ id }) => id));
  return adobe === 0 || (adobe === null && letters === 'RGB') ? rgb : yCbCr;
}

const clamp = (value: number) => Math.min(255, Math.max(0, value));

/** A block with strong texture counts as a darker and a brighter pixel: its mean alone would hide it. */
const TEXTURE = 16;

export function samplePlanes(
  { components }: JpegFrame,
  planes: readonly JpegPlane[],
  quantisation: readonly (Uint16Array | null)[],
  toRgb: ToRgb,
): PixelSample {
  const hMax = Math.max(...components.map(({ h }) => h));
  const vMax = Math.max(...components.map(({ v }) => v));
  const columns = Math.max(...planes.map((plane) => plane.ownColumns));
  const rows = Math.max(...planes.map((plane) => plane.ownRows));
  const levels = components.map(({ table }) => (quantisation[table]?.[0] ?? 1) / 8);
  const sample = new PixelSample(columns * rows);
  for (let y = 0; y < rows; y += sample.step) {
    for (let x = sample.startOf(y); x < columns; x += sample.step) {
      let isTextured = false;
      const values = planes.map((plane, i) => {
        const { h, v } = components[i] ?? { h: 1, v: 1 };
        const block = Math.floor((y * v) / vMax) * plane.columns + Math.floor((x * h) / hMax);
        isTextured ||= plane.textured[block] === 1;
        return clamp((plane.means[block] ?? 0) * (levels[i] ?? 1) + 128);
      });
      const [red, green, blue] = toRgb(values).map(clamp) as [number, number, number];
      if (!isTextured) {
        sample.add(red, green, blue, 255);
        continue;
      }
      for (const by of [-TEXTURE, TEXTURE])
        sample.add(clamp(red + by), clamp(green + by), clamp(blue + by), 255);
    }
  }
  return sample;
}
