/** A whole Supabase project for a test file: database, PostgREST, gateway and keys. */
import { type Gateway, startGateway } from './gateway.ts';
import { JWT_SECRET, PROJECT_KEYS, type ProjectKeys } from './keys.ts';
import { createDatabase, type DatabaseOptions, type TestDatabase } from './postgres.ts';
import { startPostgrest } from './postgrest.ts';

export interface SupabaseOptions extends DatabaseOptions {
  /** The public bucket that exists from the start; null for none, `hemp-product-images` unless given. */
  bucket?: string | null;
  /** Runs before PostgREST starts and reads the schema. */
  prepare?: (database: TestDatabase) => Promise<unknown>;
}

export interface TestSupabase {
  /** What a user has as SUPABASE_URL. */
  url: string;
  keys: ProjectKeys;
  database: TestDatabase;
  gateway: Gateway;
  stop(): Promise<void>;
}

/** Starts a project (about a second after the run's first). `stop` it in `afterAll`. */
export async function startSupabase(options: SupabaseOptions = {}): Promise<TestSupabase> {
  const { bucket = 'hemp-product-images' } = options;
  const database = await createDatabase(options);
  await options.prepare?.(database);
  const postgrest = await startPostgrest({
    databaseUrl: database.urlFor('authenticator'),
    jwtSecret: JWT_SECRET,
  });
  const gateway = await startGateway({ postgrestUrl: postgrest.url, keys: PROJECT_KEYS });
  if (bucket) gateway.storage.createBucket(bucket);
  return {
    url: gateway.url,
    keys: PROJECT_KEYS,
    database,
    gateway,
    async stop() {
      await gateway.stop();
      await postgrest.stop();
      await database.drop();
    },
  };
}
