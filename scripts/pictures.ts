/**
 * Makes the pictures of the README from what `npm start` has left in out/: a sheet of placeholders and the gallery; and the
 * placeholders beside the three products of docs/prompts.md. Needs a Chromium on the PATH, or its path in CHROMIUM; no test and
 * no check depends on it.
 *
 *   npm start && npm exec -- node scripts/pictures.ts
 *   npm exec -- node scripts/pictures.ts path      only those whose names begin so
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { sampleCatalogue } from '../src/embedded/sample-catalogue.ts';
import { createLocalDrawing } from '../src/images/drawing/local.ts';
import { type Call, startBrowser } from './browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');
const PICTURES = join(ROOT, 'docs', 'images');
/** A README that is slow to load is not read. */
const MOST_BYTES = 400_000;
const WEBP_QUALITY = 82;

/** What the sheet shows: products of ten kinds, named as in the sample catalogue. */
const SHEET = [
  'Cold-Pressed Hemp Seed Oil',
  'Hempcrete Block 30 cm',
  'Fine-Knit Hemp T-Shirt',
  'Hemp Blossom Facial Mist',
  'Hemp Root Salve',
  'Three-Strand Hemp Rope 24 mm',
  'Dried Hemp Leaf for Smoothies',
  'Hulled Hemp Hearts',
  'Hemp Shell Chair',
  'Hemp Stalk Wall Panel',
];
const COLUMNS = 5;

/** The products whose path docs/prompts.md shows, and what their pictures are called. */
const PATHS: readonly (readonly [file: string, name: string, industry: string | null])[] = [
  ['path-rope.webp', 'Three-Strand Hemp Rope 24 mm', null],
  ['path-hempcrete.webp', 'Hempcrete Block 30 cm', null],
  ['path-mouse.webp', 'Wireless Mouse', 'Electronics'],
];
const PATH_PIXELS = 240;

const catalogueSchema = z.object({
  products: z.array(z.object({ name: z.string(), file: z.string().nullable() })),
});

/** Resolves in the page once it is loaded and every picture in sight is drawn. */
const READY = `new Promise((resolve) => {
  const look = () => {
    const shown = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    if (document.readyState === 'complete' && shown.length > 0 && shown.every((image) => image.naturalWidth > 0)) {
      Promise.all(shown.map((image) => image.decode())).then(() => setTimeout(resolve, 300));
    } else setTimeout(look, 50);
  };
  look();
})`;

interface Picture {
  file: string;
  /** Writes what is taken, and gives its address. */
  page(): Promise<string> | string;
  width: number;
  height: number;
  scale: number;
}

const work = mkdtempSync(join(tmpdir(), 'hemp-pictures-'));
try {
  const wanted = process.argv[2] ?? '';
  const pictures = [...readmePictures(), ...pathPictures()].filter(({ file }) => file.startsWith(wanted));
  const browser = await startBrowser(join(work, 'profile'));
  try {
    for (const picture of pictures) await take(browser.call, picture, await picture.page());
  } finally {
    await browser.stop();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function readmePictures(): Picture[] {
  const sheet = () => written('sheet.html', sheetPage(sheetImages()));
  const gallery = () => pathToFileURL(join(OUT, 'index.html')).href;
  return [
    { file: 'placeholders.webp', page: sheet, width: 1400, height: 554, scale: 1.5 },
    { file: 'gallery.webp', page: gallery, width: 1280, height: 860, scale: 1.25 },
  ];
}

function pathPictures(): Picture[] {
  const sample = sampleCatalogue();
  const drawing = createLocalDrawing();
  return PATHS.map(([file, name, industry]) => {
    const known = sample.find((product) => product.name === name);
    const subject = {
      id: known?.id ?? name,
      name,
      description: known?.description ?? null,
      industry: known?.industry ?? industry,
      subIndustry: known?.sub_industry ?? null,
      plantPart: known?.plant_part ?? null,
      attributes: known?.attributes ?? {},
      variation: 0,
    };
    return {
      file,
      async page() {
        const bytes = await drawing.draw(subject, new AbortController().signal);
        writeFileSync(join(work, file), bytes);
        const cell = `<img src="${file}" alt="" style="display:block;width:100%;border-radius:8px">`;
        return written(`${file}.html`, `<!doctype html><meta charset="utf-8"><body style="margin:0">${cell}`);
      },
      width: PATH_PIXELS,
      height: PATH_PIXELS,
      scale: 1.5,
    };
  });
}

/** The address of a page of the working folder. */
function written(file: string, html: string): string {
  writeFileSync(join(work, file), html);
  return pathToFileURL(join(work, file)).href;
}

function sheetImages(): string[] {
  const { products } = catalogueSchema.parse(JSON.parse(readFileSync(join(OUT, 'catalogue.json'), 'utf8')));
  const fileOf = new Map(products.map(({ name, file }) => [name, file]));
  return SHEET.map((name) => {
    const file = fileOf.get(name);
    if (!file) throw new Error(`out/ has no image of "${name}": run npm start first.`);
    return pathToFileURL(join(OUT, file)).href;
  });
}

function sheetPage(images: readonly string[]): string {
  const cells = images.map((url) => `<img src="${url}" alt="">`).join('');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 10px; }
    img { display: block; width: 100%; border-radius: 10px; }
  </style>${cells}`;
}

async function take(call: Call, { file, width, height, scale }: Picture, url: string): Promise<void> {
  await call('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
  // Corners and gaps stay clear: the README is read on dark pages, too.
  await call('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  await call('Page.navigate', { url });
  await call('Runtime.evaluate', { expression: READY, awaitPromise: true });
  const shot = await call('Page.captureScreenshot', { format: 'webp', quality: WEBP_QUALITY });
  const bytes = Buffer.from(z.string().parse(shot.data), 'base64');
  if (bytes.length > MOST_BYTES)
    throw new Error(`${file} would have ${bytes.length} bytes, at most ${MOST_BYTES}.`);
  writeFileSync(join(PICTURES, file), bytes);
  process.stdout.write(`docs/images/${file}: ${bytes.length} bytes\n`);
}
