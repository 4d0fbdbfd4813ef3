/**
 * Tells a chat of runs that need a person (`notify-webhook`): one POST a run at most, and whatever becomes of it, the run ends
 * as it would have ended. That it was not told already, the database knows.
 */
import type { Clock } from '../clock.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import type { EngineDependencies, EngineEvent, RunOptions, RunReport } from '../engine/contract.ts';
import { runStart } from '../engine/run.ts';
import { messageOf, UserError } from '../errors.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import { isLoopback } from '../providers/shared/hosts.ts';
import { transfer } from '../providers/shared/transfer.ts';
import type { Notice } from '../queue/contract.ts';
import { createRedactor } from '../redact.ts';
import { failureNotice, hasNews, noticeOf, type StoppedProvider } from '../report/notice.ts';
import type { Start } from './run-options.ts';

/** From the first byte of the request to the last one of the answer. */
const LONGEST_POST_MS = 10_000;
const LONGEST_ANSWER_BYTES = 64 * 1024;

/** Sends one text. Rejects when it did not arrive. */
export type SendNotice = (text: string) => Promise<void>;

export interface NoticeSurroundings {
  fetch: typeof globalThis.fetch;
  /** null: nobody can tell here whether an address is a public one, so nothing is sent to any but this machine's. */
  publicFetch: PublicFetch | null;
  clock: Clock;
}

/** null: nobody wants to be told. */
export function openNotices(
  { notifyWebhook }: Pick<Settings, 'notifyWebhook'>,
  { fetch, publicFetch, clock }: NoticeSurroundings,
): SendNotice | null {
  if (notifyWebhook === null) return null;
  const own = isLoopback(new URL(notifyWebhook).hostname);
  const post = own ? fetch : publicFetch;
  return async (text) => {
    if (post === null) throw new Error('here nobody can tell whether its address is a public one.');
    const { status } = await transfer({
      fetch: post,
      clock,
      url: notifyWebhook,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      },
      signal: new AbortController().signal,
      deadlineMs: LONGEST_POST_MS,
      maxBytes: LONGEST_ANSWER_BYTES,
    });
    if (status < 200 || status > 299) throw new Error(`it answered HTTP ${status}.`);
  };
}

/**
 * A start whose runs are told of. An interrupted one is not: its seconds are counted.
 * @param send null: the same start.
 */
export function notifying(start: Start, settings: Settings, send: SendNotice | null): Start {
  if (send === null) return start;
  const redact = createRedactor(secretsIn(settings));
  return async (dependencies, options, signal) => {
    const stopped: StoppedProvider[] = [];
    let runId: number | null = null;
    const onEvent = (event: EngineEvent) => {
      if (event.type === 'provider-stopped') stopped.push(event);
      if (event.type === 'started') runId = event.runId;
      dependencies.onEvent(event);
    };
    const tell = (id: number | null, isNews: boolean, textOf: (idleRuns: number) => string) =>
      told({ queue: dependencies.queue, send, redact, onEvent }, id, isNews, textOf);

    let report: RunReport;
    try {
      report = await start({ ...dependencies, onEvent }, options, signal);
    } catch (error) {
      if (!signal.aborted && error instanceof UserError) {
        const id = runId ?? (await noteFailedStart(dependencies, options));
        const run = { id, url: options.runUrl, worker: options.worker };
        // A provider that cannot work stops here; what else keeps a run from beginning tells at the third time.
        await tell(id, error.code === 'provider_config', (idleRuns) => failureNotice(run, error, idleRuns));
      }
      throw error;
    }
    if (signal.aborted || report.dryRun) return report;
    const warning = await tell(report.run.id, hasNews(report, stopped), (idleRuns) =>
      noticeOf(report, { stopped, idleRuns }),
    );
    return warning === null ? report : { ...report, warnings: [...report.warnings, warning] };
  };
}

interface Telling extends Pick<EngineDependencies, 'onEvent'> {
  queue: Pick<EngineDependencies['queue'], 'takeNotice' | 'dropNotice'>;
  send: SendNotice;
  redact: (text: string) => string;
}

/** Never rejects. Answers a warning when something could not be told. */
async function told(
  { queue, send, redact, onEvent }: Telling,
  runId: number | null,
  isNews: boolean,
  textOf: (idleRuns: number) => string,
): Promise<string | null> {
  const notice = await noticeFor(queue, runId, isNews);
  if (!notice.tell) return null;
  try {
    await send(redact(textOf(notice.idleRuns)));
    return null;
  } catch (error) {
    const message = redact(`The webhook of notify-webhook could not be told: ${messageOf(error)}`);
    onEvent({ type: 'warning', message });
    // The next one may have more luck.
    if (runId !== null) await queue.dropNotice(runId).catch(() => undefined);
    return message;
  }
}

/** What happened is told even when the database cannot say whether it was told before. */
async function noticeFor(queue: Telling['queue'], runId: number | null, isNews: boolean): Promise<Notice> {
  const otherwise = { tell: isNews, idleRuns: 0 };
  if (runId === null) return otherwise;
  try {
    return await queue.takeNotice(runId, isNews);
  } catch {
    return otherwise;
  }
}

/** A run that could not begin counts among those that made nothing. null: the queue cannot be told either. */
async function noteFailedStart(
  { queue, providers }: Pick<EngineDependencies, 'queue' | 'providers'>,
  options: RunOptions,
): Promise<number | null> {
  try {
    const { runId } = await queue.startRun(runStart(options, providers));
    await queue.finishRun(runId, {
      worker: options.worker,
      ...{ processed: 0, succeeded: 0, failed: 0, retried: 0, skipped: 0 },
      costMicroUsd: 0,
      stoppedReason: 'error',
    });
    return runId;
  } catch {
    return null;
  }
}
