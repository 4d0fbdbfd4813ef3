/** What is asked of every image. */
import { IMAGE_FORMATS } from '../../providers/contract.ts';
import { MAX_SEED } from '../../providers/shared/fit-request.ts';
import { choice, integer } from '../fields.ts';
import { imageSize, presetName, qualityName } from '../image-fields.ts';
import { setting } from '../setting.ts';
import { EVERY_IMAGE } from './doors.ts';

export const IMAGE_ROWS = [
  setting({
    name: 'size',
    schema: imageSize(),
    doors: EVERY_IMAGE,
    group: 'images',
    unset: "1024x1024, or the provider's own square",
    sentence:
      'Width and height of the images in pixels, such as 1536x1024; a provider with fixed aspect ratios gets the nearest one.',
  }),
  setting({
    name: 'imageFormat',
    schema: choice(IMAGE_FORMATS),
    doors: EVERY_IMAGE,
    group: 'images',
    unset: 'webp where the model can make it, else png',
    sentence: 'File format to ask for.',
    placeholder: 'FORMAT',
  }),
  setting({
    name: 'quality',
    schema: qualityName(),
    doors: EVERY_IMAGE,
    group: 'images',
    unset: 'what suits the provider (medium for openai, low for gemini)',
    sentence: 'Quality to ask for, where the model has a choice: low, medium, high, xhigh or max.',
  }),
  setting({
    name: 'stylePreset',
    schema: presetName(),
    doors: EVERY_IMAGE,
    group: 'images',
    unset: 'none',
    sentence:
      'Style for products that name none, such as photographic or digital-art; providers without styles ignore it.',
  }),
  setting({
    name: 'seed',
    schema: integer(0, MAX_SEED),
    doors: EVERY_IMAGE,
    group: 'images',
    unset: 'random',
    sentence: 'Number that makes images repeatable, where the provider has it.',
  }),
] as const;
