/** A small, even choice of an image's pixels: enough to tell whether it shows anything. */

/** At most about so many pixels are kept, of an image of any size. */
const MOST_PIXELS = 65_536;

export class PixelSample {
  /** Every so many pixels of a row, and every so many rows. */
  readonly step: number;
  #pixels: Uint8Array;
  #used = 0;

  /** @param pixels That the image has, or the part of it that is looked at. */
  constructor(pixels: number) {
    this.step = Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
    this.#pixels = new Uint8Array(4 * 4096);
  }

  /** The first column that is kept of a row: another one in each, so that no even pattern hides between them. */
  startOf(row: number): number {
    return Math.floor(row / this.step) % this.step;
  }

  /** What is transparent has no colour: colours are kept as they appear on black. */
  add(red: number, green: number, blue: number, alpha: number): void {
    if (this.#used === this.#pixels.length) {
      const more = new Uint8Array(2 * this.#pixels.length);
      more.set(this.#pixels);
      this.#pixels = more;
    }
    const share = alpha / 255;
    this.#pixels[this.#used] = red * share;
    this.#pixels[this.#used + 1] = green * share;
    this.#pixels[this.#used + 2] = blue * share;
    this.#pixels[this.#used + 3] = alpha;
    this.#used += 4;
  }

  /** Red, green, blue and alpha of each pixel. */
  get data(): Uint8Array {
    return this.#pixels.subarray(0, this.#used);
  }
}

/** A choice from a whole picture of red, green, blue, alpha bytes. */
export function sampleRgba(data: Uint8Array | Uint8ClampedArray, width: number, height: number): PixelSample {
  const sample = new PixelSample(width * height);
  for (let y = 0; y < height; y += sample.step) {
    for (let x = sample.startOf(y); x < width; x += sample.step) {
      const at = 4 * (y * width + x);
      sample.add(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0);
    }
  }
  return sample;
}
