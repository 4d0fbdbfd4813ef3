/** The settings that belong to no provider, in the order in which every door shows them. */
import { z } from 'zod';
import { IMAGE_FORMATS } from '../providers/contract.ts';
import { MAX_SEED } from '../providers/shared/fit-request.ts';
import type { Replace } from '../queue/contract.ts';
import { shaped } from './field-shape.ts';
import {
  boolean,
  bucketName,
  catalogueName,
  choice,
  dollars,
  integer,
  label,
  postgresUrl,
  text,
  webhookUrl,
  wordOrInteger,
} from './fields.ts';
import { imageSize, presetName, qualityName } from './image-fields.ts';
import { providerList, providerName } from './provider-fields.ts';
import { type Door, type Setting, setting } from './setting.ts';

export const MODES = ['run', 'scheduled', 'summary', 'setup', 'doctor', 'buy-one'] as const;
export const REPLACE_CHOICES = [
  'none',
  'placeholders',
  'unreachable',
  'outdated',
  'all',
] as const satisfies Replace[];
export const FAIL_ON_CHOICES = ['any-failure', 'all-failed', 'never'] as const;
export const SUMMARY_LEVELS = ['off', 'compact', 'full'] as const;

export const MAX_BATCH_SIZE = 1000;
export const MAX_CONCURRENCY = 128;
export const MAX_IMAGES_PER_MINUTE = 10_000;
/** So many jobs GitHub runs at once for a free account; .github/workflows/run.yml counts up to here, too. */
export const MAX_WORKERS = 20;
/** Five days: the longest that a job may take on a runner of one's own. */
export const MAX_TIME_LIMIT_MINUTES = 7200;

const PROJECT: readonly Door[] = ['action', 'workflow', 'cli:setup', 'cli:run', 'cli:doctor'];
const OWNER: readonly Door[] = ['cli:reset', 'cli:uninstall'];
const RUN: readonly Door[] = ['action', 'workflow', 'cli:run', 'edge'];
const IMAGE: readonly Door[] = [...RUN, 'cli:setup', 'cli:doctor'];

/** Where the settings file lies unless config-file says otherwise. */
export const CONFIG_FILE = '.github/image-generation.yml';

const WHAT_TO_DO = [
  setting({
    name: 'mode',
    // The sentence names them.
    schema: shaped(choice(MODES), { placeholder: 'NAME', accepts: null, typed: z.enum(MODES) }),
    doors: ['action', 'workflow'],
    group: 'run',
    default: 'run',
    sentence:
      'What to do: run makes images for queued products; scheduled does so for each schedule that is due; summary joins the reports of several workers; setup installs or upgrades the queue; doctor checks everything that a run needs and leaves nothing behind; buy-one does so, buys one image for $0.10 at most, and takes it back.',
  }),
  setting({
    name: 'configFile',
    // Read by the door, before the other settings.
    schema: shaped(text('the path of a file'), { placeholder: 'FILE' }),
    doors: ['action', 'workflow', 'cli:setup', 'cli:run', 'cli:doctor'],
    group: 'run',
    default: CONFIG_FILE,
    sentence: 'File with settings that are no secrets, by its path in the repository.',
  }),
  setting({
    name: 'batchSize',
    schema: integer(1, MAX_BATCH_SIZE),
    doors: [...RUN, 'form', 'call'],
    group: 'run',
    default: '20',
    sentence: 'Jobs to work on in this run.',
  }),
  setting({
    name: 'queueMissing',
    schema: boolean(),
    doors: RUN,
    group: 'run',
    default: 'true',
    sentence: 'Queue products without an image first.',
  }),
  setting({
    name: 'replace',
    schema: choice(REPLACE_CHOICES),
    doors: RUN,
    group: 'run',
    default: 'none',
    sentence:
      'Which products with an image get a new one; unreachable: the image is gone, outdated: it would be asked for differently now.',
    placeholder: 'WHICH',
  }),
  setting({
    name: 'dryRun',
    schema: boolean(),
    doors: ['action', 'workflow', 'form', 'cli:run'],
    group: 'run',
    default: 'false',
    sentence: 'Show what a run would do and cost; change nothing.',
  }),
] as const;

