-- What only the catalogue file before this one had must not write into its tables any more.
drop function if exists public.image_generation_write_products(jsonb);
