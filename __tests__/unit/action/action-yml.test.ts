import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { OUTPUT_NAMES } from '../../../src/action/host.ts';
import { kebabCase } from '../../../src/config/setting.ts';
import { ownerOf, pathInFile, SETTINGS } from '../../../src/config/table.ts';

const entry = z.strictObject({ description: z.string().min(10), required: z.literal(false).optional() });
const token = entry.extend({ default: z.string() });
const manifest = z
  .object({
    name: z.string(),
    description: z.string().max(125),
    branding: z.object({ icon: z.string(), color: z.string() }),
    // Strict: an input with a default would hide what the environment or a file gives.
    inputs: z.object({ 'github-token': token }).catchall(entry),
    outputs: z.record(z.string(), z.strictObject({ description: z.string().min(10) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  })
  .parse(parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')));

describe('action.yml', () => {
  it('declares exactly the outputs that the Action sets', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('has at most 24 inputs besides the secrets of providers: all else stands in the settings file', () => {
    const ofProviders = SETTINGS.filter(({ name, secret }) => secret && ownerOf(name) !== null);
    const names = ofProviders.map(({ name }) => kebabCase(name));
    expect(Object.keys(manifest.inputs).filter((name) => !names.includes(name)).length).toBeLessThanOrEqual(
      24,
    );
    const elsewhere = SETTINGS.filter(({ name }) => !(kebabCase(name) in manifest.inputs));
    expect(elsewhere.filter((row) => pathInFile(row) === null)).toEqual([]);
  });
});
