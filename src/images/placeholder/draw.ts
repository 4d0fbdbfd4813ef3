import { columnIndustry, type DrawnBy } from '../../prompts/attributes.ts';
import { describe } from '../../prompts/prompt.ts';
import { shownText } from '../../prompts/text.ts';
import { vocabularyWith } from '../../prompts/vocabulary/vocabulary.ts';
import type { Product } from '../../queue/contract.ts';
import type { Fonts } from './caption.ts';
import { motifFor } from './motifs.ts';
import { roomOf } from './palettes.ts';
import { SCENES, SIZE } from './scenes.ts';
import { hashText, pick, randomFrom } from './seed.ts';

/** What a placeholder shows of a product. All text may be hostile. */
export interface PlaceholderSubject extends Omit<Product, 'imageUrl'> {
  /** 0 is the product's own image; others look different. */
  variation: number;
  /** How it was read by the vocabulary of its owner; read by ours unless given. */
  drawnBy?: DrawnBy | undefined;
}

/** More of a text is never looked at, whatever length comes from outside (in UTF-16 units). */
const MAX_TEXT_LENGTH = 1000;

/** The placeholder of a product as SVG: always the same for the same subject. */
export function drawPlaceholder(subject: PlaceholderSubject, fonts: Fonts): string {
  const random = randomFrom(hashText(`${subject.id}\n${subject.name}\n${subject.variation}`));
  const scene = pick(random, SCENES);
  const start = (text: string) => shownText(text, MAX_TEXT_LENGTH);
  const industryText = subject.industry ?? subject.subIndustry;
  const industry = industryText === null ? null : start(industryText);
  const plantPart = subject.plantPart === null ? null : start(subject.plantPart);
  const attributes = subject.drawnBy ?? describe({ ...subject, imageUrl: null });
  const column = columnIndustry(industry, 'industry', vocabularyWith());
  const known = column ?? (industry === null ? attributes.industry : null);
  const body = scene({
    text: { name: start(subject.name), plantPart, industry },
    motif: motifFor(attributes),
    room: roomOf(industry, known?.value ?? null),
    fonts,
    random,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${body}</svg>`;
}
