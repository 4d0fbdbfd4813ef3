/**
 * Decodes every code of a JPEG to its last block, and keeps each block's mean colour: an eighth of its size tells what it
 * shows. So one of any size takes a few megabytes, and each fault in the data is found that can be found.
 */
import { damaged } from '../errors.ts';
import {
  DHT,
  DQT,
  DRI,
  EOI,
  type JpegFrame,
  type JpegSegment,
  readFrame,
  readSegment,
  SOF0,
  SOF2,
  SOS,
} from '../formats/jpeg.ts';
import type { Reader } from '../reader.ts';
import { createHuffmanTable, type HuffmanTable, ScanBits } from './jpeg-bits.ts';
import { blockDecoder, type ScanComponent, type ScanRange } from './jpeg-blocks.ts';
import { colourTransform, samplePlanes } from './jpeg-colour.ts';
import { JpegPlane } from './jpeg-plane.ts';
import type { PixelSample } from './sample.ts';

const APP14 = 0xee;

interface State {
  frame: JpegFrame | null;
  planes: JpegPlane[];
  quantisation: (Uint16Array | null)[];
  dc: (HuffmanTable | null)[];
  ac: (HuffmanTable | null)[];
  restartInterval: number;
  /** What Adobe's segment says of the colours; null without one. */
  adobe: number | null;
}

/** @throws {ImageError} */
export function decodeJpeg(r: Reader): PixelSample {
  const none = [null, null, null, null];
  const state: State = {
    frame: null,
    planes: [],
    quantisation: [...none],
    dc: [...none],
    ac: [...none],
    restartInterval: 0,
    adobe: null,
  };
  let offset = 2;
  while (true) {
    const segment = readSegment(r, offset);
    if (segment.marker === EOI) break;
    offset = segment.to;
    if (segment.marker === SOS) offset = decodeScan(r, segment, state);
    else readTables(r, segment, state);
  }
  const { frame, planes } = state;
  if (frame === null) throw damaged('jpeg', 'it ends before its first scan');
  for (const { sentTo } of planes) {
    if (sentTo.some((bit) => bit !== 0)) throw damaged('jpeg', 'some of its scans are missing');
  }
  return samplePlanes(frame, planes, state.quantisation, colourTransform(frame, state.adobe));
}

function readTables(r: Reader, segment: JpegSegment, state: State): void {
  const { marker, from, to } = segment;
  if (marker >= SOF0 && marker <= SOF2) {
    const frame = readFrame(r, segment);
    const hMax = Math.max(...frame.components.map(({ h }) => h));
    const vMax = Math.max(...frame.components.map(({ v }) => v));
    state.frame = frame;
    state.planes = frame.components.map((component) => new JpegPlane(component, { ...frame, hMax, vMax }));
  }
  if (marker === DRI) state.restartInterval = r.u16(from);
  if (marker === DQT) readQuantisation(r, from, to, state);
  if (marker === DHT) readHuffman(r, from, to, state);
  if (marker === APP14 && to - from >= 12 && r.tag(from) === 'Adob') state.adobe = r.u8(from + 11);
}

function readQuantisation(r: Reader, from: number, to: number, { quantisation }: State): void {
  let at = from;
  while (at < to) {
    const [bytes, id] = [r.u8(at) >> 4, r.u8(at) & 15];
    if (bytes > 1 || id > 3 || at + 1 + 64 * (bytes + 1) > to) {
      throw damaged('jpeg', 'a quantisation table makes no sense');
    }
    const start = at + 1;
    quantisation[id] = Uint16Array.from({ length: 64 }, (_, k) =>
      bytes === 0 ? r.u8(start + k) : r.u16(start + 2 * k),
    );
    at = start + 64 * (bytes + 1);
  }
}

function readHuffman(r: Reader, from: number, to: number, { dc, ac }: State): void {
  let at = from;
  while (at < to) {
    const [kind, id] = [r.u8(at) >> 4, r.u8(at) & 15];
    r.need(at + 17);
    const counts = r.bytes.subarray(at + 1, at + 17);
    const symbols = counts.reduce((sum, count) => sum + count, 0);
    const end = at + 17 + symbols;
    if (kind > 1 || id > 3 || end > to) throw damaged('jpeg', 'a Huffman table makes no sense');
    (kind === 0 ? dc : ac)[id] = createHuffmanTable(counts, r.bytes.subarray(at + 17, end));
    at = end;
  }
}

