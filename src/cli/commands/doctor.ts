/** `doctor`: looks at everything that a run needs. */

import { PROVIDER_SETTINGS } from '../../config/provider-settings.ts';
import { projectChecks } from '../../doors/upkeep.ts';
import { logLine } from '../../report/escape.ts';
import { type CheckResult, type CheckStatus, doctor as checkAll, isHealthy } from '../../setup/doctor.ts';
import {
  type CommandContext,
  isEmbedded,
  SUPABASE_SETTINGS,
  settingsOf,
  surroundingsOf,
  withConnection,
} from '../connection.ts';
import type { StyleName } from '../style.ts';
import { padText } from '../text.ts';
import type { Command } from './command.ts';

const MARKS: Record<CheckStatus, { mark: string; style: StyleName }> = {
  ok: { mark: '✔', style: 'green' },
  warn: { mark: '!', style: 'yellow' },
  fail: { mark: '✘', style: 'red' },
  skipped: { mark: '–', style: 'dim' },
};

export const doctor: Command = async (context) => {
  const settings = settingsOf(context, [
    ...SUPABASE_SETTINGS,
    'provider',
    'fallbackProviders',
    ...PROVIDER_SETTINGS,
  ]);
  const checks = projectChecks(settings, surroundingsOf(context));
  const { signal } = context.host;
  if (!isEmbedded(context)) return report(context, await checkAll(checks, signal));
  const results = await withConnection(context, ({ queue, store, place }) =>
    checkAll({ ...checks, url: () => place, key: () => 'none', connect: () => ({ queue, store }) }, signal),
  );
  return report(context, embeddedResults(results));
};

/** What a check of a project is for the embedded database; null = it has no such thing. */
const EMBEDDED_CHECKS: Readonly<Record<string, { name: string; detail?: string } | null>> = {
  'Project URL': { name: 'Database folder' },
  'Secret key': null,
  'Server reachable': null,
  'Key accepted': null,
  Grants: null,
  Bucket: { name: 'Image folder', detail: 'it can be written' },
};

function embeddedResults(results: readonly CheckResult[]): CheckResult[] {
  return results.flatMap((result) => {
    const check = EMBEDDED_CHECKS[result.name];
    if (check === null) return [];
    const detail = result.status === 'ok' ? (check?.detail ?? result.detail) : result.detail;
    return [{ ...result, name: check?.name ?? result.name, detail }];
  });
}

function report({ output }: CommandContext, results: readonly CheckResult[]): 'ok' | 'failed' {
  const healthy = isHealthy(results);
  output.document({ healthy, checks: results });
  const longest = Math.max(...results.map(({ name }) => name.length));
  for (const { name, status, detail, hint } of results) {
    const { mark, style } = MARKS[status];
    output.lines(`${output.style[style](mark)} ${padText(name, longest)}  ${logLine(detail)}`);
    if (hint !== null) output.lines(`  ${' '.repeat(longest)}  ${output.style.cyan('→')} ${logLine(hint)}`);
  }
  return healthy ? 'ok' : 'failed';
}
