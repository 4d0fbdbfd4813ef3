/** The dashboard on a terminal: catalogue, queue, money, and what needs a person. */
import { formatUsd } from '../money.ts';
import type { FailedJobRow, QueueStatus } from '../queue/contract.ts';
import { logLine } from '../report/escape.ts';
import { outlookOf, waitingIn } from '../report/eta.ts';
import { catalogueOf, count, formatDuration, megabytes } from '../report/words.ts';
import { progressBar } from './progress.ts';
import type { Style } from './style.ts';
import { type Cell, renderTable } from './table.ts';
import { padText } from './text.ts';

export interface StatusView {
  status: QueueStatus;
  failures: readonly FailedJobRow[];
  /** Where the queue is. */
  place: string;
}

interface ViewOptions {
  style: Style;
  /** null = a pipe. */
  width: number | null;
  /** Milliseconds since the epoch. */
  now: number;
}

const BAR_COLUMNS = 32;
/** A count older than this is told with its age. */
const FRESH_MS = 60_000;

export function statusLines({ status, failures, place }: StatusView, options: ViewOptions): string[] {
  const { style } = options;
  const facts = [
    ['Queue', queueText(status, style)],
    ['Today', moneyText(status)],
    ...capTexts(status).map((text) => ['Cap', text] as const),
    ['Price', priceText(status)],
    ['Last hour', paceText(status)],
    ['Last run', agoText(status.lastRun, options.now)],
    ['Next run', status.nextRun === null ? 'not scheduled' : timeText(status.nextRun)],
  ] as const;
  return [
    `${style.bold('Image queue')} ${style.dim(`in ${logLine(place)}`)}`,
    '',
    `  ${progressBar(status.totalProducts === 0 ? 0 : status.productsWithRealImages / status.totalProducts, BAR_COLUMNS, style)}  ${catalogueOf(status)}${ageText(status, options.now)}`,
    '',
    ...facts.map(([name, text]) => `  ${style.dim(padText(name, 10))} ${text}`),
    ...pauseLines(status, style),
    ...failureLines(failures, options),
  ];
}

function priceText({
  costPerImageUsd,
  remainingCostUsd,
  totalProducts,
  productsWithRealImages,
}: QueueStatus): string {
  const left = totalProducts - productsWithRealImages;
  if (costPerImageUsd === null) return 'no image was paid for in the last 30 days';
  const rest =
    left === 0 || remainingCostUsd === null
      ? ''
      : `; ${count(left, 'product')} without a real one: about ${formatUsd(remainingCostUsd)}`;
  return `${formatUsd(costPerImageUsd)} for each image shown in the last 30 days${rest}`;
}

/** Of a large catalogue that was counted a while ago. */
function ageText({ catalogueCountedAt }: QueueStatus, now: number): string {
  const isOld = catalogueCountedAt !== null && now - Date.parse(catalogueCountedAt) > FRESH_MS;
  return isOld ? `; counted ${agoText(catalogueCountedAt, now)}, status --exact counts anew` : '';
}

function queueText(status: QueueStatus, style: Style): string {
  const states = [
    `${status.pending} pending`,
    `${status.retry} waiting to be tried again`,
    `${status.processing} in the making`,
    ...(status.submitted > 0 ? [`${status.submitted} with their provider`] : []),
    ...(status.unsavedImages > 0
      ? [
          style.yellow(
            `${count(status.unsavedImages, 'image')} that no store took kept (${megabytes(status.unsavedBytes)})`,
          ),
        ]
      : []),
    ...(status.review > 0 ? [`${status.review} waiting for review`] : []),
    status.failed > 0 ? style.red(`${status.failed} failed`) : '0 failed',
    `${status.cancelled} cancelled`,
  ].join(', ');
  const age = status.oldestPendingSeconds;
  return age === null ? states : `${states}; the oldest waits for ${formatDuration(age * 1000)}`;
}

function moneyText(status: QueueStatus): string {
  const cap = status.dailyCapUsd === null ? 'no cap' : `cap ${formatUsd(status.dailyCapUsd)}`;
  const reserved = status.reservedTodayUsd > 0 ? `, ${formatUsd(status.reservedTodayUsd)} reserved` : '';
  const ambiguous =
    status.ambiguousToday > 0
      ? `; ${formatUsd(status.ambiguousTodayUsd)} of it ambiguous (${status.ambiguousToday} ${status.ambiguousToday === 1 ? 'call' : 'calls'} perhaps charged, without an image)`
      : '';
  return `${formatUsd(status.spentTodayUsd)} spent${reserved} (${cap})${ambiguous}`;
}

/** Of single providers; that of all together stands beside what was spent. */
function capTexts({ caps }: QueueStatus): string[] {
  return caps.flatMap(({ provider, capUsd, leftUsd, spentUsd, reservedUsd }) => {
    if (provider === '' || capUsd === null || leftUsd === null) return [];
    const used = formatUsd(spentUsd + reservedUsd);
    return `${logLine(provider)} ${used} of ${formatUsd(capUsd)} today, ${formatUsd(leftUsd)} left`;
  });
}

function paceText(status: QueueStatus): string {
  const average =
    status.avgProcessingSeconds === null
      ? ''
      : `, ${formatDuration(status.avgProcessingSeconds * 1000)} an image`;
  const outlook = outlookOf(status);
  const rest = outlook === null ? '' : `; ${count(waitingIn(status), 'product')} left: ${outlook}`;
  return `${status.lastHourProcessed} processed, ${status.lastHourCompleted} completed${average}${rest}`;
}

function agoText(iso: string | null, now: number): string {
  if (iso === null) return 'never';
  const ms = now - Date.parse(iso);
  return Number.isFinite(ms) ? `${formatDuration(Math.max(0, ms))} ago` : logLine(iso);
}

/** `2026-11-22 14:05 UTC` */
function timeText(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? logLine(iso)
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function pauseLines(status: QueueStatus, style: Style): string[] {
  return status.pausedProviders.flatMap(({ provider, reason, until }) => [
    '',
    `  ${style.yellow('paused:')} ${provider === '' ? 'everything' : logLine(provider)}, ${until === null ? 'until resumed' : `until ${timeText(until)}`}${reason === null ? '' : ` (${logLine(reason)})`}`,
    `  ${style.dim(`resume${provider === '' ? '' : ` ${logLine(provider)}`} lifts the pause`)}`,
  ]);
}

function failureLines(failures: readonly FailedJobRow[], { style, width }: ViewOptions): string[] {
  if (failures.length === 0) return [];
  const rows: Cell[][] = failures.map((failure) => [
    String(failure.jobId),
    failure.productId,
    { text: failure.errorClass ?? '–', style: 'yellow' },
    String(failure.tries),
    failure.errorMessage ?? '–',
  ]);
  return [
    '',
    style.bold('Needs a person'),
    ...renderTable(
      [
        { title: 'job', align: 'right' },
        { title: 'product', flexible: true },
        { title: 'class' },
        { title: 'tries', align: 'right' },
        { title: 'why', flexible: true },
      ],
      rows,
      { style, width, indent: '  ' },
    ),
    `  ${style.dim('retry JOB… gives one new attempts, retry --all every one')}`,
  ];
}
