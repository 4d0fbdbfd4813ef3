-- Why an attempt fails, whose fault that is, and what it does to the job: the one table. Workers name a class, settle
-- does what its row says, and a test holds the workers' own list to this one.
--
-- owner       product, settings, account, provider, way_home (address rules, store, bucket, catalogue) or worker
-- is_counted  it uses up one of the job's attempts: only what is the product's own fault does
-- next_status while the job's counters allow it: retry (after a wait) · reword (at once and uncounted, while a softer
--             wording is left; then failed) · pending (at once) · failed (hopeless)
-- may_move    another provider may be tried at once, where that is honest: the job asked for none in particular
create or replace view public.image_generation_failure_classes
with (security_invoker = true)
as
select *
from (
  values
    ('content_blocked', 'product',  true,  'reword',  true,  'The prompt or the image was refused for its content.'),
    ('policy',          'product',  true,  'failed',  false, 'Providers forbid pictures of it; none was asked.'),
    ('rejected',        'product',  false, 'retry',   false, 'An image was made that is not fit to be shown.'),
    ('permanent',       'product',  true,  'failed',  false, 'The request was refused for what it is.'),
    ('bad_request',     'product',  true,  'retry',   false, 'The request was refused without a word why.'),
    ('config',          'settings', false, 'pending', true,  'A key, a model or another setting is wrong.'),
    ('quota',           'account',  false, 'pending', true,  'Credits or a spending limit are used up.'),
    ('rate_limited',    'provider', false, 'retry',   false, 'The provider asked to wait.'),
    ('transient',       'provider', false, 'retry',   false, 'Not reached, overloaded, or failed for the moment.'),
    ('ambiguous',       'provider', false, 'retry',   false, 'Called, then no clear answer: perhaps paid.'),
    ('empty',           'provider', false, 'retry',   false, 'An answer without a usable image.'),
    ('not_stored',      'way_home', false, 'retry',   false, 'The store did not take the image.'),
    ('not_published',   'way_home', false, 'retry',   false, 'The catalogue did not take the image.'),
    ('worker_died',     'worker',   false, 'retry',   false, 'The worker died with nothing else in hand.')
) as c (failure_class, owner, is_counted, next_status, may_move, meaning);

comment on view public.image_generation_failure_classes is
  'Why an attempt fails: each class with its owner and what it does to the job.';

-- What ends a job besides its own faults (`max_attempts`), counted in each round: calls that were or may have been
-- paid for, images that were made and rejected, workers that died with nothing else in hand.
create or replace function public.image_generation_most(p_counter text)
returns integer
language sql
immutable
set search_path = ''
as $$
  select case p_counter when 'paid_calls' then 6 when 'rejections' then 3 when 'deaths' then 3 end;
$$;

comment on function public.image_generation_most(text) is
  'How far paid_calls, rejections and deaths of a job may count in a round before it waits for a person.';
