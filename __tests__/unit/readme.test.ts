import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { identityOf } from '../../scripts/release/references.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { formatUsd, microUsdToUsd } from '../../src/money.ts';
import { missingOf } from '../../src/providers/definition.ts';
import { createProviders, PROVIDERS, providerNames } from '../../src/providers/registry.ts';
import { actionlint } from '../support/actionlint.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { NO_DRAWING } from '../support/images.ts';
import { loadLanguageService } from '../support/language-service.ts';
import { anchors, blocks, links, PAGES, page, plain, ROOT, section, tableRows } from '../support/pages.ts';

const readme = page('README.md');
const actionPage = page('docs/action.md');
const providersPage = page('docs/providers.md');
const PRICES = '## Which there are, and what they cost';
const { repository } = identityOf(page('package.json'));
const described = z.record(z.string(), z.object({ description: z.string() }));
const action = z.object({ inputs: described, outputs: described }).parse(parse(page('action.yml')));
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(page('package.json')));

const settingsOf = (values: Record<string, string>) =>
  resolveSettings([{ values, spell: (name) => name }], providerNames());
/** Everything that a provider may need, so that each can be made. */
const EVERY_KEY = {
  openaiApiKey: 'sk-one',
  stabilityApiKey: 'sk-two',
  geminiApiKey: 'AIza-three',
  fluxApiKey: 'bfl-four',
  falApiKey: 'fal-five',
  cloudflareApiToken: 'cf-seven',
  cloudflareAccountId: 'account',
  comfyuiUrl: 'http://127.0.0.1:9',
  midjourneyGatewayUrl: 'http://127.0.0.1:9',
  midjourneyGatewaySecret: 'six',
  maxPriceUsd: '1',
};
const SURROUNDINGS = {
  fetch: async () => {
    throw new Error('Nothing may be sent while providers are made.');
  },
  clock: createFakeClock(),
  publicFetch: null,
  drawing: NO_DRAWING,
};

describe('the README and the pages on the Action and on providers', () => {
  it('describes the outputs as action.yml does, and no others', () => {
    const rows = tableRows(section(actionPage, '## Outputs')).map((cells) => cells.map(plain));
    expect(rows).toEqual(
      Object.entries(action.outputs).map(([name, { description }]) => [name, description]),
    );
  });

  it('is read in three minutes', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(220);
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(16_384);
    expect(readme).not.toMatch(/\| {3,}\||-{6,}/);
  });

  it('tells the usual prices as the page on providers does', () => {
    const rows = tableRows(section(providersPage, PRICES)).map((cells) => cells.map(plain));
    const text = section(readme, '## What it costs');
    for (const [id = '', , , usually = ''] of rows.filter((row) => row[3]?.startsWith('$'))) {
      expect([id, text.includes(`\`${id}\``), text.includes(usually)]).toEqual([id, true, true]);
    }
  });

  it('names only error codes that exist', () => {
    const codes = tableRows(section(readme, '## Troubleshooting')).map(([code = '']) => plain(code));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !(code in ERROR_CODES))).toEqual([]);
  });

  it('says which providers there are, what each needs and costs, and which are not there yet', () => {
    const { available, planned } = providerNames(PROVIDERS);
    const rows = tableRows(section(providersPage, PRICES)).map((cells) => cells.map(plain));
    expect(rows.map(([id]) => id).sort()).toEqual([...new Set(available.values())].sort());

    const asOf = new Set<string>();
    for (const [id = '', needs = '', model = '', usually = '', reserved = ''] of rows) {
      const definition = PROVIDERS.find((one) => one.id === id);
      const lacking = (definition && missingOf(definition, settingsOf({}))) ?? '';
      expect([id, needs.match(/[A-Z]+_[A-Z_]+/g)]).toEqual([id, lacking.match(/[A-Z]+_[A-Z_]+/g)]);

      const adapter = createProviders(settingsOf({ ...EVERY_KEY, provider: id }), SURROUNDINGS).get(id);
      if (adapter === undefined) throw new Error(`There is no adapter for ${id}.`);
      const { microUsd, maxMicroUsd, basis } = adapter.price;
      const priced = [
        adapter.model,
        formatUsd(microUsdToUsd(microUsd)),
        formatUsd(microUsdToUsd(maxMicroUsd)),
      ];
      if (basis === 'table') expect([id, model, usually, reserved]).toEqual([id, ...priced]);
      if (basis === 'free')
        expect([id, model, usually, reserved]).toEqual([id, adapter.model, 'free', 'nothing']);
      if (basis === 'stated') expect([id, reserved]).toEqual([id, 'max-price-usd']);
      if (adapter.price.asOf !== null) asOf.add(adapter.price.asOf);
    }
    expect([...asOf].filter((day) => !section(providersPage, PRICES).includes(`as of ${day}`))).toEqual([]);

    const lacks = section(readme, '## What it does not do yet');
    expect(planned.filter((name) => !lacks.includes(`\`${name}\``))).toEqual([]);
    expect(lacks).toContain('live APIs');
  });

  it("says that Midjourney's guidelines prohibit automation, and what dall_e means now", () => {
    const text = section(providersPage, PRICES);
    expect(text).toContain("**Midjourney's guidelines prohibit automation");
    for (const [alias, id] of providerNames().available) {
      if (alias !== id) expect(providersPage).toContain(`| \`${alias}\` | \`${id}\` |`);
    }
  });

  it('lists folders and files that are there', () => {
    const [layout = ''] = blocks(section(page('CONTRIBUTING.md'), '## How the code is arranged'), '');
    const paths = layout.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0] ?? []);
    expect(paths.length).toBeGreaterThan(9);
    // dist/ is there once built; everything else lies in the repository.
    expect(paths.filter((path) => path !== 'dist/' && !existsSync(new URL(path, ROOT)))).toEqual([]);
  });
});

