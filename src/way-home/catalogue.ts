/** Does the catalogue show images? What the database refused when it was tried, as an error for people. */
import { UserError } from '../errors.ts';
import type { PublishRefusal } from '../queue/contract.ts';
import { oneLine } from '../supabase/fault.ts';
import { NOTHING_DONE } from './bucket.ts';

interface Remedy {
  /** The SQLSTATE, or its first two digits: its class. */
  code: string;
  hint: (url: string) => string;
}

/** The first that fits. */
const REMEDIES: readonly Remedy[] = [
  {
    code: '42501',
    hint: () =>
      'Let service_role update the image column and see the row (grant update, row-level security), and everything that a trigger writes. Put the grant into your catalogue file and run setup again.',
  },
  {
    code: '22001',
    hint: (url) => `Make the column longer: an address takes ${url.length} characters, such as ${url}.`,
  },
  { code: '23514', hint: (url) => `Change the check so that it lets our addresses pass, such as ${url}.` },
  {
    code: '23505',
    hint: () => 'Drop the unique rule, or let it hold the whole address: each image has one of its own.',
  },
  { code: '428C9', hint: () => 'Let the publishing function write a column that is not generated.' },
  {
    code: '55000',
    hint: () => 'Let the publishing function update the table behind the view, or add an instead-of trigger.',
  },
  {
    code: '55P03',
    hint: () =>
      'Another session holds the products: end what it is doing (see pg_stat_activity), then run again.',
  },
  { code: 'P0', hint: () => 'A trigger or function of your own refuses the change: let this one pass.' },
  {
    code: 'IG',
    hint: () =>
      'Compare image_generation_publish_image of your catalogue file with sql/catalogues/simple.sql, then run setup again.',
  },
];
const ELSE =
  'Look at the columns, constraints, triggers and policies behind image_generation_publish_image, and mend the catalogue file; then run setup again.';

/** @param url Such an address was published. */
export function catalogueError({ code, message, constraint }: PublishRefusal, url: string): UserError {
  const remedy = REMEDIES.find((row) => code.startsWith(row.code));
  const rule = constraint === null || message.includes(constraint) ? '' : ` (constraint ${constraint})`;
  return new UserError(
    'catalogue_refuses',
    `Expected the catalogue to show an image on a product, but the trial was refused: ${oneLine(message, 400)}${rule} (${code}). ${NOTHING_DONE}`,
    remedy?.hint(url) ?? ELSE,
  );
}
