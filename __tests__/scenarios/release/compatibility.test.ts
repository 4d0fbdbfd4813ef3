import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { VERSION_FILE } from '../../../scripts/generate/sql-digest.ts';
import { findBreaks, type Version } from '../../../scripts/release/compatibility.ts';
import { sqlFiles } from '../../../src/assets/generated/sql.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';

const ROOT = new URL('../../../', import.meta.url);

/** Applied last by setup. */
const LAST_FILE = 'sql/900_grants.sql';

/** What stands here, as if it were a release. */
const today: Version = {
  name: 'today',
  sql: sqlFiles,
  action: readFileSync(new URL('action.yml', ROOT), 'utf8'),
  queuePage: readFileSync(new URL('docs/queue.md', ROOT), 'utf8'),
  dist: fileURLToPath(new URL('dist/', ROOT)),
};

/** The SQL of today, and something after it; the revision is raised unless that is forgotten. */
function withSql(addition: string, forgotten = false): Version['sql'] {
  const version = sqlFiles[VERSION_FILE] ?? '';
  const { revision } = BUNDLED_SQL;
  return {
    ...sqlFiles,
    [VERSION_FILE]: forgotten
      ? version
      : version.replace(`'revision', ${revision}`, `'revision', ${revision + 1}`),
    [LAST_FILE]: `${sqlFiles[LAST_FILE]}\n${addition};\n`,
  };
}

describe('a version beside the last release', () => {
  it('that only adds breaks nothing', async () => {
    const added = `
      alter table public.image_generation_queue add column if not exists note text;
      drop function if exists public.image_generation_failures;
      create or replace function public.image_generation_failures(p_limit integer default 50, p_from integer default 0)
        returns jsonb language sql set search_path = '' as $$ select '[]'::jsonb $$;
      revoke all on function public.image_generation_failures from public;
      grant execute on function public.image_generation_failures to service_role;
      drop function if exists public.image_generation_count_something_inside`;
    const next = { ...today, name: 'tomorrow', sql: withSql(added) };
    expect(await findBreaks(today, { ...next, action: `${today.action}\n# more` })).toEqual([]);
  });

  it('that takes away what is called, read or given is told each of them, and that runs of either fail', async () => {
    const breaks = await findBreaks(
      // A function that today's Action needs and the last release did not have.
      {
        ...today,
        name: 'yesterday',
        sql: withSql('drop function if exists public.image_generation_claim', true),
      },
      {
        ...today,
        name: 'tomorrow',
        action: today.action
          .replace('\n  batch-size:\n', '\n  jobs:\n')
          .replace('\n  cost-usd:\n', '\n  cost:\n'),
        sql: withSql(
          `
          alter table public.image_generation_history drop column if exists details cascade;
          drop function if exists public.image_generation_prune;
          alter function public.image_generation_start_run(text, jsonb) rename to image_generation_begin_run`,
          true,
        ),
      },
    );
    expect(breaks).toEqual(
      expect.arrayContaining([
        'action.yml no longer declares the input batch-size',
        'action.yml no longer declares the output cost-usd',
        'the SQL no longer has the column image_generation_history.details jsonb',
        'the SQL can no longer be called as image_generation_prune(p_older_than_days integer, p_limit integer)',
        'the SQL can no longer be called as image_generation_start_run(p_key text, p_run jsonb)',
        expect.stringMatching(
          /^the SQL differs from that of yesterday, but its revision is still \d+: raise it in /,
        ),
        expect.stringMatching(/^yesterday on the SQL of tomorrow, \{"batch-size":"3"\}: exit code 1/),
        expect.stringMatching(/^tomorrow on the SQL of yesterday, \{"batch-size":"3"\}/),
      ]),
    );
  });
});
