/** Decodes one block of a JPEG's scan, in each of the five ways: ITU T.81, F.2 and G.2. */
import { damaged, type ImageError } from '../errors.ts';
import type { HuffmanTable, ScanBits } from './jpeg-bits.ts';
import type { JpegPlane } from './jpeg-plane.ts';

/** A component as one scan knows it. */
export interface ScanComponent {
  plane: JpegPlane;
  dc: HuffmanTable | null;
  ac: HuffmanTable | null;
  /** Quantisation, in the order of the file. */
  quantisation: Uint16Array;
  /** The mean of the block before. */
  prediction: number;
}

export interface ScanRange {
  /** First and last coefficient. */
  from: number;
  to: number;
  /** The bit that this scan sends down to. */
  low: number;
}

/** How many blocks without anything are still to come. */
export interface EndOfBand {
  run: number;
}

export type DecodeBlock = (
  bits: ScanBits,
  component: ScanComponent,
  block: number,
  range: ScanRange,
  eob: EndOfBand,
) => void;

/** A mean lies within ±1024; some writers go a little beyond. */
const MOST_MEAN = 2048;
/** A dequantised coefficient from here on moves pixels by eleven levels or more. */
const STRONG = 64;

function tableOf(table: HuffmanTable | null): HuffmanTable {
  if (table === null) throw damaged('jpeg', 'a scan uses a Huffman table that is not there');
  return table;
}

/** Beyond the end of the data nothing makes sense: then it is told that it ends too early. */
function senseless(bits: ScanBits, what: string): ImageError {
  bits.guardEnough();
  return damaged('jpeg', what);
}

function readMean(bits: ScanBits, component: ScanComponent, low: number): number {
  const size = bits.readSymbol(tableOf(component.dc));
  if (size > 11) throw senseless(bits, 'its pixel data makes no sense');
  component.prediction += bits.readSigned(size);
  const mean = component.prediction << low;
  if (
    Math.abs(mean * (component.quantisation[0] as number)) >
    MOST_MEAN + (component.quantisation[0] as number)
  ) {
    throw senseless(bits, 'its pixel data leaves the range of colours');
  }
  return mean;
}

const sequential: DecodeBlock = (bits, component, block) => {
  const { plane, quantisation } = component;
  plane.means[block] = readMean(bits, component, 0);
  const table = tableOf(component.ac);
  let k = 1;
  while (k < 64) {
    const symbol = bits.readSymbol(table);
    const size = symbol & 15;
    if (size === 0) {
      if (symbol !== 0xf0) break;
      k += 16;
      continue;
    }
    k += symbol >> 4;
    if (k > 63) throw senseless(bits, 'a block of its pixel data is too long');
    bits.read(size);
    if (2 ** (size - 1) * (quantisation[k] as number) >= STRONG) plane.textured[block] = 1;
    k += 1;
  }
  if (k > 64) throw senseless(bits, 'a block of its pixel data is too long');
};

const firstMean: DecodeBlock = (bits, component, block, { low }) => {
  component.plane.means[block] = readMean(bits, component, low);
};

const refineMean: DecodeBlock = (bits, { plane }, block, { low }) => {
  plane.means[block] = (plane.means[block] as number) | (bits.read(1) << low);
};

const firstBand: DecodeBlock = (bits, component, block, { from, to, low }, eob) => {
  if (eob.run > 0) {
    eob.run -= 1;
    return;
  }
  const { plane, quantisation } = component;
  const table = tableOf(component.ac);
  for (let k = from; k <= to; k += 1) {
    const symbol = bits.readSymbol(table);
    const [run, size] = [symbol >> 4, symbol & 15];
    if (size === 0 && run < 15) {
      eob.run = (1 << run) + bits.read(run) - 1;
      return;
    }
    k += run;
    if (k > to) throw senseless(bits, 'a block of its pixel data is too long');
    if (size === 0) continue;
    bits.read(size);
    plane.setNonZero(block, k);
    if (2 ** (size - 1 + low) * (quantisation[k] as number) >= STRONG) plane.textured[block] = 1;
  }
};

const refineBand: DecodeBlock = (bits, component, block, { from, to }, eob) => {
  const { plane } = component;
  let k = from;
  if (eob.run === 0) {
    const table = tableOf(component.ac);
    while (k <= to) {
      const symbol = bits.readSymbol(table);
      let run = symbol >> 4;
      const isNew = (symbol & 15) !== 0;
      if (isNew) {
        if ((symbol & 15) !== 1) throw senseless(bits, 'its pixel data makes no sense');
        bits.read(1);
      } else if (run < 15) {
        eob.run = (1 << run) + bits.read(run);
        break;
      }
      // Passes `run` zeros, and corrects what is none on the way.
      for (; k <= to; k += 1) {
        if (plane.isNonZero(block, k)) bits.read(1);
        else if (run === 0) break;
        else run -= 1;
      }
      if (isNew) {
        if (k > to) throw senseless(bits, 'a block of its pixel data is too long');
        plane.setNonZero(block, k);
      }
      k += 1;
    }
  }
  if (eob.run === 0) return;
  for (; k <= to; k += 1) if (plane.isNonZero(block, k)) bits.read(1);
  eob.run -= 1;
};

/** @param high The bit that earlier scans sent down to; 0 = this is the first one. */
export function blockDecoder(isProgressive: boolean, { from }: ScanRange, high: number): DecodeBlock {
  if (!isProgressive) return sequential;
  if (from === 0) return high === 0 ? firstMean : refineMean;
  return high === 0 ? firstBand : refineBand;
}
