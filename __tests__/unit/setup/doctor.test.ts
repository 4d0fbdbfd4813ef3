import { describe, expect, it } from '@jest/globals';
import { type ErrorCode, UserError } from '../../../src/errors.ts';
import { ProviderError } from '../../../src/providers/contract.ts';
import { assertSupported, BUNDLED_SQL } from '../../../src/queue/version.ts';
import type { DoctorDependencies } from '../../../src/setup/checks.ts';
import { doctor, isHealthy } from '../../../src/setup/doctor.ts';
import { queueStatus } from '../report/fixtures.ts';

const signal = new AbortController().signal;

function aProvider(id: string, microUsd: number) {
  const basis = microUsd === 0 ? ('free' as const) : ('table' as const);
  const price = { microUsd, maxMicroUsd: microUsd, basis, asOf: '2026-11-22', source: 'a table' };
  return { id, model: `${id}-1`, unitCostMicroUsd: microUsd, price };
}

function wellSet(overrides: Partial<DoctorDependencies> = {}): DoctorDependencies {
  return {
    url: () => 'https://project.supabase.co',
    key: () => 'a secret key (sb_secret_…)',
    connect: () => ({
      queue: {
        version: async () => BUNDLED_SQL,
        missingRights: async () => [],
        status: async () => queueStatus(),
        billedLately: async () => ({ images: 0, microUsd: 0 }),
        tryOutPublish,
      },
      store,
    }),
    assertSupported,
    provider: () => aProvider('placeholder', 0),
    fallbacks: () => [],
    ...overrides,
  };
}

const store = {
  id: 'fake',
  preflight: async () => ({ place: 'the bucket "images"', contentTypes: null, maxBytes: null }),
  tryOut: async (): Promise<string[]> => [],
  urlOf: (key: string) => `https://images.example/${key}`,
};
const tryOutPublish = async () => ({ triedOn: 'product', refusal: null, definitions: 'd0' }) as const;

const failing = (code: ErrorCode): DoctorDependencies =>
  wellSet({
    connect: () => ({
      queue: {
        version: async () => {
          throw new UserError(code, `It says ${code}.`, 'Do this.');
        },
        missingRights: async () => [],
        status: async () => queueStatus(),
        billedLately: async () => ({ images: 0, microUsd: 0 }),
        tryOutPublish,
      },
      store,
    }),
  });

const examine = async (dependencies: DoctorDependencies) => {
  const results = await doctor(dependencies, signal);
  return { results, byName: Object.fromEntries(results.map((result) => [result.name, result])) };
};

