/** Lets all that goes out by `fetch` (Supabase, providers) use the proxy that the environment names. */
import http from 'node:http';
import { messageOf } from '../errors.ts';
import { hasProxy } from '../net/proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type UseProxies = (environment: Environment) => unknown;

/** Node has it from 24.14 on. */
function fromNode(): UseProxies | null {
  const found: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
  return typeof found === 'function' ? (environment) => found(environment) : null;
}

/** Warns where a proxy is named and not used. */
export function useProxies(
  environment: Environment,
  warn: (message: string) => void,
  use: UseProxies | null = fromNode(),
): void {
  if (!hasProxy(environment) || environment.NODE_USE_ENV_PROXY === '1') return;
  if (use === null) {
    warn(
      'A proxy is named (HTTPS_PROXY or HTTP_PROXY), but this version of Node.js uses it for the downloads of results alone. Set NODE_USE_ENV_PROXY=1, and the calls to Supabase and to providers use it too.',
    );
    return;
  }
  try {
    use(environment);
  } catch (error) {
    warn(`The proxy of the environment cannot be used: ${messageOf(error)}`);
  }
}
