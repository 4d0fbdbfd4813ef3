/** Text files as people and their programs write them: UTF-8, or UTF-16 as Windows' PowerShell does. */

/** The text of a file, without a byte order mark; null when it is neither UTF-8 nor UTF-16. */
export function decodeTextFile(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without a mark, zeros tell: ASCII in UTF-16 has one in each pair of bytes, and UTF-8 text has none. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length > 1 && second === 0) return 'utf-16le';
  return first === 0 ? 'utf-16be' : 'utf-8';
}
