/** What is made from the providers' own places: the SQL's table of names, and the tables on the page about providers. */
import { resolveSettings, type SettingName } from '../../src/config/settings.ts';
import { formatUsd, microUsdToUsd } from '../../src/money.ts';
import type { Capabilities, ImageAdapter } from '../../src/providers/contract.ts';
import { neededRows, type ProviderDefinition } from '../../src/providers/definition.ts';
import { createProviders, PROVIDERS, providerNames } from '../../src/providers/registry.ts';

export function namesInSql(definitions: readonly ProviderDefinition[] = PROVIDERS): string {
  const rows = definitions.map(({ id, aliases }) =>
    [id, ...Object.keys(aliases)].map((name) => `('${name}', '${id}')`).join(', '),
  );
  return rows.map((row, index) => `        ${row}${index === rows.length - 1 ? '' : ','}`).join('\n');
}

export function priceTable(definitions: readonly ProviderDefinition[] = PROVIDERS): string {
  return table(
    [
      'Provider',
      'Needs',
      'Default model',
      'One image, usually',
      'Reserved for it',
      'Takes at most',
      'Does not take',
    ],
    definitions.map((definition) => {
      const adapter = adapterOf(definition);
      const { basis, microUsd, maxMicroUsd } = adapter.price;
      const isStated = basis === 'stated';
      const usd = (sum: number) => (sum === 0 ? null : formatUsd(microUsdToUsd(sum)));
      return [
        code(definition.id),
        neededRows(definition)
          .map(({ environment }) => code(environment[0] ?? ''))
          .join(', ') || 'nothing',
        definition.defaultModel === null ? "the account's" : code(adapter.model),
        isStated ? 'nobody knows' : (usd(microUsd) ?? 'free'),
        isStated ? code('max-price-usd') : (usd(maxMicroUsd) ?? 'nothing'),
        limits(adapter.capabilities),
        lacks(adapter.capabilities),
      ];
    }),
  );
}

export function aliasTable(definitions: readonly ProviderDefinition[] = PROVIDERS): string {
  return table(
    ['Also written', 'Means', ''],
    definitions.flatMap(({ id, aliases }) =>
      Object.entries(aliases).map(([alias, note]) => [code(alias), code(id), note ?? '']),
    ),
  );
}

export function serviceTable(definitions: readonly ProviderDefinition[] = PROVIDERS): string {
  return table(
    ['Provider', 'Folder', 'Speaks to', 'Image comes'],
    definitions.map(({ id, service, delivery }) => [code(id), code(`${id}/`), service, delivery]),
  );
}

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** With no settings but those that it cannot do without. */
function adapterOf(definition: ProviderDefinition): ImageAdapter {
  const { id, needs, prices } = definition;
  const values: Partial<Record<SettingName, string>> = { provider: id };
  for (const { setting } of needs) {
    values[setting as SettingName] = setting.endsWith('Url') ? 'https://gateway.example' : 'sample-key-0000';
  }
  if (needs.length > 0 && Object.keys(prices).length === 0) values.maxPriceUsd = '1';
  const settings = resolveSettings([{ values, spell: (name) => name }], providerNames());
  const surroundings = {
    fetch: async () => {
      throw new Error('Nothing may be sent while pages are made.');
    },
    clock: { now: () => 0, sleep: async () => {} },
    publicFetch: null,
    drawing: {
      atOnce: 1,
      draw: async () => {
        throw new Error('Nothing may be drawn while pages are made.');
      },
      close: async () => {},
    },
  };
  const adapter = createProviders(settings, surroundings, { definitions: [definition] }).get(id);
  if (adapter === undefined) throw new Error(`The provider ${id} could not be made.`);
  return adapter;
}

function limits({ maxPromptCharacters, maxPromptBytes, size }: Capabilities): string {
  if (size.kind === 'fixed' && maxPromptBytes === null) return 'no limit';
  const prompt =
    maxPromptBytes === null
      ? `${maxPromptCharacters.toLocaleString('en')} characters of prompt`
      : `${maxPromptBytes.toLocaleString('en')} bytes of prompt`;
  return [prompt, sizes(size)].filter((part) => part !== null).join('; ');
}

function sizes(size: Capabilities['size']): string | null {
  if (size.kind === 'pixels') return `${size.maxEdge} pixels an edge`;
  if (size.kind === 'ratios') return `${size.ratios.length} aspect ratios`;
  return size.kind === 'list' ? `${size.sizes.length} sizes` : null;
}

function lacks({ seed, negativePrompt, stylePresets, qualities, formats, size }: Capabilities): string {
  const missing = [
    seed ? null : 'seeds',
    negativePrompt ? null : 'negative prompts',
    stylePresets.length > 0 ? null : 'style presets',
    qualities.length > 0 ? null : 'qualities',
    formats.length > 0 ? null : 'file formats',
    formats.length === 0 || formats.includes('webp') ? null : 'webp',
    size.kind === 'fixed' ? 'sizes' : null,
  ];
  return missing.filter((part) => part !== null).join(', ') || '–';
}
