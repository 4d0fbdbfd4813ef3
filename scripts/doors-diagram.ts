/**
 * Draws docs/images/doors.svg: who starts a run, through which door, and what all doors share.
 *
 *   npm exec -- node scripts/doors-diagram.ts           writes it
 *   npm exec -- node scripts/doors-diagram.ts --check   fails when it is another one
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../docs/images/doors.svg', import.meta.url));
const WIDTH = 1000;
const HEIGHT = 500;
const LINE = 18;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
  lines: readonly string[];
  kind: 'starter' | 'door' | 'shared';
}

const starter = (y: number, title: string, ...lines: string[]): Box => ({
  ...{ x: 24, y, width: 212, height: 40 + lines.length * LINE },
  ...{ title, lines, kind: 'starter' },
});
const door = (y: number, title: string, ...lines: string[]): Box => ({
  ...{ x: 312, y, width: 256, height: 40 + lines.length * LINE },
  ...{ title, lines, kind: 'door' },
});
const shared = (x: number, y: number, width: number, title: string, ...lines: string[]): Box => ({
  ...{ x, y, width, height: 40 + lines.length * LINE },
  ...{ title, lines, kind: 'shared' },
});

const BOXES = {
  repository: starter(64, 'Another repository', 'five lines, 1 to 20 workers'),
  github: starter(150, 'GitHub', 'its cron, “Run workflow”'),
  request: starter(236, 'An HTTP request', 'your shop, a webhook'),
  cron: starter(312, 'pg_cron', 'inside the database'),
  person: starter(408, 'You, at a shell', 'by hand, or cron of your own'),
  workflow: door(64, 'Reusable workflow', 'run.yml: the Action, in a matrix'),
  action: door(141, 'GitHub Action', 'action.yml: run, scheduled, setup,', 'doctor, summary'),
  edge: door(265, 'Edge Function', 'POST {batchSize, provider}:', 'no GitHub, no machine of your own'),
  cli: door(399, 'Command line', 'npx, or npm run cli: all of it, and', 'status, watch, retry, pause, …'),
  engine: shared(632, 176, 164, 'One engine', 'claim, prompt,', 'generate, store,', 'settle'),
  embedded: shared(632, 399, 164, 'Embedded', 'Postgres in a folder:', 'no account is needed'),
  queue: shared(
    840,
    64,
    136,
    'The queue',
    'SQL in your own',
    'Postgres: leases,',
    'budgets, ledger,',
    'schedules',
  ),
  providers: shared(840, 222, 136, 'Providers', 'placeholder, free;', 'paid ones by key'),
  store: shared(840, 344, 136, 'The store', 'Supabase’s own,', 'or a folder'),
} satisfies Record<string, Box>;

const ARROWS: readonly [from: keyof typeof BOXES, to: keyof typeof BOXES][] = [
  ['repository', 'workflow'],
  ['github', 'action'],
  ['person', 'cli'],
  ['request', 'edge'],
  ['cron', 'edge'],
  ['workflow', 'engine'],
  ['action', 'engine'],
  ['cli', 'engine'],
  ['edge', 'engine'],
  ['cli', 'embedded'],
  ['engine', 'queue'],
  ['engine', 'providers'],
  ['engine', 'store'],
];

const COLOURS: Record<Box['kind'], { fill: string; stroke: string }> = {
  starter: { fill: '#f7f5ee', stroke: '#c9a24b' },
  door: { fill: '#e7f0e1', stroke: '#3e6b2f' },
  shared: { fill: '#ffffff', stroke: '#5c6653' },
};
const HEADINGS: readonly [x: number, text: string][] = [
  [24, 'Who starts it'],
  [312, 'The doors'],
  [632, 'What they share'],
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function drawBox({ x, y, width, height, title, lines, kind }: Box): string {
  const { fill, stroke } = COLOURS[kind];
  const text = lines.map(
    (line, index) => `<text x="${x + 14}" y="${y + 46 + index * LINE}" class="line">${escaped(line)}</text>`,
  );
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`,
    `<text x="${x + 14}" y="${y + 25}" class="title">${escaped(title)}</text>`,
    ...text,
  ].join('\n');
}

/** From the middle of one box's right edge to the middle of the other's left edge. */
function drawArrow([from, to]: (typeof ARROWS)[number]): string {
  const [start, end] = [BOXES[from], BOXES[to]];
  const [x1, y1] = [start.x + start.width, start.y + start.height / 2];
  const [x2, y2] = [end.x - 7, end.y + end.height / 2];
  const bend = (x2 - x1) / 2;
  return `<path d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" class="arrow"/>`;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="The ways into the image queue">
<style>
text { font-family: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; fill: #1e2619 }
.heading { font-size: 13px; letter-spacing: .06em; fill: #5c6653 }
.title { font-size: 16px; font-weight: 600 }
.line { font-size: 13px; fill: #3f4838 }
.arrow { fill: none; stroke: #5c6653; stroke-width: 1.5; marker-end: url(#head) }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#5c6653"/></marker></defs>
<rect width="${WIDTH}" height="${HEIGHT}" rx="16" fill="#fffdf7"/>
${HEADINGS.map(([x, text]) => `<text x="${x}" y="40" class="heading">${text}</text>`).join('\n')}
${ARROWS.map(drawArrow).join('\n')}
${Object.values(BOXES).map(drawBox).join('\n')}
</svg>
`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== svg) {
    process.stderr.write('docs/images/doors.svg is another one: run scripts/doors-diagram.ts.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, svg);
}
