/** What goes wrong between us and a Supabase project before one of its services has answered in its own words. */

/**
 * `network`: no answer came · `timeout`: none in time · `redirect`: it points elsewhere, where a key must not
 * follow · `gateway`: the platform's own JSON, written by none of the services · `not_json`: HTML or the like ·
 * `garbled`: JSON that was cut on the way.
 */
export type FaultKind = 'network' | 'timeout' | 'redirect' | 'gateway' | 'not_json' | 'garbled';

export interface FaultDetails {
  kind: FaultKind;
  /** A system's name for it (`ECONNREFUSED`), or null. */
  code?: string | null;
  /** HTTP status; null when no answer came. */
  status?: number | null;
  /** What was said, one line made safe to show; '' when nothing was. */
  text?: string;
  /** The remedy that the platform itself named. */
  hint?: string | null;
  cause?: unknown;
}

export class SupabaseFault extends Error {
  override readonly name = 'SupabaseFault';
  readonly kind: FaultKind;
  readonly code: string | null;
  readonly status: number | null;
  readonly text: string;
  readonly hint: string | null;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;

  constructor(fault: FaultDetails) {
    super(`${fault.kind} ${fault.code ?? fault.status ?? ''}: ${fault.text ?? ''}`, { cause: fault.cause });
    this.kind = fault.kind;
    this.code = fault.code ?? null;
    this.status = fault.status ?? null;
    this.text = fault.text ?? '';
    this.hint = fault.hint ?? null;
    this.retryable = mayPass(this);
  }
}

/** A wrong certificate stays wrong. Node's names: nodejs.org/api/tls.html#x509-certificate-error-codes. */
export function isCertificateCode(code: string | null): boolean {
  return code !== null && /CERT|SIGNATURE|ERR_TLS|CRL|ISSUER/.test(code);
}

/** Too many requests, a proxy's trouble and time-outs pass; 501 and 540 ("project paused") stay. */
export function isPassingStatus(status: number): boolean {
  return (
    status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 540)
  );
}

function mayPass({
  kind,
  code,
  status,
}: {
  kind: FaultKind;
  code: string | null;
  status: number | null;
}): boolean {
  if (kind === 'network') return !isCertificateCode(code);
  if (kind === 'timeout' || kind === 'garbled') return true;
  return status !== null && isPassingStatus(status);
}

/** One line of at most `limit` characters without control characters, for text that came from a server. */
export function oneLine(text: string, limit = 200): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
