/** The settings of Midjourney's gateway. */
import { integer, keyText, text } from '../../config/fields.ts';
import { setting } from '../../config/setting.ts';
import { modelSetting, PROVIDER_DOORS, SECRET_DOORS } from '../shared/setting-rows.ts';

export const MIDJOURNEY_SETTINGS = [
  setting({
    name: 'midjourneyGatewayUrl',
    // Parsed by the adapter.
    schema: text('a URL'),
    environment: ['MIDJOURNEY_GATEWAY_URL'],
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'none, and Midjourney stays off',
    sentence:
      "Address of your own gateway that speaks the midjourney-proxy protocol; Midjourney's guidelines prohibit automation.",
    placeholder: 'URL',
    providerKey: 'gateway-url',
  }),
  setting({
    name: 'midjourneyGatewaySecret',
    schema: keyText('a secret'),
    environment: ['MIDJOURNEY_GATEWAY_SECRET'],
    secret: true,
    doors: SECRET_DOORS,
    group: 'provider',
    unset: 'none, and Midjourney stays off',
    sentence: 'Secret of that gateway; keep it in a secret.',
  }),
  modelSetting(
    'midjourneyModel',
    'the version that the account is set to',
    'Version of Midjourney, such as 7 or niji-6.',
  ),
  setting({
    name: 'midjourneyUpscale',
    schema: integer(1, 4),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: '1',
    sentence: 'Which of the four images of a sheet is enlarged.',
    providerKey: 'upscale',
  }),
] as const;
