/** Placeholders, drawn on this machine: no service, no key, no price. */
import { DRAWING_VERSION } from '../../images/placeholder/version.ts';
import { defineProvider } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { createPlaceholderProvider } from './adapter.ts';

export const placeholder = defineProvider({
  id: 'placeholder',
  service: 'nobody: it draws',
  aliases: {},
  settings: [],
  needs: [],
  defaultModel: DRAWING_VERSION,
  inputs: {},
  prices: NO_PRICES,
  wording: 'natural',
  delivery: 'at once',
  create: (_settings, _wanted, { drawing }) => createPlaceholderProvider(drawing),
});
