/** The settings of Black Forest Labs. */

import { keySetting, modelSetting } from '../shared/setting-rows.ts';
import { DEFAULT_FLUX_MODEL } from './models.ts';

export const FLUX_KEY = keySetting('fluxApiKey', 'BFL_API_KEY', 'Black Forest Labs');

export const FLUX_SETTINGS = [
  FLUX_KEY,
  modelSetting(
    'fluxModel',
    DEFAULT_FLUX_MODEL,
    'Model of Black Forest Labs: flux-2-pro, flux-2-max, flux-2-flex, flux-2-klein-9b or flux-2-klein-4b.',
  ),
] as const;
