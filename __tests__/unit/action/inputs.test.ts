import { describe, expect, it } from '@jest/globals';
import { actionLayers, refuseOtherInputs } from '../../../src/action/inputs.ts';
import { secretsOf } from '../../../src/config/secrets.ts';
import { resolveSettings } from '../../../src/config/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';

const inputsOf = (inputs: Record<string, string>) => (name: string) => inputs[name] ?? '';

describe('inputs', () => {
  it('come before the environment, and empty ones count as not given', () => {
    const layers = actionLayers(inputsOf({ 'supabase-url': 'https://a.example', 'batch-size': '' }), {
      SUPABASE_URL: 'https://b.example',
      SUPABASE_SECRET_KEY: 'sb_secret_environment',
    });
    expect(resolveSettings(layers, providerNames())).toMatchObject({
      supabaseUrl: 'https://a.example',
      supabaseKey: 'sb_secret_environment',
      batchSize: 20,
    });
  });
});

describe('what is masked', () => {
  it('is every key and connection string, given or lying around, and the passwords inside', () => {
    const environment = {
      SUPABASE_SECRET_KEY: 'sb_secret_one',
      SUPABASE_SERVICE_ROLE_KEY: 'eyJ.two.x',
      DATABASE_URL: 'postgresql://u:p%40ss%2Fword@h:5432/postgres',
    };
    const layers = actionLayers(inputsOf({ 'supabase-key': ' sb_secret_three\n' }), environment);
    expect(secretsOf(layers, environment).sort()).toEqual(
      [
        'sb_secret_one',
        'eyJ.two.x',
        'sb_secret_three',
        'postgresql://u:p%40ss%2Fword@h:5432/postgres',
        'p%40ss%2Fword',
        'p@ss/word',
      ].sort(),
    );
  });

  it('copes with a stray percent sign in a password', () => {
    const layers = actionLayers(inputsOf({ 'database-url': 'postgresql://u:100%@h/postgres' }), {});
    expect(secretsOf(layers, {})).toContain('100%');
  });

  it('is nothing when nothing was given', () => {
    expect(secretsOf(actionLayers(inputsOf({}), {}), {})).toEqual([]);
  });

  it('that are none are refused with the key of the file to write instead', () => {
    const given = {
      'INPUT_BATCH-SIZE': '5',
      'INPUT_IMAGE-FORMAT': '',
      'INPUT_OPENAI-MODEL': 'gpt-image-2.5-flare',
      'INPUT_IMAGES-PER-MINUTE': '6',
    };
    expect(() => refuseOtherInputs(given, '')).toThrow(
      expect.objectContaining({
        code: 'input_invalid',
        message: 'The Action has no input images-per-minute, openai-model. Nothing was done.',
        hint: 'Write them into the settings file .github/image-generation.yml as images-per-minute, providers.openai.model, or set IMAGE_GENERATION_IMAGES_PER_MINUTE, IMAGE_GENERATION_OPENAI_MODEL in the env of the step.',
      }),
    );
    expect(() => refuseOtherInputs({ INPUT_BUCKET: 'b' }, 'own.yml')).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining('Write it into the settings file own.yml as bucket'),
      }),
    );
    expect(() => refuseOtherInputs({ 'INPUT_BATCH-SIZE': '5', INPUT_SEED: ' ' }, '')).not.toThrow();
  });
});
