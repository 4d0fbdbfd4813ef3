import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { avifDecoderWasm } from '../../../src/assets/generated/avif-decoder-wasm.ts';
import { interBold } from '../../../src/assets/generated/inter-bold.ts';
import { interMedium } from '../../../src/assets/generated/inter-medium.ts';
import { resvgWasm } from '../../../src/assets/generated/resvg-wasm.ts';
import { webpDecoderWasm } from '../../../src/assets/generated/webp-decoder-wasm.ts';
import { webpEncoderWasm } from '../../../src/assets/generated/webp-encoder-wasm.ts';
import { inflateAsset } from '../../../src/assets/inflate.ts';

const EMBEDDED = [interBold, interMedium, resvgWasm, webpEncoderWasm, webpDecoderWasm, avifDecoderWasm];
const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('embedded assets', () => {
  it('are what the packages and sql/ hold', () => {
    const check = spawnSync(process.execPath, ['scripts/embed-assets.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(check.stderr.split('\n').filter((line) => line.includes('differs'))).toEqual([]);
    expect(check.status).toBe(0);
  });

  it('inflate to their recorded length', async () => {
    for (const asset of EMBEDDED) {
      expect((await inflateAsset(asset)).length).toBe(asset.bytes);
    }
  });

  it('say so when the program file is damaged', async () => {
    await expect(inflateAsset({ ...interBold, bytes: interBold.bytes + 1 })).rejects.toThrow(
      'is damaged: expected',
    );
  });

  it('come with their licences', () => {
    const notices = readFileSync(`${root}/src/assets/THIRD-PARTY.md`, 'utf8');
    for (const asset of EMBEDDED) {
      const [, name, version] = /^(\S+) (\S+),/.exec(asset.source) ?? [];
      expect(notices).toContain(`\`${name}\` ${version}`);
    }
    for (const text of [
      'SIL OPEN FONT LICENSE Version 1.1',
      'Mozilla Public License Version 2.0',
      'Google Inc.',
      'Joe Drago',
      'Alliance for Open Media',
    ]) {
      expect(notices).toContain(text);
    }
  });
});
