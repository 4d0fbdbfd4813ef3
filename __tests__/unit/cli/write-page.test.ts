import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/cli/host.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { pictureAddresses } from '../../../src/cli/write-page.ts';

const KEY = '94/94a1caec7b63a4eb1393b254df37dbc9.webp';

function addressesFor(argv: string[], env: Record<string, string> = {}) {
  const parsed = parseCommandLine(argv);
  if (parsed.kind !== 'command') throw new Error('Expected a command.');
  return pictureAddresses(
    { invocation: parsed.invocation, host: { env, cwd: '/shop' } as unknown as Host },
    '/shop/pages/new.html',
  );
}

describe('the address of a picture on a page that a command writes', () => {
  it.each([
    ['https://cdn.example/a.webp', 'https://cdn.example/a.webp'],
    [`images/${KEY}`, `../.hemp-images/images/${KEY}`],
    ['images/../secret.webp', null],
    ['javascript:alert(1)', null],
    ['/elsewhere.jpg', null],
    [null, null],
  ])('of the embedded store: %s', (url, address) => {
    expect(addressesFor(['coverage'])(url)).toBe(address);
  });

  it('is in the folder of the embedded database, and only there', () => {
    const env = { SUPABASE_URL: 'https://x.supabase.co', SUPABASE_SECRET_KEY: 'sb_secret_x' };
    expect(addressesFor(['coverage'], env)(`images/${KEY}`)).toBeNull();
    expect(addressesFor(['coverage', '--embedded', '--data-dir', 'my data'], env)(`images/${KEY}`)).toBe(
      `../my%20data/images/${KEY}`,
    );
  });
});