interface Scan {
  components: ScanComponent[];
  /** Blocks across and down of each component in a unit of this scan. */
  units: { h: number; v: number }[];
  range: ScanRange;
  high: number;
}

function readScan(r: Reader, { from, to }: JpegSegment, state: State): Scan {
  const { frame, planes } = state;
  if (frame === null) throw damaged('jpeg', 'it has no frame header before its first scan');
  const count = r.u8(from);
  if (count < 1 || count > 4 || to - from !== 4 + 2 * count)
    throw damaged('jpeg', 'a scan header makes no sense');
  const range = { from: r.u8(to - 3), to: r.u8(to - 2), low: r.u8(to - 1) & 15 };
  const high = r.u8(to - 1) >> 4;
  const scan: Scan = { components: [], units: [], range, high };
  for (let i = 0; i < count; i += 1) {
    const id = r.u8(from + 1 + 2 * i);
    const tables = r.u8(from + 2 + 2 * i);
    const index = frame.components.findIndex((component) => component.id === id);
    const [component, plane] = [frame.components[index], planes[index]];
    const quantisation = state.quantisation[component?.table ?? 0];
    if (!component || !plane) throw damaged('jpeg', 'a scan is of a colour component that is not there');
    if (!quantisation) throw damaged('jpeg', 'a quantisation table is missing');
    noteSent(plane, frame.isProgressive, range, high);
    const [dc, ac] = [state.dc[tables >> 4] ?? null, state.ac[tables & 15] ?? null];
    scan.components.push({ plane, dc, ac, quantisation, prediction: 0 });
    scan.units.push(component);
  }
  return scan;
}

/** Each coefficient is sent once, or from its high bits to its low ones. */
function noteSent(
  { sentTo }: JpegPlane,
  isProgressive: boolean,
  { from, to, low }: ScanRange,
  high: number,
): void {
  const [first, last] = isProgressive ? [from, to] : [0, 63];
  const isMixed = isProgressive && first === 0 && last > 0;
  if (first > last || last > 63 || isMixed || low > 13) throw damaged('jpeg', 'a scan header makes no sense');
  for (let k = first; k <= last; k += 1) {
    const expected = high === 0 ? -1 : high;
    if (sentTo[k] !== expected || (high > 0 && low !== high - 1)) {
      throw damaged('jpeg', 'its scans are not in order');
    }
    sentTo[k] = isProgressive ? low : 0;
  }
}

/** @returns Where the next marker is. */
function decodeScan(r: Reader, segment: JpegSegment, state: State): number {
  const { components, units, range, high } = readScan(r, segment, state);
  const decode = blockDecoder(state.frame?.isProgressive ?? false, range, high);
  const bits = new ScanBits(r.bytes, segment.to);
  const eob = { run: 0 };
  const { restartInterval } = state;
  const [only, onlyUnit] = components.length === 1 ? [components[0], units[0]] : [];
  const [first, firstUnit] = [components[0], units[0]];
  if (!first || !firstUnit) throw damaged('jpeg', 'a scan header makes no sense');
  if (range.from > 0 && !only) throw damaged('jpeg', 'a scan header makes no sense');
  const columns = only && onlyUnit ? only.plane.ownColumns : first.plane.columns / firstUnit.h;
  const rows = only && onlyUnit ? only.plane.ownRows : first.plane.rows / firstUnit.v;
  let untilRestart = restartInterval;
  let restarts = 0;
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (restartInterval > 0 && untilRestart === 0) {
        if (eob.run > 0) throw damaged('jpeg', 'its pixel data makes no sense');
        bits.restart(restarts & 7);
        restarts += 1;
        untilRestart = restartInterval;
        for (const component of components) component.prediction = 0;
      }
      untilRestart -= 1;
      if (only) {
        decode(bits, only, y * only.plane.columns + x, range, eob);
        continue;
      }
      for (let i = 0; i < components.length; i += 1) {
        const component = components[i] as ScanComponent;
        const { h, v } = units[i] as { h: number; v: number };
        for (let b = 0; b < h * v; b += 1) {
          const row = y * v + Math.floor(b / h);
          decode(bits, component, row * component.plane.columns + x * h + (b % h), range, eob);
        }
      }
    }
    bits.guardEnough();
  }
  if (eob.run > 0) throw damaged('jpeg', 'its pixel data makes no sense');
  return bits.end();
}
