/** The tiny image with which a store is tried: a real one of each type, one pixel large, under a key of its own. */
import { invalidInput } from '../errors.ts';
import { IMAGE_TYPES, type ImageType } from '../images/types.ts';
import type { ImageToStore } from './contract.ts';
import { callFolder, imageKey, sha256Hex } from './key.ts';

/** One hemp-green pixel each, in base64. */
const ONE_PIXEL: Readonly<Record<ImageType, string>> = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOoWBAFAAMGAXOppMqEAAAAAElFTkSuQmCC',
  jpeg:
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAYGBgYHBgcICAcKCwoLCg8ODAwODxYQERAREBYiFRkVFRkVIh4kHhweJB42KiYmKjY+' +
    'NDI0PkxERExfWl98fKcBBgYGBgcGBwgIBwoLCgsKDw4MDA4PFhAREBEQFiIVGRUVGRUiHiQeHB4kHjYqJiYqNj40MjQ+TERETF9a' +
    'X3x8p//AABEIAAEAAQMBIQACEQEDEQH/xABMAAEBAAAAAAAAAAAAAAAAAAAABRABAAAAAAAAAAAAAAAAAAAAAAEBAQAAAAAAAAAA' +
    'AAAAAAAABQYRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAmhj//2Q==',
  webp: 'UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoBAAEAAsBMJZgCdAFAAAD+tlfr7yh2JkL3LRQCAAA=',
  gif: 'R0lGODlhAQABAIAAAHigWgAAACwAAAAAAQABAAACAkQBADs=',
  avif:
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAA' +
    'AGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAABkAAAAoaWluZgAAAAAAAQAAABppbmZl' +
    'AgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAEAAAABAAAAEHBpeGkAAAAAAwgICAAAAAxh' +
    'djFDgQAMAAAAABNjb2xybmNseAACAAIABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACFtZGF0EgAKCBgABggQEDQgMgsbABpp' +
    'poQAAKti+Q==',
};

/**
 * In a folder that nobody else uses, so that a trial of another worker neither meets nor removes it.
 * @throws {UserError} `input_invalid` for a type that is none of ours.
 */
export async function trialImage(contentType: string): Promise<ImageToStore> {
  const known = (Object.keys(IMAGE_TYPES) as ImageType[]).find(
    (type) => IMAGE_TYPES[type].contentType === contentType,
  );
  if (known === undefined) throw invalidInput('content type', 'the type of an image', contentType);
  const bytes = Uint8Array.from(atob(ONE_PIXEL[known]), (letter) => letter.charCodeAt(0));
  const own = await sha256Hex(new TextEncoder().encode(crypto.randomUUID()));
  const key = imageKey(await sha256Hex(bytes), IMAGE_TYPES[known].extension, callFolder(own));
  return { key, bytes, contentType };
}
