/** What a call asks for: the body of its request. */
import { z } from 'zod';
import { textsOf } from '../config/field-shape.ts';
import { resolveSettings, type SettingsLayer } from '../config/settings.ts';
import { settingsOfDoor, shapeOfSetting } from '../config/table.ts';
import { invalidInput, UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { HttpRefusal } from './answers.ts';

/** A body is a few words; what is longer is not meant for us. */
export const MAX_BODY_BYTES = 16 * 1024;

export interface Order {
  /** What the call says of settings, as text. */
  values: SettingsLayer['values'];
  /** Answer at once, work afterwards. */
  background: boolean;
}

/** @throws {HttpRefusal} 413 for a body that is too long, 400 for one that cannot be understood, naming the field. */
export async function readOrder(request: Request, providers: ProviderNames): Promise<Order> {
  const order = parseOrder(await readText(request), providers);
  // The settings' own schema knows the names and what to say of others.
  refusing(() => resolveSettings([orderLayer(order)], providers));
  return order;
}

/** An order as the strongest layer of settings. */
export function orderLayer({ values }: Order): SettingsLayer {
  return { values, spell: (name) => name };
}

/** The fields of a body: the settings that a call may give, and whether it waits. */
function orderSchema(providers: ProviderNames) {
  const fields = settingsOfDoor('call').map((row) => [
    row.name,
    shapeOfSetting(row, providers).typed.optional(),
  ]);
  return z.strictObject({
    ...Object.fromEntries(fields),
    background: z.boolean({ error: 'true or false' }).default(false),
  });
}

function parseOrder(text: string, providers: ProviderNames): Order {
  if (text.trim() === '') return { values: {}, background: false };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw badRequest(invalidInput('the body', 'a JSON object', text));
  }
  const schema = orderSchema(providers);
  const parsed = schema.safeParse(body);
  if (parsed.success) {
    const { background, ...given } = parsed.data;
    return { values: textsOf(given), background: background === true };
  }
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = `one of ${Object.keys(schema.shape).join(', ')}`;
    throw badRequest(invalidInput('a field of the body', known, issue.keys[0], 'Leave it out.'));
  }
  const [name] = issue?.path ?? [];
  if (name === undefined) throw badRequest(invalidInput('the body', 'a JSON object', body));
  throw badRequest(invalidInput(String(name), issue?.message ?? '', Reflect.get(Object(body), name)));
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
