/** The texts of a product in which words are recognised, bounded and made safe, in the order in which they are believed. */
import type { Product } from '../queue/contract.ts';
import { plainWords, type SafeName } from './text.ts';
import { type Word, wordsOf } from './words.ts';

const LONGEST_DESCRIPTION = 2_000;
const MOST_ATTRIBUTES = 40;
export const LONGEST_ATTRIBUTE = 200;
const KEYS = {
  kind: /^(?:product[_ ]?)?(?:type|category|kind)$/i,
  shape: /^(?:form|pack(?:age|aging)?|container|presentation|unit)$/i,
  colour: /colou?r/i,
  material: /^(?:materials?|composition|fabric|cover|made[_ ]?(?:of|from)|surface|finish)$/i,
};

/** A text of the product, as words, and what it is called when it is the source of something. */
export interface Text {
  source: string;
  words: Word[];
}

/** What of a product is looked at, in the order in which it is believed. */
export interface Reading {
  name: Text;
  kinds: Text[];
  shapes: Text[];
  colours: Text[];
  materials: Text[];
  opening: Text;
  description: Text;
}

export function read(product: Product, safe: SafeName): Reading {
  const given = Object.entries(product.attributes ?? {}).slice(0, MOST_ATTRIBUTES);
  const texts = (key: RegExp): Text[] =>
    given.flatMap(([name, value]) => {
      if (!key.test(name)) return [];
      const text = Array.isArray(value) ? value.slice(0, 8).filter(isText).join(', ') : value;
      return isText(text) ? [textOf(`attribute ${plainWords(name, 40)}`, text, LONGEST_ATTRIBUTE)] : [];
    });
  const description = plainWords(product.description ?? '', LONGEST_DESCRIPTION);
  return {
    name: { source: 'name', words: wordsOf(safe.read) },
    kinds: [
      ...texts(KEYS.kind),
      ...(product.subIndustry ? [textOf('sub-industry', product.subIndustry, LONGEST_ATTRIBUTE)] : []),
    ],
    shapes: texts(KEYS.shape),
    colours: texts(KEYS.colour),
    materials: texts(KEYS.material),
    opening: { source: 'description', words: wordsOf(description.split(/[.!?]\s/, 1)[0] ?? '') },
    description: { source: 'description', words: wordsOf(description) },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textOf(source: string, text: string, longest: number): Text {
  return { source, words: wordsOf(plainWords(text, longest)) };
}