describe("the README's workflow", () => {
  const [text = ''] = blocks(readme, 'yaml');
  const workflow = z
    .object({
      permissions: z.record(z.string(), z.string()),
      jobs: z.object({
        images: z.object({
          steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()) })),
        }),
      }),
    })
    .parse(parse(text));
  const { steps } = workflow.jobs.images;

  it("passes GitHub's language service", async () => {
    const validate = await loadLanguageService();
    expect(await validate('.github/workflows/product-images.yml', text)).toEqual([]);
  });

  it('passes actionlint', () => {
    expect(actionlint({ readme: text })).toEqual({ readme: [] });
  });

  it('asks for no permission but to read, and gives the Action only inputs that it has', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const [generate] = steps.filter(({ uses }) => uses.startsWith(`${repository}@`));
    expect(Object.keys(generate?.with ?? {}).filter((input) => !(input in action.inputs))).toEqual([]);
  });

  it('pins the actions of others as the workflows of this repository do', () => {
    const others = steps.map(({ uses }) => uses).filter((uses) => !uses.startsWith(`${repository}@`));
    const ours = page('.github/workflows/generate-images.yml');
    expect(others.length).toBeGreaterThan(0);
    for (const uses of others) expect(ours).toContain(`uses: ${uses} #`);
  });
});

describe('every page', () => {
  it.each(PAGES)('%s links to what is there', (path) => {
    const broken = links(page(path))
      .map(({ target }) => target)
      .filter((target) => !target.startsWith('https://'))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const url = new URL(file, new URL(path, ROOT));
        if (!existsSync(url)) return true;
        return anchor !== undefined && !anchors(page(url.href.slice(ROOT.href.length))).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s shows commands that exist', (path) => {
    const text = page(path);
    const unknown = [...text.matchAll(/\bnpm run (?:-s |--silent )?([\w-]+)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !(script in scripts.scripts));
    expect(unknown).toEqual([]);
    // `<command>` and `[options]` leave it to the reader.
    for (const [, command = ''] of text.matchAll(/\bnpm run (?:-s )?cli -- ([^<`\n#>|][^`\n#>|]*)/g)) {
      if (command.includes('[options]')) continue;
      const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      expect(() => parseCommandLine(words)).not.toThrow();
    }
  });

  it('is listed in the index of docs/', () => {
    const listed = links(page('docs/README.md')).map(({ target }) => `docs/${target}`);
    const pages = PAGES.filter((path) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md');
    expect(pages.filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('describes its pictures for those who cannot see them, and keeps them small', () => {
    const pictures = PAGES.flatMap((path) =>
      links(page(path))
        .filter(({ isPicture }) => isPicture)
        .map(({ text, target }) => ({ text, file: new URL(target, new URL(path, ROOT)) })),
    );
    expect(pictures.length).toBeGreaterThan(2);
    for (const { text, file } of pictures) {
      expect(text.length).toBeGreaterThan(40);
      expect(statSync(file).size).toBeLessThan(400_000);
    }
  });
});
