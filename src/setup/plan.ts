/** What a setup would find and do, for whoever wants to know before: `setup --plan`. */
import { count } from '../report/words.ts';
import { connectDatabase } from './connect.ts';
import { lookForOriginal, whyNot } from './original/facts.ts';
import { planOf } from './original/plan.ts';
import { ownObjects } from './own-objects.ts';
import { setupSteps } from './script.ts';

export interface PlanOptions {
  databaseUrl: string;
  /** How the door spells that setting. */
  databaseUrlName: string;
  /** The SQL of the catalogue file. */
  catalogue: string;
}

/** Lines for people. Changes nothing. @throws {UserError} when the database cannot be reached. */
export async function planSetup({ databaseUrl, databaseUrlName, catalogue }: PlanOptions): Promise<string[]> {
  const connection = await connectDatabase(databaseUrl, databaseUrlName);
  try {
    const original = await lookForOriginal(connection);
    if (original !== null) {
      const obstacle = whyNot(original);
      return [
        'The Python system has an image queue here. With --move:',
        ...planOf(original).map((line) => `- ${line}`),
        ...(obstacle === null ? [] : [`It cannot be moved as it is: ${obstacle}.`]),
      ];
    }
    const { rows } = await connection.query(
      "select to_regprocedure('public.image_generation_version()') is not null as is_there",
    );
    if (rows[0]?.is_there === true) {
      return [
        'The queue is installed here. Setup brings its SQL to the version of this program and keeps every row.',
      ];
    }
    const { relations, routines } = ownObjects(setupSteps(catalogue).map(({ text }) => text));
    return [
      `Nothing of an image queue is here. Setup creates ${relations.length} tables and views and ${count(routines.length, 'function')} in the schema public, closed to everybody but the service role, and reads your products as the catalogue file says.`,
    ];
  } finally {
    await connection.close();
  }
}
