/** Placeholders, drawn on this machine: no service, no key, no price. */
import { DRAWING_VERSION } from '../../images/placeholder/draw.ts';
import type { ProviderDefinition } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { createPlaceholderProvider } from './adapter.ts';

export const placeholder: ProviderDefinition = {
  id: 'placeholder',
  service: 'nobody: it draws',
  aliases: {},
  needs: [],
  modelSetting: null,
  defaultModel: DRAWING_VERSION,
  inputs: {},
  prices: NO_PRICES,
  wording: 'natural',
  delivery: 'at once',
  create: () => createPlaceholderProvider(),
};
