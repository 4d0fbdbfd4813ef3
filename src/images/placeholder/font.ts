/** What setting text needs to know of a TrueType font (https://learn.microsoft.com/typography/opentype/spec/). */
export interface FontMetrics {
  /** Whether the font has its own glyph for a code point. */
  covers(codePoint: number): boolean;
  /** Width in em of a text set on one line, kerning not counted (Inter's only narrows). */
  widthEm(text: string): number;
}

/** @throws {Error} when the bytes are not a TrueType font with a Unicode character map. */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string): number => {
    for (let i = 0; i < view.getUint16(4); i += 1) {
      const record = 12 + i * 16;
      const name = String.fromCharCode(...bytes.subarray(record, record + 4));
      if (name === tag) return view.getUint32(record + 8);
    }
    throw new Error(`Expected a TrueType font with a "${tag}" table.`);
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metricCount = view.getUint16(table('hhea') + 34);
  const metrics = table('hmtx');
  const glyphOf = readCharacterMap(view, table('cmap'));
  // Lines are measured many times over while they are being balanced.
  const advances = new Map<string, number>();
  const advance = (character: string) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    const width = view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    advances.set(character, width);
    return width;
  };
  return {
    covers: (codePoint) => glyphOf(codePoint) !== 0,
    widthEm(text) {
      let width = 0;
      for (const character of text) width += advance(character);
      return width;
    },
  };
}

/** Glyph index by code point, 0 when there is none: from the map's format 12, which holds all of Unicode. */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + i * 8),
  );
  const full = offsets.find((offset) => view.getUint16(offset) === 12);
  if (full === undefined)
    throw new Error('Expected a font with a full Unicode character map (cmap format 12).');
  const groups = Array.from({ length: view.getUint32(full + 12) }, (_, i) => {
    const group = full + 16 + i * 12;
    return {
      first: view.getUint32(group),
      last: view.getUint32(group + 4),
      glyph: view.getUint32(group + 8),
    };
  });
  return (codePoint) => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups[middle];
      if (!group || codePoint < group.first) high = middle - 1;
      else if (codePoint > group.last) low = middle + 1;
      else return group.glyph + codePoint - group.first;
    }
    return 0;
  };
}
