/**
 * What setup creates, read from the SQL itself: rights are taken and tables locked by these names and signatures alone,
 * so that a user's own `image_generation_my_notes` is left as it is. Nobody has to keep a list.
 */
import { createHash } from 'node:crypto';

/** What a catalogue file makes for the queue (docs/catalogues.md); whatever else it makes is its own. */
const OF_THE_CATALOGUE = {
  relations: ['public.image_generation_catalogue'],
  routines: [
    'public.image_generation_publish_image(text, text, text, jsonb)',
    // A file may leave it out.
    'public.image_generation_write_products(jsonb)',
  ],
};

export interface OwnObjects {
  /** Tables and views with their schema. */
  relations: string[];
  /** Functions with the types of their arguments, as `to_regprocedure` takes them. */
  routines: string[];
  types: string[];
  /**
   * Of what can only be replaced by the like: a digest of each function's arguments and answer, of each view and type,
   * and of the types that they name. What a catalogue file makes has none.
   */
  heads: Record<string, string>;
}

const LIST = 'public.image_generation_objects()';
const RELATION = /^\s*create (?:table(?: if not exists)?|(?:or replace )?view) (public\.\w+)/gm;
const TYPE = /^\s*create type (public\.\w+)/gm;
const WHOLE = /^\s*create (?:(?:or replace )?view|type) (public\.\w+)[^;]*;/gm;
const ROUTINE =
  /^\s*(?:create (?:or replace )?function (?<made>public\.\w+)\(|drop function if exists (?<dropped>public\.\w+))/gm;

/** @param files The SQL of the queue, without the catalogue's. */
export function ownObjects(files: readonly string[]): OwnObjects {
  const code = files.join('\n').replace(/--.*$/gm, '');
  const namesBy = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  const types = namesBy(TYPE);
  const routines = routinesIn(code);
  const texts = new Map([...code.matchAll(WHOLE)].map(([text, name = '']) => [name, text]));
  for (const { signature, head } of routines) texts.set(signature, head);
  return {
    relations: [...namesBy(RELATION), ...OF_THE_CATALOGUE.relations],
    routines: [...routines.map(({ signature }) => signature), ...OF_THE_CATALOGUE.routines, LIST],
    types,
    heads: Object.fromEntries([...texts].map(([name, text]) => [name, digestOf(text, types, texts)])),
  };
}

/** Over the text and those of all types that it names, and that these name. */
function digestOf(text: string, types: readonly string[], texts: ReadonlyMap<string, string>): string {
  const parts = new Set([text]);
  for (const part of parts) {
    for (const type of types) if (new RegExp(`${type}\\b`).test(part)) parts.add(texts.get(type) ?? '');
  }
  return createHash('sha256')
    .update([...parts].join('\0').replaceAll(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 16);
}

interface Routine {
  signature: string;
  /** All before its body. */
  head: string;
}

/** Of what is made and dropped again, to be made with other arguments, only the last remains. */
function routinesIn(code: string): Routine[] {
  let routines: Routine[] = [];
  for (const found of code.matchAll(ROUTINE)) {
    const { made, dropped } = found.groups as { made?: string; dropped?: string };
    if (dropped !== undefined)
      routines = routines.filter(({ signature }) => !signature.startsWith(`${dropped}(`));
    if (made === undefined) continue;
    const from = found.index + found[0].length;
    const signature = `${made}(${argumentTypes(code.slice(from, endOfList(code, from))).join(', ')})`;
    routines.push({ signature, head: code.slice(found.index, code.indexOf('$$', from)) });
  }
  return routines;
}

function endOfList(code: string, from: number): number {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

/** Of `p_text text, p_most integer default 2048, out reason text`: text, integer. */
function argumentTypes(list: string): string[] {
  return list
    .split(/,(?![^()]*\))/)
    .map((argument) => argument.replaceAll(/\s+/g, ' ').trim())
    .filter((argument) => argument !== '' && !argument.startsWith('out '))
    .map((argument) => argument.replace(/^\S+ /, '').replace(/ default .*$/, ''));
}

/** The SQL of the function that tells the list to the rest of the setup, to doctor, and to whoever takes it all away. */
export function ownObjectsSql(objects: OwnObjects): string {
  return `-- What belongs to the queue, written by setup from its own SQL: rights are given and taken by this list. That of the
-- setup before is kept for the rest of the transaction: sql/005_earlier.sql takes away what it made.
do $earlier$
begin
  perform set_config('image_generation.earlier', '', true);
  if to_regprocedure('${LIST}') is not null then
    perform set_config('image_generation.earlier', ${LIST}::text, true);
  end if;
end
$earlier$;

create or replace function ${LIST}
returns jsonb
language sql
immutable
set search_path = ''
as $objects$
  select '${JSON.stringify(objects, null, 2).replaceAll("'", "''")}'::jsonb;
$objects$;

comment on function ${LIST} is
  'What setup has created: relations, routines by signature, types. What is not in it is left alone.';
`;
}
