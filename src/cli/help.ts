/** Help on the terminal and docs/cli.md, both from the tables in specs.ts. */
import { EXIT_CODES } from './exit-codes.ts';
import {
  COMMANDS,
  type CommandSpec,
  OPTION_GROUPS,
  type OptionSpec,
  PROGRAM,
  SILENT_PROGRAM,
} from './specs.ts';
import type { Style } from './style.ts';
import { padText } from './text.ts';

const INDENT = '  ';

/** The overview of all commands. */
export function overviewHelp(style: Style, width: number): string {
  const longest = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    `${style.bold('hemp-image-generator')}: gives every product of a catalogue an image.`,
    '',
    `${style.bold('Usage:')} ${PROGRAM} <command> [options]`,
    '',
    style.bold('Commands'),
    ...COMMANDS.flatMap(({ name, summary }) =>
      entry(style.cyan(padText(name, longest)), longest, summary, width),
    ),
    '',
    style.bold('Options of every command'),
    ...optionLines(OPTION_GROUPS.general, style, width),
    '',
    `"${PROGRAM} help <command>" shows the options of one. Settings come from the environment and from .env;`,
    'without Supabase settings everything works on an embedded database in a local folder.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec, style: Style, width: number): string {
  return [
    ...wrap(spec.summary, width),
    '',
    `${style.bold('Usage:')} ${usage(spec)}`,
    '',
    ...(spec.details ?? []).flatMap((detail) => [...wrap(withoutTicks(detail), width), '']),
    ...(spec.options.length === 0
      ? []
      : [style.bold('Options'), ...optionLines(spec.options, style, width), '']),
    style.bold('General options'),
    ...optionLines(
      spec.groups.flatMap((group) => OPTION_GROUPS[group]),
      style,
      width,
    ),
    '',
    style.bold('Examples'),
    ...spec.examples.flatMap(({ command, does }) => [
      `${INDENT}${style.dim(`# ${does}`)}`,
      `${INDENT}${typed(command)}`,
    ]),
    '',
  ].join('\n');
}

function usage(spec: CommandSpec): string {
  return [PROGRAM, spec.name, spec.operands?.usage, '[options]']
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A whole command line. */
function typed(command: string): string {
  return `${/ > |--json/.test(command) ? SILENT_PROGRAM : PROGRAM} ${command}`;
}

function spelled(option: OptionSpec): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const name = option.negatable ? `[no-]${option.name}` : option.name;
  return `${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

function optionLines(options: readonly OptionSpec[], style: Style, width: number): string[] {
  const longest = Math.max(...options.map((option) => spelled(option).length));
  return options.flatMap((option) => {
    const fallback = option.fallback === undefined ? '' : ` (${option.fallback})`;
    const text = `${withoutTicks(option.summary)}${withoutTicks(fallback)}`;
    return entry(style.cyan(padText(spelled(option), longest)), longest, text, width);
  });
}

/** A term and its text, the text's further lines under its first. */
function entry(term: string, termWidth: number, text: string, width: number): string[] {
  const gap = INDENT.length + termWidth + 2;
  return wrap(text, Math.max(30, width - gap)).map((line, at) =>
    at === 0 ? `${INDENT}${term}${INDENT}${line}` : ' '.repeat(gap) + line,
  );
}

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The tables are written as Markdown; a terminal shows no back-ticks. */
function withoutTicks(text: string): string {
  return text.replaceAll('`', '');
}

