/** Which providers are asked. */
import { boolean } from '../fields.ts';
import { providerList, providerName } from '../provider-fields.ts';
import { setting } from '../setting.ts';
import { EVERY_IMAGE, EVERY_RUN } from './doors.ts';

export const PROVIDER_ROWS = [
  setting({
    name: 'provider',
    schema: providerName,
    doors: ['action', 'workflow', 'form', ...EVERY_IMAGE, 'cli:preview', 'call'],
    group: 'provider',
    default: 'placeholder',
    sentence: 'Image provider for products that ask for none in particular.',
  }),
  setting({
    name: 'fallbackProviders',
    schema: providerList,
    doors: EVERY_IMAGE,
    group: 'provider',
    unset: 'none',
    sentence:
      'Fallback providers, in order, comma-separated: for a provider whose credits are used up or whose key, model or settings are wrong.',
  }),
  setting({
    name: 'fallbackOnRefusal',
    schema: boolean(),
    doors: EVERY_RUN,
    group: 'provider',
    default: 'false',
    sentence: 'Also use fallback providers for products that a provider refuses for their content.',
  }),
] as const;
