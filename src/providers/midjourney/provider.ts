/** Midjourney, by a gateway of one's own: what it says of itself. */
import { defineProvider } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { createMidjourneyProvider, MIDJOURNEY_INPUTS } from './adapter.ts';
import { MIDJOURNEY_SETTINGS } from './settings.ts';

export const midjourney = defineProvider({
  id: 'midjourney',
  service: 'a gateway of your own',
  aliases: {},
  // Both, or it stays off: nobody is to drive an account by accident.
  settings: MIDJOURNEY_SETTINGS,
  needs: [{ setting: 'midjourneyGatewayUrl' }, { setting: 'midjourneyGatewaySecret' }],
  defaultModel: null,
  inputs: MIDJOURNEY_INPUTS,
  // Nobody knows what an image costs on somebody's account.
  prices: NO_PRICES,
  wording: 'flags',
  delivery: 'later, at an address',
  create: (settings, wanted, surroundings) =>
    createMidjourneyProvider(
      {
        gatewayUrl: settings.midjourneyGatewayUrl ?? '',
        gatewaySecret: settings.midjourneyGatewaySecret ?? '',
        model: settings.midjourneyModel,
        upscaleIndex: settings.midjourneyUpscale ?? 1,
        ...wanted,
      },
      surroundings,
    ),
});
