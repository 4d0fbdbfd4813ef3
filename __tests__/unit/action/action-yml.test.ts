import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { OUTPUT_NAMES } from '../../../src/action/host.ts';
import { INPUT_SETTINGS } from '../../../src/action/inputs.ts';
import {
  ENVIRONMENT_NAMES,
  kebabCase,
  resolveSettings,
  settingsSchema,
} from '../../../src/config/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';

const entry = z.strictObject({ description: z.string().min(10), required: z.literal(false).optional() });
const manifest = z
  .object({
    name: z.string(),
    description: z.string().max(125),
    branding: z.object({ icon: z.string(), color: z.string() }),
    // Strict: an input with a default would hide what the environment or a file gives.
    inputs: z.record(z.string(), entry),
    outputs: z.record(z.string(), z.strictObject({ description: z.string().min(10) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  })
  .parse(parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')));

const descriptionOf = (input: string) => manifest.inputs[input]?.description ?? '';

describe('action.yml', () => {
  it('declares exactly the inputs that the Action reads, and those are all the settings', () => {
    expect(Object.keys(manifest.inputs)).toEqual(INPUT_SETTINGS.map(kebabCase));
    expect([...INPUT_SETTINGS].sort()).toEqual(Object.keys(settingsSchema(providerNames()).shape).sort());
  });

  it('declares exactly the outputs that the Action sets', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('tells the default that really applies', () => {
    const { dailyBudgetMicroUsd, runBudgetMicroUsd, ...settings } = resolveSettings([], providerNames());
    const defaults = Object.entries(settings).filter(([, value]) => value !== null);
    expect(defaults.length).toBeGreaterThan(5);
    for (const [name, value] of defaults) {
      expect(descriptionOf(kebabCase(name))).toMatch(new RegExp(`(?:Default: |else )${String(value)}\\.$`));
    }
    for (const name of Object.keys(manifest.inputs)) expect(descriptionOf(name)).toContain('Default: ');
    expect([dailyBudgetMicroUsd, runBudgetMicroUsd]).toEqual([null, null]);
  });

  it('names the environment variables and the choices that a setting has', () => {
    for (const [name, variables] of Object.entries(ENVIRONMENT_NAMES)) {
      for (const variable of variables) expect(descriptionOf(kebabCase(name))).toContain(variable);
    }
    const { mode, replace, failOn, summary } = settingsSchema(providerNames()).shape;
    for (const [input, choices] of Object.entries({ mode, replace, 'fail-on': failOn, summary })) {
      for (const choice of choices.unwrap().options) expect(descriptionOf(input)).toContain(choice);
    }
    for (const provider of providerNames().available.values()) {
      expect(descriptionOf('provider')).toContain(provider);
    }
  });
});