describe('the doctor', () => {
  it('finds everything well, and tells how the catalogue stands', async () => {
    const { results, byName } = await examine(wellSet());
    expect(results.map(({ status }) => status)).toEqual(Array(13).fill('ok'));
    expect(isHealthy(results)).toBe(true);
    expect(byName.Catalogue?.detail).toBe('149 products, 52 without an image, 49 jobs waiting');
  });

  it.each<[ErrorCode, string, string[]]>([
    [
      'host_unreachable',
      'Server reachable',
      ['Key accepted', 'Queue SQL', 'Grants', 'Catalogue', 'Prices', 'Bucket', 'Upload', 'Publishing'],
    ],
    [
      'not_json',
      'Server reachable',
      ['Key accepted', 'Queue SQL', 'Grants', 'Catalogue', 'Prices', 'Bucket', 'Upload', 'Publishing'],
    ],
    [
      'unauthorized',
      'Key accepted',
      ['Queue SQL', 'Grants', 'Catalogue', 'Prices', 'Bucket', 'Upload', 'Publishing'],
    ],
    ['sql_missing', 'Queue SQL', ['Grants', 'Catalogue', 'Prices', 'Publishing']],
    ['no_grant', 'Grants', ['Catalogue', 'Prices', 'Publishing']],
  ])('puts %s down to "%s" and skips what depends on it', async (code, name, dependent) => {
    const { results, byName } = await examine(failing(code));
    expect(byName[name]).toEqual({ name, status: 'fail', detail: `It says ${code}.`, hint: 'Do this.' });
    const named = (status: string) => results.filter((result) => result.status === status);
    expect(named('fail')).toHaveLength(1);
    expect(named('skipped').map((result) => result.name)).toEqual(dependent);
    expect(named('ok')).toHaveLength(results.length - 1 - dependent.length);
    expect(isHealthy(results)).toBe(false);
  });

  it('asks the server once, however many checks look at the answer', async () => {
    let calls = 0;
    const dependencies = wellSet();
    const { queue, store } = dependencies.connect();
    const counted = {
      ...queue,
      version: async () => {
        calls++;
        return BUNDLED_SQL;
      },
    };
    await examine({ ...dependencies, connect: () => ({ queue: counted, store }) });
    expect(calls).toBe(1);
  });

  it('does not connect without a usable address and key', async () => {
    const { byName } = await examine(
      wellSet({
        key: () => {
          throw new UserError('key_not_secret', 'It is a publishable key.', 'Use the secret key.');
        },
        connect: () => {
          throw new Error('must not connect');
        },
      }),
    );
    expect(byName['Secret key']).toMatchObject({ status: 'fail', hint: 'Use the secret key.' });
    expect(byName['Server reachable']?.status).toBe('skipped');
    expect(byName.Bucket?.status).toBe('skipped');
  });

  it('fails for SQL that this version cannot drive, with what to do', async () => {
    const dependencies = wellSet();
    const { queue, store } = dependencies.connect();
    const old = { ...queue, version: async () => ({ ...BUNDLED_SQL, contract: 99 }) };
    const { byName } = await examine({ ...dependencies, connect: () => ({ queue: old, store }) });
    expect(byName['Queue SQL']).toMatchObject({
      status: 'fail',
      hint: expect.stringContaining('Update this program'),
    });
  });

  it('warns of an empty catalogue, a pause and what the store and provider warn of, and stays healthy', async () => {
    const { queue } = wellSet().connect();
    const paused = [{ provider: 'painter', reason: 'Key refused', until: null }];
    const { results, byName } = await examine(
      wellSet({
        connect: () => ({
          queue: { ...queue, status: async () => queueStatus({ totalProducts: 0, pausedProviders: paused }) },
          store: { ...store, tryOut: async () => ['It was left behind.'] },
        }),
        provider: () => ({ ...aProvider('painter', 1), preflight: async () => ['Low credit.'] }),
      }),
    );
    expect(byName.Catalogue).toMatchObject({
      status: 'warn',
      hint: 'The catalogue has no products, so there is nothing to do. painter is paused: Key refused.',
    });
    expect(byName.Upload).toMatchObject({ status: 'warn', hint: 'It was left behind.' });
    expect(byName.Provider).toMatchObject({ status: 'warn', hint: 'Low credit.' });
    expect(isHealthy(results)).toBe(true);
  });

  it('looks at each provider and model that routes name, and at its price', async () => {
    const own = { ...aProvider('painter', 1), preflight: async () => ['Low credit.'] };
    const big = { ...aProvider('painter', 3), model: 'painter-big' };
    const models = new Map<string | null, never>([
      [null, own as never],
      ['painter-big', big as never],
    ]);
    const { queue } = wellSet().connect();
    const asked: string[] = [];
    const billedLately = async (_: string, model: string) => {
      asked.push(model);
      return { images: 0, microUsd: 0 };
    };
    const { byName } = await examine(
      wellSet({
        connect: () => ({ queue: { ...queue, billedLately }, store }),
        routed: () => [{ ...own, models }, aProvider('placeholder', 0)],
      }),
    );
    expect(byName.Provider).toMatchObject({
      ...{ status: 'warn', detail: 'placeholder, painter are ready', hint: 'Low credit.' },
    });
    expect(asked).toEqual(['painter-1', 'painter-big']);
    expect(byName.Prices).toMatchObject({ status: 'ok' });
  });

  it('shows an error that nobody foresaw as it is', async () => {
    const { byName } = await examine(
      wellSet({
        provider: () => {
          throw new TypeError('x is not a function');
        },
      }),
    );
    expect(byName.Provider).toMatchObject({ status: 'fail', detail: 'x is not a function' });
  });
});

describe('the prices', () => {
  const PRICE = 10_000;
  const look = async (account: number | Error | null, billed: { images: number; microUsd: number }) => {
    const dependencies = wellSet();
    const { queue, store } = dependencies.connect();
    const accountPrice = async () => {
      if (account instanceof Error) throw account;
      return account;
    };
    const { byName } = await examine({
      ...dependencies,
      connect: () => ({ queue: { ...queue, billedLately: async () => billed }, store }),
      provider: () => ({ ...aProvider('painter', PRICE), unitCostMicroUsd: 12_000, accountPrice }),
    });
    return byName.Prices;
  };
  const NONE = { images: 0, microUsd: 0 };

  it.each([
    ['as our table says', PRICE, { images: 10, microUsd: 10 * PRICE }, 'ok', null],
    ['a little more', 10_400, { images: 10, microUsd: 104_000 }, 'ok', null],
    ['nothing, where nobody tells', null, NONE, 'ok', null],
    [
      'more than 5 % more by the account',
      11_000,
      NONE,
      'warn',
      /tells for this account.*\$0\.0110 \(\+10 %\)/,
    ],
    ['less by what was billed', null, { images: 4, microUsd: 32_000 }, 'warn', /last 4 images.*−20 %/],
    ['more than is reserved', 13_000, NONE, 'fail', /max-price-usd to 0\.013/],
    ['more than is reserved, as billed', null, { images: 2, microUsd: 26_000 }, 'fail', /max-price-usd/],
    ['no answer', new ProviderError('transient', 'painter: away'), NONE, 'warn', /could not be asked/],
  ])('are %s', async (_what, account, billed, status, hint) => {
    const result = await look(account, billed);
    expect(result?.status).toBe(status);
    if (hint !== null) expect(result?.hint).toMatch(hint);
  });
});
