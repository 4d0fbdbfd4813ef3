/** What the FLUX models can be asked for. */
import type { Capabilities, ImageFormat, SizeRule } from '../contract.ts';

export const DEFAULT_FLUX_MODEL = 'flux-2-pro';
export const DEFAULT_SIZE = { width: 1024, height: 1024 };

interface FluxModel {
  /** How the name begins. */
  prefix: string;
  size: SizeRule;
}

const pixels = (multipleOf: number, minEdge: number, maxEdge: number): SizeRule => ({
  kind: 'pixels',
  multipleOf,
  minPixels: minEdge * minEdge,
  maxPixels: maxEdge * maxEdge,
  maxEdge,
  maxRatio: maxEdge / minEdge,
});
const RATIOS: SizeRule = {
  kind: 'ratios',
  ratios: ['21:9', '16:9', '3:2', '4:3', '1:1', '3:4', '2:3', '9:16', '9:21'],
};
const FORMATS: readonly ImageFormat[] = ['jpeg', 'png'];

/** The first that fits; a model that nobody here knows is taken for one of the newest. */
const FLUX_MODELS: readonly FluxModel[] = [
  { prefix: 'flux-pro-1.1-ultra', size: RATIOS },
  { prefix: 'flux-kontext', size: RATIOS },
  { prefix: 'flux-pro-1.1', size: pixels(32, 256, 1440) },
  { prefix: 'flux-dev', size: pixels(32, 256, 1440) },
  { prefix: '', size: pixels(16, 512, 2048) },
];

export function capabilitiesOf(model: string): Capabilities {
  const traits = FLUX_MODELS.find(({ prefix }) => model.startsWith(prefix));
  return {
    negativePrompt: false,
    seed: true,
    stylePresets: [],
    qualities: [],
    formats: FORMATS,
    maxPromptCharacters: 32_000,
    maxPromptBytes: null,
    size: traits?.size ?? { kind: 'fixed' },
  };
}