/** docs/cli.md whole; a test holds the committed file to it. */
export function markdownDocs(): string {
  return [
    '# Command line',
    '',
    'Run in a clone, after `npm ci`. `-s` keeps npm from printing lines of its own, where a file or a program takes the output.',
    'This page is made by `npm run generate`.',
    '',
    'Settings come from options, then the environment, then a `.env` file in the current folder; an empty value counts as not',
    'given, and a line of `.env` that names a setting in another form than `NAME=value` is an error.',
    'Every setting has a variable: `IMAGE_GENERATION_` and its name, such as `IMAGE_GENERATION_BATCH_SIZE`, or the one',
    'that the table names; the [settings of the Action](action.md#inputs) are the same. Keys are never taken as options, where',
    'other users of the machine could read them. `--no-` before the name of a switch turns it off, whatever the environment says.',
    '',
    'Without Supabase settings every command works on the **embedded database**: Postgres in WebAssembly in the folder',
    '`.hemp-images/`, with the images beside it. One process at a time owns the folder. While that is a run, `status`, `watch`,',
    '`pause`, `resume`, `cancel`, `retry`, `queue` and others ask it and get their answers from there ([how](decisions/033-an-owner-answers-others.md));',
    'a second run, and what changes products or tables, is told who has the folder. A `watch` makes room for a run.',
    '',
    'On a terminal there are colours and a live progress bar; in a pipe plain lines; with `--json` one JSON document (`watch`',
    'and `run --interval`: a line each), also for an error: `{"error": {"code", "message", "hint"}}`. `NO_COLOR` and',
    '`FORCE_COLOR` are respected.',
    '',
    '## Commands',
    '',
    ...COMMANDS.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`),
    '',
    ...COMMANDS.flatMap(commandMarkdown),
    '## Options of every command',
    '',
    ...optionTable([...OPTION_GROUPS.connection, ...OPTION_GROUPS.general]),
    '',
    '`help` takes no connection options. `--version` prints the version. Each command that works on a queue tells on standard',
    'error which one: the folder of the embedded database, or the host of the project; with `--json` it does not.',
    '',
    ...PRODUCTS_FILE,
    ...OUTPUT_FOLDER,
    '## Exit codes',
    '',
    '| code | meaning |',
    '|---|---|',
    ...Object.values(EXIT_CODES).map(({ code, meaning }) => `| ${code} | ${meaning} |`),
    '',
  ].join('\n');
}

const PRODUCTS_FILE = [
  '## Products file',
  '',
  '`--products` takes what shops export (Shopify, WooCommerce, Google Merchant and others), and any CSV, TSV, JSON, NDJSON or XML with',
  'an id and a name for each product: [products files](products-files.md). `--map id=Code,name=Label` names the columns of anything else.',
  'What a person has to know of a file, such as a column of images that nobody understands, is told before anything is bought.',
  'With `--dry-run` they are only looked at: the catalogue stays as it is.',
  'The file that was loaded last is the catalogue. A product that it does not have is out: told, not shown, and never bought for. It keeps',
  'its image, and a file that has it brings it back. `--prune` deletes such rows; files of images stay in the store all the same.',
  'The sample catalogue is taken away by the first file. Loading a file again never undoes what the queue has published, and what is the',
  'same in it is not written again.',
];

const OUTPUT_FOLDER = [
  '## Output folder',
  '',
  '| file | what it is |',
  '|---|---|',
  '| `report.json` | the run; see [report.md](report.md) |',
  '| `summary.md` | the same for people |',
  '| `index.html` | embedded only: a gallery of the whole catalogue, which loads nothing from the internet |',
  '| `pages/` | embedded only: all products in pages of 300, where there are more; `index.html` has what was made last, and links them |',
  '| `images/` | embedded only: the catalogue’s images, named after their products |',
  '| `catalogue.json` | embedded only: each product that has an image or has failed, with its state and file |',
  '',
  'A run overwrites what runs have written, and nothing else: a file of yours in its way is an error before anything is made.',
  'The folder may not lie in that of the embedded database (`--data-dir`).',
  'The folder may be thrown away: the images are kept beside the embedded database, and the next run writes it anew.',
  '',
];

function commandMarkdown(spec: CommandSpec): string[] {
  return [
    `### ${spec.name}`,
    '',
    spec.summary,
    '',
    ...(spec.details ?? []).flatMap((detail) => [detail, '']),
    '```',
    usage(spec),
    '```',
    '',
    ...(spec.options.length === 0 ? [] : [...optionTable(spec.options), '']),
    '```sh',
    ...spec.examples.flatMap(({ command, does }) => [`${typed(command)}  # ${does}`]),
    '```',
    '',
  ];
}

function optionTable(options: readonly OptionSpec[]): string[] {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    '| option | what it does | when not given |',
    '|---|---|---|',
    ...options.map(
      (option) =>
        `| \`${cell(spelled(option))}\` | ${cell(option.summary)} | ${cell(option.fallback ?? '–')} |`,
    ),
  ];
}
