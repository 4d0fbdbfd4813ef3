import { describe, expect, it } from '@jest/globals';
import { estimateLines } from '../../../src/cli/commands/estimate.ts';
import { PRICE_SETTINGS } from '../../../src/cli/setting-options.ts';
import { statusLines } from '../../../src/cli/status-view.ts';
import { createStyle } from '../../../src/cli/style.ts';
import { resolveSettings } from '../../../src/config/settings.ts';
import { SECRET_SETTINGS } from '../../../src/config/table.ts';
import { estimatesOf } from '../../../src/doors/estimate.ts';
import { formatUsd, microUsdToUsd } from '../../../src/money.ts';
import { createProviders, PROVIDERS, providerNames } from '../../../src/providers/registry.ts';
import { priceOf } from '../../../src/providers/shared/prices.ts';
import { NO_DRAWING } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { queueStatus } from '../report/fixtures.ts';

function linesOf(overrides: Parameters<typeof queueStatus>[0]): string[] {
  const view = { status: queueStatus(overrides), failures: [], place: 'here' };
  return statusLines(view, { style: createStyle(false), width: null, now: 0 });
}

function todayOf(overrides: Parameters<typeof queueStatus>[0]): string {
  return linesOf(overrides).find((line) => line.trim().startsWith('Today')) ?? '';
}

it('tells the money of the day, and what of it was perhaps paid for nothing', () => {
  expect(todayOf({})).toMatch(/Today +\$0\.72 spent \(cap \$2\.00\)$/);
  expect(todayOf({ ambiguousToday: 2, ambiguousTodayUsd: 0.12 })).toMatch(
    /\$0\.72 spent \(cap \$2\.00\); \$0\.12 of it ambiguous \(2 calls perhaps charged, without an image\)$/,
  );
});

it('fills its bar with real images alone', () => {
  const bar = (line: string | undefined) => [...(line ?? '')].filter((sign) => sign === '█').length;
  const barOf = (real: number) =>
    bar(
      linesOf({ totalProducts: 4, productsWithRealImages: real, productsWithPlaceholders: 4 - real }).find(
        (line) => line.includes('have a real image') || line.includes('has a real image'),
      ),
    );
  expect([0, 2, 4].map(barOf)).toEqual([0, 16, 32]);
});

it('tells how old the count of a large catalogue is, and how to have it counted anew', () => {
  const catalogueAt = (countedAt: string | null) => {
    const view = { status: queueStatus({ catalogueCountedAt: countedAt }), failures: [], place: 'here' };
    const now = Date.parse('2026-01-01T02:00:00Z');
    const lines = statusLines(view, { style: createStyle(false), width: null, now });
    return lines.find((line) => line.includes('have a real image'));
  };
  expect(catalogueAt('2026-01-01T00:00:00Z')).toMatch(
    / have none; counted 2 h ago, status --exact counts anew$/,
  );
  expect(catalogueAt('2026-01-01T01:59:30Z')).toMatch(/ have none$/);
});

it('tells the caps of single providers, and what is left of them', () => {
  const [all] = queueStatus().caps;
  const caps = [
    ...(all === undefined ? [] : [all]),
    { provider: 'openai', capUsd: 5, spentUsd: 1, reservedUsd: 0.5, leftUsd: 3.5 },
  ];
  const capsOf = (status: Parameters<typeof linesOf>[0]) =>
    linesOf(status).filter((line) => line.trim().startsWith('Cap'));
  expect(capsOf({ caps })).toEqual(['  Cap        openai $1.50 of $5.00 today, $3.50 left']);
  expect(capsOf({})).toEqual([]);
});

