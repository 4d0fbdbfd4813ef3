/** What is kept of one colour component of a JPEG: each block's mean, and what later scans have to know of it. */

export class JpegPlane {
  /** Blocks in a row and rows of blocks, with those that only fill up the last units. */
  readonly columns: number;
  readonly rows: number;
  /** Those that show something: what a scan of this component alone has. */
  readonly ownColumns: number;
  readonly ownRows: number;
  /** The quantised mean of each block. */
  readonly means: Int16Array;
  /** 1 where a block has strong texture: its mean alone does not show it. */
  readonly textured: Uint8Array;
  /** A bit for each coefficient that is not zero, two words a block; only progressive images look back at them. */
  readonly nonZero: Uint32Array;
  /** The bit down to which each coefficient has been sent; -1 = not at all. */
  readonly sentTo = new Int8Array(64).fill(-1);

  constructor(
    { h, v }: { h: number; v: number },
    size: { width: number; height: number; hMax: number; vMax: number; isProgressive: boolean },
  ) {
    const { width, height, hMax, vMax, isProgressive } = size;
    this.columns = Math.ceil(width / (8 * hMax)) * h;
    this.rows = Math.ceil(height / (8 * vMax)) * v;
    this.ownColumns = Math.ceil(Math.ceil((width * h) / hMax) / 8);
    this.ownRows = Math.ceil(Math.ceil((height * v) / vMax) / 8);
    const blocks = this.columns * this.rows;
    this.means = new Int16Array(blocks);
    this.textured = new Uint8Array(blocks);
    this.nonZero = new Uint32Array(isProgressive ? 2 * blocks : 0);
  }

  isNonZero(block: number, k: number): boolean {
    return (((this.nonZero[2 * block + (k >> 5)] as number) >>> (k & 31)) & 1) === 1;
  }

  setNonZero(block: number, k: number): void {
    const word = 2 * block + (k >> 5);
    this.nonZero[word] = (this.nonZero[word] as number) | (1 << (k & 31));
  }
}
