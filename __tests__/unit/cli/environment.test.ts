import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadEnvironment } from '../../../src/cli/environment.ts';

describe('the environment and .env', () => {
  let folder: string;
  const warnings: string[] = [];
  const load = (environment: Record<string, string>) =>
    loadEnvironment(environment, folder, (message) => warnings.push(message));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
    warnings.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are the environment alone when there is no file', () => {
    expect(load({ A: '1' })).toEqual({ A: '1' });
    expect(warnings).toEqual([]);
  });

  it('are joined, and the environment wins', () => {
    writeFileSync(
      join(folder, '.env'),
      '# a comment\nSUPABASE_URL="https://file.example"\nOTHER=from file\n',
    );
    expect(load({ SUPABASE_URL: 'https://environment.example' })).toEqual({
      SUPABASE_URL: 'https://environment.example',
      OTHER: 'from file',
    });
  });

  it('take an empty variable for one that was not given', () => {
    writeFileSync(join(folder, '.env'), 'SUPABASE_URL=https://file.example\n');
    expect(load({ SUPABASE_URL: '  ', NOTHING: '' })).toEqual({
      SUPABASE_URL: 'https://file.example',
      NOTHING: '',
    });
  });
});
