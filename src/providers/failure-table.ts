/**
 * From a provider's answer to a failure class, as data. Each adapter has a table of the codes and types that its API
 * documents; the statuses below hold for all of them. What the queue does in each class: docs/queue.md.
 */
import type { FailureClass } from '../queue/contract.ts';

/** How a provider said that it failed. */
export interface FailureSigns {
  /** The most telling word of the answer: `error.code`, Stability's `name`, a gateway's number as text. */
  code: string | null;
  /** A coarser word: `error.type`. */
  type: string | null;
  /** HTTP status. */
  status: number | null;
}

/** The rows that an adapter adds; its `statuses` win over the common ones. */
export interface FailureTable {
  codes: Readonly<Record<string, FailureClass>>;
  types?: Readonly<Record<string, FailureClass>>;
  statuses?: Readonly<Record<number, FailureClass>>;
}

/**
 * What a status means when the answer says nothing better. A status below 500 is a refusal: nothing was made and
 * nothing is owed. 503 and 529 say that the request was not taken up; any other 5xx may come from a server that had
 * begun to work, or from a proxy whose server goes on working.
 */
export const STATUS_CLASSES: Readonly<Record<number, FailureClass>> = {
  400: 'permanent',
  401: 'config',
  402: 'quota',
  403: 'config',
  404: 'permanent',
  405: 'config',
  // The server had the connection but waited in vain for the request.
  408: 'transient',
  409: 'transient',
  413: 'permanent',
  415: 'permanent',
  422: 'permanent',
  425: 'transient',
  429: 'rate_limited',
  451: 'content_blocked',
  503: 'transient',
  529: 'transient',
};

/** The class of a failure: its code is asked first, then its type, then the status; what is unknown may be billed. */
export function classify(signs: FailureSigns, table: FailureTable): FailureClass {
  const { code, type, status } = signs;
  return (
    lookUp(table.codes, code) ??
    lookUp(table.types, type) ??
    lookUp(table.statuses, status) ??
    lookUp(STATUS_CLASSES, status) ??
    byHundreds(status)
  );
}

/** Own keys only: a code comes from outside and may be called "constructor". */
function lookUp(
  classes: Readonly<Record<string | number, FailureClass>> | undefined,
  key: string | number | null,
): FailureClass | undefined {
  return classes !== undefined && key !== null && Object.hasOwn(classes, key) ? classes[key] : undefined;
}

function byHundreds(status: number | null): FailureClass {
  if (status === null) return 'ambiguous';
  // A redirect: we talk to something that is not the API.
  if (status >= 300 && status <= 399) return 'config';
  return status >= 400 && status <= 499 ? 'permanent' : 'ambiguous';
}
