/** The settings of Cloudflare Workers AI. */

import { boolean, keyText } from '../../config/fields.ts';
import { setting } from '../../config/setting.ts';
import { keySetting, modelSetting, PROVIDER_DOORS, SECRET_DOORS } from '../shared/setting-rows.ts';
import { DEFAULT_CLOUDFLARE_MODEL } from './models.ts';

export const CLOUDFLARE_KEY = keySetting(
  'cloudflareApiToken',
  'CLOUDFLARE_API_TOKEN',
  'Cloudflare: an API token with the permission Workers AI',
);

export const CLOUDFLARE_ACCOUNT = setting({
  name: 'cloudflareAccountId',
  schema: keyText('an account id'),
  environment: ['CLOUDFLARE_ACCOUNT_ID'],
  // It opens nothing by itself, and stands in the address of each request: so it is kept out of what is shown.
  secret: true,
  doors: SECRET_DOORS,
  group: 'provider',
  unset: 'none',
  sentence:
    'Account id of Cloudflare: the 32 hex digits in the address of its dashboard; keep it in a secret.',
});

export const CLOUDFLARE_SETTINGS = [
  CLOUDFLARE_KEY,
  CLOUDFLARE_ACCOUNT,
  modelSetting('cloudflareModel', DEFAULT_CLOUDFLARE_MODEL, 'Image model of Cloudflare Workers AI.'),
  setting({
    name: 'cloudflareBeyondFree',
    schema: boolean(),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'false',
    sentence:
      'Go on when the free neurons of the day are used up, and pay for it; needs the Workers Paid plan.',
    providerKey: 'beyond-free',
  }),
] as const;
