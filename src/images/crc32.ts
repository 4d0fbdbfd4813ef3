/** CRC-32 as PNG uses it (https://www.w3.org/TR/png-3/#D-CRCAppendix), eight bytes a step: the Edge has no other one. */
type EightTables = [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
const TABLES = createTables();

function createTables(): Uint32Array[] {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first = new Uint32Array(256)] = tables;
  for (let n = 0; n < 256; n += 1) {
    let crc = n;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[n] = crc;
  }
  for (let k = 1; k < 8; k += 1) {
    const before = tables[k - 1] as Uint32Array;
    for (let n = 0; n < 256; n += 1) {
      const crc = before[n] as number;
      (tables[k] as Uint32Array)[n] = (crc >>> 8) ^ (first[crc & 255] as number);
    }
  }
  return tables;
}

const entry = (table: Uint32Array, index: number) => table[index] as number;
const byteAt = (bytes: Uint8Array, index: number) => bytes[index] as number;

/** @returns An unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as EightTables;
  let crc = -1;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const first =
      byteAt(bytes, i) |
      (byteAt(bytes, i + 1) << 8) |
      (byteAt(bytes, i + 2) << 16) |
      (byteAt(bytes, i + 3) << 24);
    const low = crc ^ first;
    crc =
      entry(t7, low & 255) ^
      entry(t6, (low >>> 8) & 255) ^
      entry(t5, (low >>> 16) & 255) ^
      entry(t4, low >>> 24) ^
      entry(t3, byteAt(bytes, i + 4)) ^
      entry(t2, byteAt(bytes, i + 5)) ^
      entry(t1, byteAt(bytes, i + 6)) ^
      entry(t0, byteAt(bytes, i + 7));
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ entry(t0, (crc ^ byteAt(bytes, i)) & 255);
  return (crc ^ -1) >>> 0;
}
