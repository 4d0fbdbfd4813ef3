/**
 * Supabase Storage as the store. Plain requests rather than supabase-js: its `upload()` takes no AbortSignal, and
 * its errors lose the cause of a network failure.
 */
import { z } from 'zod';
import { type Backoff, backoffMs } from '../backoff.ts';
import type { Clock, Random } from '../clock.ts';
import { invalidInput, messageOf, UserError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../images/guards.ts';
import { IMAGE_CONTENT_TYPES } from '../images/types.ts';
import type { Supabase } from '../supabase/client.ts';
import { explainFault } from '../supabase/errors.ts';
import { isPassingStatus, oneLine, SupabaseFault } from '../supabase/fault.ts';
import { type ImageToStore, type ListableStore, StoreError } from './contract.ts';
import { isCallFolder, isImageKey } from './key.ts';
import { type ListFolder, listBucket, PAGE } from './supabase-list.ts';
import { trialImage } from './trial.ts';

export interface SupabaseStoreOptions {
  supabase: Supabase;
  bucket: string;
  /** For looks at public URLs, as a shop's visitor would fetch them: without any key. */
  fetch: typeof fetch;
  clock: Clock;
  random: Random;
  /** For an image that is fetched, its last byte included; 60 s unless given. */
  fetchTimeoutMs?: number;
  /** Told once when the first public URL is not served as it should be. */
  onWarning?: (warning: string) => void;
}

export interface SupabaseStore extends ListableStore {
  /**
   * Creates the bucket as this store needs it. One that exists is left as it is: `preflight` judges it.
   * @throws {UserError} `storage_failed`, or what the project's answer means.
   */
  ensureBucket(signal: AbortSignal): Promise<'created' | 'existed'>;
}

/** A key names its bytes, so that what lies under it never changes. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable';

/** A bucket that we create takes whatever passes the guards of src/images/guards.ts. */
const BUCKET_LIMIT_BYTES = DEFAULT_LIMITS.maxBytes;

const LOOK_TIMEOUT_MS = 10_000;
/** For taking the tiny image of a trial away again, even when the run has been stopped meanwhile. */
const REMOVE_TIMEOUT_MS = 5_000;

const ATTEMPTS = 4;
const BACKOFF: Backoff = { baseMs: 500, longestMs: 8_000 };

/**
 * An error as Storage writes it: the HTTP status is nearly always 400, the true one is inside. Its documentation
 * announces errors with a code alone.
 */
const refusalShape = z.object({
  statusCode: z.coerce.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  message: z.string().catch(''),
});

/** supabase.com/docs/guides/storage/debugging/error-codes */
const STATUS_OF_CODE: ReadonlyMap<string, number> = new Map([
  ['AccessDenied', 403],
  ['NoSuchBucket', 404],
  ['BucketAlreadyExists', 409],
  ['KeyAlreadyExists', 409],
  ['ResourceAlreadyExists', 409],
  ['EntityTooLarge', 413],
  ['InvalidMimeType', 415],
  ['SlowDown', 429],
]);

const bucketShape = z.object({
  public: z.boolean(),
  allowed_mime_types: z.array(z.string()).nullish(),
  file_size_limit: z.number().nullish(),
});
type Bucket = z.infer<typeof bucketShape>;

const listShape = z.array(z.object({ name: z.string() }));

/** An answer of Storage's own that is no success. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What a refused upload means, by the status inside; each `(bucket, contentType, bytes, text)`. */
const UPLOAD_REFUSALS: Readonly<
  Record<number, (at: { bucket: string; type: string; bytes: number; text: string }) => string>
> = {
  403: ({ bucket, text }) =>
    `The key may not write to the bucket "${bucket}" (403 ${text}). Use a secret key.`,
  404: ({ bucket }) => `The bucket "${bucket}" does not exist (404). ${howToCreate(bucket)}`,
  413: ({ bucket, bytes }) =>
    `The image of ${bytes} bytes is larger than the bucket "${bucket}" allows (413). Raise its file size limit.`,
  415: ({ bucket, type }) =>
    `The bucket "${bucket}" does not allow ${type} (415). Add it to the bucket's allowed MIME types.`,
};

function howToCreate(bucket: string): string {
  return (
    'Run setup (`npm run cli -- setup`, or `mode: setup` in the Action), or create a public bucket named ' +
    `"${bucket}" under Storage in the project's dashboard.`
  );
}

/** The store of a project's public bucket. @throws {UserError} `input_invalid` for a name no bucket can have. */
export function createSupabaseStore(options: SupabaseStoreOptions): SupabaseStore {
  const { supabase, bucket, clock, random, onWarning, fetchTimeoutMs = 60_000 } = options;
  // storage/src/storage/limits.ts allows more; these need no encoding in any URL.
  if (!/^[\w.-]{1,100}$/.test(bucket) || /^\.+$/.test(bucket)) {
    throw invalidInput('bucket', "a bucket's name (letters, digits, - _ .)", bucket);
  }
  const { host } = new URL(supabase.url);
  let lookedAtPublicUrl = false;

  /** One request; answers parsed JSON. */
  async function request(path: string, init: RequestInit): Promise<unknown> {
    const response = await supabase.request(`/storage/v1${path}`, init);
    const body: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return body;
    const { statusCode, code = '', message } = refusalShape.parse(body);
    throw new Refusal(
      statusCode ?? STATUS_OF_CODE.get(code) ?? response.status,
      oneLine(message || code || 'no reason given'),
    );
  }

  /** Repeats what may pass: each request here can be made twice without harm. */
  async function persistently(path: string, init: RequestInit, signal: AbortSignal): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      try {
        return await request(path, { ...init, signal });
      } catch (error) {
        signal.throwIfAborted();
        if (!mayPass(error) || attempt >= ATTEMPTS) throw error;
        await clock.sleep(backoffMs(attempt, random, BACKOFF), signal);
      }
    }
  }

  /** What a person is told when a call about the bucket, rather than about one image, failed. */
  function bucketError(error: unknown, doing: string): unknown {
    if (error instanceof SupabaseFault) return explainFault(error, supabase);
    if (!(error instanceof Refusal)) return error;
    return new UserError(
      'storage_failed',
      `${doing} the bucket "${bucket}" failed (${error.status}): ${error.message}`,
      error.status === 403
        ? 'Use a secret key of this project.'
        : 'Look at Storage in the project’s dashboard, then run again.',
      { cause: error },
    );
  }

  /** null when there is none. */
  async function readBucket(signal: AbortSignal): Promise<Bucket | null> {
    let answer: unknown;
    try {
      answer = await persistently(`/bucket/${bucket}`, { method: 'GET' }, signal);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return null;
      throw bucketError(error, 'Reading');
    }
    const found = bucketShape.safeParse(answer);
    if (found.success) return found.data;
    throw new UserError(
      'storage_failed',
      `${host} described the bucket "${bucket}" in a form that is not known: ${oneLine(JSON.stringify(answer), 80)}`,
      `Check that ${supabase.names.url} names a Supabase project.`,
      { cause: found.error },
    );
  }

  function publicUrl(key: string): string {
    return `${supabase.url}/storage/v1/object/public/${bucket}/${key}`;
  }

  /** Looks at the first stored image as a visitor would. Never throws: whatever it sees, the image is stored. */
  async function lookAtPublicUrl(url: string, signal: AbortSignal): Promise<void> {
    if (lookedAtPublicUrl || !onWarning) return;
    lookedAtPublicUrl = true;
    try {
      const response = await options.fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_TIMEOUT_MS)]),
      });
      await response.body?.cancel();
      const cacheControl = response.headers.get('cache-control') ?? 'nothing';
      if (!response.ok) {
        onWarning(`The first stored image answers ${response.status} at its public URL ${url}.`);
      } else if (!/max-age=\d{5,}/.test(cacheControl)) {
        onWarning(
          `The project serves images with "${oneLine(cacheControl)}" rather than "${CACHE_CONTROL}": visitors will load them again and again.`,
        );
      }
    } catch (error) {
      signal.throwIfAborted();
      onWarning(
        `The first stored image could not be fetched at its public URL ${url}: ${oneLine(String(error))}`,
      );
    }
  }

  /** An object of ours, fetched as a visitor does: the way with the key carries JSON only. */
  async function fetchPublic(url: string, signal: AbortSignal): Promise<PublicAnswer> {
    try {
      const response = await options.fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(fetchTimeoutMs)]),
      });
      const { ok, status } = response;
      return { ok, status, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      signal.throwIfAborted();
      throw new StoreError(`${url} could not be fetched: ${oneLine(messageOf(error))}`, true, {
        cause: error,
      });
    }
  }

  /** @throws {StoreError} when the bucket did not take the bytes. */
  async function upload({ key, bytes, contentType }: ImageToStore, signal: AbortSignal): Promise<void> {
    try {
      await persistently(
        `/object/${bucket}/${key}`,
        {
          method: 'POST',
          headers: { 'content-type': contentType, 'cache-control': CACHE_CONTROL, 'x-upsert': 'false' },
          // The server stores a raw body's cache-control as it is; of a form it keeps the max-age alone.
          body: bytes as Uint8Array<ArrayBuffer>,
        },
        signal,
      );
    } catch (error) {
      signal.throwIfAborted();
      // The key names these very bytes: somebody, or our own try whose answer was lost, has stored them.
      if (!(error instanceof Refusal && error.status === 409)) {
        throw storeError(error, { bucket, type: contentType, bytes: bytes.byteLength, supabase });
      }
    }
  }

  /** Answers a warning where it stays. What is not there any more, or never was, is well. */
  async function remove(key: string): Promise<string[]> {
    try {
      const signal = AbortSignal.timeout(REMOVE_TIMEOUT_MS);
      await persistently(`/object/${bucket}/${key}`, { method: 'DELETE' }, signal);
      return [];
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return [];
      return [
        `The tiny image ${key} of a trial could not be removed from the bucket "${bucket}": ${oneLine(messageOf(error))}`,
      ];
    }
  }

  return {
    id: 'supabase',

    async preflight(signal) {
      const found = await readBucket(signal);
      if (!found) {
        throw new UserError('bucket_missing', `The bucket "${bucket}" does not exist.`, howToCreate(bucket));
      }
      if (!found.public) {
        throw new UserError(
          'bucket_private',
          `The bucket "${bucket}" is not public, so products could not show its images.`,
          'Make it public under Storage in the project’s dashboard, or name another bucket.',
        );
      }
      const { allowed_mime_types: types, file_size_limit: limit } = found;
      return {
        place: `the bucket "${bucket}"`,
        contentTypes: types?.length ? types : null,
        maxBytes: limit || null,
      };
    },

    async tryOut(contentType, signal) {
      const { key, bytes } = await trialImage(contentType);
      const url = publicUrl(key);
      let warnings: string[] = [];
      try {
        await upload({ key, bytes, contentType }, signal);
        const seen = await fetchPublic(url, signal);
        if (!seen.ok) throw notServed(url, seen);
        if (seen.bytes.byteLength !== bytes.byteLength) {
          throw new StoreError(
            `${url} serves ${seen.bytes.byteLength} bytes where ${bytes.byteLength} were stored.`,
            false,
          );
        }
      } finally {
        warnings = await remove(key);
      }
      return warnings;
    },

    async ensureBucket(signal) {
      if (await readBucket(signal)) return 'existed';
      try {
        await persistently(
          '/bucket',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              id: bucket,
              name: bucket,
              public: true,
              allowed_mime_types: IMAGE_CONTENT_TYPES,
              file_size_limit: BUCKET_LIMIT_BYTES,
            }),
          },
          signal,
        );
        return 'created';
      } catch (error) {
        // Made meanwhile: by another set-up, or by our own try whose answer was lost.
        if (error instanceof Refusal && error.status === 409) return 'existed';
        throw bucketError(error, 'Creating');
      }
    },

    async put(image, signal) {
      if (!isImageKey(image.key)) throw invalidInput('image key', 'a key made by imageKey', image.key);
      const url = publicUrl(image.key);
      await upload(image, signal);
      await lookAtPublicUrl(url, signal);
      return { url };
    },

    async find(folder, signal) {
      if (!isCallFolder(folder)) throw invalidInput('folder', 'a folder of a call', folder);
      try {
        const listed = await persistently(
          `/object/list/${bucket}`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ prefix: folder, limit: 10 }),
          },
          signal,
        );
        const key = listShape
          .parse(listed)
          .map(({ name }) => `${folder}/${name}`)
          .find(isImageKey);
        if (key === undefined) return null;
        const url = publicUrl(key);
        const answer = await fetchPublic(url, signal);
        if (!answer.ok) throw notServed(url, answer);
        return { key, url, bytes: answer.bytes };
      } catch (error) {
        signal.throwIfAborted();
        throw lookError(error, bucket, supabase);
      }
    },

    async *list(signal) {
      const ask: ListFolder = (prefix, offset) =>
        persistently(
          `/object/list/${bucket}`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ prefix, limit: PAGE, offset, sortBy: { column: 'name', order: 'asc' } }),
          },
          signal,
        );
      try {
        yield* listBucket(ask);
      } catch (error) {
        signal.throwIfAborted();
        throw lookError(error, bucket, supabase, 'listed');
      }
    },

    async remove(key, signal) {
      if (!isImageKey(key)) throw invalidInput('image key', 'a key made by imageKey', key);
      try {
        await persistently(`/object/${bucket}/${key}`, { method: 'DELETE' }, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof Refusal && error.status === 404) return;
        throw new StoreError(
          `${key} could not be removed from the bucket "${bucket}": ${oneLine(messageOf(error))}`,
          mayPass(error),
          { cause: error },
        );
      }
    },

    urlOf: publicUrl,

    async get(key, signal) {
      if (!isImageKey(key)) throw invalidInput('image key', 'a key made by imageKey', key);
      const url = publicUrl(key);
      const answer = await fetchPublic(url, signal);
      if (answer.ok) return answer.bytes;
      if (saysGone(answer)) return null;
      throw notServed(url, answer);
    },
  };
}

