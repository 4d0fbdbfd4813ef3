/** What a run does. */
import { z } from 'zod';
import type { Replace } from '../../queue/contract.ts';
import { shaped } from '../field-shape.ts';
import { boolean, choice, integer, text } from '../fields.ts';
import { setting } from '../setting.ts';
import { RUN } from './doors.ts';

export const MODES = ['run', 'scheduled', 'summary', 'setup', 'doctor', 'buy-one'] as const;
export const REPLACE_CHOICES = [
  'none',
  'placeholders',
  'unreachable',
  'outdated',
  'all',
] as const satisfies Replace[];
export const MAX_BATCH_SIZE = 1000;
/** Where the settings file lies unless config-file says otherwise. */
export const CONFIG_FILE = '.github/image-generation.yml';

export const RUN_ROWS = [
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
