/** What a call asks for: the body of its request. */
import { z } from 'zod';
import { MAX_BATCH_SIZE, resolveSettings, type SettingsLayer } from '../config/settings.ts';
import { invalidInput, UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { HttpRefusal } from './answers.ts';

/** A body is a few words; what is longer is not meant for us. */
export const MAX_BODY_BYTES = 16 * 1024;

export interface Order {
  /** Whole numbers from 1; undefined = as the settings say. */
  batchSize?: number | undefined;
  provider?: string | undefined;
  /** Answer at once, work afterwards. */
  background: boolean;
}

const FIELDS = {
  batchSize: `a whole number from 1 to ${MAX_BATCH_SIZE}`,
  provider: 'the name of a provider',
  background: 'true or false',
} as const;
type Field = keyof typeof FIELDS;

const orderSchema = z.strictObject({
  batchSize: z.int().min(1).max(MAX_BATCH_SIZE).optional(),
  provider: z.string().optional(),
  background: z.boolean().default(false),
});

/** @throws {HttpRefusal} 413 for a body that is too long, 400 for one that cannot be understood, naming the field. */
export async function readOrder(request: Request, providers: ProviderNames): Promise<Order> {
  const order = parseOrder(await readText(request));
  // The settings' own schema knows the names and what to say of others.
  refusing(() => resolveSettings([orderLayer(order)], providers));
  return order;
}

/** An order as the strongest layer of settings. */
export function orderLayer({ batchSize, provider }: Order): SettingsLayer {
  return {
    values: { batchSize: batchSize === undefined ? undefined : String(batchSize), provider },
    spell: (name) => name,
  };
}

function parseOrder(text: string): Order {
  if (text.trim() === '') return { background: false };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw badRequest(invalidInput('the body', 'a JSON object', text));
  }
  const parsed = orderSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const known = `one of ${Object.keys(FIELDS).join(', ')}`;
    throw badRequest(invalidInput('a field of the body', known, issue.keys[0], 'Leave it out.'));
  }
  const name = issue?.path[0];
  if (!isField(name)) throw badRequest(invalidInput('the body', 'a JSON object', body));
  throw badRequest(invalidInput(name, FIELDS[name], Reflect.get(Object(body), name)));
}

function isField(name: unknown): name is Field {
  return typeof name === 'string' && Object.hasOwn(FIELDS, name);
}

function refusing(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof UserError ? badRequest(error) : error;
  }
}

function badRequest(error: UserError): HttpRefusal {
  return new HttpRefusal(400, error);
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw tooLong();
  const bytes: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_BODY_BYTES) throw tooLong();
    bytes.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await new Blob(bytes as BlobPart[]).arrayBuffer(),
    );
  } catch {
    throw badRequest(invalidInput('the body', 'JSON in UTF-8', 'bytes that are no UTF-8'));
  }
}

function tooLong(): HttpRefusal {
  return new HttpRefusal(
    413,
    invalidInput(
      'the body',
      `at most ${MAX_BODY_BYTES} bytes`,
      'more',
      'Send batchSize, provider and background only.',
    ),
  );
}
