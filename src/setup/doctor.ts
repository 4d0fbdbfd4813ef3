/**
 * Looks at everything that a run needs, leaves nothing behind, and tells for each thing whether it is well and, if not,
 * what to do. Each door renders the answers its own way.
 */
import { messageOf, UserError } from '../errors.ts';
import type { SqlVersion } from '../queue/contract.ts';
import { openWayHome } from '../way-home/way-home.ts';
import { CHECKS, type Check, type Context, type DoctorDependencies } from './checks.ts';

export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skipped';

export interface CheckResult {
  /** What was looked at: "Project URL". */
  name: string;
  status: CheckStatus;
  /** What was found. */
  detail: string;
  /** What to do about it; null when nothing needs doing. */
  hint: string | null;
}

/** All checks in order. Never throws for what is not well; only an abort gets through. */
export async function doctor(dependencies: DoctorDependencies, signal: AbortSignal): Promise<CheckResult[]> {
  const context = createContext(dependencies);
  const results: CheckResult[] = [];
  const unwell = new Set<string>();
  for (const check of CHECKS) {
    signal.throwIfAborted();
    const missing = check.needs.find((name) => unwell.has(name));
    const result: CheckResult =
      missing === undefined
        ? await examine(check, context, signal)
        : { name: check.name, status: 'skipped', detail: `needs "${missing}" first`, hint: null };
    if (result.status === 'fail' || result.status === 'skipped') unwell.add(check.name);
    results.push(result);
  }
  return results;
}

/** True when a run could start. */
export function isHealthy(results: readonly CheckResult[]): boolean {
  return results.every(({ status }) => status === 'ok' || status === 'warn');
}

function createContext(dependencies: DoctorDependencies): Context {
  let connected: ReturnType<DoctorDependencies['connect']> | undefined;
  let answer: Promise<SqlVersion> | undefined;
  const connection = () => {
    connected ??= dependencies.connect();
    return connected;
  };
  const version = (signal: AbortSignal) => {
    answer ??= connection().queue.version(signal);
    return answer;
  };
  return { dependencies, connection, version, wayHome: openWayHome(connection) };
}

async function examine(check: Check, context: Context, signal: AbortSignal): Promise<CheckResult> {
  try {
    const { detail, warnings = [] } = await check.look(context, signal);
    const [first, ...others] = warnings;
    return first === undefined
      ? { name: check.name, status: 'ok', detail, hint: null }
      : { name: check.name, status: 'warn', detail, hint: [first, ...others].join(' ') };
  } catch (error) {
    signal.throwIfAborted();
    const known = error instanceof UserError;
    return {
      name: check.name,
      status: 'fail',
      detail: messageOf(error),
      hint: known ? error.hint : 'This is not an error that we know: please report it with this message.',
    };
  }
}
