/** One call of the function: what it asks for becomes a run of the engine that ends before its worker does. */
import { requireSettings, type Settings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/offers.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../engine/contract.ts';
import { suggestedLeaseSeconds } from '../engine/settle/leases.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { assertSupported } from '../queue/version.ts';
import { sleepUnlessAborted } from '../waiting.ts';
import { answerOf, type EdgeAnswer } from './answers.ts';
import { PLACEHOLDERS_A_CALL, RECEIVED_A_CALL } from './cpu.ts';
import { MOST_CALLS_AT_ONCE, timeLimits } from './limits.ts';
import type { Order } from './order.ts';
import type { EdgePlatform } from './platform.ts';
import { edgeSettings, variableOf, wallClockMs } from './settings.ts';
import type { EdgeEngine, EdgeRunSettings } from './wiring.ts';

export interface CallDependencies {
  platform: EdgePlatform;
  providers: ProviderNames;
  connect: (settings: EdgeRunSettings, platform: EdgePlatform, longestCallMs: number) => EdgeEngine;
  runBatch: (
    dependencies: EngineDependencies,
    options: RunOptions,
    signal: AbortSignal,
  ) => Promise<RunReport>;
  /** How long the worker has lived by now. */
  ageMs: number;
}

export interface Call {
  runKey: string;
  /** Of what was asked for, what this call works on. */
  batchSize: number;
  /** Does the work, once. */
  work(): Promise<EdgeAnswer>;
}

/**
 * Everything that can be wrong with the settings is said here, before anything begins.
 * @param key The caller's.
 * @throws {UserError}
 */
export function prepareCall(order: Order, key: string, dependencies: CallDependencies): Call {
  const { platform, providers, connect, runBatch, ageMs } = dependencies;
  const { environment, clock, newToken, shutdown } = platform;
  const settings = requireSettings(
    edgeSettings(order, key, environment, providers),
    ['supabaseUrl', 'supabaseKey'],
    variableOf,
  );
  const limits = timeLimits(wallClockMs(environment), ageMs, order.background);
  const engine = connect(settings, platform, limits.longestCallMs);
  const chosen = chosenProvider(engine.providers, settings.provider);
  const most = chosen.isLocal ? PLACEHOLDERS_A_CALL : RECEIVED_A_CALL;
  const batchSize = Math.min(settings.batchSize, most);
  const token = newToken();
  const options: RunOptions = {
    runKey: `edge/${token}`,
    door: 'edge',
    worker: `edge ${environment.SB_REGION || 'function'} ${token.slice(0, 8)}`,
    runUrl: null,
    provider: settings.provider,
    fallbackProviders: settings.fallbackProviders ?? [],
    fallbackOnRefusal: settings.fallbackOnRefusal,
    batchSize,
    concurrency: callsAtOnce(settings, chosen),
    imagesPerMinute: settings.imagesPerMinute,
    queueMissing: settings.queueMissing,
    replace: settings.replace,
    runBudgetMicroUsd: settings.runBudgetMicroUsd,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
    timeLimitMs: limits.runMs,
    waitForRetriesMs: 0,
    leaseSeconds: suggestedLeaseSeconds(chosen.timeoutMs),
  };

  async function work(): Promise<EdgeAnswer> {
    const timeIsUp = new AbortController();
    const ended = new AbortController();
    const signal = AbortSignal.any([timeIsUp.signal, shutdown]);
    void sleepUnlessAborted(clock, limits.stopAfterMs, ended.signal).then((slept) => {
      if (slept) timeIsUp.abort(new Error('The time of this worker is up.'));
    });
    try {
      // Before anything is claimed: SQL that this program cannot drive must not be driven.
      const outdated = assertSupported(await engine.queue.version(signal));
      const told = await runBatch({ ...engine, onEvent: () => undefined }, options, signal);
      const warnings = outdated === null ? told.warnings : [outdated, ...told.warnings];
      const { batchSize: askedBatchSize, failOn } = settings;
      return answerOf({ ...told, warnings }, { askedBatchSize, failOn, timeWasUp: timeIsUp.signal.aborted });
    } finally {
      ended.abort();
    }
  }

  return { runKey: options.runKey, batchSize, work };
}

/** Fixed from the start: a run that lives for two minutes has no time to climb, and no memory to climb to. */
function callsAtOnce({ concurrency }: Settings, { autoConcurrency }: ImageProvider): number {
  return Math.min(MOST_CALLS_AT_ONCE, concurrency === 'auto' ? autoConcurrency : concurrency);
}
