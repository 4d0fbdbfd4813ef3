/** What a run would do now, and what that would cost at most. Changes nothing. */
import { messageOf } from '../errors.ts';
import { PromptError, promptFor } from '../prompts/prompt.ts';
import type { PromptSettings } from '../prompts/settings.ts';
import type { ImageProvider } from '../providers/contract.ts';
import { promptLimits } from '../providers/prompt-limits.ts';
import type { PeekAnswer, PeekedJob, PeekRequest, QueueStatus } from '../queue/contract.ts';
import { fallbackOrder, offersOf } from './claim/order.ts';
import type { EngineDependencies, RunOptions, RunReport } from './contract.ts';
import { sameRequest } from './line/kept.ts';
import { fingerprintToBuy } from './line/prompt.ts';
import { concurrencyOf } from './pacing/pace.ts';
import { Counters } from './report/counters.ts';
import { plannedReport } from './report/job-report.ts';
import { buildReport, settingsOf } from './report/report.ts';
import { titleOf } from './report/why-stopped.ts';
import { createRoutes, type Routes, withModelOf } from './routing.ts';
import { MISSING_AT_ONCE, unreachableProducts } from './start/enqueue.ts';
import {
  COMPARED_A_PAGE,
  type Outdated,
  type OutdatedDependencies,
  outdatedPages,
  outdatedReport,
} from './start/outdated.ts';
import { peekRouted } from './start/peek-routed.ts';
import { preflight } from './start/preflight.ts';
import { mostQueued } from './start/queueing.ts';
import { toldShownAgain } from './start/told.ts';

/** A run without a batch size ends when the queue is empty; a dry run shows this many of its jobs. */
const SHOWN_WITHOUT_BATCH = 1_000;
/** Products that a dry run compares with what would be asked for now: some minutes. */
const COMPARED_AT_MOST = 100_000;

/**
 * Selects exactly what `runBatch` would claim with the same options.
 * @throws {UserError} when the run could not work, and what the queue throws.
 */
export async function dryRun(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
): Promise<RunReport> {
  const { queue, clock, random, onEvent } = dependencies;
  const startedMs = clock.now();
  const counters = new Counters(random);
  const warn = (message: string) => {
    counters.warn(message);
    onEvent({ type: 'warning', message });
  };
  const concurrency = concurrencyOf(dependencies.providers, options);
  const { providers } = await preflight(dependencies, options, signal, warn);
  onEvent({ type: 'started', runId: null, concurrency });

  const outdated = await findOutdated({ queue, providers }, options, signal, warn);
  const routes = createRoutes(options.prompts);
  const request = await peekRequest(dependencies, options, { providers, outdated, routes }, signal, warn);
  const { answer, jobs } = await peekRouted(queue, request, { providers, routes, options }, signal);
  if (answer.wouldShowAgain) warn(toldShownAgain(answer.wouldShowAgain, 'by-run'));
  let estimatedCostMicroUsd = 0;
  for (const job of jobs) {
    const group = providers.get(job.provider);
    const provider = group && withModelOf(group, job, routes);
    const { prompt, problem } = promptOrProblem(job, provider, options.prompts);
    const isPaid = await isPaidFor(job, provider, options.prompts);
    // A model that only wishes ask for may cost more than what is offered for the others.
    const most = Math.max(job.reservedMicroUsd, provider?.unitCostMicroUsd ?? 0);
    const priced = { ...job, reservedMicroUsd: isPaid ? 0 : most };
    estimatedCostMicroUsd += problem === null ? priced.reservedMicroUsd : 0;
    counters.job(plannedReport(priced, problem, routes.of(job).role?.name ?? null), 0);
    onEvent({ type: 'would-process', job: priced, prompt });
  }
  if (options.batchSize === null && jobs.length === SHOWN_WITHOUT_BATCH) {
    warn(
      `Only the first ${SHOWN_WITHOUT_BATCH} jobs are shown and priced; a run would go on until none is left.`,
    );
  }

  const status = await queue.status(signal).catch((error: unknown): QueueStatus | null => {
    signal.throwIfAborted();
    warn(`The state of the queue could not be read: ${messageOf(error)}`);
    return null;
  });
  const report = buildReport(options, counters, {
    runId: null,
    startedMs,
    endedMs: clock.now(),
    dryRun: true,
    concurrency,
    settings: settingsOf(options, providers, null),
    enqueued: Math.min(answer.wouldEnqueue, mostQueued(options.batchSize)),
    estimatedCostMicroUsd,
    outdated: outdated === null ? null : outdatedReport(outdated),
    stoppedReason: 'dry-run',
    stoppedDetail: answer.detail ?? (jobs.length === 0 ? whyNothing(answer) : null),
    status,
  });
  onEvent({ type: 'finished', report });
  return report;
}

