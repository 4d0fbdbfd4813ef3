/** `doctor --buy-one` for people: what came of the first live call, and a transcript that fits into an issue. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { type BoughtOneTold, boughtOneTranscript, TAKEN_BACK, told } from '../doors/bought-one.ts';
import { buyOne, MOST_MICRO_USD } from '../doors/buy-one.ts';
import { createRescueFolder, RESCUE_FOLDER } from '../doors/rescue-folder.ts';
import { runBatch } from '../engine/run.ts';
import { messageOf, UserError } from '../errors.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import { createRedactor, redactDeep } from '../redact.ts';
import { logLine, shownName } from '../report/escape.ts';
import { count } from '../report/words.ts';
import type { Recorder } from '../transcript/record.ts';
import { type ShownExchange, shown } from '../transcript/shape.ts';
import { type CommandContext, type Connection, step, surroundingsOf } from './connection.ts';
import { workerOf } from './one-run.ts';
import { shownPath } from './run-files.ts';

export interface BuyOneDocument extends BoughtOneTold {
  /** Where the transcript lies. */
  transcript: string;
}

const TRANSCRIPT = 'doctor-buy-one.md';
const SHOWN_REQUESTS = 8;

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
    document = redactDeep({ ...told(bought, exchanges()), transcript: shownPath(file, host.cwd) }, redact);
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
    : boughtOneTranscript(facts, exchanges);
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
