/** What a run may spend, and how fast it may be. */
import { dollars, integer, wordOrInteger } from '../fields.ts';
import { setting } from '../setting.ts';
import { EVERY_IMAGE, EVERY_RUN, RUN } from './doors.ts';

const MAX_CONCURRENCY = 128;
const MAX_IMAGES_PER_MINUTE = 10_000;
/** Five days: the longest that a job may take on a runner of one's own. */
const MAX_TIME_LIMIT_MINUTES = 7200;

export const LIMIT_ROWS = [
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
    doors: ['action', 'workflow', 'form', ...EVERY_IMAGE],
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
    doors: EVERY_RUN,
    group: 'limits',
    unset: "what the provider's answers allow",
    sentence:
      'Images per minute, at most, all workers of a run together; separate runs each count their own.',
  }),
] as const;
