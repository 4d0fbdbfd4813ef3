/** The settings of Stability AI. */

import { keySetting, modelSetting } from '../shared/setting-rows.ts';
import { DEFAULT_STABILITY_MODEL } from './models.ts';

export const STABILITY_KEY = keySetting('stabilityApiKey', 'STABILITY_API_KEY', 'Stability AI');

export const STABILITY_SETTINGS = [
  STABILITY_KEY,
  modelSetting(
    'stabilityModel',
    DEFAULT_STABILITY_MODEL,
    'Model of Stability AI: core, ultra, sd3.5-large, sd3.5-large-turbo, sd3.5-medium or sd3.5-flash.',
  ),
] as const;
