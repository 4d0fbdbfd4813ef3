import type { UserError } from '../errors.ts';

/** A request that is not served, with the status that says why. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: number;
  readonly error: UserError;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: UserError, headers: Readonly<Record<string, string>> = {}) {
    super(error.message, { cause: error });
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}
