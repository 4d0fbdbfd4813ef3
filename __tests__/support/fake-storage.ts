/**
 * Supabase Storage in memory, answering as the real server does (github.com/supabase/storage, August 2026): every
 * refusal is HTTP 400 with the true status inside, duplicates included.
 */
export interface StorageRequest {
  method: string;
  /** Below `/storage/v1`, decoded by segment, without the query. */
  path: string;
  headers: Record<string, string | undefined>;
  body: Uint8Array;
  /** What the key in the request stands for. */
  role: 'service_role' | 'anon' | null;
}

export interface StorageAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

export interface StoredObject {
  bytes: Uint8Array;
  contentType: string;
  cacheControl: string;
  createdAt?: string | undefined;
}

export interface Bucket {
  public: boolean;
  allowedMimeTypes: string[] | null;
  fileSizeLimit: number | null;
  objects: Map<string, StoredObject>;
  /** A policy on storage.objects refuses what is deleted, or everything that is written. */
  isAppendOnly?: boolean;
  isReadOnly?: boolean;
}

export interface FakeStorage {
  buckets: Map<string, Bucket>;
  /** Overrules the stored header on public answers: one report says that the platform may do so. */
  publicCacheControl: string | null;
  createBucket(name: string, options?: Partial<Omit<Bucket, 'objects'>>): Bucket;
  handle(request: StorageRequest): StorageAnswer;
}

/** Code, the status inside, the legacy `error` field and the message of each refusal. */
const REFUSALS = {
  NoSuchBucket: ['404', 'Bucket not found', 'Bucket not found'],
  NoSuchKey: ['404', 'not_found', 'Object not found'],
  InvalidKey: ['400', 'InvalidKey', 'Invalid key'],
  AccessDenied: ['403', 'Unauthorized', 'new row violates row-level security policy'],
  ResourceAlreadyExists: ['409', 'Duplicate', 'The resource already exists'],
  InvalidMimeType: ['415', 'invalid_mime_type', 'mime type is not supported'],
  EntityTooLarge: ['413', 'Payload too large', 'The object exceeded the maximum allowed size'],
} as const;

