/** Midjourney, by a gateway of one's own: what it says of itself. */
import type { ProviderDefinition } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { createMidjourneyProvider, MIDJOURNEY_INPUTS } from './adapter.ts';

export const midjourney: ProviderDefinition = {
  id: 'midjourney',
  service: 'a gateway of your own',
  aliases: {},
  // Both, or it stays off: nobody is to drive an account by accident.
  needs: [
    {
      setting: 'midjourneyGatewayUrl',
      variable: 'MIDJOURNEY_GATEWAY_URL',
      input: 'midjourney-gateway-url',
    },
    {
      setting: 'midjourneyGatewaySecret',
      variable: 'MIDJOURNEY_GATEWAY_SECRET',
      input: 'midjourney-gateway-secret',
    },
  ],
  modelSetting: 'midjourneyModel',
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
};
