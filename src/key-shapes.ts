/**
 * What secrets look like, whoever they belong to. `createRedactor` knows this process's own keys; other people's come
 * in their texts: an error that quotes a request, a page of a proxy. The database masks with the same patterns
 * (`image_generation_mask_secrets` in sql/020_text.sql; a test compares the two), so each is written for JavaScript and
 * for Postgres: no `\b`, no lazy quantifier, no count above 255, and no lookbehind, which takes Postgres thirty times as
 * long: what has to stand before a secret is a group, and put back.
 */

import { HEX, type KeyShape, letters, sample, UUID } from './key-shape.ts';
import { NAMED_SECRETS } from './named-secrets.ts';

/** What a secret becomes. Masking twice changes nothing, and JSON that is masked as a text stays JSON. */
export const MASKED = '[masked]';

/** Keys that are known by themselves, in upper and lower case as their services write them. */
export const KEY_SHAPES: readonly KeyShape[] = [
  {
    name: 'OpenAI, Stability, Anthropic, OpenRouter, DeepSeek',
    // Not the end of a word such as disk-; a key in a percent-encoded text or in JSON follows a code. Asterisks: OpenAI quotes so.
    // Slugs begin with sk-, too: a key has a known part, or a digit and a capital letter within a word, or is all hex.
    pattern: String.raw`(^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2}|\\[nrt])sk-(?=proj-|ant-|svcacct-|or-v1-|[0-9a-f]{32}|[A-Za-z0-9_-]{0,99}\*\*|[A-Za-z0-9_-]{0,99}[a-z0-9][A-Z])(?=[A-Za-z0-9_*-]{0,99}[0-9*])[A-Za-z0-9_*-]{16,}`,
    samples: [
      sample('Incorrect API key provided: ', `sk-${letters(48)}`, '. You can find it'),
      sample('{"key":"', `sk-proj-${letters(40)}_-${letters(40)}`, '"}'),
      sample('Incorrect API key provided: ', 'sk-proj-********************Ab1c', '.'),
      sample('?k%3D', `sk-ant-api03-${letters(30)}`),
      sample(String.raw`{"error":"refused:\n`, `sk-${letters(48)}`, '"}'),
      sample('provided: ', 'sk-abcd************************wxyz', '.'),
      sample('invalid: ', `sk-${HEX}`, ' (governor)'),
      sample('"', `sk-svcacct-${letters(40)}`, '"'),
      sample('"', `sk-or-v1-${HEX}${HEX}`, '"'),
    ],
  },
  {
    name: 'Supabase secret keys and access tokens',
    pattern: 'sb_secret_[A-Za-z0-9_-]{8,}|sbp_[A-Za-z0-9_]{20,}',
    samples: [sample('apikey=', `sb_secret_${letters(22)}_a1b2c3d4`), sample('', `sbp_${HEX}01234567`)],
  },
  {
    name: "JSON web tokens: Supabase's service_role, signed addresses",
    pattern: String.raw`eyJ(?=[A-Za-z0-9_-]{8,255}\.eyJ[A-Za-z0-9_-])[A-Za-z0-9_.-]+`,
    samples: [
      sample('JWT expired: ', 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2lnbmF0dXJlLW9m', ' !'),
    ],
  },
  {
    name: 'Google API keys, access tokens and client secrets',
    pattern: String.raw`AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_.-]{20,}|AQ\.[A-Za-z0-9_-]{30,}|GOCSPX-[A-Za-z0-9_-]{20,}`,
    samples: [
      sample('models/gemini:generateContent?x=', `AIza${letters(35)}`, '&alt=json'),
      sample('token ', `ya29.a0${letters(60)}`, ' expired'),
      sample('', `AQ.Ab8${letters(48)}`),
      sample('{"client":"', `GOCSPX-${letters(28)}`, '"}'),
    ],
  },
  {
    name: 'Google refresh tokens, Mailgun',
    pattern: String.raw`(^|[^A-Za-z0-9]|\\[nrt])(?:1(?://|%2F%2F)0[A-Za-z0-9_-]{30,}|key-[0-9a-f]{32})`,
    samples: [
      sample('"refresh":"', `1//0${letters(60)}`, '"'),
      sample('refresh=', `1%2F%2F0${letters(60)}`, '&x'),
      sample('api:', `key-${HEX}`, ' refused'),
    ],
  },
  {
    name: 'fal',
    pattern: '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9a-fA-F]{20,}',
    samples: [sample('No user for ', `${UUID}:${HEX}`, ' found')],
  },
  {
    name: 'Replicate, Hugging Face, Groq, xAI, Together, npm, GitLab',
    pattern: '(?:r8_|hf_|gsk_|xai-|tgp_v1_|npm_|glpat-)[A-Za-z0-9_-]{20,}',
    samples: ['r8_', 'hf_', 'gsk_', 'xai-', 'tgp_v1_', 'npm_', 'glpat-'].map((prefix) =>
      sample('Unauthenticated: ', `${prefix}${letters(36)}`, ' is unknown'),
    ),
  },
  {
    name: 'Vercel, DigitalOcean, Fireworks',
    pattern: '(?:vc[aikpr]_|vercel_blob_rw_|do[opr]_v1_|fw_)[A-Za-z0-9]{16,}(?:_[A-Za-z0-9]+)?',
    samples: [
      sample('token ', `vcp_${letters(24)}`, ' expired'),
      sample('token ', `vercel_blob_rw_${letters(16)}_${letters(30)}`, ' expired'),
      sample('token ', `dop_v1_${HEX}${HEX}`, ' expired'),
      sample('token ', `fw_${letters(24)}`, ' expired'),
    ],
  },
  {
    name: 'SendGrid, Telegram',
    pattern: String.raw`SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|[0-9]{6,12}:AA[A-Za-z0-9_-]{28,}`,
    samples: [
      sample('sent ', `SG.${letters(22)}.${letters(43)}`, ' to'),
      sample('https://api.telegram.org/bot', `123456:AA${letters(33)}`, '/sendMessage'),
    ],
  },
  {
    name: 'GitHub',
    pattern: 'gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}',
    samples: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', `github_pat_${letters(22)}_`].map((prefix) =>
      sample('remote: ', `${prefix}${letters(36)}`, ' denied'),
    ),
  },
  {
    name: 'AWS',
    pattern: '(?:AKIA|ASIA)[A-Z0-9]{16}',
    samples: ['AKIA', 'ASIA'].map((prefix) => sample('Credential=', `${prefix}IOSFODNN7EXAMPLE`, '/2026')),
  },
  {
    name: 'Slack tokens and Stripe',
    pattern: 'xox[a-z]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}',
    samples: ['xoxb-1234567890-', 'xoxp-1234567890-', 'xapp-1-A0-', 'sk_live_', 'rk_test_'].map((prefix) =>
      sample('invalid_auth ', `${prefix}${letters(24)}`),
    ),
  },
  {
    name: 'Authorization: Bearer',
    // "Bearer authentication-scheme" is no secret: a digit, or a capital letter within a word.
    pattern: String.raw`((?:[Bb]earer|BEARER)(?:\s|%20))(?=[A-Za-z0-9._~+/=:-]{0,99}(?:[0-9]|[a-z][A-Z]))[A-Za-z0-9._~+/=:-]{16,}`,
    samples: [sample('sent Authorization: Bearer ', letters(32), ' to'), sample('bearer%20', HEX)],
  },
  {
    name: 'Authorization: Basic',
    pattern: String.raw`((?:[Bb]asic|BASIC)(?:\s|%20))(?=[A-Za-z0-9+/]{0,99}[a-z0-9][A-Z])[A-Za-z0-9+/]{16,}={0,2}`,
    samples: [sample('"Basic ', 'dXNlcjpwYXNzd29yZDEyMw==', '"')],
  },
  {
    name: 'private keys',
    pattern: '-----BEGIN [A-Z ]*PRIVATE KEY-----[^"-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?',
    samples: [
      sample('', `-----BEGIN PRIVATE KEY-----\n${letters(64)}\n${letters(20)}==\n-----END PRIVATE KEY-----`),
      sample(
        '"',
        String.raw`-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n-----END RSA PRIVATE KEY-----`,
        '"',
      ),
    ],
  },
];

const patternOf = (shapes: readonly KeyShape[]) => shapes.map(({ pattern }) => pattern).join('|');
const BY_THEMSELVES = new RegExp(patternOf(KEY_SHAPES), 'g');
const BY_NAME = new RegExp(patternOf(NAMED_SECRETS), 'gi');

/** What a match becomes: its group, then the mask. The groups of a pattern that has not matched are empty. */
function maskOf(shapes: readonly KeyShape[]): string {
  const groups = (new RegExp(`${patternOf(shapes)}|`).exec('')?.length ?? 1) - 1;
  return Array.from({ length: groups }, (_, i) => `$${i + 1}`).join('') + MASKED;
}

const KEY_MASK = maskOf(KEY_SHAPES);
const NAMED_MASK = maskOf(NAMED_SECRETS);

/** The text with `[masked]` in place of everything that looks like somebody's key. */
export function maskSecrets(text: string): string {
  return text.replace(BY_THEMSELVES, KEY_MASK).replace(BY_NAME, NAMED_MASK);
}