const WHERE = [
  setting({
    name: 'supabaseUrl',
    // Parsed by src/supabase/url.ts, which knows what a project's address looks like.
    schema: text('a URL'),
    environment: ['SUPABASE_URL'],
    doors: [...PROJECT, ...OWNER, 'edge'],
    flag: false,
    group: 'project',
    unset: 'none',
    sentence: 'Address of the Supabase project, such as https://abcdefghijklmnopqrst.supabase.co.',
    placeholder: 'URL',
  }),
  setting({
    name: 'supabaseKey',
    // Judged by src/supabase/keys.ts.
    schema: text('a key'),
    environment: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY'],
    secret: true,
    doors: [...PROJECT, ...OWNER],
    group: 'project',
    unset: 'none',
    sentence: 'Secret key of the project (sb_secret_…, or the legacy service_role key); keep it in a secret.',
  }),
  setting({
    name: 'databaseUrl',
    schema: postgresUrl(),
    environment: ['DATABASE_URL', 'SUPABASE_DB_URL'],
    secret: true,
    flag: true,
    doors: ['action', 'cli:setup', ...OWNER],
    group: 'project',
    unset: 'none',
    sentence: 'Postgres connection string (direct or session pooler), for setup only; keep it in a secret.',
    placeholder: 'URL',
  }),
  setting({
    name: 'catalogue',
    // Read by src/setup/script.ts.
    schema: catalogueName(),
    doors: ['action', 'cli:setup'],
    group: 'project',
    default: 'hemp',
    sentence:
      'How your products map to the queue, for setup only: hemp, simple, or the path of your own SQL file.',
    placeholder: 'hemp|simple|FILE',
  }),
  setting({
    name: 'move',
    schema: boolean(),
    doors: ['action', 'cli:setup'],
    group: 'project',
    default: 'false',
    sentence:
      'Move the image queue of the Python system, for setup only; without it setup shows the plan and ends.',
  }),
  setting({
    name: 'bucket',
    schema: bucketName(),
    doors: IMAGE,
    group: 'project',
    default: 'hemp-product-images',
    sentence: 'Public storage bucket for the images.',
    placeholder: 'NAME',
  }),
] as const;

const BY_WHOM = [
  setting({
    name: 'provider',
    schema: providerName,
    doors: [...IMAGE, 'form', 'cli:preview', 'call'],
    group: 'provider',
    default: 'placeholder',
    sentence: 'Image provider for products that ask for none in particular.',
  }),
  setting({
    name: 'fallbackProviders',
    schema: providerList,
    doors: IMAGE,
    group: 'provider',
    unset: 'none',
    sentence:
      'Fallback providers, in order, comma-separated: for a provider whose credits are used up or whose key, model or settings are wrong.',
  }),
  setting({
    name: 'fallbackOnRefusal',
    schema: boolean(),
    doors: RUN,
    group: 'provider',
    default: 'false',
    sentence: 'Also use fallback providers for products that a provider refuses for their content.',
  }),
] as const;

const LIMITS = [
  setting({
    name: 'dailyBudgetUsd',
    schema: dollars(),
    doors: RUN,
    group: 'limits',
    unset: 'the limit in the database',
    sentence:
      'The most that all runs of a day (UTC) may spend, in US dollars; it can only lower the limit in the database.',
  }),
  setting({
    name: 'runBudgetUsd',
    schema: dollars(),
    doors: [...RUN, 'form'],
    group: 'limits',
    unset: '5 when no daily limit applies, else no limit of its own',
    sentence: 'The most that this run may spend, in US dollars.',
  }),
  setting({
    name: 'maxPriceUsd',
    schema: dollars(),
    doors: [...IMAGE, 'form'],
    group: 'limits',
    unset: 'the known price',
    sentence:
      'The most that one image may cost, in US dollars; needed where the price is not known (another model, size or server; 0 for your own server).',
  }),
  setting({
    name: 'timeLimitMinutes',
    schema: integer(1, MAX_TIME_LIMIT_MINUTES),
    doors: ['action', 'workflow', 'cli:run'],
    group: 'limits',
    unset: 'no limit',
    sentence: 'Start no job that could not end within this many minutes.',
    placeholder: 'MINUTES',
  }),
  setting({
    name: 'concurrency',
    schema: wordOrInteger('auto', 1, MAX_CONCURRENCY),
    doors: RUN,
    group: 'limits',
    default: 'auto',
    sentence: 'Images generated in parallel; auto is what suits the provider.',
  }),
  setting({
    name: 'imagesPerMinute',
    schema: integer(1, MAX_IMAGES_PER_MINUTE),
    doors: RUN,
    group: 'limits',
    unset: "what the provider's answers allow",
    sentence:
      'Images per minute, at most, all workers of a run together; separate runs each count their own.',
  }),
] as const;

