/** Where images lie. Keys are made from hashes (see key.ts), so putting the same bytes twice is one object. */
export interface ImageToStore {
  bytes: Uint8Array;
  /** Content-addressed; that of a paid image lies in the folder of its call (see key.ts). */
  key: string;
  contentType: string;
}

export interface FoundImage {
  key: string;
  bytes: Uint8Array;
  url: string;
}

/** What a store takes by its own rules; null = no rule. */
export interface StoreRules {
  /** For people: `the bucket "images"`. */
  place: string;
  /** Content types; `image/*` stands for all of them. */
  contentTypes: readonly string[] | null;
  maxBytes: number | null;
}

export interface ImageStore {
  /** "supabase" or "local", as recorded with each image. */
  readonly id: string;
  /** Free checks before anything is claimed. Answers the store's rules; throws a `UserError` when it cannot work. */
  preflight(signal: AbortSignal): Promise<StoreRules>;
  /**
   * Stores a tiny image of this type as `put` does, looks at its address as a visitor does, and removes it again.
   * Answers warnings: what could not be removed.
   * @throws {StoreError} when an image of this type would be lost now.
   */
  tryOut(contentType: string, signal: AbortSignal): Promise<string[]>;
  /**
   * Stores the bytes and answers the URL that a product shows. Retries by itself where that is safe.
   * @throws {StoreError} when the store did not take them; nothing is published then.
   */
  put(image: ImageToStore, signal: AbortSignal): Promise<{ url: string }>;
  /**
   * What lies in the folder of a call; null when nothing does.
   * @throws {StoreError} when that could not be found out.
   */
  find(folder: string, signal: AbortSignal): Promise<FoundImage | null>;
  /** The address that a product shows for a key. */
  urlOf(key: string): string;
  /**
   * The bytes that lie under a key; null when they are gone.
   * @throws {StoreError} when that could not be found out.
   */
  get(key: string, signal: AbortSignal): Promise<Uint8Array | null>;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** True when trying again later may help (time-outs, 5xx); false when it cannot (type or size refused). */
  readonly retryable: boolean;

  constructor(message: string, retryable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.retryable = retryable;
  }
}

/** Something that lies in the store. */
export interface StoredObject {
  key: string;
  /** null: the store does not tell. */
  bytes: number | null;
  /** When it was last written, in milliseconds of the epoch; null: the store does not tell. */
  writtenMs: number | null;
}

/** A store that can be gone through. */
export interface ListableStore extends ImageStore {
  /**
   * Everything that lies there, also what is no image of ours.
   * @throws {StoreError} when that could not be found out.
   */
  list(signal: AbortSignal): AsyncGenerator<StoredObject>;
  /**
   * Takes an image of ours away for good; one that is gone is well.
   * @throws {StoreError} when it stays.
   */
  remove(key: string, signal: AbortSignal): Promise<void>;
}
