/** The pixels of a PNG, row by row, so that one of any size takes the memory of two rows. Web APIs only. */
import { damaged, ImageError } from '../errors.ts';
import { PALETTE, type PngLayout } from '../formats/png.ts';
import { PixelSample } from './sample.ts';

/** https://www.w3.org/TR/png-3/#8InterlaceMethods: first column and row of a pass, and the steps to the next. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Pass {
  columns: number;
  rows: number;
  /** Without the byte that names the filter. */
  rowBytes: number;
}

function bitsPerPixel({ bitDepth, colourType }: PngLayout): number {
  return bitDepth * (CHANNELS[colourType] as number);
}

function passesOf(layout: PngLayout): Pass[] {
  const { width, height, isInterlaced } = layout;
  return (isInterlaced ? ADAM7 : WHOLE)
    .map(([x, y, dx, dy]) => {
      const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
      return { columns, rows, rowBytes: Math.ceil((columns * bitsPerPixel(layout)) / 8) };
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
}

/** Takes the bytes of all rows in pieces of any length, and looks at each row's filter. */
class Rows {
  readonly #passes: Pass[];
  readonly #onRow: ((row: Uint8Array, pass: Pass, isFirst: boolean) => void) | null;
  #pass = 0;
  #row = 0;
  /** Bytes of this row that have come. */
  #filled = 0;
  #line: Uint8Array;

  /** @param onRow Gets the row with its filter byte, in memory that is used again. null = rows are only counted. */
  constructor(layout: PngLayout, onRow: ((row: Uint8Array, pass: Pass, isFirst: boolean) => void) | null) {
    this.#passes = passesOf(layout);
    this.#onRow = onRow;
    this.#line = new Uint8Array(onRow === null ? 0 : 1 + Math.max(...this.#passes.map((p) => p.rowBytes)));
  }

  get isComplete(): boolean {
    return this.#pass === this.#passes.length;
  }

  take(bytes: Uint8Array): void {
    let offset = 0;
    while (offset < bytes.length) {
      const pass = this.#passes[this.#pass];
      if (pass === undefined) throw damaged('png', 'it has more pixels than its size');
      if (this.#filled === 0 && (bytes[offset] as number) > 4) {
        throw damaged('png', `a row names the unknown filter ${bytes[offset]}`);
      }
      const count = Math.min(1 + pass.rowBytes - this.#filled, bytes.length - offset);
      if (this.#onRow !== null) this.#line.set(bytes.subarray(offset, offset + count), this.#filled);
      this.#filled += count;
      offset += count;
      if (this.#filled > pass.rowBytes) this.#endRow(pass);
    }
  }

  #endRow(pass: Pass): void {
    this.#onRow?.(this.#line.subarray(0, 1 + pass.rowBytes), pass, this.#row === 0);
    this.#filled = 0;
    this.#row += 1;
    if (this.#row < pass.rows) return;
    this.#row = 0;
    this.#pass += 1;
  }
}

/** Unpacks the pixel data into `take`. The stream's own checksum is part of it. */
async function inflate(data: readonly Uint8Array[], take: (bytes: Uint8Array) => void): Promise<void> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for (const piece of data) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  // What is wrong with the data is told by the reading side as well.
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value);
    await written;
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof ImageError) throw error;
    const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
    throw damaged('png', `its pixel data cannot be unpacked${reason}`);
  }
}

async function readRows(layout: PngLayout, rows: Rows): Promise<void> {
  await inflate(layout.data, (bytes) => rows.take(bytes));
  if (!rows.isComplete) {
    throw new ImageError(
      'truncated',
      'Expected a whole png image but its pixel data ends before its last row.',
    );
  }
}

/**
 * Unpacks all pixel data and counts its rows.
 * @throws {ImageError}
 */
export function checkPngRows(layout: PngLayout): Promise<void> {
  return readRows(layout, new Rows(layout, null));
}

/**
 * Decodes the whole picture.
 * @throws {ImageError}
 */
export async function decodePng(layout: PngLayout): Promise<PixelSample> {
  const sample = new PixelSample(layout.width * layout.height);
  const pixelBytes = Math.max(1, bitsPerPixel(layout) / 8);
  const readPixel = pixelReader(layout);
  let above = new Uint8Array(0);
  let y = 0;
  const rows = new Rows(layout, (line, { columns, rowBytes }, isFirst) => {
    const row = Uint8Array.from(line.subarray(1));
    unfilter(line[0] as number, row, isFirst ? new Uint8Array(rowBytes) : above, pixelBytes);
    above = row;
    y = isFirst ? 0 : y + 1;
    if (y % sample.step > 0) return;
    for (let x = sample.startOf(y); x < columns; x += sample.step) readPixel(row, x, sample);
  });
  await readRows(layout, rows);
  return sample;
}

/** https://www.w3.org/TR/png-3/#9Filters; in place. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, bpp: number): void {
  if (filter === 0) return;
  const { length } = row;
  if (filter === 1) for (let i = bpp; i < length; i += 1) row[i] = byteAt(row, i) + byteAt(row, i - bpp);
  if (filter === 2) for (let i = 0; i < length; i += 1) row[i] = byteAt(row, i) + byteAt(above, i);
  if (filter === 3) {
    for (let i = 0; i < length; i += 1) {
      const left = i < bpp ? 0 : byteAt(row, i - bpp);
      row[i] = byteAt(row, i) + ((left + byteAt(above, i)) >> 1);
    }
  }
  if (filter !== 4) return;
  for (let i = 0; i < length; i += 1) {
    const left = i < bpp ? 0 : byteAt(row, i - bpp);
    const corner = i < bpp ? 0 : byteAt(above, i - bpp);
    const up = byteAt(above, i);
    const toLeft = Math.abs(up - corner);
    const toUp = Math.abs(left - corner);
    const toCorner = Math.abs(left + up - 2 * corner);
    const nearest = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    row[i] = byteAt(row, i) + nearest;
  }
}

const byteAt = (bytes: Uint8Array, index: number) => bytes[index] as number;

type ReadPixel = (row: Uint8Array, x: number, into: PixelSample) => void;

function pixelReader(layout: PngLayout): ReadPixel {
  const { bitDepth, colourType, palette, transparency } = layout;
  const channels = CHANNELS[colourType] as number;
  const most = 2 ** bitDepth - 1;
  /** The value as it lies in the file. */
  const raw = (row: Uint8Array, x: number, channel: number): number => {
    const at = (x * channels + channel) * bitDepth;
    const byte = row[at >> 3] as number;
    if (bitDepth === 16) return (byte << 8) | (row[(at >> 3) + 1] as number);
    return (byte >> (8 - bitDepth - (at & 7))) & most;
  };
  if (colourType === PALETTE && palette !== null) {
    return (row, x, into) => {
      const index = raw(row, x, 0);
      if (3 * index >= palette.length)
        throw damaged('png', 'a pixel has a colour that is not in its palette');
      const [red, green, blue] = palette.subarray(3 * index, 3 * index + 3) as unknown as [
        number,
        number,
        number,
      ];
      into.add(red, green, blue, transparency?.[index] ?? 255);
    };
  }
  const level = (row: Uint8Array, x: number, channel: number) => (255 * raw(row, x, channel)) / most;
  const isGrey = colourType === 0 || colourType === 4;
  const hasAlpha = colourType === 4 || colourType === 6;
  return (row, x, into) => {
    const red = level(row, x, 0);
    const [green, blue] = isGrey ? [red, red] : [level(row, x, 1), level(row, x, 2)];
    into.add(red, green, blue, hasAlpha ? level(row, x, channels - 1) : 255);
  };
}