/** What a visitor is answered at a public URL. */
interface PublicAnswer {
  ok: boolean;
  status: number;
  bytes: Uint8Array;
}

function notServed(url: string, { status }: PublicAnswer): StoreError {
  return new StoreError(`${url} answers ${status}.`, isPassingStatus(status));
}

/** Storage's own word that the object is not there. A bucket that is missing or private, or a proxy, says something else. */
function saysGone({ bytes }: PublicAnswer): boolean {
  try {
    const { code, message } = refusalShape.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return code === 'NoSuchKey' || (code === undefined && message === 'Object not found');
  } catch {
    return false;
  }
}

function lookError(
  error: unknown,
  bucket: string,
  supabase: Supabase,
  what: string = 'searched for a paid image',
): unknown {
  if (error instanceof StoreError) return error;
  const cause = error instanceof SupabaseFault ? explainFault(error, supabase) : error;
  return new StoreError(
    `The bucket "${bucket}" could not be ${what}: ${oneLine(messageOf(cause))}`,
    error instanceof z.ZodError ? false : mayPass(error),
    { cause },
  );
}

function mayPass(error: unknown): boolean {
  if (error instanceof SupabaseFault) return error.retryable;
  return error instanceof Refusal && isPassingStatus(error.status);
}

function storeError(
  error: unknown,
  at: { bucket: string; type: string; bytes: number; supabase: Supabase },
): unknown {
  if (error instanceof SupabaseFault) {
    const explanation = explainFault(error, at.supabase);
    return new StoreError(explanation.message, error.retryable, { cause: explanation });
  }
  if (!(error instanceof Refusal)) return error;
  const explain = UPLOAD_REFUSALS[error.status];
  const message = explain
    ? explain({ ...at, text: error.message })
    : `The storage did not accept the image (${error.status}): ${error.message}`;
  return new StoreError(message, mayPass(error), { cause: error });
}
