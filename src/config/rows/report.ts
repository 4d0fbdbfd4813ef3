/** How a run is judged and told. */
import { choice, webhookUrl } from '../fields.ts';
import { setting } from '../setting.ts';
import { RUN } from './doors.ts';

export const FAIL_ON_CHOICES = ['any-failure', 'all-failed', 'never'] as const;
export const SUMMARY_LEVELS = ['off', 'compact', 'full'] as const;

export const REPORT_ROWS = [
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
