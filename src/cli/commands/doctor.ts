/** `doctor`: looks at everything that a run needs. */

import { PROVIDER_SETTINGS } from '../../config/provider-settings.ts';
import { requireSettings } from '../../config/settings.ts';
import { chosenProvider } from '../../engine/claim/offers.ts';
import { createPublicFetch } from '../../net/public-fetch.ts';
import { createProviders } from '../../providers/registry.ts';
import { assertSupported } from '../../queue/version.ts';
import { logLine } from '../../report/escape.ts';
import { type CheckResult, type CheckStatus, doctor as checkAll, isHealthy } from '../../setup/doctor.ts';
import { assertSecretKey, classifyKey } from '../../supabase/keys.ts';
import { parseProjectUrl } from '../../supabase/url.ts';
import {
  type CommandContext,
  isEmbedded,
  openSupabase,
  SPELLED_NAMES,
  SUPABASE_SETTINGS,
  settingsOf,
  spell,
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
  const settings = settingsOf(context, [...SUPABASE_SETTINGS, 'provider', ...PROVIDER_SETTINGS]);
  const { fetch, clock } = context.host;
  const provider = () =>
    chosenProvider(
      createProviders(settings, { fetch, clock, publicFetch: createPublicFetch() }),
      settings.provider,
    );
  const { signal } = context.host;
  if (isEmbedded(context)) {
    const results = await withConnection(context, ({ queue, store, place }) =>
      checkAll(
        { url: () => place, key: () => 'none', connect: () => ({ queue, store }), assertSupported, provider },
        signal,
      ),
    );
    return report(context, embeddedResults(results));
  }
  const results = await checkAll(
    {
      url: () =>
        parseProjectUrl(requireSettings(settings, ['supabaseUrl'], spell).supabaseUrl, SPELLED_NAMES),
      key: () => describeKey(requireSettings(settings, ['supabaseKey'], spell).supabaseKey),
      connect: () => openSupabase(context, settings),
      assertSupported,
      provider,
    },
    signal,
  );
  return report(context, results);
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

/** Says what kind it is and nothing of it. */
function describeKey(key: string): string {
  return classifyKey(assertSecretKey(key, SPELLED_NAMES)) === 'secret'
    ? 'a secret key'
    : 'the legacy service_role key';
}