const IMAGES = [
  setting({
    name: 'size',
    schema: imageSize(),
    doors: IMAGE,
    group: 'images',
    unset: "1024x1024, or the provider's own square",
    sentence:
      'Width and height of the images in pixels, such as 1536x1024; a provider with fixed aspect ratios gets the nearest one.',
  }),
  setting({
    name: 'imageFormat',
    schema: choice(IMAGE_FORMATS),
    doors: IMAGE,
    group: 'images',
    unset: 'webp where the model can make it, else png',
    sentence: 'File format to ask for.',
    placeholder: 'FORMAT',
  }),
  setting({
    name: 'quality',
    schema: qualityName(),
    doors: IMAGE,
    group: 'images',
    unset: 'what suits the provider (medium for openai, low for gemini)',
    sentence: 'Quality to ask for, where the model has a choice: low, medium, high, xhigh or max.',
  }),
  setting({
    name: 'stylePreset',
    schema: presetName(),
    doors: IMAGE,
    group: 'images',
    unset: 'none',
    sentence:
      'Style for products that name none, such as photographic or digital-art; providers without styles ignore it.',
  }),
  setting({
    name: 'seed',
    schema: integer(0, MAX_SEED),
    doors: IMAGE,
    group: 'images',
    unset: 'random',
    sentence: 'Number that makes images repeatable, where the provider has it.',
  }),
] as const;

const TOGETHER = [
  setting({
    name: 'runKey',
    schema: label(),
    doors: ['action', 'workflow'],
    group: 'workers',
    unset: 'the job and the step, so that the legs of a matrix share one',
    sentence: 'Name under which workers of one workflow share a run and its budget.',
  }),
  setting({
    name: 'worker',
    schema: label(),
    doors: ['action'],
    group: 'workers',
    unset: "the runner's name",
    sentence: 'Name of this worker among those of its run, such as the number of the matrix.',
  }),
  setting({
    name: 'workers',
    schema: integer(1, MAX_WORKERS),
    doors: ['action', 'workflow'],
    group: 'workers',
    default: '1',
    sentence: 'How many workers share the run; mode summary tells how many of their reports are missing.',
  }),
  setting({
    name: 'reportsPath',
    // Read by src/action/reports.ts.
    schema: text('a folder'),
    doors: ['action'],
    group: 'workers',
    default: 'reports',
    sentence: 'Folder with the report.json files of the workers, at any depth, for mode summary only.',
  }),
] as const;

const TELLING = [
  setting({
    name: 'failOn',
    schema: choice(FAIL_ON_CHOICES),
    doors: RUN,
    group: 'report',
    default: 'all-failed',
    sentence: 'When failed products fail the run; a run that cannot go on always fails.',
    placeholder: 'WHEN',
  }),
  setting({
    name: 'notifyWebhook',
    schema: webhookUrl(),
    secret: true,
    flag: true,
    doors: RUN,
    group: 'report',
    unset: 'none',
    sentence:
      'Slack-compatible webhook (https) for what needs a person: a provider is stopped, a budget ends, or three scheduled runs in a row make nothing; keep it in a secret.',
    placeholder: 'URL',
  }),
  setting({
    name: 'summary',
    schema: choice(SUMMARY_LEVELS),
    doors: ['action', 'workflow'],
    group: 'report',
    default: 'full',
    sentence: 'How long the job summary is.',
  }),
] as const;

export const COMMON_ROWS = [
  ...WHAT_TO_DO,
  ...WHERE,
  ...BY_WHOM,
  ...LIMITS,
  ...IMAGES,
  ...TOGETHER,
  ...TELLING,
] as const satisfies readonly Setting[];
