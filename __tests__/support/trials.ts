/** Knows the tiny images with which a store is tried, so that faults can strike the others. */
import { IMAGE_CONTENT_TYPES } from '../../src/images/types.ts';
import { trialImage } from '../../src/storage/trial.ts';

const NAMES = await Promise.all(
  IMAGE_CONTENT_TYPES.map(async (type) => (await trialImage(type)).key.split('/').at(-1) ?? ''),
);

/** True for the path of a request about such an image. */
export function isTrial(path: string): boolean {
  return NAMES.some((name) => path.endsWith(name));
}
