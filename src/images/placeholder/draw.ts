import type { Fonts } from './caption.ts';
import { motifFor } from './motifs.ts';
import { SCENES, SIZE } from './scenes.ts';
import { hashText, pick, randomFrom } from './seed.ts';

/** Goes up whenever the same product would get other pixels. */
export const DRAWING_VERSION = 'placeholder-2';

/** What a placeholder shows of a product. All text may be hostile. */
export interface PlaceholderSubject {
  id: string;
  name: string;
  industry: string | null;
  plantPart: string | null;
  /** 0 is the product's own image; others look different. */
  variation: number;
}

/** More of a text is never looked at, whatever length comes from outside (in UTF-16 units). */
const MAX_TEXT_LENGTH = 1000;

/** The placeholder of a product as SVG: always the same for the same subject. */
export function drawPlaceholder(subject: PlaceholderSubject, fonts: Fonts): string {
  const random = randomFrom(hashText(`${subject.id}\n${subject.name}\n${subject.variation}`));
  const scene = pick(random, SCENES);
  const start = (text: string) => text.slice(0, MAX_TEXT_LENGTH);
  const name = start(subject.name);
  const industry = subject.industry === null ? null : start(subject.industry);
  const plantPart = subject.plantPart === null ? null : start(subject.plantPart);
  const body = scene({
    text: { name, plantPart, industry },
    motif: motifFor(plantPart, name),
    fonts,
    random,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${body}</svg>`;
}
