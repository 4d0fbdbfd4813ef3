/**
 * Makes the pictures of the README from what `npm start` has left in out/: a sheet of placeholders and the gallery.
 * Needs a Chromium on the PATH, or its path in CHROMIUM; no test and no check depends on it.
 *
 *   npm start && npm exec -- node scripts/pictures.ts
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');
const PICTURES = join(ROOT, 'docs', 'images');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
  url: string;
  width: number;
  height: number;
  scale: number;
}

const work = mkdtempSync(join(tmpdir(), 'hemp-pictures-'));
try {
  const sheet = join(work, 'sheet.html');
  writeFileSync(sheet, sheetPage(sheetImages()));
  const pictures: Picture[] = [
    { file: 'placeholders.webp', url: pathToFileURL(sheet).href, width: 1400, height: 554, scale: 1.5 },
    {
      file: 'gallery.webp',
      url: pathToFileURL(join(OUT, 'index.html')).href,
      width: 1280,
      height: 860,
      scale: 1.25,
    },
  ];
  const browser = await startBrowser(join(work, 'profile'));
  try {
    for (const picture of pictures) await take(browser.call, picture);
  } finally {
    await browser.stop();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
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

type Call = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** A headless browser with one open page, driven over the DevTools protocol. */
async function startBrowser(profile: string): Promise<{ call: Call; stop: () => Promise<void> }> {
  const { child, endpoint } = await launch(profile);
  const page = await pageSocket(endpoint);
  const socket = new WebSocket(page);
  await once(socket, 'open');

  const waiting = new Map<number, (answer: { result?: Record<string, unknown>; error?: unknown }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let calls = 0;
  const call: Call = (method, params = {}) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, ({ result, error }) => {
        if (result === undefined) reject(new Error(`${method}: ${JSON.stringify(error)}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id: calls, method, params }));
    });
  return {
    call,
    async stop() {
      socket.close();
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** The first browser that can be started, and where it listens. */
async function launch(profile: string): Promise<{ child: ChildProcess; endpoint: string }> {
  for (const command of process.env.CHROMIUM ? [process.env.CHROMIUM] : BROWSERS) {
    const child = spawn(
      command,
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-background-networking',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const endpoint = await endpointOf(child);
    if (endpoint !== null) return { child, endpoint };
  }
  throw new Error(`None of ${BROWSERS.join(', ')} could be started; name a Chromium in CHROMIUM.`);
}

/** "ws://127.0.0.1:<port>/…", as the browser says it, or null when it cannot be started. */
function endpointOf(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let told = '';
    child.stderr?.on('data', (text) => {
      told += text;
      const [endpoint] = /ws:\/\/\S+/.exec(told) ?? [];
      if (endpoint) resolve(endpoint);
    });
    child.once('error', () => resolve(null));
    child.once('exit', () => resolve(null));
  });
}

async function pageSocket(endpoint: string): Promise<string> {
  const { host } = new URL(endpoint);
  const answer = await fetch(`http://${host}/json/new?about:blank`, { method: 'PUT' });
  return z.object({ webSocketDebuggerUrl: z.string() }).parse(await answer.json()).webSocketDebuggerUrl;
}

async function take(call: Call, { file, url, width, height, scale }: Picture): Promise<void> {
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
