/** Which images a cell of an export tells of: one address or many, plain or wrapped in what shops wrap them in. */
import { isObject, listOf } from './json.ts';
import { isBlank } from './values.ts';

export interface ImageAddress {
  /** As it is stored: a protocol is added where only that is missing. */
  url: string;
  /** `completed`: only the protocol was missing. `elsewhere`: relative, or of a protocol that is none of the web's. */
  kind: 'complete' | 'completed' | 'elsewhere';
  /** As it came. */
  given: string;
}

/** Cells that say that there is no image. */
const NO_IMAGE = /^(?:none|no|false|0|no[ _-]?(?:image|selection)|nan|missing)$/i;
const EXTENSION = /\.(?:jpe?g|jpe|jfif|png|webp|gif|avif|heic|heif|svg|bmp|tiff?)$/i;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** A host with its top-level domain, and a path: what browsers read as relative, and people mean as an address. */
const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}\/\S/u;
/** Hosts and paths that hold nothing but pictures. */
const PICTURE_HOST =
  /(?:^|[./-])(?:images?|imgs?|photos?|pictures?|media|cdn|thumbs?|static|assets|uploads?|files?)\d*[.-]|cloudinary|imgix|unsplash|airtableusercontent|shopifycdn|twimg|staticflickr|ctfassets|sanity\.io/i;
/** Between two addresses of a list: only where another one begins, since addresses may hold commas. */
const BETWEEN_FULL = /\s*[,;|\s]\s*(?=(?:https?:)?\/\/)/i;
const BETWEEN_ANY = /\s*[,;|\n]\s*/;
/** Keys under which objects of shops keep an address, the best one first. */
const URL_KEYS = [
  'src',
  'url',
  'originalSrc',
  'original',
  'href',
  'link',
  'image_url',
  'imageUrl',
  'image',
  'path',
  'file',
  'filename',
  'full',
  'large',
  'preview',
  'previewImage',
] as const;
const DEEPEST = 4;

/** The addresses of a cell, in their order; empty when it has none. */
export function imagesIn(value: unknown, depth = 0): ImageAddress[] {
  if (depth > DEEPEST || value === null || value === undefined) return [];
  if (typeof value === 'string') return imagesInText(value.trim(), depth);
  const list = listOf(value);
  if (list.length > 0) return list.flatMap((one) => imagesIn(one, depth + 1));
  if (!isObject(value)) return [];
  for (const key of URL_KEYS) {
    const found = imagesIn(value[key], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a text is surely the address of an image, whatever its column is called. */
export function looksLikeImage(value: unknown, isNamedSo: boolean): boolean {
  const [first] = imagesIn(value);
  if (first === undefined) return false;
  const path = first.url.split(/[?#]/, 1)[0] ?? '';
  if (EXTENSION.test(path) || first.url.startsWith('data:image/')) return true;
  const url = URL.parse(first.url);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return (
    isNamedSo ||
    PICTURE_HOST.test(url.hostname) ||
    /\/(?:images?|photos?|pictures?|img)\//i.test(url.pathname)
  );
}

function imagesInText(text: string, depth: number): ImageAddress[] {
  if (isBlank(text) || NO_IMAGE.test(text)) return [];
  if (/^[[{]/.test(text)) {
    try {
      return imagesIn(JSON.parse(text), depth + 1);
    } catch {
      // Not JSON after all.
    }
  }
  if (text.startsWith('data:')) return [{ url: text, kind: 'complete', given: text }];
  const wrapped = [
    ...text.matchAll(/<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/gi),
    ...text.matchAll(/\(((?:https?:)?\/\/[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/gi),
  ].map(([, url = '']) => url);
  const isFull = /^(?:https?:)?\/\//i.test(text);
  const parts = wrapped.length > 0 && !isFull ? wrapped : text.split(isFull ? BETWEEN_FULL : BETWEEN_ANY);
  return parts.flatMap((part) => addressOf(part.trim()) ?? []);
}

function addressOf(given: string): ImageAddress | null {
  if (isBlank(given)) return null;
  if (given.startsWith('//'))
    return addressOf(`https:${given}`) && { url: `https:${given}`, kind: 'completed', given };
  if (/^https?:/i.test(given)) {
    const url = URL.parse(given);
    if (url === null) return null;
    // A space inside would end the address for whoever reads it.
    return { url: /\s/.test(given) ? url.href : given, kind: 'complete', given };
  }
  if (/^[a-z]:[\\/]/i.test(given)) return { url: given, kind: 'elsewhere', given };
  if (/^(?:ftps?|file|s3|gs|wix|blob):/i.test(given)) return { url: given, kind: 'elsewhere', given };
  if (SCHEME.test(given)) return null;
  if (BARE_HOST.test(given)) return { url: `https://${given}`, kind: 'completed', given };
  const path = given.split(/[?#]/, 1)[0] ?? '';
  const isPath = !/\s\/|\/\s/.test(path) && /^\.{0,2}\//.test(path);
  return EXTENSION.test(path) || isPath ? { url: given, kind: 'elsewhere', given } : null;
}
