/** A connection with the owner's rights: directly to the project's database, or the embedded one. */
import { requireSettings } from '../config/settings.ts';
import type { SqlConnection } from '../setup/apply.ts';
import { connectDatabase } from '../setup/connect.ts';
import type { HeldByWorker } from '../setup/reset.ts';
import { withConnection } from './connect.ts';
import { type CommandContext, isEmbedded, PROJECT_SETTINGS, settingsOf, spell } from './connection.ts';

export interface Owned {
  connection: SqlConnection;
  /** For people: a host, or a folder. */
  place: string;
  isEmbedded: boolean;
}

/**
 * Works as setup does: over DATABASE_URL where it is given, else on the embedded database. What names the embedded one
 * means it, whatever else the environment holds: these commands take things away.
 */
export async function withOwner<const Result>(
  context: CommandContext,
  work: (owned: Owned) => Promise<Result>,
): Promise<Result> {
  const settings = settingsOf(context, [...PROJECT_SETTINGS, 'databaseUrl']);
  const { invocation } = context;
  const isNamed = invocation.has('embedded') || invocation.has('data-dir');
  if (isEmbedded(context) && (isNamed || settings.databaseUrl === null)) {
    return withConnection(context, ({ embedded, place }) => {
      if (embedded === null) throw new TypeError('An embedded connection has its database.');
      return work({ connection: embedded.db, place, isEmbedded: true });
    });
  }
  const { databaseUrl } = requireSettings(settings, ['databaseUrl'], spell);
  const connection = await connectDatabase(databaseUrl, spell('databaseUrl'));
  try {
    return await work({ connection, place: new URL(databaseUrl).host, isEmbedded: false });
  } finally {
    await connection.close();
  }
}

/** Who stands in the way. */
export function heldLines(held: readonly HeldByWorker[]): string[] {
  return held
    .slice(0, 5)
    .map(
      ({ jobId, worker, leaseExpiresAt }) => `job ${jobId}, held by ${worker || '?'} until ${leaseExpiresAt}`,
    )
    .concat(held.length > 5 ? [`and ${held.length - 5} more`] : []);
}
