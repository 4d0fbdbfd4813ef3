/** The settings of fal. */

import { keySetting, modelSetting } from '../shared/setting-rows.ts';
import { DEFAULT_FAL_MODEL } from './models.ts';

export const FAL_KEY = keySetting('falApiKey', 'FAL_KEY', 'fal');

export const FAL_SETTINGS = [
  FAL_KEY,
  modelSetting(
    'falModel',
    DEFAULT_FAL_MODEL,
    'Model on fal, by the name of its page, such as fal-ai/flux-2-flex.',
  ),
] as const;
