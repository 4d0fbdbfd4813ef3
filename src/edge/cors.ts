/** Which web pages may read the function's answers. None, unless a secret names them: a secret key is not for browsers. */
import { invalidInput } from '../errors.ts';

export const CORS_VARIABLE = 'IMAGE_GENERATION_CORS_ORIGINS';

/** Origins, or `*` for every one. */
export type CorsPolicy = ReadonlySet<string>;

/** @throws {UserError} `input_invalid` */
export function corsPolicy(environment: Readonly<Record<string, string | undefined>>): CorsPolicy {
  const origins = (environment[CORS_VARIABLE] ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of origins) {
    if (origin !== '*' && URL.parse(origin)?.origin !== origin) {
      throw invalidInput(
        CORS_VARIABLE,
        'origins such as https://shop.example, parted by commas, or *',
        origin,
      );
    }
  }
  return new Set(origins);
}

/** What is said to a page of this origin; null = the request comes from no page. */
export function corsHeaders(policy: CorsPolicy, origin: string | null): Record<string, string> {
  if (policy.size === 0) return {};
  if (policy.has('*')) return { ...ALLOWED, 'access-control-allow-origin': '*' };
  // A cache must not give one page the answer for another.
  const vary = { vary: 'origin' };
  if (origin === null || !policy.has(origin)) return vary;
  return { ...ALLOWED, ...vary, 'access-control-allow-origin': origin };
}

const ALLOWED = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'apikey, authorization, content-type, x-client-info',
  'access-control-max-age': '86400',
};
