-- What a run would take now. It does what a run does and takes it back, so the two cannot differ: a plpgsql block
-- that ends in an exception undoes its work but keeps its variables. Jobs that a run would first have to make have
-- no id yet. `p_enqueue` is {replace, product_ids, limit} or null; `limit`: as many as the run queues at first.
-- `would_enqueue` and `would_show_again` are of the page
-- that was read.
create or replace function public.image_generation_peek(
  p_limit integer, p_offers jsonb, p_enqueue jsonb default null,
  p_run_budget_microusd bigint default null, p_daily_budget_microusd bigint default null
)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_replace text := coalesce(p_enqueue ->> 'replace', 'none');
  v_last bigint;
  v_run bigint;
  v_answer jsonb;
  v_left integer;
  v_more jsonb;
  v_would bigint := 0::bigint;
  v_missing jsonb;
begin
  select coalesce(max(id), 0) into v_last from public.image_generation_queue;

  begin
    v_run := (public.image_generation_start_run('peek:' || gen_random_uuid(), jsonb_build_object(
      'door', 'cli', 'run_budget_microusd', p_run_budget_microusd, 'daily_budget_microusd', p_daily_budget_microusd,
      'paid_providers', (
        select jsonb_agg(o.provider) from unnest(public.image_generation_read_offers(p_offers)) as o
        where o.unit_cost > 0
      )
    )) ->> 'run_id')::bigint;
    if p_enqueue is not null then
      if jsonb_typeof(p_enqueue -> 'product_ids') = 'array' then
        v_would := (public.image_generation_enqueue_products(
          array(select jsonb_array_elements_text(p_enqueue -> 'product_ids')), null, null, v_replace
        ) ->> 'enqueued')::bigint;
      end if;
      v_missing := public.image_generation_enqueue_missing(
        coalesce((p_enqueue ->> 'limit')::integer, greatest(1000, least(p_limit, 10000))), v_replace
      );
      v_would := v_would + (v_missing ->> 'found')::bigint;
    end if;
    perform public.image_generation_route_products(p_offers);
    v_answer := public.image_generation_claim(gen_random_uuid(), v_run, p_limit, 'peek', 60, p_offers)::jsonb;
    -- When nothing else is left, a run takes what was routed to somebody whom it does not have.
    v_left := p_limit - jsonb_array_length(v_answer -> 'jobs');
    if v_left > 0 and (public.image_generation_unroute(array(
      select o.provider from unnest(public.image_generation_read_offers(p_offers)) as o where o.takes_any
    ), 0, v_left) ->> 'unrouted')::integer > 0 then
      v_more := public.image_generation_claim(gen_random_uuid(), v_run, v_left, 'peek', 60, p_offers)::jsonb;
      if jsonb_array_length(v_more -> 'jobs') > 0 then
        v_answer := v_more || jsonb_build_object('jobs', (v_answer -> 'jobs') || (v_more -> 'jobs'));
      end if;
    end if;
    raise exception 'undo' using errcode = 'IG000';
  exception when sqlstate 'IG000' then
    null; -- everything above is undone; the answer is kept
  end;

  return jsonb_build_object(
    'jobs', (
      select coalesce(jsonb_agg(
        case when (j ->> 'id')::bigint > v_last then jsonb_set(j, '{id}', 'null') else j end - 'token' order by n
      ), '[]')
      from jsonb_array_elements(v_answer -> 'jobs') with ordinality as x (j, n)
    ),
    'reason', v_answer -> 'reason',
    'detail', v_answer -> 'detail',
    'would_enqueue', v_would,
    'would_show_again', coalesce((v_missing ->> 'shown_again')::bigint, 0)
  );
end
$$;

comment on function public.image_generation_peek(integer, jsonb, jsonb, bigint, bigint) is
  'What a run would take now, without taking it. Answers {jobs, reason, detail, would_enqueue, would_show_again}.';
