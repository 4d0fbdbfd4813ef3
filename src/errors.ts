/**
 * The one error shape that every door shows to people: what is wrong, what was expected, what came and
 * what to do next. The codes are listed in docs/errors.md (held to this table by a test).
 */

/** What each code means and, where it does not depend on the case, what to do about it. */
export const ERROR_CODES = {
  input_invalid: 'An input has a value that cannot be used.',
  input_missing: 'A setting that the command needs was not given.',
  key_not_secret: 'The Supabase key is a publishable or anonymous one; it may not drive the queue.',
  unauthorized: 'The server refused the key.',
  host_unreachable: 'The server could not be reached.',
  not_json: 'The server answered with something other than JSON.',
  sql_missing: "The queue's SQL is not installed in this database.",
  sql_unsupported: "The queue's SQL in this database has a version that this program cannot work with.",
  no_grant: 'The key may not use a table or function of the queue.',
  original_schema: 'The database holds the tables of the Python system that this one replaces.',
  catalogue_invalid: 'The catalogue file does not keep the contract, or grants what it must not.',
  catalogue_refuses: 'The catalogue would not show an image on a product.',
  database_error: 'The database answered with an error.',
  database_timeout: 'The database did not answer in time.',
  bucket_missing: 'The storage bucket does not exist.',
  bucket_private: 'The storage bucket is not public, so products could not show its images.',
  storage_failed: 'The storage did not accept an image.',
  embedded_busy: 'Another process owns the embedded database.',
  products_file: 'The products file could not be read.',
  provider_config: 'An image provider is not set up rightly.',
  reports_unusable: 'The reports of the workers cannot be joined.',
  setup_failed: 'The SQL could not be applied; nothing was changed.',
  jobs_held: 'Workers hold jobs, or the tables of the queue are in use.',
  interrupted: 'The run was interrupted.',
  defect: 'An error of the program itself; please report it.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that a person can act on. `message` tells what happened, `hint` what to do next. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** The only way an invalid parameter is reported: "Expected X for NAME but received Y". */
export function invalidInput(name: string, expected: string, received: unknown, hint?: string): UserError {
  return new UserError(
    'input_invalid',
    `Expected ${expected} for ${name} but received ${describeValue(received)}.`,
    hint ?? `Set ${name} to ${expected}.`,
  );
}

/** A short, single-line rendering of a value that came from outside, for an error message. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const text =
    // JSON has no word for a number without end: it would be shown as null.
    typeof value === 'string'
      ? JSON.stringify(value)
      : `${typeof value === 'number' ? value : JSON.stringify(value)} (${typeof value})`;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What a person is told of an error that nobody foresaw; the stack is for whoever mends it. */
export function defect(error: unknown): UserError {
  return new UserError(
    'defect',
    `This is an error of the program itself: ${messageOf(error)}`,
    'Please report it with the lines above.',
    { cause: error },
  );
}

/** The message of anything thrown, for logs and ledgers. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const SYSTEM_CODE = /^E[A-Z0-9]+$/;

/** The system's code of a failed file operation (`ENOENT`), or undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && SYSTEM_CODE.test(code) ? code : undefined;
}
