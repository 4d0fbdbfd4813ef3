/** Proxies as HTTPS_PROXY, HTTP_PROXY and NO_PROXY name them, and tunnels through one to an address that was checked here. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { invalidInput, messageOf, UserError } from '../errors.ts';
import { TransferError } from '../providers/shared/transfer.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['HTTPS_PROXY', 'HTTP_PROXY'] as const;

/** Which proxy a request to this address goes through; null = none. */
export type ProxyFor = (url: URL) => URL | null;

/** As curl and Node read them: lower case wins, an empty one is none. */
function variable(environment: Environment, name: string): string | undefined {
  return environment[name.toLowerCase()] || environment[name] || undefined;
}

/** True when the environment names any proxy. */
export function hasProxy(environment: Environment): boolean {
  return NAMES.some((name) => variable(environment, name) !== undefined);
}

/** Reads the variables when the first request is made. @throws {UserError} `input_invalid` for one that is no proxy. */
export function proxiesOf(environment: () => Environment): ProxyFor {
  return (url) => {
    const given = environment();
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const text = variable(given, name);
    if (text === undefined || isExcepted(url, variable(given, 'NO_PROXY') ?? '')) return null;
    return parseProxy(name, text);
  };
}

/** What is wrong with the proxies of the environment, known before anything is sent or bought; null = nothing. */
export function faultyProxy(environment: Environment): UserError | null {
  for (const name of NAMES) {
    const text = variable(environment, name);
    try {
      if (text !== undefined) parseProxy(name, text);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
  }
  return null;
}

/** For a library that would end the process over it. The run may not go on: it would go around the proxy. */
export function takeOutFaultyProxy(environment: Record<string, string | undefined>): UserError | null {
  const error = faultyProxy(environment);
  if (error !== null)
    for (const name of NAMES.flatMap((one) => [one, one.toLowerCase()])) delete environment[name];
  return error;
}

function parseProxy(name: string, text: string): URL {
  const proxy = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (proxy !== null && ['http:', 'https:'].includes(proxy.protocol) && credentialsOf(proxy) !== null) {
    return proxy;
  }
  // It may hold a password, which is never shown.
  throw invalidInput(
    name,
    'the address of a proxy, such as http://proxy.example:3128',
    'another text',
    `Correct ${name}, or take it away. Special characters of a name or a password are percent-encoded; a SOCKS proxy cannot be used.`,
  );
}

/** `name:password`; null where they cannot be decoded. */
function credentialsOf({ username, password }: URL): string | null {
  try {
    return [username, password].map(decodeURIComponent).join(':');
  } catch {
    return null;
  }
}

/** "*", a host, a domain with or without a dot (or `*.`) before it; each may have a port. */
function isExcepted({ protocol, hostname, port }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const at = port || (protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '') return false;
      if (entry === '*') return true;
      const [, name = '', ofPort] =
        /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? [];
      if (ofPort !== undefined && ofPort !== at) return false;
      const domain = name.replace(/^\*?\./, '');
      return host === domain || (isIP(domain) === 0 && host.endsWith(`.${domain}`));
    });
}

/**
 * A connection to `address` through the proxy, with TLS for the host of `url` where it asks for that.
 * @throws {TransferError} `unsendable` when the proxy will not have it, `not-sent` when it could not just now.
 */
export async function tunnel(
  proxy: URL,
  { url, address, signal }: { url: URL; address: string; signal: AbortSignal | undefined },
): Promise<Socket> {
  const isSecure = url.protocol === 'https:';
  const port = url.port || (isSecure ? '443' : '80');
  const authority = `${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
  const socket = await connectThrough(proxy, { authority, host: url.hostname, signal });
  if (!isSecure) return socket;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return connectTls({
    socket,
    host,
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
}

function connectThrough(
  proxy: URL,
  { authority, host, signal }: { authority: string; host: string; signal: AbortSignal | undefined },
): Promise<Socket> {
  const isSecure = proxy.protocol === 'https:';
  const user = credentialsOf(proxy) ?? ':';
  return new Promise((resolve, reject) => {
    const asked = (isSecure ? httpsRequest : httpRequest)({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (isSecure ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        ...(user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
      },
      agent: false,
      ...(signal === undefined ? {} : { signal }),
    });
    asked.once('connect', ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode >= 200 && statusCode <= 299) return resolve(socket);
      socket.destroy();
      reject(refusal(statusCode, { proxy: proxy.host, authority, host }));
    });
    asked.once('error', (error) => {
      const isOurs = signal?.aborted === true;
      reject(
        isOurs
          ? error
          : new TransferError(
              'not-sent',
              `The proxy ${proxy.host} could not be reached: ${messageOf(error)}.`,
            ),
      );
    });
    asked.end();
  });
}

function refusal(
  status: number,
  { proxy, authority, host }: Record<'proxy' | 'authority' | 'host', string>,
): TransferError {
  const what = `The proxy ${proxy} did not connect to ${authority}, the address of ${host} (status ${status}).`;
  if (status >= 500) return new TransferError('not-sent', what);
  return new TransferError(
    'unsendable',
    status === 407
      ? `${what} It wants a name and a password: write them into the proxy's variable, in front of its host, with a colon between them and an @ behind.`
      : `${what} Results are fetched from addresses that were resolved and checked here: let the proxy allow addresses, or add ${host} to NO_PROXY.`,
  );
}
