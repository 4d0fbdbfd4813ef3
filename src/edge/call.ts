/** One call of the function: what it asks for becomes a run of the engine that ends before its worker does. */
import type { Settings, SettingsLayer } from '../config/settings.ts';
import { storedLayer } from '../config/stored-layer.ts';
import { notifying } from '../doors/notify.ts';
import { checkVersion, type Engine, withWarning } from '../doors/project.ts';
import { runOptions, type Starts } from '../doors/run-options.ts';
import { chosenProvider } from '../engine/claim/order.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { ProviderNames } from '../providers/registry.ts';
import type { ActiveSettings } from '../queue/settings.ts';
import { sleepUnlessAborted } from '../waiting.ts';
import { answerOf, type EdgeAnswer } from './answers.ts';
import { PLACEHOLDERS_A_CALL, RECEIVED_A_CALL } from './cpu.ts';
import { MOST_CALLS_AT_ONCE, timeLimits } from './limits.ts';
import type { Order } from './order.ts';
import type { EdgePlatform } from './platform.ts';
import { edgeSettings, wallClockMs } from './settings.ts';

export interface CallDependencies {
  /** What of the settings file is active in the database. May throw a `UserError`. */
  activeSettings: (settings: Settings, platform: EdgePlatform) => Promise<ActiveSettings | null>;
  platform: EdgePlatform;
  providers: ProviderNames;
  connect: (settings: Settings, platform: EdgePlatform, longestCallMs: number) => Engine;
  runBatch: Starts['runBatch'];
  /** How long the worker has lived by now. */
  ageMs: () => number;
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
export async function prepareCall(order: Order, key: string, dependencies: CallDependencies): Promise<Call> {
  const { platform, providers, activeSettings, connect, runBatch, ageMs } = dependencies;
  const { environment, clock, newToken, shutdown } = platform;
  const settingsWith = (active: SettingsLayer | null) =>
    edgeSettings(order, key, environment, providers, active);
  const active = await activeSettings(settingsWith(null), platform);
  const settings = settingsWith(active === null ? null : storedLayer(active, providers));
  const limits = timeLimits(wallClockMs(environment), ageMs(), order.background);
  const engine = connect(settings, platform, limits.longestCallMs);
  const chosen = chosenProvider(engine.providers, settings.provider);
  const most = chosen.isLocal ? PLACEHOLDERS_A_CALL : RECEIVED_A_CALL;
  const batchSize = Math.min(settings.batchSize, most);
  const token = newToken();
  const runKey = `edge/${token}`;
  const options = runOptions(settings, engine.providers, {
    door: 'edge',
    runKey,
    worker: `edge ${environment.SB_REGION || 'function'} ${token.slice(0, 8)}`,
    runUrl: null,
    batchSize,
    concurrency: callsAtOnce(settings, chosen),
    timeLimitMs: limits.runMs,
  });

  async function work(): Promise<EdgeAnswer> {
    const timeIsUp = new AbortController();
    const ended = new AbortController();
    const signal = AbortSignal.any([timeIsUp.signal, shutdown]);
    void sleepUnlessAborted(clock, limits.stopAfterMs, ended.signal).then((slept) => {
      if (slept) timeIsUp.abort(new Error('The time of this worker is up.'));
    });
    try {
      const outdated = await checkVersion(engine.queue, signal);
      const start = notifying(runBatch, settings, engine.notices);
      const told = await start({ ...engine, onEvent: () => undefined }, options, signal);
      const { batchSize: askedBatchSize, failOn } = settings;
      const end = { askedBatchSize, failOn, timeWasUp: timeIsUp.signal.aborted };
      return answerOf(withWarning(told, outdated), end);
    } finally {
      ended.abort();
    }
  }

  return { runKey, batchSize, work };
}

/** Fixed from the start: a run that lives for two minutes has no time to climb, and no memory to climb to. */
function callsAtOnce({ concurrency }: Settings, { autoConcurrency }: ImageProvider): number {
  return Math.min(MOST_CALLS_AT_ONCE, concurrency === 'auto' ? autoConcurrency : concurrency);
}
