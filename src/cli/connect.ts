/** From settings to a queue: a Supabase project, or the embedded database when none is set. */
import { checkVersion, openProject } from '../doors/project.ts';
import {
  type CommandContext,
  type Connection,
  isEmbedded,
  PROJECT_SETTINGS,
  settingsOf,
  surroundingsOf,
  tellProject,
} from './connection.ts';

/** What commands need that only call functions of the queue. */
export type QueueConnection = Omit<Connection, 'embedded'>;

/**
 * Opens the queue that the settings name and checks that this program can drive it.
 * @throws {UserError} with what to do: a setting, a key, the SQL, the network, the owner of the folder.
 */
export async function connect(context: CommandContext): Promise<Connection> {
  if (!isEmbedded(context)) return connectSupabase(context);
  const { ownEmbedded } = await import('./embedded.ts');
  return ownEmbedded(context);
}

async function connectSupabase(context: CommandContext): Promise<Connection> {
  const opened = openProject(settingsOf(context, PROJECT_SETTINGS), surroundingsOf(context));
  tellProject(context.output, opened.place);
  const warning = await checkVersion(opened.queue, context.host.signal);
  if (warning !== null) context.output.warn(warning);
  return { ...opened, embedded: null, close: async () => {} };
}

/** Opens the queue, works with it, and closes it whatever happens. */
export async function withConnection<const Result>(
  context: CommandContext,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return closing(await connect(context), work);
}

/**
 * As `withConnection`, also while another process owns the embedded database: that one answers then. A command that
 * puts products into it needs it alone.
 */
export async function withQueue<const Result>(
  context: CommandContext,
  work: (connection: QueueConnection) => Promise<Result>,
): Promise<Result> {
  if (!isEmbedded(context) || context.invocation.has('products') || context.invocation.has('prune'))
    return withConnection(context, work);
  const { shareEmbedded } = await import('./embedded.ts');
  return closing(await shareEmbedded(context), work);
}

async function closing<Opened extends QueueConnection, Result>(
  connection: Opened,
  work: (connection: Opened) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
