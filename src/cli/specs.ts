/**
 * Every command and option as data: parsing, help and docs/cli.md all derive from these tables.
 */
import { MAX_BATCH_SIZE } from '../config/settings.ts';
import { settingRow } from '../config/table.ts';
import { allSettingOptions, optionSpec, PRICE_SETTINGS, settingOptions } from './setting-options.ts';

/** How a person starts the program, in a clone. */
export const PROGRAM = 'npm run cli --';
/** The same without npm's own two lines, for output that a program or a file takes. */
export const SILENT_PROGRAM = 'npm run -s cli --';

export interface OptionSpec {
  /** Without the two hyphens. */
  name: string;
  short?: string;
  /** What stands for the value in help; absent for a switch. */
  value?: string;
  /** May be given more than once. */
  multiple?: boolean;
  /** A switch that `--no-…` turns off, whatever the environment or a file says. */
  negatable?: boolean;
  summary: string;
  /** What holds when the option is not given, as text for people. */
  fallback?: string;
}

export interface CommandSpec {
  name: CommandName;
  /** One line. */
  summary: string;
  /** What the usage line shows after the name, besides options. */
  operands?: { usage: string; most: number };
  details?: readonly string[];
  options: readonly OptionSpec[];
  /** Names of option groups that it takes besides its own. */
  groups: readonly OptionGroup[];
  examples: readonly { command: string; does: string }[];
}

