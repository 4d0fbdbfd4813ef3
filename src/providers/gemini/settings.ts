/** The settings of Google. */

import { keySetting, modelSetting } from '../shared/setting-rows.ts';
import { DEFAULT_GEMINI_MODEL } from './models.ts';

export const GEMINI_KEY = keySetting('geminiApiKey', 'GEMINI_API_KEY', "Google's Gemini API");

export const GEMINI_SETTINGS = [
  GEMINI_KEY,
  modelSetting('geminiModel', DEFAULT_GEMINI_MODEL, 'Image model of Google.'),
] as const;
