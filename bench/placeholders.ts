/** Placeholders a second: one after the other, and on threads; drawn, encoded and marked. A run begins cold, so threads are started anew. */
import { availableParallelism } from 'node:os';
import type { CatalogueProduct } from '../src/catalogue/product.ts';
import { sampleCatalogue } from '../src/embedded/sample-catalogue.ts';
import type { Drawing } from '../src/images/drawing/contract.ts';
import { createLocalDrawing } from '../src/images/drawing/local.ts';
import { createDrawingThreads } from '../src/images/drawing/threads.ts';
import type { PlaceholderSubject } from '../src/images/placeholder/draw.ts';
import { median, printAims, printTable } from './table.ts';

const IMAGES = 100;
/** Taken in turns, so that what else the machine does falls on both. */
const ROUNDS = 3;

const never = new AbortController().signal;

export async function benchPlaceholders(): Promise<void> {
  const samples = sampleCatalogue();
  const subjects = Array.from({ length: IMAGES }, (_, at) =>
    subjectOf(samples[at % samples.length] as CatalogueProduct, Math.floor(at / samples.length)),
  );
  const local = createLocalDrawing();
  const warn = (message: string) => process.stderr.write(`${message}\n`);
  const threads = createDrawingThreads({ warn });
  const alone = createDrawingThreads({ warn, threads: 1 });
  const firstMs = await msOf(() => local.draw(subjects[0] as PlaceholderSubject, never));
  const times = { local: [] as number[], alone: [] as number[], threads: [] as number[] };
  let bytes = 0;
  let beforeBytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    times.local.push(
      await msOf(async () => {
        bytes = await drawAll(local, subjects, 1);
      }),
    );
    // With their start, fonts and codecs.
    times.alone.push(await msOf(() => drawAll(alone, subjects, 1)));
    await alone.close();
    beforeBytes = process.memoryUsage.rss();
    times.threads.push(await msOf(() => drawAll(threads, subjects, threads.atOnce)));
    if (round < ROUNDS - 1) await threads.close();
  }
  const threadBytes = (process.memoryUsage.rss() - beforeBytes) / threads.running;
  const running = threads.running;
  await threads.close();
  const [one, first, many] = [median(times.local), median(times.alone), median(times.threads)];
  printTable(
    `Placeholders (${IMAGES} of the sample products, 1024×1024 WebP, ${availableParallelism()} cores)`,
    ['', 'value'],
    [
      ['one thread that is warm, images a second', ((1000 * IMAGES) / one).toFixed(1)],
      ['one thread, started anew', ((1000 * IMAGES) / first).toFixed(1)],
      [`${running} threads, started anew`, ((1000 * IMAGES) / many).toFixed(1)],
      ['threads ÷ one, both started anew', (first / many).toFixed(2)],
      ['one image, ms', (one / IMAGES).toFixed(0)],
      ['the first, with fonts and codecs to load, ms', firstMs.toFixed(0)],
      ['memory of a thread, MB', (threadBytes / 1e6).toFixed(0)],
      ['mean size, kB', (bytes / IMAGES / 1000).toFixed(0)],
    ],
  );
  printAims([
    {
      what: 'threads ÷ one, both started anew, on two idle cores',
      value: first / many,
      atLeast: 1.8,
      because: 'two threads need two cores that nobody else uses',
    },
  ]);
}

/** Answers the sum of their bytes. */
async function drawAll(
  drawing: Drawing,
  subjects: readonly PlaceholderSubject[],
  atOnce: number,
): Promise<number> {
  let bytes = 0;
  const left = subjects.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const subject of left) bytes += (await drawing.draw(subject, never)).length;
    }),
  );
  return bytes;
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function subjectOf(product: CatalogueProduct, variation: number): PlaceholderSubject {
  const { id, name, description, industry, sub_industry, plant_part, attributes } = product;
  const texts = { subIndustry: sub_industry, plantPart: plant_part };
  return { id, name, description, industry, ...texts, attributes, variation };
}
