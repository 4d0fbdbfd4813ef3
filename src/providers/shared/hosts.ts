/** Which hosts an adapter may speak to: secrets go to those of its own service only. */

/** A host name; `*.` in front stands for any name below it. */
export type HostPattern = string;

export function hostMatches(hostname: string, patterns: readonly HostPattern[]): boolean {
  const host = hostname.toLowerCase();
  return patterns.some((pattern) =>
    pattern.startsWith('*.')
      ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
      : host === pattern,
  );
}

export interface HostRules {
  /** Hosts of the service, reached by https on its usual port. */
  hosts: readonly HostPattern[];
  /** Origins that the user has named as such (a base URL), taken as they are: `http://127.0.0.1:8080`. */
  origins: readonly string[];
}

/** What speaks against a URL, in words, or null. */
export function objectionTo(text: string, { hosts, origins }: HostRules): string | null {
  const url = URL.parse(text);
  if (url === null) return 'it is no URL';
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password';
  if (trustedOriginOf(url, origins) !== null) return null;
  if (url.protocol !== 'https:') return `it is not https but ${url.protocol.replace(':', '')}`;
  if (url.port !== '') return `it has the port ${url.port}`;
  return hostMatches(url.hostname, hosts) ? null : `${url.hostname} is not one of the hosts expected`;
}

/** How a server on this machine calls itself: by which name it was asked does not tell it by which it is known. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|\[::\])$/;

/** True for a name or literal address of this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/**
 * The origin among these that a URL belongs to; null for none. A server on this machine has several names: when one
 * of them was named as an origin, the others with the same port are the same one, spelled as it was named.
 */
export function trustedOriginOf(
  { origin, protocol, hostname, port }: URL,
  origins: readonly string[],
): string | null {
  if (origins.includes(origin)) return origin;
  if (!LOOPBACK.test(hostname)) return null;
  const isSame = (named: URL | null) =>
    named !== null && LOOPBACK.test(named.hostname) && named.protocol === protocol && named.port === port;
  return origins.find((named) => isSame(URL.parse(named))) ?? null;
}

/**
 * This machine and private networks by their names and literal addresses: there a key may go without https. Addresses in
 * full, since `10.example.com` is a name like any other.
 */
const PRIVATE_NAMES: readonly RegExp[] = [
  /^[^.:]+$/,
  /\.(?:local|localhost|internal|lan)$/,
  /^(?:10|127)(?:\.\d+){3}$/,
  /^192\.168(?:\.\d+){2}$/,
  /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$/,
  /^\[(?:::1|f[cd][0-9a-f]{2}:.*)\]$/,
];

/** True for a base URL whose way may carry a key: https, or http that stays within a private network. */
export function mayCarrySecrets({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  return protocol === 'http:' && PRIVATE_NAMES.some((pattern) => pattern.test(hostname));
}
