/** Taking the queue out of a database: what that would do, and doing it. */
import type { SqlConnection } from './apply.ts';
import { explainOwnersError, type ResetAnswer, resetQueue } from './reset.ts';
import { uninstallScript } from './uninstall-script.ts';

export interface UninstallPlan {
  contents: ResetAnswer;
  tables: number;
  views: number;
  functions: number;
  /** On tables of the user, as "name on table". */
  triggers: string[];
  cronJobs: string[];
  /** Schemas with what earlier resets kept. */
  keptAside: string[];
  /** What is named alike and is not the queue's: it stays. */
  foreign: string[];
}

const OBJECTS_SQL = `
  with own as (select public.image_generation_objects() as list),
  relation as (
    select c.oid, c.relkind
    from own, jsonb_array_elements_text(own.list -> 'relations') as o (name)
    join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
  ),
  routine as (
    select to_regprocedure(f)::oid as oid from own, jsonb_array_elements_text(own.list -> 'routines') as f
    where to_regprocedure(f) is not null
  )
  select
    (select count(*)::int from relation where relkind in ('r', 'p')) as tables,
    (select count(*)::int from relation where relkind = 'v') as views,
    (select count(*)::int from routine) as functions,
    array(
      select format('%s on %s', t.tgname, t.tgrelid::regclass)
      from pg_catalog.pg_trigger t
      where not t.tgisinternal and t.tgparentid = 0 and t.tgfoid in (select oid from routine)
        and t.tgrelid not in (select oid from relation)
      order by 1
    ) as triggers,
    array(
      select n.nspname::text from pg_catalog.pg_namespace n
      where n.nspname ~ '^image_generation_before_(reset|uninstall)_[0-9]{14}$'
        and obj_description(n.oid, 'pg_namespace') = 'Kept aside by the image queue.'
      order by 1
    ) as kept_aside,
    array(
      select c.oid::regclass::text from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%' and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and c.oid not in (select oid from relation)
      union all
      select p.oid::regprocedure::text from pg_catalog.pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname like 'image\\_generation\\_%' and p.oid not in (select oid from routine)
      order by 1
    ) as foreign`;

const CRON_SQL = `select array(select jobname::text from cron.job where jobname in ('image-generation', 'image-generation-tidy') order by 1) as jobs`;

/** What an uninstall would do. Changes nothing. */
export async function planUninstall(connection: SqlConnection): Promise<UninstallPlan> {
  const contents = await resetQueue(connection, false);
  try {
    const [row = {}] = (await connection.query(OBJECTS_SQL)).rows;
    const [cron] = (await connection.query(`select to_regclass('cron.job') is not null as there`)).rows;
    const jobs = cron?.there === true ? (await connection.query(CRON_SQL)).rows[0]?.jobs : [];
    return {
      contents,
      tables: row.tables as number,
      views: row.views as number,
      functions: row.functions as number,
      triggers: row.triggers as string[],
      cronJobs: jobs as string[],
      keptAside: row.kept_aside as string[],
      foreign: row.foreign as string[],
    };
  } catch (error) {
    throw explainOwnersError(error);
  }
}

/**
 * Takes the queue away, whole or not at all.
 * @throws {UserError} `jobs_held`, or `setup_failed` when something of the user depends on it.
 */
export async function uninstallQueue(
  connection: SqlConnection,
  options: { keepHistory: boolean },
): Promise<void> {
  try {
    await connection.exec(uninstallScript(options));
  } catch (error) {
    await connection.exec('rollback');
    throw explainOwnersError(error);
  }
}
