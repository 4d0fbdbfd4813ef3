/** A text for every setting that gives it another value than its default, for tests that nothing gets lost on its way. */
import { resolveSettings, type SettingName, type Settings } from '../../src/config/settings.ts';
import { providerNames } from '../../src/providers/registry.ts';
import { PROJECT_KEYS } from './keys.ts';

export const TEXT_OF: Readonly<Record<SettingName, string>> = {
  mode: 'doctor',
  configFile: 'other.yml',
  supabaseUrl: 'https://p.supabase.co',
  supabaseKey: PROJECT_KEYS.secret,
  databaseUrl: 'postgresql://u:p@h:5432/postgres',
  move: 'true',
  catalogue: 'simple',
  provider: 'flux',
  fallbackProviders: 'gemini,fal',
  fallbackOnRefusal: 'true',
  cloudflareApiToken: 'cloudflare-token',
  cloudflareAccountId: 'cloudflare-account',
  cloudflareModel: 'flux-2-klein-9b',
  cloudflareBeyondFree: 'true',
  comfyuiUrl: 'https://comfy.example',
  comfyuiWorkflow: 'workflow.json',
  comfyuiToken: 'comfy-token',
  openaiApiKey: 'openai-key',
  openaiModel: 'openai-model',
  openaiBaseUrl: 'https://openai.example/v1',
  openaiDialect: 'together',
  stabilityApiKey: 'stability-key',
  stabilityModel: 'stability-model',
  falApiKey: 'fal-key',
  falModel: 'fal-model',
  fluxApiKey: 'flux-key',
  fluxModel: 'flux-model',
  geminiApiKey: 'gemini-key',
  geminiModel: 'gemini-model',
  midjourneyGatewayUrl: 'https://gateway.example',
  midjourneyGatewaySecret: 'gateway-secret',
  midjourneyModel: '7',
  midjourneyUpscale: '3',
  size: '512x768',
  imageFormat: 'jpeg',
  quality: 'high',
  stylePreset: 'photographic',
  seed: '42',
  background: 'opaque',
  compression: '50',
  moderation: 'low',
  complexity: 'high',
  maxPriceUsd: '0.5',
  batchSize: '7',
  concurrency: '3',
  imagesPerMinute: '30',
  queueMissing: 'false',
  replace: 'placeholders',
  bucket: 'other-bucket',
  dailyBudgetUsd: '3',
  runBudgetUsd: '2',
  timeLimitMinutes: '25',
  dryRun: 'true',
  runKey: 'shared',
  worker: 'second',
  workers: '4',
  reportsPath: 'elsewhere',
  failOn: 'any-failure',
  notifyWebhook: 'https://hooks.example/services/secret',
  summary: 'compact',
};

export const SETTING_NAMES = Object.keys(TEXT_OF) as SettingName[];

/** Where a setting stands once it is parsed. */
export function fieldOf(name: SettingName): keyof Settings {
  return name.replace(/Usd$/, 'MicroUsd') as keyof Settings;
}

const parsed = (values: Partial<Record<SettingName, string>>) =>
  resolveSettings([{ values, spell: (name) => name }], providerNames());

/** What the text of each setting means, and what holds without it. */
export const VALUES: Settings = parsed(TEXT_OF);
export const DEFAULTS: Settings = parsed({});
