/** `catalogue`: ties the queue to a table (scaffold), and takes a file's products into it (import). */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { requireSettings } from '../../config/settings.ts';
import { describeValue, messageOf, UserError } from '../../errors.ts';
import { logLine } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { connectDatabase, type OpenConnection } from '../../setup/connect.ts';
import { type CommandContext, settingsOf, spell, step, surroundingsOf } from '../connection.ts';
import { wrap } from '../help.ts';
import { readProducts } from '../products-option.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

const ROWS_A_CALL = 500;
const DEFAULT_FILE = 'catalogue.sql';

export const catalogue: Command = (context) => {
  const [action, file] = context.invocation.operands;
  if (action === 'scaffold' && file === undefined) return scaffoldIt(context);
  if (action === 'import' && file !== undefined) return importIt(context, file);
  throw new UserError(
    'input_invalid',
    action === 'import'
      ? 'Expected a file after catalogue import but received nothing.'
      : `Expected scaffold, or import with a file, after catalogue but received ${describeValue(action === 'scaffold' ? file : action)}.`,
    'See "help catalogue".',
  );
};

async function withDatabase<Result>(
  context: CommandContext,
  work: (connection: OpenConnection) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl } = requireSettings(
    settingsOf(context, ['databaseUrl']),
    ['databaseUrl'],
    surroundingsOf(context).spell,
  );
  const connection = await connectDatabase(databaseUrl, spell('databaseUrl'));
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

async function scaffoldIt(context: CommandContext): Promise<'ok' | 'failed'> {
  const { invocation, host, output } = context;
  const { parseFieldMap } = await import('../../catalogue/plan.ts');
  const { scaffold } = await import('../../setup/scaffold/scaffold.ts');
  const wishes = {
    table: invocation.value('table') ?? null,
    where: invocation.value('where') ?? null,
    map: parseFieldMap(invocation.values('map')),
  };
  const day = new Date(host.clock.now()).toISOString().slice(0, 10);
  const made = await withDatabase(context, (connection) => scaffold(connection, wishes, day));
  const name = invocation.value('out') ?? DEFAULT_FILE;
  await write(resolve(host.cwd, name), made.sql);
  output.document({ file: name, ...made });
  const { style, width, textWidth } = output;
  output.lines(
    style.bold(`${made.table} as the catalogue`),
    '',
    ...renderTable(
      [{ title: 'column' }, { title: 'from', flexible: true }],
      made.fields.map(({ field, from }) => [field, logLine(from, 300)]),
      { style, width },
    ),
    '',
    ...made.trial.steps.map(({ name: at, text }) => `${style.green('✔')} ${at}: ${logLine(text, 300)}`),
  );
  const { problem } = made.trial;
  if (problem !== null) {
    output.lines(...wrap(`${style.red('✘')} ${problem.step}: ${logLine(problem.message, 600)}`, textWidth));
  }
  if (made.unsure.length > 0) {
    output.lines(
      '',
      'Look at these:',
      ...made.unsure.flatMap((doubt) => wrap(`- ${logLine(doubt, 600)}`, textWidth)),
    );
  }
  output.lines(
    '',
    problem === null
      ? `Written to ${name}, tried and rolled back: nothing was changed. Next: setup --catalogue ${name}`
      : `Written to ${name} for you to mend. Nothing was changed in the database.`,
  );
  return problem === null ? 'ok' : 'failed';
}

async function write(file: string, text: string): Promise<void> {
  try {
    // A file that somebody has worked on is not lost by a second try.
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UserError(
      'input_invalid',
      `The catalogue file cannot be written to ${file}: ${messageOf(error)}.`,
      'Name another file with --out, or remove this one. Nothing was changed in the database.',
      { cause: error },
    );
  }
}

const answerSchema = z.object({ written: z.number(), added: z.number(), kept: z.number() });

async function importIt(context: CommandContext, path: string): Promise<'ok'> {
  const { output } = context;
  const { products } = await readProducts(context, path);
  const total = { written: 0, added: 0, kept: 0 };
  await withDatabase(context, async (connection) => {
    // All of a file or nothing: half of one would look like products that the file does not have.
    await connection.exec('begin');
    try {
      for (let from = 0; from < products.length; from += ROWS_A_CALL) {
        const { rows } = await connection.query(
          'select public.image_generation_import_products($1::jsonb) as answer',
          [JSON.stringify(products.slice(from, from + ROWS_A_CALL))],
        );
        const { written, added, kept } = answerSchema.parse(rows[0]?.answer);
        total.written += written;
        total.added += added;
        total.kept += kept;
      }
      await connection.exec('commit');
    } catch (error) {
      throw importError(error, path);
    }
  });
  output.document({ file: path, ...total });
  step(output, `${count(total.written, 'product')} of ${path} in the catalogue, ${total.added} of them new`);
  if (total.kept > 0) {
    output.note(`${count(total.kept, 'product')} keep the image that took the place of the one in the file.`);
  }
  return 'ok';
}

/** The connection is closed next, and with it the transaction. */
function importError(error: unknown, path: string): UserError {
  const { code, hint } = error as { code?: string; hint?: string };
  if (code === '42883') {
    return new UserError(
      'sql_missing',
      "The queue's SQL in this database does not take products in. Nothing was changed.",
      'Run setup, then try again.',
      { cause: error },
    );
  }
  return new UserError(
    code === 'IG005' ? 'catalogue_invalid' : 'database_error',
    `The products of ${path} could not be written: ${messageOf(error)}${code === undefined ? '' : ` (${code})`}. Nothing was changed.`,
    hint ?? 'Look at what the table asks of a product; --map names other columns of the file.',
    { cause: error },
  );
}
