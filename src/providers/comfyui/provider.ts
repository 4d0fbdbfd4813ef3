/** A ComfyUI of one's own: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { COMFYUI_INPUTS, createComfyUiProvider } from './adapter.ts';
import { DEFAULT_COMFYUI_MODEL } from './flux2-klein.ts';
import { COMFYUI_SETTINGS } from './settings.ts';

export const comfyui = defineProvider({
  id: 'comfyui',
  service: 'a ComfyUI of your own',
  aliases: { comfy: null },
  settings: COMFYUI_SETTINGS,
  needs: [{ setting: 'comfyuiUrl' }],
  defaultModel: DEFAULT_COMFYUI_MODEL,
  inputs: COMFYUI_INPUTS,
  prices: NO_PRICES,
  wording: 'natural',
  delivery: 'later, from its server',
  create: ({ comfyuiUrl, comfyuiWorkflow, comfyuiToken }, { options }, surroundings) =>
    // What it needs is there.
    createComfyUiProvider(
      { url: comfyuiUrl ?? '', workflow: comfyuiWorkflow, token: comfyuiToken, options },
      surroundings,
    ),
});
