/** The kinds of values that are asked of images and of the models that make them. */
import { z } from 'zod';
import type { ImageSize } from '../providers/contract.ts';
import { shaped } from './field-shape.ts';
import { looksSecret, text } from './fields.ts';

const MIN_EDGE = 64;
const MAX_EDGE = 8192;

export function modelName() {
  const expected = 'the name of a model';
  const schema = text(expected)
    .regex(/^[A-Za-z0-9@][A-Za-z0-9._:/@-]{0,99}$/, { error: expected })
    .refine((value) => !looksSecret(value), { error: expected });
  // YAML reads a version such as 7 as a number.
  const typed = z.union([z.string(), z.number()], { error: expected });
  return shaped(schema, { placeholder: 'NAME', typed });
}

/** `auto` is refused: nobody can say beforehand what it costs. */
export function qualityName() {
  const expected =
    'the name of a quality, such as low, medium or high (auto has no price that could be reserved)';
  const schema = text(expected)
    .regex(/^[a-z][a-z0-9-]{0,19}$/, { error: expected })
    .refine((value) => value !== 'auto', { error: expected });
  return shaped(schema, { placeholder: 'NAME' });
}

export function presetName() {
  const expected = 'the name of a style preset, such as photographic';
  const schema = text(expected).regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/, { error: expected });
  return shaped(schema, { placeholder: 'NAME' });
}

export function imageSize() {
  const expected = `a size in pixels from ${MIN_EDGE}x${MIN_EDGE} to ${MAX_EDGE}x${MAX_EDGE}, such as 1024x1024`;
  const schema = text(expected)
    .regex(/^\d{2,4}x\d{2,4}$/i, { error: expected })
    .transform((value): ImageSize => {
      const [width = 0, height = 0] = value.toLowerCase().split('x').map(Number);
      return { width, height };
    })
    .refine(({ width, height }) => [width, height].every((edge) => edge >= MIN_EDGE && edge <= MAX_EDGE), {
      error: expected,
    });
  return shaped(schema, { placeholder: 'WxH' });
}
