/**
 * From a provider's answer to a failure class, as data. Each adapter has a table of what its own API documents; the
 * common codes, words and statuses hold for all of them. What the queue does in each class: docs/queue.md.
 */
import type { FailureClass } from '../../queue/contract.ts';
import { COMMON_CODES, normalCode } from './failure-codes.ts';
import { isHopeless, readWords } from './failure-words.ts';
import { parameterIn } from './parameter-words.ts';
import { type Parameter, parameterAt } from './parameters.ts';

/** How a provider said that it failed. */
export interface FailureSigns {
  /** The most telling word of the answer: `error.code`, Stability's `name`, a gateway's number as text. */
  code: string | null;
  /** A coarser word: `error.type`. */
  type: string | null;
  /** HTTP status. */
  status: number | null;
  /** Codes from further inside: Azure's `innererror`, another service's error within a gateway's. */
  innerCodes?: readonly string[];
  /** The parameter that it complains of, or the path to it. */
  param?: string | readonly (string | number)[] | null;
  /** The service's own words; null when it had none. */
  words?: string | null;
}

/** The rows that an adapter adds; they win over the common ones. */
export interface FailureTable {
  codes: Readonly<Record<string, FailureClass>>;
  types?: Readonly<Record<string, FailureClass>>;
  statuses?: Readonly<Record<number, FailureClass>>;
}

export interface Verdict {
  failureClass: FailureClass;
  /** Of a wrong setting: the parameter, where the answer names one. */
  parameter: string | null;
}

/**
 * What a status means when the answer says nothing better. A status below 500 is a refusal: nothing was made and
 * nothing is owed. 503 and 529 say that the request was not taken up; any other 5xx may come from a server that had
 * begun to work, or from a proxy whose server goes on working.
 */
export const STATUS_CLASSES: Readonly<Record<number, FailureClass>> = {
  400: 'bad_request',
  401: 'config',
  402: 'quota',
  403: 'config',
  404: 'bad_request',
  405: 'config',
  // The server had the connection but waited in vain for the request.
  408: 'transient',
  409: 'transient',
  413: 'bad_request',
  415: 'bad_request',
  422: 'bad_request',
  425: 'transient',
  429: 'rate_limited',
  451: 'content_blocked',
  503: 'transient',
  529: 'transient',
};

/** What words may still say of an answer that is about the product's text. */
const OF_A_PRODUCT: ReadonlySet<FailureClass> = new Set(['content_blocked', 'quota', 'permanent']);

/**
 * Codes and types first; of an answer that they leave open, the parameter that it names, then its words, then its
 * status. What is unknown may be billed.
 */
export function judge(signs: FailureSigns, table: FailureTable): Verdict {
  const { words = null } = signs;
  const status = statusOf(signs);
  const named = classOfCodes(signs, table);
  const row = readWords(words);
  const given = parameterAt(signs.param ?? null);

  if (named === 'rate_limited' || (isOpen(named) && status === 429)) {
    return { failureClass: isHopeless(words) ? 'quota' : 'rate_limited', parameter: null };
  }
  if (named === 'permanent') {
    return {
      failureClass: row?.failureClass === 'content_blocked' ? 'content_blocked' : named,
      parameter: null,
    };
  }
  const isAsked = refusesTheRequest(status);
  const isOpenName = given === null || given.owner === 'unclear';
  const spoken = isAsked && isOpenName ? (parameterIn(words) ?? given) : given;
  const wrong = (parameter: Parameter | null): Verdict => ({
    failureClass: 'config',
    parameter:
      parameter?.owner === 'product'
        ? null
        : (parameter?.name ?? parameterOfCode(signs) ?? row?.parameter ?? null),
  });
  if (named === 'config') return isAsked ? wrong(spoken) : { failureClass: named, parameter: null };
  if (!isOpen(named)) return { failureClass: named, parameter: null };

  if (isAsked && given?.owner === 'setting') return wrong(given);
  const said = row?.failureClass ?? null;
  if (said !== null && (spoken?.owner !== 'product' || OF_A_PRODUCT.has(said))) {
    return said === 'config' ? wrong(spoken) : { failureClass: said, parameter: null };
  }
  if (isAsked && spoken?.owner === 'setting') return wrong(spoken);
  if (isAsked && spoken?.owner === 'product') return { failureClass: 'permanent', parameter: null };
  return {
    failureClass:
      named ?? lookUp(table.statuses, status) ?? lookUp(STATUS_CLASSES, status) ?? byHundreds(status),
    parameter: null,
  };
}

export function classify(signs: FailureSigns, table: FailureTable): FailureClass {
  return judge(signs, table).failureClass;
}

/** Nothing was said but that the request is bad. */
function isOpen(named: FailureClass | undefined): named is 'bad_request' | undefined {
  return named === undefined || named === 'bad_request';
}

/** Gateways answer an error as a success, with its status inside. */
function statusOf({ status, code }: FailureSigns): number | null {
  if (status === null || status < 200 || status > 299 || code === null || !/^[45]\d\d$/.test(code))
    return status;
  return Number(code);
}

/** A parameter can be at fault: not where a key, an account or a server is. An error as a success is a refusal too. */
function refusesTheRequest(status: number | null): boolean {
  if (status === null) return false;
  return status <= 299 || (lookUp(STATUS_CLASSES, status) ?? byHundreds(status)) === 'bad_request';
}

function classOfCodes(
  { code, innerCodes = [], type }: FailureSigns,
  table: FailureTable,
): FailureClass | undefined {
  const found = [
    ...[code, ...innerCodes].map((name) => classOfCode(name, table.codes)),
    classOfCode(type, table.types),
  ];
  return (
    found.find((failureClass) => !isOpen(failureClass)) ??
    found.find((failureClass) => failureClass !== undefined)
  );
}

function classOfCode(
  name: string | null,
  own: Readonly<Record<string, FailureClass>> | undefined,
): FailureClass | undefined {
  if (name === null) return undefined;
  const normal = normalCode(name);
  return lookUp(own, name) ?? lookUp(own, normal) ?? lookUp(COMMON_CODES, normal);
}

/** `model_not_found` names its parameter by itself. */
function parameterOfCode({ code, innerCodes = [], type }: FailureSigns): string | null {
  const codes = [code, ...innerCodes, type].flatMap((name) => (name === null ? [] : [normalCode(name)]));
  if (codes.some((name) => /model|deployment/.test(name))) return 'model';
  if (codes.some((name) => /url|route|api_not_found/.test(name))) return 'url';
  return codes.some((name) => /size/.test(name)) ? 'size' : null;
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
  // A success that is none, and does not say why.
  if (status >= 200 && status <= 299) return 'empty';
  // A redirect: we talk to something that is not the API.
  if (status >= 300 && status <= 399) return 'config';
  return status >= 400 && status <= 499 ? 'bad_request' : 'ambiguous';
}
