/** Cloudflare: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { NO_PRICES } from '../shared/prices.ts';
import { CLOUDFLARE_INPUTS, createCloudflareProvider } from './adapter.ts';
import { DEFAULT_CLOUDFLARE_MODEL } from './models.ts';
import { CLOUDFLARE_ACCOUNT, CLOUDFLARE_KEY, CLOUDFLARE_SETTINGS } from './settings.ts';

export const cloudflare = defineProvider({
  id: 'cloudflare',
  service: 'Cloudflare Workers AI',
  aliases: { workers_ai: null },
  settings: CLOUDFLARE_SETTINGS,
  needs: [{ setting: CLOUDFLARE_KEY.name }, { setting: CLOUDFLARE_ACCOUNT.name }],
  defaultModel: DEFAULT_CLOUDFLARE_MODEL,
  inputs: CLOUDFLARE_INPUTS,
  // By neurons, of which some are free each day.
  prices: NO_PRICES,
  wording: 'natural',
  delivery: 'in the answer, as base64',
  create: (settings, wanted, surroundings) =>
    // What it needs is there.
    createCloudflareProvider(
      {
        apiToken: settings.cloudflareApiToken ?? '',
        accountId: settings.cloudflareAccountId ?? '',
        model: settings.cloudflareModel,
        beyondFree: settings.cloudflareBeyondFree ?? false,
        ...wanted,
      },
      surroundings,
    ),
});