describe('an estimate', () => {
  const surroundings = {
    fetch: async () => {
      throw new Error('Nothing may be sent for an estimate.');
    },
    clock: createPatientClock(),
    publicFetch: null,
    drawing: NO_DRAWING,
  };
  const settingsOf = (values: Record<string, string>) =>
    resolveSettings([{ values, spell: (name) => name }], providerNames());
  const KEYS = {
    openaiApiKey: 'sk-one',
    stabilityApiKey: 'sk-two',
    geminiApiKey: 'AIza-three',
    fluxApiKey: 'bfl-four',
    falApiKey: 'fal-five',
    cloudflareApiToken: 'cf-six',
    cloudflareAccountId: 'account',
  };
  /** 52 without an image, 23 with a placeholder. */
  const status = queueStatus();
  const PRODUCTS = 75;
  const estimatesFor = (values: Record<string, string>) =>
    estimatesOf(settingsOf(values), PRODUCTS, surroundings);
  const linesFor = (values: Record<string, string>, width: number | null = null) =>
    estimateLines(status, estimatesFor(values), {
      style: createStyle(false),
      width,
      textWidth: width ?? 100,
    });
  const plain = (lines: string[]) => lines.map((line) => line.trim().replaceAll(/ +/g, ' '));

  it.each([{}, { size: '1024x1024', quality: 'high' }])(
    'with %j has a line for each provider, by its prices, the cheapest first',
    (values) => {
      const made = [...createProviders(settingsOf({ ...values, ...KEYS }), surroundings).values()];
      expect(made).toHaveLength(PROVIDERS.length - 2);
      const usd = (microUsd: number) => formatUsd(microUsdToUsd(microUsd));
      const basisOf = ({ id, price: { basis, asOf } }: (typeof made)[number]) =>
        id === 'cloudflare' ? '95 a day free: 1 day' : basis === 'free' ? 'free' : `table ${asOf}`;
      const expected = made
        .sort((a, b) => a.price.microUsd - b.price.microUsd)
        .map((provider) => {
          const { id, model, price } = provider;
          return [id, model, usd(price.microUsd), usd(PRODUCTS * price.microUsd), basisOf(provider)].join(
            ' ',
          );
        });
      const lines = plain(linesFor(values));
      expect(lines[0]).toBe('74 of 149 products have a real image, 23 show a placeholder, 52 have none');
      expect(lines.slice(2, 3 + made.length)).toEqual(['provider model an image all 75 basis', ...expected]);
      // Which need an address that is no secret.
      expect(lines.slice(3 + made.length, 5 + made.length)).toEqual([
        'comfyui flux-2-klein-4b-fp8 ? ? nobody knows',
        "midjourney the account's ? ? nobody knows",
      ]);
      expect(lines.join(' ')).toMatch(/midjourney: .*MIDJOURNEY_GATEWAY_URL/);
    },
  );

  it('takes price and day from the table of the provider', () => {
    const size = { width: 1024, height: 1024 };
    const rows = PROVIDERS.flatMap(({ id, prices, defaultModel }) => {
      const row =
        defaultModel === null ? null : priceOf({ prices, model: defaultModel, quality: null, size });
      return row === null ? [] : [{ provider: id, microUsd: row.microUsd, asOf: row.asOf }];
    });
    expect(rows.length).toBeGreaterThan(2);
    const told = estimatesFor({ size: '1024x1024' }).map(({ provider, price }) => ({
      provider,
      microUsd: price?.microUsd,
      asOf: price?.asOf,
    }));
    expect(told).toEqual(expect.arrayContaining(rows));
  });

  it('takes the price that is stated where no table has one, and tells who is dearer than that', () => {
    const gateway = {
      midjourneyGatewayUrl: 'https://mj.example.com',
      midjourneyModel: '7',
      comfyuiUrl: 'http://127.0.0.1:8188',
    };
    const lines = plain(linesFor({ ...gateway, maxPriceUsd: '0.01' }));
    expect(lines).toContain('midjourney 7 $0.0100 $0.75 max-price-usd');
    expect(lines.join(' ')).toMatch(/flux: .* more than max-price-usd allows \(\$0\.0100\)/);
    // In the order of their prices all the same.
    const order = estimatesFor({ ...gateway, maxPriceUsd: '0.01' }).map(({ price }) => price?.microUsd ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('says of whose price nobody knows that nobody knows it', () => {
    const [last] = estimatesFor({ openaiModel: 'gpt-image-9' }).filter(
      ({ provider }) => provider === 'openai',
    );
    expect(last).toMatchObject({ model: 'gpt-image-9', price: null, totalMicroUsd: null });
    expect(last?.problem).toMatch(/^Nobody here knows what an image of openai .* costs\./);
  });

  it('fits into a terminal of 80 columns, and reads no secret', () => {
    for (const line of linesFor({ maxPriceUsd: '0.01' }, 80)) expect(line.length).toBeLessThanOrEqual(80);
    expect(PRICE_SETTINGS.filter((name) => SECRET_SETTINGS.has(name))).toEqual([]);
    expect(PRICE_SETTINGS).toEqual(expect.arrayContaining(['size', 'quality', 'maxPriceUsd', 'openaiModel']));
  });
});