/** `limits.ts` of the server: dots and slashes pass, so `..` does too. */
const VALID_KEY = /^[A-Za-z0-9_/!.*'() &$=@;:+,?-]+$/;

/** The free plan's cap on one object. */
const PROJECT_LIMIT_BYTES = 50_000_000;

function json(status: number, value: unknown): StorageAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

function refuse(code: keyof typeof REFUSALS): StorageAnswer {
  const [statusCode, error, message] = REFUSALS[code];
  return json(400, { statusCode, code, error, message });
}

function sizeLimit(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const match = /^(\d+(?:\.\d+)?)(gb|mb|kb|b)$/i.exec(String(value));
  const unit = { gb: 1e9, mb: 1e6, kb: 1e3, b: 1 }[match?.[2]?.toLowerCase() ?? ''];
  if (!match || unit === undefined) throw new Error(`Not a size: ${value}`);
  return Number(match[1]) * unit;
}

function mimeAllowed(contentType: string, allowed: string[] | null): boolean {
  if (!allowed || allowed.length === 0) return true;
  const [type, subtype] = (contentType.split(';')[0] ?? '').trim().split('/');
  return allowed.some((pattern) => pattern === `${type}/*` || pattern === `${type}/${subtype}`);
}

export function createFakeStorage(): FakeStorage {
  const buckets = new Map<string, Bucket>();

  const describeBucket = (name: string, bucket: Bucket) => ({
    id: name,
    name,
    owner: '',
    public: bucket.public,
    file_size_limit: bucket.fileSizeLimit,
    allowed_mime_types: bucket.allowedMimeTypes,
    created_at: '2026-11-01T00:00:00.000Z',
    updated_at: '2026-11-01T00:00:00.000Z',
  });

  function bucketCall(request: StorageRequest, name: string | undefined): StorageAnswer {
    // Row-level security hides every bucket from anon, and lets it create none.
    const mayManage = request.role === 'service_role';
    const given = () => JSON.parse(new TextDecoder().decode(request.body)) as Record<string, unknown>;
    if (request.method === 'POST' && !name) {
      if (!mayManage) return refuse('AccessDenied');
      const body = given();
      const id = String(body.name);
      if (buckets.has(id)) return refuse('ResourceAlreadyExists');
      storage.createBucket(id, {
        public: body.public === true,
        allowedMimeTypes: (body.allowed_mime_types as string[] | undefined) ?? null,
        fileSizeLimit: sizeLimit(body.file_size_limit),
      });
      return json(200, { name: id });
    }
    const bucket = name && mayManage ? buckets.get(name) : undefined;
    if (!name || !bucket) return refuse('NoSuchBucket');
    if (request.method === 'PUT') {
      const body = given();
      if (body.public !== undefined) bucket.public = body.public === true;
      if (body.allowed_mime_types !== undefined)
        bucket.allowedMimeTypes = body.allowed_mime_types as string[] | null;
      if (body.file_size_limit !== undefined) bucket.fileSizeLimit = sizeLimit(body.file_size_limit);
      return json(200, { message: 'Successfully updated' });
    }
    return json(200, describeBucket(name, bucket));
  }

  function upload(request: StorageRequest, bucketName: string, key: string): StorageAnswer {
    if (!VALID_KEY.test(key)) return refuse('InvalidKey');
    const bucket = buckets.get(bucketName);
    if (!bucket) return refuse('NoSuchBucket');
    const contentType = request.headers['content-type'] ?? '';
    if (!mimeAllowed(contentType, bucket.allowedMimeTypes)) return refuse('InvalidMimeType');
    if (request.body.byteLength > Math.min(bucket.fileSizeLimit ?? Infinity, PROJECT_LIMIT_BYTES)) {
      return refuse('EntityTooLarge');
    }
    if (request.role !== 'service_role' || bucket.isReadOnly) return refuse('AccessDenied');
    if (bucket.objects.has(key) && request.headers['x-upsert'] !== 'true') {
      return refuse('ResourceAlreadyExists');
    }
    bucket.objects.set(key, {
      bytes: request.body,
      contentType,
      cacheControl: request.headers['cache-control'] ?? 'no-cache',
      createdAt: new Date().toISOString(),
    });
    return json(200, { Id: crypto.randomUUID(), Key: `${bucketName}/${key}` });
  }

  function remove(request: StorageRequest, bucketName: string, key: string): StorageAnswer {
    const bucket = request.role === 'service_role' ? buckets.get(bucketName) : undefined;
    if (!bucket || bucket.isAppendOnly) return refuse('AccessDenied');
    return bucket.objects.delete(key) ? json(200, { message: 'Successfully deleted' }) : refuse('NoSuchKey');
  }

  /** The prefix is a folder, whether it ends in a slash or not; what lies in further folders is told as those. */
  function list(request: StorageRequest, bucketName: string): StorageAnswer {
    const bucket = request.role === 'service_role' ? buckets.get(bucketName) : undefined;
    const {
      prefix = '',
      limit = 100,
      offset = 0,
    } = JSON.parse(new TextDecoder().decode(request.body)) as {
      prefix?: string;
      limit?: number;
      offset?: number;
    };
    const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
    const below = [...(bucket?.objects.keys() ?? [])].filter((key) => key.startsWith(folder));
    const entries = new Map(
      below.map((key): [string, string | null] => {
        const [name = '', ...deeper] = key.slice(folder.length).split('/');
        return [name, deeper.length > 0 ? null : key];
      }),
    );
    const found = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).slice(offset, offset + limit);
    return json(
      200,
      found.map(([name, key]) => ({
        name,
        id: key === null ? null : crypto.randomUUID(),
        created_at: key === null ? null : bucket?.objects.get(key)?.createdAt,
        updated_at: key === null ? null : bucket?.objects.get(key)?.createdAt,
        metadata: key === null ? null : { size: bucket?.objects.get(key)?.bytes.byteLength },
      })),
    );
  }

  function publicObject(request: StorageRequest, bucketName: string, key: string): StorageAnswer {
    const bucket = buckets.get(bucketName);
    if (!bucket?.public) return refuse('NoSuchBucket');
    const object = bucket.objects.get(key);
    if (!object) return refuse('NoSuchKey');
    return {
      status: 200,
      headers: {
        'content-type': object.contentType,
        'cache-control': storage.publicCacheControl ?? object.cacheControl,
        'content-length': String(object.bytes.byteLength),
      },
      body: request.method === 'HEAD' ? '' : object.bytes,
    };
  }

  const storage: FakeStorage = {
    buckets,
    publicCacheControl: null,
    createBucket(name, options = {}) {
      const bucket: Bucket = {
        public: true,
        allowedMimeTypes: null,
        fileSizeLimit: null,
        ...options,
        objects: new Map(),
      };
      buckets.set(name, bucket);
      return bucket;
    },
    handle(request) {
      const [room, ...rest] = request.path.replace(/^\//, '').split('/');
      if (room === 'bucket') return bucketCall(request, rest[0]);
      if (room === 'object' && rest[0] === 'public') {
        return publicObject(request, rest[1] ?? '', rest.slice(2).join('/'));
      }
      if (room === 'object' && rest[0] === 'list' && request.method === 'POST') {
        return list(request, rest[1] ?? '');
      }
      if (room === 'object' && request.method === 'POST') {
        return upload(request, rest[0] ?? '', rest.slice(1).join('/'));
      }
      if (room === 'object' && request.method === 'DELETE') {
        return remove(request, rest[0] ?? '', rest.slice(1).join('/'));
      }
      return json(404, {
        statusCode: '404',
        error: 'Not Found',
        message: `Route ${request.method}:${request.path} not found`,
      });
    },
  };
  return storage;
}
