-- Runs from inside of the database: pg_cron calls the Edge Function, which works on a batch and tells in its own runs
-- how that went. Setup does not apply this file; run it in the SQL editor, as often as you like, after the function is
-- deployed (docs/edge-function.md).
--
-- First, once, tell the vault the project's address and a secret key. Neither may stand in this file:
--
--   select vault.create_secret('https://YOUR-PROJECT.supabase.co', 'image-generation-url');
--   select vault.create_secret('sb_secret_…', 'image-generation-key');
--
-- To change the times, or what is asked for, change the lines marked with (*) and run the file again. To end it:
--
--   select cron.unschedule('image-generation');
--   select cron.unschedule('image-generation-tidy');

create extension if not exists pg_cron;
-- Not into public: the database's advisors warn of that.
create extension if not exists pg_net with schema extensions;

do $$
declare
  v_missing text;
begin
  select string_agg(n.name, ', ' order by n.name)
  into v_missing
  from (values ('image-generation-key'), ('image-generation-url')) as n (name)
  where not exists (select from vault.decrypted_secrets s where s.name = n.name and s.decrypted_secret <> '');

  if v_missing is not null then
    raise exception 'The vault lacks %', v_missing
      using hint = 'Nothing was changed. The head of this file shows how to put both there.';
  end if;
end
$$;

-- Scheduling under a name that is there changes it. The function answers at once and works on: pg_net waits for an
-- answer, not for the work. The key travels in `apikey`: a secret key is no token that `authorization` could carry.
select cron.schedule(
  'image-generation',
  '*/15 * * * *', -- (*) in UTC
  $job$
    select net.http_post(
      url := (select rtrim(decrypted_secret, '/') from vault.decrypted_secrets where name = 'image-generation-url')
        || '/functions/v1/hemp-image-generator',
      headers := jsonb_build_object(
        'content-type', 'application/json',
        'apikey', (select decrypted_secret from vault.decrypted_secrets where name = 'image-generation-key')
      ),
      body := '{"batchSize": 10, "background": true}'::jsonb, -- (*) and "provider", where it is not the default
      timeout_milliseconds := 10000
    )
  $job$
);

-- pg_cron keeps a row for each call and never deletes one.
select cron.schedule(
  'image-generation-tidy',
  '41 3 * * *',
  $job$ delete from cron.job_run_details where end_time < now() - interval '14 days' $job$
);
