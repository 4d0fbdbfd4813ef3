import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadEnvironment } from '../../../src/cli/environment.ts';

describe('the environment and .env', () => {
  let folder: string;
  const load = (environment: Record<string, string>) => loadEnvironment(environment, folder);
  const write = (content: string | Uint8Array) => writeFileSync(join(folder, '.env'), content);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are the environment alone when there is no file', () => {
    expect(load({ A: '1' })).toEqual({ A: '1' });
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

  const TEXT = '\ufeffSUPABASE_URL=https://file.example\r\nNAME="Käse"\r\n';
  const littleEndian = Buffer.from(TEXT, 'utf16le');
  const READ = { SUPABASE_URL: 'https://file.example', NAME: 'Käse' };
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(TEXT)],
    ['UTF-16, as PowerShell writes it', littleEndian],
    ['UTF-16 without a mark', littleEndian.subarray(2)],
    ['UTF-16 with its bytes swapped', Buffer.from(littleEndian).swap16()],
    ['UTF-16 with its bytes swapped, without a mark', Buffer.from(littleEndian).swap16().subarray(2)],
    ['lines that end in CR alone', Buffer.from(TEXT.replaceAll('\r\n', '\r'))],
  ])('read a file in %s', (_, bytes) => {
    write(bytes);
    expect(load({})).toEqual(READ);
  });

  it('refuse a file of another encoding, and one that cannot be read', () => {
    write(Buffer.from('NAME=K\u00e4se', 'latin1'));
    expect(() => load({})).toThrow(/^The file .env in this folder cannot be read: it is neither/);
    rmSync(join(folder, '.env'));
    mkdirSync(join(folder, '.env'));
    expect(() => load({})).toThrow(/^The file .env in this folder cannot be read: .*EISDIR/);
  });

  it('refuse a setting that is written with a colon, and nothing of its value is shown', () => {
    write('A=1\nSUPABASE_SECRET_KEY: sb_secret_abc\n');
    expect(() => load({})).toThrow(
      'Expected NAME=value for line 2 of .env but received "SUPABASE_SECRET_KEY: …".',
    );
    write('A="first\nNOTE: no setting\nlast"\n# NOTE: a comment\nlower: case\n');
    expect(load({})).toEqual({ A: 'first\nNOTE: no setting\nlast' });
  });

  it.each([
    'supabase_secret_key=sb_secret_abc',
    'SUPABASE_SECRET_KEY:sb_secret_abc',
    'supabase_secret_key: sb_secret_abc',
    '"SUPABASE_SECRET_KEY": "sb_secret_abc",',
    'set SUPABASE_SECRET_KEY=sb_secret_abc',
    '$env:SUPABASE_SECRET_KEY="sb_secret_abc"',
    'SUPABASE_SECRET_KEY sb_secret_abc',
    'SUPABASE_SECRET_KEY',
    '“SUPABASE_SECRET_KEY”=sb_secret_abc',
  ])('refuse a setting in a form that would be passed over: %s', (line) => {
    write(`A=1\n${line}\n`);
    expect(() => load({})).toThrow(/for line 2 of \.env but received ".+ SUPABASE_SECRET_KEY"\.$/);
    expect(() => load({})).not.toThrow(/sb_secret_abc/);
  });

  it('leave lines alone that are none of our settings', () => {
    write(
      '# supabase_url: a comment\nSUPABASE_URLS\nother: 1\nTEXT="a\nsupabase_url: b\nc"\n  export SUPABASE_URL = "x"\n',
    );
    expect(load({})).toEqual({ TEXT: 'a\nsupabase_url: b\nc', SUPABASE_URL: 'x' });
  });

  it('take an empty variable for one that was not given', () => {
    writeFileSync(join(folder, '.env'), 'SUPABASE_URL=https://file.example\n');
    expect(load({ SUPABASE_URL: '  ', NOTHING: '' })).toEqual({
      SUPABASE_URL: 'https://file.example',
      NOTHING: '',
    });
  });
});
