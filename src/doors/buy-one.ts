/**
 * The first live call: one image by a run like any other, then taken back. The run is the engine's own; only its queue is asked
 * for the job of one product, and its provider's fetches are recorded.
 */
import type { Settings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/order.ts';
import type { EngineDependencies, JobReport, RunReport } from '../engine/contract.ts';
import { UserError } from '../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../money.ts';
import { withoutMakers } from '../prompts/routes.ts';
import { type ImageAdapter, ProviderError } from '../providers/contract.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';
import type { ClaimAnswer, FailureClass, HeldJob, Queue, TrialEnd } from '../queue/contract.ts';
import type { Recorder } from '../transcript/record.ts';
import { fittingSettings } from './fitting.ts';
import { openProviders, type Surroundings } from './project.ts';
import { type OwnOptions, runOptions, type Start } from './run-options.ts';

/** For one image, whatever the settings say. */
export const MOST_MICRO_USD: MicroUsd = 100_000;

export interface BuyOne {
  settings: Settings;
  /** null: the first that waits for an image. */
  productId: string | null;
  own: Pick<OwnOptions, 'door' | 'worker'>;
  engine: Pick<EngineDependencies, 'queue' | 'store' | 'rescue' | 'probeUrl' | 'onEvent'>;
  surroundings: Surroundings;
  /** Hears every request of the provider's. */
  recorder: Recorder;
  runBatch: Start;
}

export interface BoughtOne {
  provider: Pick<ImageAdapter, 'id' | 'model' | 'unitCostMicroUsd'>;
  report: RunReport;
  /** null: no job was to be had, and nothing was spent. */
  job: JobReport | null;
  /** The class that the adapter read from the service's answer, in its own words; null when it brought an image. */
  refusal: { failureClass: FailureClass | 'unknown'; message: string } | null;
  /** null: there was no job. */
  end: TrialEnd | null;
}

/** What the queue answers when the one job was handed out: there is another one, but not for this run. */
const NO_MORE: ClaimAnswer = {
  jobs: [],
  reason: 'empty',
  detail: null,
  waitMs: null,
  closed: 0,
  nextRetryInMs: 1,
};

/** @throws {UserError} before anything is spent: for the settings, the way home, or the price. */
export async function buyOne(given: BuyOne, signal: AbortSignal): Promise<BoughtOne> {
  const { engine, surroundings, own, productId, runBatch } = given;
  const { clock, random, newToken, images } = surroundings;
  const settings: Settings = {
    ...given.settings,
    fallbackProviders: null,
    // It is there to call this provider, whoever is to make the image otherwise.
    prompts: withoutMakers(given.settings.prompts),
    queueMissing: false,
    replace: 'none',
  };
  const provider = affordable(settings, recorded(surroundings, given.recorder));
  const said = listenTo(provider);
  const providers = new Map([[provider.id, said.provider]]);

  const trial = trialQueue(engine.queue, productId, signal);
  let job: JobReport | null = null;
  const onEvent: EngineDependencies['onEvent'] = (event) => {
    engine.onEvent(event);
    if (event.type !== 'job-finished') return;
    job = event.report;
    // One call: a failure is told, and not tried again.
    trial.end();
  };
  const options = runOptions(settings, providers, {
    ...own,
    runKey: `doctor/${newToken()}`,
    runUrl: null,
    batchSize: 1,
    concurrency: 1,
    runBudgetMicroUsd: MOST_MICRO_USD,
  });
  const dependencies = { ...engine, queue: trial.queue, images, providers, clock, random, newToken, onEvent };
  let end: TrialEnd | null = null;
  let report: RunReport;
  try {
    report = await runBatch(dependencies, options, AbortSignal.any([signal, trial.ended]));
  } finally {
    // Also after an interruption: its product must not keep the image.
    const held = trial.held();
    if (held !== null) end = await engine.queue.endTrial(held);
  }
  return { provider, report, job, refusal: said.refusal(), end };
}

/** What providers are made of, with every request heard. */
export function recorded(
  { fetch, publicFetch, clock, drawing, readText }: ProviderSurroundings,
  recorder: Recorder,
): ProviderSurroundings {
  return {
    fetch: recorder.fetch(fetch),
    publicFetch: publicFetch === null ? null : recorder.wrap(publicFetch),
    clock,
    drawing,
    readText: readText ?? null,
  };
}

/** @throws {UserError} when an image may cost more than this is allowed to, or nobody knows what it costs. */
function affordable(settings: Settings, surroundings: Parameters<typeof openProviders>[1]): ImageAdapter {
  const provider = chosenProvider(openProviders(settings, surroundings), settings.provider);
  if (provider.unitCostMicroUsd <= MOST_MICRO_USD) return provider;
  const [cost, most] = [provider.unitCostMicroUsd, MOST_MICRO_USD].map((sum) =>
    formatUsd(microUsdToUsd(sum)),
  );
  const fitting = fittingSettings(settings, MOST_MICRO_USD, surroundings);
  const hint =
    fitting.length === 0
      ? `Choose a cheaper model, quality or size, or set max-price-usd to ${microUsdToUsd(MOST_MICRO_USD)} if an image never costs more.`
      : `Choose one that costs less: ${fitting.join('; ')}.`;
  throw new UserError(
    'provider_config',
    `Expected an image of ${provider.id} (${provider.model}) to cost ${most} at most, but it can cost ${cost}. Nothing was bought.`,
    hint,
  );
}

/** Keeps what the adapter made of the answer, before the run makes something of it. */
function listenTo(provider: ImageAdapter) {
  let refusal: BoughtOne['refusal'] = null;
  const listening: ImageAdapter = {
    ...provider,
    async generate(request, context) {
      try {
        return await provider.generate(request, context);
      } catch (error) {
        const failureClass = error instanceof ProviderError ? error.failureClass : 'unknown';
        refusal = { failureClass, message: error instanceof Error ? error.message : String(error) };
        throw error;
      }
    },
  };
  return { provider: listening, refusal: () => refusal };
}

/** The queue of a run that gets one job, of one product, once. */
function trialQueue(queue: Queue, productId: string | null, interrupted: AbortSignal) {
  const ended = new AbortController();
  let held: HeldJob | null = null;
  const trial: Queue = {
    ...queue,
    async claim({ limit: _, ...request }, signal) {
      if (held !== null) return NO_MORE;
      const answer = await queue.claimTrial({ ...request, productId }, signal);
      const [job] = answer.jobs;
      if (job !== undefined) held = { jobId: job.id, token: job.token };
      return answer;
    },
    finishRun: (runId, finish, signal) => {
      const isDone = ended.signal.aborted && !interrupted.aborted;
      return queue.finishRun(runId, isDone ? { ...finish, stoppedReason: 'batch-done' } : finish, signal);
    },
  };
  return { queue: trial, held: () => held, ended: ended.signal, end: () => ended.abort() };
}
