/** API keys of a test project, in both kinds that the platform knows. */
import { createHmac } from 'node:crypto';

export interface ProjectKeys {
  /** `sb_secret_…` */
  secret: string;
  /** `sb_publishable_…` */
  publishable: string;
  /** The legacy service_role JWT. */
  legacyService: string;
  /** The legacy anon JWT. */
  legacyAnon: string;
}

export const JWT_SECRET = 'a-test-secret-of-more-than-thirty-two-characters';

/** Far in the future: tests own their clocks, PostgREST does not. */
const EXPIRES_2100 = 4_102_444_800;

export function signJwt(claims: Record<string, unknown>, secret: string = JWT_SECRET): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ exp: EXPIRES_2100, ...claims })}`;
  return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
}

export function roleJwt(role: string): string {
  return signJwt({ iss: 'supabase', ref: 'test', role });
}

export const PROJECT_KEYS: ProjectKeys = {
  secret: 'sb_secret_dGVzdHRlc3R0ZXN0dGVzdA_a1b2c3d4',
  publishable: 'sb_publishable_cHVibGljcHVibGlj_e5f6a7b8',
  legacyService: roleJwt('service_role'),
  legacyAnon: roleJwt('anon'),
};
