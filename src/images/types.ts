/**
 * The one list of image types: what we sniff, check, decode and store, what a bucket of ours takes, what the docs name.
 * What we cannot decode is not on it.
 */
export const IMAGE_TYPES = {
  png: { name: 'PNG', contentType: 'image/png', extension: 'png' },
  jpeg: { name: 'JPEG', contentType: 'image/jpeg', extension: 'jpg' },
  webp: { name: 'WebP', contentType: 'image/webp', extension: 'webp' },
  gif: { name: 'GIF', contentType: 'image/gif', extension: 'gif' },
  avif: { name: 'AVIF', contentType: 'image/avif', extension: 'avif' },
} as const;

export type ImageType = keyof typeof IMAGE_TYPES;

/** As a bucket's rules name them. */
export const IMAGE_CONTENT_TYPES: readonly string[] = Object.values(IMAGE_TYPES).map((t) => t.contentType);

/** For people: "PNG, JPEG, WebP, GIF or AVIF". */
export const IMAGE_TYPE_NAMES: string = Object.values(IMAGE_TYPES)
  .map((t) => t.name)
  .join(', ')
  .replace(/, (\w+)$/, ' or $1');
