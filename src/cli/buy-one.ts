/** `doctor --buy-one` for people: what came of the first live call, and a transcript that fits into an issue. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { type BoughtOne, buyOne, MOST_MICRO_USD } from '../doors/buy-one.ts';
import { createRescueFolder, RESCUE_FOLDER } from '../doors/rescue-folder.ts';
import { runBatch } from '../engine/run.ts';
import { messageOf, UserError } from '../errors.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import type { TrialEnd } from '../queue/contract.ts';
import { createRedactor, redactDeep } from '../redact.ts';
import { logLine, markdownText, shownName } from '../report/escape.ts';
import { count } from '../report/words.ts';
import type { Recorder } from '../transcript/record.ts';
import { renderTranscript, summaryLine } from '../transcript/render.ts';
import { type ShownExchange, shown } from '../transcript/shape.ts';
import { type CommandContext, type Connection, step, surroundingsOf } from './connection.ts';
import { workerOf } from './one-run.ts';
import { shownPath } from './run-files.ts';

const TRANSCRIPT = 'doctor-buy-one.md';
const SHOWN_REQUESTS = 8;

export interface BuyOneDocument {
  /** An image was made, and the product does not show it any more. */
  ok: boolean;
  product: { id: string; name: string } | null;
  provider: string;
  model: string;
  costUsd: number;
  imageUrl: string | null;
  /** How the adapter read the service's refusal. */
  failureClass: string | null;
  message: string | null;
  takenBack: TrialEnd['answer'] | null;
  requests: string[];
  transcript: string;
}

const TAKEN_BACK: Readonly<Record<TrialEnd['answer'], string>> = {
  taken_back:
    'Taken back: the product shows what it showed before, and its next job shows this image without buying it again',
  kept: 'Not taken back: somebody has set another image meanwhile, which stays; the new one is kept',
  gone: 'Not taken back: the product is gone; the image is kept',
  stays: 'Not taken back: the catalogue refused it, so the product shows the new image',
  no_image: 'The product shows what it showed before, and its job waits as before',
  open: 'The end could not be told to the queue: the job waits until its lease ends',
};

/** @throws {UserError} before anything is spent. */
export async function buyOneOnCommandLine(
  context: CommandContext,
  connection: Connection,
  settings: Settings,
  recorder: Recorder,
): Promise<BuyOneDocument> {
  const { host, output, invocation } = context;
  const redact = createRedactor(secretsIn(settings));
  const { queue, store, probeUrl } = connection;
  output.lines(
    '',
    `Buying one image with ${settings.provider}, for ${formatUsd(microUsdToUsd(MOST_MICRO_USD))} at most…`,
  );
  const file = resolve(host.cwd, invocation.value('transcript') || TRANSCRIPT);
  const exchanges = () => recorder.exchanges().map((exchange) => shown(exchange, redact));
  let document: BuyOneDocument;
  try {
    const bought = await buyOne(
      {
        settings,
        productId: invocation.value('product') ?? null,
        own: { door: 'cli', worker: workerOf(host) },
        engine: {
          queue,
          store,
          probeUrl,
          rescue: createRescueFolder(resolve(host.cwd, RESCUE_FOLDER)),
          onEvent: (event) => {
            if (event.type === 'warning') output.warn(redact(event.message));
          },
        },
        surroundings: surroundingsOf(context),
        recorder,
        runBatch,
      },
      host.signal,
    );
    document = redactDeep(documentOf(bought, exchanges(), shownPath(file, host.cwd)), redact);
  } catch (error) {
    // What was said until then tells why.
    if (recorder.exchanges().length > 0) {
      await writeTranscript(file, exchanges(), { error: redact(messageOf(error)), program: host.version });
    }
    throw error;
  }
  show(context, document);
  const { requests, transcript, ...facts } = document;
  await writeTranscript(file, exchanges(), { program: host.version, ...facts });
  step(output, `Transcript ${logLine(transcript)} (${count(requests.length, 'request')})`);
  return document;
}

function documentOf(
  { provider, job, refusal, end, report }: BoughtOne,
  exchanges: readonly ShownExchange[],
  transcript: string,
): BuyOneDocument {
  const made = job?.result === 'succeeded';
  const failure = refusal ?? (job === null ? { failureClass: null, message: report.stoppedDetail } : job);
  return {
    ok: made && end !== null && ['taken_back', 'kept', 'gone'].includes(end.answer),
    product: job === null ? null : { id: job.productId, name: job.productName },
    provider: provider.id,
    model: provider.model,
    costUsd: report.costUsd,
    imageUrl: job?.imageUrl ?? null,
    failureClass: made ? null : failure.failureClass,
    message: made ? (end?.message ?? null) : (failure.message ?? 'No job was to be had.'),
    takenBack: end?.answer ?? null,
    requests: exchanges.map(summaryLine),
    transcript,
  };
}

function show({ output }: CommandContext, document: BuyOneDocument): void {
  const { product, imageUrl, costUsd, takenBack, message, failureClass, requests } = document;
  for (const line of requests.slice(-SHOWN_REQUESTS)) output.lines(output.style.dim(`  ${logLine(line)}`));
  if (imageUrl !== null && product !== null) {
    step(
      output,
      `Image made for ${shownName(product.name, product.id)}: ${formatUsd(costUsd)}, ${logLine(imageUrl)}`,
    );
  } else {
    const read = failureClass === null ? '' : ` (read as ${failureClass})`;
    output.lines(`${output.style.red('✘')} ${logLine(message ?? '')}${read}; ${formatUsd(costUsd)} spent`);
  }
  if (takenBack === null) return;
  const mark =
    takenBack === 'stays' || takenBack === 'open' ? output.style.yellow('!') : output.style.green('✔');
  output.lines(`${mark} ${TAKEN_BACK[takenBack]}`);
}

async function writeTranscript(
  file: string,
  exchanges: readonly ShownExchange[],
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = file.endsWith('.json')
    ? `${JSON.stringify({ ...facts, exchanges }, null, 2)}\n`
    : renderTranscript({
        title: 'doctor --buy-one',
        facts: Object.entries(facts).flatMap(([name, value]) =>
          value === null ? [] : [[name, markdownText(wordsOf(value), 2_000)] as const],
        ),
        exchanges,
      });
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UserError(
      'storage_failed',
      `The transcript cannot be written to ${file}: ${messageOf(error)}.`,
      'Name another file with --transcript; what was bought is kept.',
      { cause: error },
    );
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
