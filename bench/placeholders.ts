/** Placeholder images a second on one thread: drawn, encoded and marked. */

import { sampleCatalogue } from '../src/embedded/sample-catalogue.ts';
import { createPlaceholderProvider } from '../src/providers/placeholder/adapter.ts';
import { median, printTable } from './table.ts';

export async function benchPlaceholders(): Promise<void> {
  const provider = createPlaceholderProvider();
  const samples = sampleCatalogue();
  const times: number[] = [];
  let bytes = 0;
  for (const product of samples) {
    const start = performance.now();
    const image = await provider.generate(
      {
        product: {
          id: product.id,
          name: product.name,
          description: product.description,
          industry: product.industry,
          subIndustry: product.sub_industry,
          plantPart: product.plant_part,
          attributes: product.attributes,
          imageUrl: null,
        },
        prompt: '',
        negativePrompt: null,
        stylePreset: null,
        variation: 0,
      },
      { signal: new AbortController().signal, remoteId: null, onSubmitted: async () => undefined },
    );
    times.push(performance.now() - start);
    bytes += image.bytes.length;
  }
  const [first = 0, ...rest] = times;
  const total = rest.reduce((sum, ms) => sum + ms, 0);
  printTable(
    `Placeholders (${samples.length} sample products, 1024×1024 WebP)`,
    ['', 'value'],
    [
      ['images a second', ((1000 * rest.length) / total).toFixed(1)],
      ['median, ms', median(rest).toFixed(0)],
      ['the first, with fonts and codecs to load, ms', first.toFixed(0)],
      ['mean size, kB', (bytes / times.length / 1000).toFixed(0)],
    ],
  );
}
