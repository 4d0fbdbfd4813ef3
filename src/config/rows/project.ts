/** The project that is worked on. */
import { boolean, bucketName, catalogueName, postgresUrl, text } from '../fields.ts';
import { setting } from '../setting.ts';
import { EVERY_IMAGE, OWNER, PROJECT } from './doors.ts';

export const PROJECT_ROWS = [
  setting({
    name: 'supabaseUrl',
    // Parsed by src/supabase/url.ts, which knows what a project's address looks like.
    schema: text('a URL'),
    environment: ['SUPABASE_URL'],
    doors: [...PROJECT, ...OWNER, 'edge'],
    flag: false,
    group: 'project',
    unset: 'none',
    sentence: 'Address of the Supabase project, such as https://abcdefghijklmnopqrst.supabase.co.',
    placeholder: 'URL',
  }),
  setting({
    name: 'supabaseKey',
    // Judged by src/supabase/keys.ts.
    schema: text('a key'),
    environment: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY'],
    secret: true,
    doors: [...PROJECT, ...OWNER],
    group: 'project',
    unset: 'none',
    sentence: 'Secret key of the project (sb_secret_…, or the legacy service_role key); keep it in a secret.',
  }),
  setting({
    name: 'databaseUrl',
    schema: postgresUrl(),
    environment: ['DATABASE_URL', 'SUPABASE_DB_URL'],
    secret: true,
    flag: true,
    doors: ['action', 'cli:setup', ...OWNER],
    group: 'project',
    unset: 'none',
    sentence: 'Postgres connection string (direct or session pooler), for setup only; keep it in a secret.',
    placeholder: 'URL',
  }),
  setting({
    name: 'catalogue',
    // Read by src/setup/script.ts.
    schema: catalogueName(),
    doors: ['cli:setup'],
    group: 'project',
    default: 'hemp',
    sentence:
      'How your products map to the queue, for setup only: hemp, simple, or the path of your own SQL file.',
    placeholder: 'hemp|simple|FILE',
  }),
  setting({
    name: 'move',
    schema: boolean(),
    doors: ['action', 'cli:setup'],
    group: 'project',
    default: 'false',
    sentence:
      'Move the image queue of the Python system, for setup only; without it setup shows the plan and ends.',
  }),
  setting({
    name: 'bucket',
    schema: bucketName(),
    doors: EVERY_IMAGE,
    group: 'project',
    default: 'hemp-product-images',
    sentence: 'Public storage bucket for the images.',
    placeholder: 'NAME',
  }),
] as const;