/** What the run would enqueue first, and then claim. */
async function peekRequest(
  dependencies: EngineDependencies,
  options: RunOptions,
  {
    providers,
    outdated,
    routes,
  }: {
    providers: ReadonlyMap<string, ImageProvider>;
    outdated: readonly Outdated[] | null;
    routes: Routes;
  },
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<PeekRequest> {
  const { replace, queueMissing, batchSize, runBudgetMicroUsd, dailyBudgetMicroUsd } = options;
  const gone = queueMissing ? await unreachableProducts(dependencies, replace, signal, warn) : [];
  const first = outdated?.slice(0, mostQueued(batchSize)).map(({ shown }) => shown.product.id);
  return {
    limit: batchSize ?? SHOWN_WITHOUT_BATCH,
    offers: offersOf(providers, fallbackOrder(providers, options)[0], new Map(), routes.providers),
    enqueue: queueMissing
      ? {
          replace,
          productIds: first ?? (replace === 'unreachable' ? gone : null),
          limit: Math.min(MISSING_AT_ONCE, mostQueued(batchSize)),
        }
      : null,
    runBudgetMicroUsd,
    dailyBudgetMicroUsd,
  };
}

/** With `replace: outdated`: all that would change; else null. */
async function findOutdated(
  dependencies: OutdatedDependencies,
  options: RunOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Outdated[] | null> {
  if (options.replace !== 'outdated' || !options.queueMissing) return null;
  const found: Outdated[] = [];
  let pages = 0;
  for await (const page of outdatedPages(dependencies, options, COMPARED_AT_MOST, signal)) {
    found.push(...page.outdated);
    pages += 1;
  }
  if (pages * COMPARED_A_PAGE >= COMPARED_AT_MOST) {
    warn(`Only ${COMPARED_AT_MOST} products were compared with what would be asked for now.`);
  }
  return found;
}

function whyNothing({ reason }: PeekAnswer): string | null {
  if (reason === null) return null;
  if (reason === 'proving') return 'Another worker proves the way of its images first.';
  const areHeld = reason === 'busy' || reason === 'alone';
  return areHeld ? 'Other workers hold the jobs that are left.' : `${titleOf(reason)}.`;
}

/** Whether its image is there already, so that nothing would be bought. */
async function isPaidFor(
  job: PeekedJob,
  provider: ImageProvider | undefined,
  prompts: PromptSettings,
): Promise<boolean> {
  if (job.unsavedImage !== null || job.paidImage !== null) return true;
  if (provider === undefined) return false;
  const fingerprint = () => fingerprintToBuy(job, { provider, prompts });
  return (await sameRequest(job, { fingerprint })) !== null;
}

/** A job without a possible prompt would fail before anything is paid. */
function promptOrProblem(
  job: PeekedJob,
  provider: ImageProvider | undefined,
  prompts: PromptSettings,
): { prompt: string; problem: string | null } {
  try {
    const { prompt, policy } = promptFor(job, promptLimits(provider ?? {}), prompts);
    const isForbidden = policy !== null && provider?.isLocal !== true;
    return isForbidden ? { prompt: '', problem: policy.message } : { prompt, problem: null };
  } catch (error) {
    if (error instanceof PromptError) return { prompt: '', problem: error.message };
    throw error;
  }
}