export const COMMAND_NAMES = [
  'setup',
  'catalogue',
  'queue',
  'preview',
  'estimate',
  'run',
  'watch',
  'status',
  'coverage',
  'images',
  'revert',
  'import',
  'backup',
  'restore',
  'gc',
  'retry',
  'cancel',
  'pause',
  'resume',
  'cap',
  'config',
  'schedule',
  'discard',
  'rescue',
  'prune',
  'verify',
  'repair',
  'reset',
  'uninstall',
  'doctor',
  'help',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export type OptionGroup = 'general' | 'connection';

/** Which queue a command works on: a Supabase project, or the embedded database in a local folder. */
const CONNECTION: readonly OptionSpec[] = [
  {
    name: 'embedded',
    summary: 'Work on the embedded database in a local folder even if Supabase settings are there.',
    fallback: 'embedded when no Supabase settings are given',
  },
  {
    name: 'data-dir',
    value: 'DIR',
    summary: 'Folder of the embedded database and its images.',
    fallback: '.hemp-images',
  },
];

const GENERAL: readonly OptionSpec[] = [
  { name: 'json', summary: 'Print JSON and nothing else on standard output.' },
  { name: 'help', short: 'h', summary: 'Show the help of the command.' },
];

export const OPTION_GROUPS: Record<OptionGroup, readonly OptionSpec[]> = {
  connection: CONNECTION,
  general: GENERAL,
};

const PRODUCTS: OptionSpec = {
  name: 'products',
  value: 'FILE',
  summary: 'Put the products of a file (CSV, TSV, JSON, NDJSON, XML) into the embedded database first.',
  fallback: 'the sample catalogue, as long as there are no products',
};

const MAP: OptionSpec = {
  name: 'map',
  value: 'FIELD=COLUMN',
  multiple: true,
  summary: 'Which columns of the file are what, such as id=Handle,name=Title.',
  fallback: 'by the names that shops use',
};

const PRUNE: OptionSpec = {
  name: 'prune',
  summary: 'Delete products that the file of --products does not have from the embedded database.',
  fallback: 'they are out of the catalogue, and come back with a file that has them',
};

const PRODUCT: OptionSpec = {
  name: 'product',
  value: 'ID',
  multiple: true,
  summary: 'Only this product; may be given more than once.',
};

const YES: OptionSpec = { name: 'yes', summary: 'Do it.', fallback: 'only shown' };

const ALL: OptionSpec = { name: 'all', summary: 'Every job that can be.' };

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'setup',
    summary: 'Install or upgrade the queue in a database, create the bucket and queue what lacks an image.',
    details: [
      'Everything happens in one transaction: an error leaves the database as it was, and applying it twice changes nothing. Without Supabase settings it sets up the embedded database.',
    ],
    options: [
      {
        name: 'print',
        summary: 'Print one SQL script for the SQL editor and change nothing.',
      },
      { name: 'plan', summary: 'Show what setup would find and do in this database and change nothing.' },
      PRODUCTS,
      MAP,
      PRUNE,
      ...settingOptions('setup'),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'setup', does: 'set up the database that DATABASE_URL names' },
      { command: 'setup --print > setup.sql', does: 'write the script for the SQL editor' },
      { command: 'setup --plan', does: 'show what it would do, with what the Python system has there' },
    ],
  },
  {
    name: 'catalogue',
    summary: 'Tie the queue to your own product table, or take the products of a file into it.',
    operands: { usage: 'scaffold|import [FILE]', most: 2 },
    details: [
      '`scaffold` looks at the tables of DATABASE_URL, proposes which columns are what, writes a catalogue file, tries it in a transaction that is rolled back, and says what it is unsure of.',
      '`import FILE` adds and updates products in the table of the catalogue, all of the file or nothing. An image that the queue has published stays.',
    ],
    options: [
      {
        name: 'table',
        value: 'SCHEMA.NAME',
        summary: 'For scaffold: the table of the products.',
        fallback: 'the one that looks like it',
      },
      {
        name: 'where',
        value: 'SQL',
        summary: 'For scaffold: which rows are products, a condition on their columns.',
        fallback: 'all that are not marked as deleted',
      },
      {
        name: 'out',
        value: 'FILE',
        summary: 'For scaffold: where the catalogue file is written.',
        fallback: 'catalogue.sql',
      },
      MAP,
      optionSpec(settingRow('databaseUrl')),
    ],
    groups: ['general'],
    examples: [
      { command: 'catalogue scaffold', does: 'write catalogue.sql for the table that looks like products' },
      {
        command: 'catalogue scaffold --table shop.items --where "tenant_id = 7" --out shop.sql',
        does: 'one tenant of another table',
      },
      { command: 'catalogue import products_export.csv', does: 'take a shop’s export into the table' },
    ],
  },
  {
    name: 'queue',
    summary: 'Queue products that lack an image.',
    details: [
      'Products whose last job failed or was cancelled are left alone; `retry` revives those, and naming a product queues it whatever its state.',
    ],
    options: [
      optionSpec(settingRow('replace')),
      PRODUCT,
      {
        name: 'where',
        value: 'NAME=VALUE',
        multiple: true,
        summary:
          'Queue the products that fit, whatever their state: industry, sub-industry or part of the catalogue; provider, or older-than days of the image that they show. Repeated, all must fit.',
      },
      {
        name: 'priority',
        value: 'N',
        summary: '1 to 10; higher ones are worked on first.',
        fallback: '5',
      },
      {
        name: 'provider',
        value: 'NAME',
        summary: 'With --product or --where: only this provider may make the image.',
        fallback: 'any provider',
      },
      {
        name: 'prompt',
        value: 'TEXT',
        summary: 'With --product: ask in these words instead of ours; also where providers forbid ours.',
      },
      {
        name: 'negative-prompt',
        value: 'TEXT',
        summary: 'With --product: what must not be seen.',
      },
      {
        name: 'style',
        value: 'NAME',
        summary:
          'With --product: an archetype (packshot, texture, lifestyle, in_use, technical), or a style of the provider.',
      },
      { name: 'limit', value: 'N', summary: 'Queue at most so many products.', fallback: 'all of them' },
      PRODUCTS,
      MAP,
      PRUNE,
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'queue', does: 'queue every product without an image' },
      { command: 'queue --product 42 --priority 9', does: 'queue one product again, ahead of others' },
      {
        command: 'queue --where provider=openai --where older-than=365',
        does: 'another image where OpenAI made one over a year ago',
      },
      {
        command: 'queue --product 42 --prompt "one closed tin on white"',
        does: 'ask for it in your own words',
      },
    ],
  },
  {
    name: 'preview',
    summary: 'Show the prompts of products, and where each word comes from; nothing is bought or changed.',
    details: [
      'Of the embedded database or a file, any product; of a Supabase project, what a run would work on now. Without either, the sample catalogue.',
    ],
    options: [
      PRODUCT,
      {
        name: 'limit',
        value: 'N',
        summary: 'Show at most so many products.',
        fallback: '5, or all that are named',
      },
      {
        name: 'provider',
        value: 'NAME',
        summary: 'Whose wording to show.',
        fallback: 'IMAGE_GENERATION_PROVIDER, else placeholder',
      },
      {
        name: 'html',
        value: 'FILE',
        summary: 'Write a page with the prompts beside their placeholders instead.',
      },
      {
        name: 'against',
        value: 'FILE',
        summary:
          'Show how the prompts differ from an earlier preview --json, and what new images would cost.',
      },
      {
        name: 'markdown',
        value: 'FILE',
        summary: 'With --against: add the diff to this Markdown file, such as the summary of a job.',
      },
      {
        name: 'products',
        value: 'FILE',
        summary: 'The products of a file (CSV, TSV, JSON, NDJSON, XML); they are only looked at.',
        fallback: 'those of the embedded database',
      },
      MAP,
      optionSpec(settingRow('configFile')),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'preview --product 42', does: 'one product, word by word' },
      { command: 'preview --limit 80 --html prompts.html', does: 'a page of the whole sample catalogue' },
      { command: 'preview --provider midjourney', does: 'as Midjourney is asked' },
      { command: 'preview --limit 1000 --json > prompts.json', does: 'write all prompts down' },
      { command: 'preview --against prompts.json', does: 'what has changed since' },
    ],
  },
  {
    name: 'estimate',
    summary:
      'Compare what each provider would take for this catalogue; nothing is sent, and no key is needed.',
    details: [
      'A line for each provider, the cheapest first: its model, what an image with these settings usually costs, what that makes for every product without a real image, and where the price comes from. The price of a provider that is in no table is what `--max-price-usd` says.',
    ],
    options: [
      {
        name: 'products',
        value: 'FILE',
        summary: 'The products of a file (CSV, TSV, JSON, NDJSON, XML); they are only looked at.',
        fallback: 'those of the embedded database',
      },
      MAP,
      ...PRICE_SETTINGS.map((name) => optionSpec(settingRow(name))),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'estimate', does: 'the catalogue with every provider, by its default model' },
      { command: 'estimate --size 1024x1024 --quality high', does: 'larger and better images' },
      { command: 'estimate --products examples/products.csv', does: 'a catalogue of your own' },
    ],
  },
  {
    name: 'run',
    summary: 'Make images for queued products: one batch, until nothing is left, or again and again.',
    details: [
      'One batch unless told otherwise. Products without an image are queued first.',
      'Ctrl+C stops cleanly: what was not paid for goes back to the queue. A second Ctrl+C ends at once.',
    ],
    options: [
      { name: 'until-empty', summary: 'Go on until the queue has nothing left.' },
      {
        name: 'samples',
        summary:
          'Show what it can do, as `npm start` does: a placeholder for each product, or a dozen real images where another provider is set.',
      },
      {
        name: 'scheduled',
        summary: 'Run the schedules that are due, each tick once whoever else wakes up; see `schedule`.',
      },
      {
        name: 'interval',
        value: 'MINUTES',
        summary: 'Run again and again, so many minutes after each run has ended.',
      },
      {
        name: 'max-runs',
        value: 'N',
        summary: 'With --interval: stop after so many runs.',
        fallback: 'no limit',
      },
      {
        name: 'out',
        value: 'DIR',
        summary:
          'Write report.json and summary.md there; from the embedded database also images/ and index.html.',
        fallback: 'nothing is written; `out` with the embedded database',
      },
      PRODUCTS,
      MAP,
      PRUNE,
      ...settingOptions('run'),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'run --batch-size 50', does: 'work on up to fifty jobs' },
      {
        command: 'run --products examples/products.csv --until-empty',
        does: 'try it with products of your own',
      },
      { command: 'run --interval 15 --max-runs 4', does: 'four batches, a quarter of an hour apart' },
      { command: 'run --scheduled --interval 5', does: 'keep the schedules, looking every five minutes' },
      { command: 'run --dry-run', does: 'see what would happen and cost' },
    ],
  },
  {
    name: 'watch',
    summary: 'Show the state of the queue, live.',
    options: [
      { name: 'interval', value: 'SECONDS', summary: 'How often to look.', fallback: '2' },
      { name: 'count', value: 'N', summary: 'End after so many readings.', fallback: 'until Ctrl+C' },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'watch', does: 'a dashboard that refreshes every two seconds' },
      { command: 'watch --json', does: 'one JSON line for each reading' },
    ],
  },
  {
    name: 'status',
    summary: 'Show the catalogue, the queue, the budget and what needs a person.',
    options: [
      { name: 'limit', value: 'N', summary: 'How many failed jobs to list.', fallback: '10' },
      { name: 'exact', summary: 'Count a catalogue of more than 2,000 products anew.' },
    ],
    groups: ['connection', 'general'],
    examples: [{ command: 'status --json', does: 'the same as one JSON document' }],
  },
  {
    name: 'coverage',
    summary: 'Show which products need a picture, or a better one; nothing is bought or changed.',
    details: [
      'Products without an image, with a placeholder, with an address that answers no more, with a picture that is too small, and with the same picture as another. Every address is asked for its head; sizes are those on record.',
    ],
    options: [
      {
        name: 'smallest',
        value: 'PIXELS',
        summary: 'A picture whose shorter side has less is too small.',
        fallback: '512',
      },
      {
        name: 'probe',
        negatable: true,
        summary: 'Ask each address whether the image is there.',
        fallback: 'true',
      },
      { name: 'html', value: 'FILE', summary: 'Write a page with the products and their pictures, too.' },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'coverage', does: 'the state of the catalogue in a table' },
      { command: 'coverage --html coverage.html', does: 'a page with the pictures' },
      { command: 'coverage --no-probe --json', does: 'all of it for a program, without asking any address' },
    ],
  },
  {
    name: 'images',
    summary: 'List the images that a product has had: when, by whom, for how much, and which it shows.',
    operands: { usage: '[PRODUCT]', most: 1 },
    options: [
      {
        name: 'beside',
        value: 'FILE',
        summary:
          'Without a product: write a page that shows each new image beside the one that it replaced, the newest 300.',
      },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'images 42', does: 'the images of product 42, the newest first' },
      { command: 'images 42 --json', does: 'the same with prompts, hashes and addresses' },
      { command: 'images --beside new.html', does: 'old beside new, for all products' },
    ],
  },
  {
    name: 'revert',
    summary: 'Show an earlier image of a product again.',
    operands: { usage: 'PRODUCT', most: 1 },
    details: [
      'Nothing is bought. The file of the image is looked at first. It stays a person’s choice: `--replace placeholders` and `outdated` leave it alone; naming the product, `--replace all`, or the loss of its file do not.',
      'Refused while a job of the product waits or is in the making, and for an image that was rejected. An image that somebody has set by hand stays unless `--force` is given.',
    ],
    options: [
      {
        name: 'to',
        value: 'IMAGE',
        summary: 'The number of the image, as `images` lists it.',
        fallback: 'the one before the image that is shown',
      },
      { name: 'force', summary: 'Also in the place of an image that was set by hand.' },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'revert 42', does: 'the image before the one that it shows' },
      { command: 'revert 42 --to 17', does: 'this one' },
    ],
  },
  {
    name: 'import',
    summary: 'Take in images that were made elsewhere; nothing is bought.',
    operands: { usage: 'FOLDER|LIST', most: 1 },
    details: [
      'A folder has a file for each product, named by its id (42.jpg). A list (CSV, JSON, NDJSON) has a column product and a column image: an address, or a file beside the list; and if you like provider, model, prompt and made-at.',
      'Each image is looked at, checked and stored as if a run had made it; who made it is unknown unless the list says so. A product with a real image is left alone, and so is one whose job is in the making. Doing it twice does no harm.',
    ],
    options: [
      {
        name: 'column',
        value: 'NAME=COLUMN',
        multiple: true,
        summary: 'Which column of the list is what, such as product=Handle,image=Src.',
        fallback: 'by their names',
      },
      { name: 'shown', summary: 'Take in what products show from elsewhere, in place of a folder or list.' },
      { name: 'replace', summary: 'Also for products that show a real image.' },
      { name: 'dry-run', summary: 'Look at everything, and change nothing.' },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'import photos --dry-run', does: 'look at what would be taken in, and why not' },
      { command: 'import photos', does: 'a folder of files named by product' },
      { command: 'import images.csv --column product=Handle', does: 'a list with addresses' },
      { command: 'import --shown', does: 'copy into the store what products show from other hosts' },
    ],
  },
  {
    name: 'backup',
    summary: 'Copy every stored image and its record into a folder.',
    operands: { usage: 'FOLDER', most: 1 },
    details: [
      'Each file is compared with the hash that is on record. Doing it again copies only what is new, and goes on where it was interrupted. Rejected images are left out.',
    ],
    options: [],
    groups: ['connection', 'general'],
    examples: [{ command: 'backup images-of-today', does: 'images and manifest.ndjson' }],
  },
  {
    name: 'restore',
    summary: 'Bring back from a backup what the store or the catalogue has lost; show first what that is.',
    operands: { usage: 'FOLDER', most: 1 },
    details: [
      'Objects that the store lacks are uploaded under their old keys. Products that show nothing show their image again; whatever a product shows now stays. Nothing is bought.',
    ],
    options: [YES],
    groups: ['connection', 'general'],
    examples: [
      { command: 'restore images-of-today', does: 'show what would be brought back' },
      { command: 'restore images-of-today --yes', does: 'do it' },
    ],
  },
  {
    name: 'gc',
    summary: 'Find stored images that nobody needs any more; show first what would be removed.',
    details: [
      'An orphan is an image that no record names and no product shows, that no lost call may have made, and that is older than a day. Files of other names are left alone.',
      'Nothing is removed while jobs are in the making.',
    ],
    options: [YES],
    groups: ['connection', 'general'],
    examples: [
      { command: 'gc', does: 'list the orphans' },
      { command: 'gc --yes', does: 'remove them for good' },
    ],
  },
  {
    name: 'retry',
    summary: 'Give failed jobs new attempts.',
    operands: { usage: '[JOB…]', most: 1000 },
    options: [PRODUCT, ALL, { name: 'include-cancelled', summary: 'Revive cancelled jobs too.' }],
    groups: ['connection', 'general'],
    examples: [
      { command: 'retry 17 23', does: 'two jobs by number' },
      { command: 'retry --all', does: 'everything that failed' },
    ],
  },
  {
    name: 'cancel',
    summary: 'Cancel waiting jobs, and those in the making.',
    operands: { usage: '[JOB…]', most: 1000 },
    options: [
      PRODUCT,
      ALL,
      {
        name: 'reason',
        value: 'TEXT',
        summary: 'For the history.',
        fallback: 'cancelled on the command line',
      },
    ],
    groups: ['connection', 'general'],
    examples: [{ command: 'cancel --product 42', does: 'whatever is queued for one product' }],
  },
  {
    name: 'pause',
    summary: 'Stop handing out jobs for a provider, or for all of them.',
    operands: { usage: '[PROVIDER]', most: 1 },
    options: [
      { name: 'minutes', value: 'N', summary: 'Resume by itself after so long.', fallback: 'until `resume`' },
      {
        name: 'reason',
        value: 'TEXT',
        summary: 'Shown to whoever asks why.',
        fallback: 'paused on the command line',
      },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'pause', does: 'everything' },
      { command: 'pause openai --minutes 30', does: 'one provider for half an hour' },
    ],
  },
  {
    name: 'resume',
    summary: 'Hand out jobs again for a provider, or lift the pause of all.',
    operands: { usage: '[PROVIDER]', most: 1 },
    options: [],
    groups: ['connection', 'general'],
    examples: [{ command: 'resume', does: 'lift the pause of everything' }],
  },
  {
    name: 'cap',
    summary: 'Show or set what may be spent a day, in all or with one provider.',
    operands: { usage: '[PROVIDER] [USD|off]', most: 2 },
    details: [
      'A day is one of UTC. What is beyond a cap is not handed out, whoever runs; the budgets of a run can only lower it. `0` lets nothing be spent, `off` takes the cap away.',
    ],
    options: [],
    groups: ['connection', 'general'],
    examples: [
      { command: 'cap', does: 'show all, with what is spent, reserved and left today' },
      { command: 'cap 20', does: 'twenty dollars a day for all providers together' },
      { command: 'cap openai 5', does: 'five of them for one provider' },
      { command: 'cap openai off', does: 'take that cap away' },
    ],
  },
  {
    name: 'config',
    summary: 'Show where each setting comes from, or make the settings file active in the database.',
    operands: { usage: '[ACTION]', most: 1 },
    details: [
      'Actions: `show` (when none is given) and `apply`. The strongest first: option, schedule row, environment, settings file, default.',
      'The Edge Function, and schedules that run where there is no file, go by the file that is active in the database. `setup` and runs on the newest commit of the default branch make it active, too.',
    ],
    options: [
      {
        name: 'schedule',
        value: 'NAME',
        summary: 'show: as a run of this schedule has them.',
        fallback: 'as any other run has them',
      },
      ...allSettingOptions(),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'config', does: 'each setting, its value and where it comes from' },
      { command: 'config show --json', does: 'the same for programs' },
      { command: 'config apply', does: 'what .github/image-generation.yml says becomes active' },
    ],
  },
  {
    name: 'schedule',
    summary: 'Say when runs are wanted.',
    operands: { usage: '[ACTION] [NAME]', most: 2 },
    details: [
      '`run --scheduled` and the Action (`mode: scheduled`) run what is due, each tick once.',
      'Actions: `list` (when none is given), `add`, `pause`, `resume`, `next` (when runs are due) and `remove`. `add` also changes the schedule of this name: what is not given is then left to whoever runs it.',
    ],
    options: [
      {
        name: 'cron',
        value: 'EXPRESSION',
        summary: 'add: minute, hour, day of month, month and day of week.',
      },
      { name: 'time-zone', value: 'NAME', summary: 'add: where that time holds.', fallback: 'UTC' },
      {
        name: 'batch-size',
        value: 'N',
        summary: `add: jobs of each run, 1 to ${MAX_BATCH_SIZE}.`,
        fallback: 'as whoever runs it has it',
      },
      {
        name: 'provider',
        value: 'NAME',
        summary: 'add: the provider of its runs.',
        fallback: 'as whoever runs it has it',
      },
      {
        name: 'daily-budget-usd',
        value: 'USD',
        summary: 'add: its runs spend nothing once all runs of the day (UTC) have spent so much.',
        fallback: 'the cap in the database',
      },
      { name: 'count', value: 'N', summary: 'next: how many runs to show.', fallback: '5' },
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'schedule', does: 'list all, with what came of their last runs' },
      {
        command: 'schedule add nightly --cron "0 3 * * *" --time-zone Europe/Berlin --batch-size 200',
        does: 'every night at three',
      },
      { command: 'schedule pause nightly', does: 'until "schedule resume nightly"' },
      { command: 'schedule next --count 10', does: 'the next ten runs of all schedules' },
    ],
  },
  {
    name: 'discard',
    summary: 'Give up on images that were paid for and that no store took; they are bought anew.',
    operands: { usage: '[JOB…]', most: 1000 },
    details: [
      '"status" tells how many there are. A run whose store works stores them: nothing is bought again then.',
    ],
    options: [PRODUCT, ALL],
    groups: ['connection', 'general'],
    examples: [{ command: 'discard --all', does: 'all of them' }],
  },
  {
    name: 'rescue',
    summary: 'Bring in images that a run could only write to a folder.',
    operands: { usage: 'FOLDER', most: 1 },
    details: [
      'A run writes them when neither the store nor the database takes what was paid for: to rescue/ beside its report,',
      'or in GitHub to the artifact "rescue". The next run stores and shows them. Doing it twice does no harm.',
    ],
    options: [],
    groups: ['connection', 'general'],
    examples: [{ command: 'rescue out/rescue', does: 'what the last run here has left' }],
  },
  {
    name: 'prune',
    summary: 'Delete old history; jobs, images and the ledger stay.',
    options: [
      {
        name: 'older-than-days',
        value: 'N',
        summary: 'Keep what is younger; 7 at least.',
        fallback: '90',
      },
    ],
    groups: ['connection', 'general'],
    examples: [{ command: 'prune --older-than-days 30', does: 'keep a month' }],
  },
  {
    name: 'verify',
    summary: 'Check every invariant of the queue; exit code 1 if one is broken.',
    options: [],
    groups: ['connection', 'general'],
    examples: [{ command: 'verify', does: 'list violations, of which there should be none' }],
  },
  {
    name: 'repair',
    summary: 'Mend what `verify` finds; show first what would be done.',
    details: [
      'It may run while others work. What was spent is never lowered: what the ledger lacks is entered as a correcting row.',
      'Exit code 1 as long as something is broken: without `--yes`, too.',
    ],
    options: [YES],
    groups: ['connection', 'general'],
    examples: [
      { command: 'repair', does: 'show what is broken and how it would be mended' },
      { command: 'repair --yes', does: 'mend it' },
    ],
  },
  {
    name: 'reset',
    summary: 'Start over with an empty queue; keep aside what was in it.',
    details: [
      'Jobs, ledger, records of images, runs and books are emptied and kept in a schema of their own. Products keep their images, and what was spent today still counts against the caps of today.',
      'Refused while workers hold jobs. Needs DATABASE_URL, as `setup` does, or the embedded database.',
    ],
    options: [YES, ...settingOptions('reset')],
    groups: ['connection', 'general'],
    examples: [
      { command: 'reset', does: 'show what would be taken away and what would stay' },
      { command: 'reset --yes', does: 'do it' },
    ],
  },
  {
    name: 'uninstall',
    summary: 'Take the queue out of a database; products and their images stay.',
    details: [
      'Drops what `setup` has made and nothing else, in one transaction. The bucket and its files stay.',
      'Refused while workers hold jobs. Needs DATABASE_URL, as `setup` does, or the embedded database.',
    ],
    options: [
      YES,
      { name: 'keep-history', summary: 'Copy all tables into a schema of their own first.' },
      { name: 'print', summary: 'Print one SQL script for the SQL editor and change nothing.' },
      ...settingOptions('uninstall'),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'uninstall', does: 'show what would be dropped and what would stay' },
      { command: 'uninstall --yes --keep-history', does: 'do it, and keep the ledger' },
      { command: 'uninstall --print > uninstall.sql', does: 'write the script for the SQL editor' },
    ],
  },
  {
    name: 'doctor',
    summary: 'Check settings, connection, SQL, bucket and provider; say what to do about each problem.',
    details: [
      'It leaves nothing behind. With `--buy-one` it also buys one image, for $0.10 at most, the way a run does: stored, published on a product, then taken back. The image is kept, and the product’s next job shows it without buying it again.',
      'A transcript of all requests to the provider, without keys, is written beside: it fits into an issue.',
    ],
    options: [
      { name: 'buy-one', summary: 'If all is well, buy one image, show it, and take it back.' },
      {
        name: 'product',
        value: 'ID',
        summary: 'With --buy-one: for this product.',
        fallback: 'the first that waits for an image',
      },
      {
        name: 'transcript',
        value: 'FILE',
        summary: 'With --buy-one: where the transcript goes; JSON if it ends in .json, else Markdown.',
        fallback: 'doctor-buy-one.md',
      },
      ...settingOptions('doctor'),
    ],
    groups: ['connection', 'general'],
    examples: [
      { command: 'doctor', does: 'find out why nothing happens' },
      { command: 'doctor --buy-one --provider openai', does: 'make the first live call' },
    ],
  },
  {
    name: 'help',
    summary: 'Show this overview, or the help of a command.',
    operands: { usage: '[COMMAND]', most: 1 },
    options: [],
    groups: ['general'],
    examples: [{ command: 'help run', does: 'the options of run' }],
  },
];

/** @throws {Error} never for a name of COMMAND_NAMES (held by a test). */
export function commandSpec(name: CommandName): CommandSpec {
  const spec = COMMANDS.find((candidate) => candidate.name === name);
  if (spec === undefined) throw new Error(`There is no table row for the command ${name}.`);
  return spec;
}

/** The command's own options, then those of its groups. */
export function optionsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...spec.options, ...spec.groups.flatMap((group) => OPTION_GROUPS[group])];
}
