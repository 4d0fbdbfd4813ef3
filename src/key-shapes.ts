/**
 * What secrets look like, whoever they belong to. `createRedactor` knows this process's own keys; other people's come
 * in their texts: an error that quotes a request, a page of a proxy. The database masks with the same patterns
 * (`image_generation_mask_secrets` in sql/020_text.sql; a test compares the two), so each is written for JavaScript and
 * for Postgres: no `\b`, no lazy quantifier, no count above 255, and no lookbehind, which takes Postgres thirty times as
 * long: what has to stand before a secret is a group, and put back.
 */

/** What a secret becomes. Masking twice changes nothing, and JSON that is masked as a text stays JSON. */
export const MASKED = '[masked]';

export interface KeyShape {
  /** Whose keys look so. */
  name: string;
  /** A group is what stands before the secret and stays. */
  pattern: string;
  /** Made up, in the words around it; `secret` is what must go. */
  samples: readonly { text: string; secret: string }[];
}

const sample = (before: string, secret: string, after = '') => ({ text: before + secret + after, secret });
const letters = (count: number) => 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0z'.repeat(5).slice(0, count);
const HEX = '0123456789abcdef0123456789abcdef';
const UUID = '01234567-89ab-4cde-8f01-23456789abcd';

/** Keys that are known by themselves, in upper and lower case as their services write them. */
export const KEY_SHAPES: readonly KeyShape[] = [
  {
    name: 'OpenAI, Stability, Anthropic, OpenRouter, DeepSeek',
    // Not the end of a word such as disk-; a key in a percent-encoded text follows a code. Asterisks: OpenAI quotes so.
    pattern: '(^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2})sk-[A-Za-z0-9_*-]{16,}',
    samples: [
      sample('Incorrect API key provided: ', `sk-${letters(48)}`, '. You can find it'),
      sample('{"key":"', `sk-proj-${letters(40)}_-${letters(40)}`, '"}'),
      sample('Incorrect API key provided: ', 'sk-proj-********************Ab1c', '.'),
      sample('?k%3D', `sk-ant-api03-${letters(30)}`),
    ],
  },
  {
    name: 'Supabase secret keys and access tokens',
    pattern: 'sb_secret_[A-Za-z0-9_-]{8,}|sbp_[A-Za-z0-9_]{20,}',
    samples: [sample('apikey=', `sb_secret_${letters(22)}_a1b2c3d4`), sample('', `sbp_${HEX}01234567`)],
  },
  {
    name: "JSON web tokens: Supabase's service_role, signed addresses",
    pattern: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*`,
    samples: [
      sample('JWT expired: ', 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2lnbmF0dXJlLW9m', ' !'),
    ],
  },
  {
    name: 'Google API keys and access tokens',
    pattern: String.raw`AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_.-]{20,}|AQ\.[A-Za-z0-9_-]{30,}`,
    samples: [
      sample('models/gemini:generateContent?x=', `AIza${letters(35)}`, '&alt=json'),
      sample('token ', `ya29.a0${letters(60)}`, ' expired'),
      sample('', `AQ.Ab8${letters(48)}`),
    ],
  },
  {
    name: 'fal',
    pattern: '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9a-fA-F]{20,}',
    samples: [sample('No user for ', `${UUID}:${HEX}`, ' found')],
  },
  {
    name: 'Replicate, Hugging Face, Groq, xAI, npm, GitLab',
    pattern: '(?:r8_|hf_|gsk_|xai-|npm_|glpat-)[A-Za-z0-9_-]{20,}',
    samples: ['r8_', 'hf_', 'gsk_', 'xai-', 'npm_', 'glpat-'].map((prefix) =>
      sample('Unauthenticated: ', `${prefix}${letters(36)}`, ' is unknown'),
    ),
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

/** Secrets that are known by what stands before them, in upper or lower case. What stands there stays. */
export const NAMED_SECRETS: readonly KeyShape[] = [
  {
    name: 'an Authorization scheme',
    pattern: String.raw`((?:bearer|basic)(?:\s|%20))[A-Za-z0-9._~+/=:-]{16,}`,
    samples: [
      sample('sent Authorization: Bearer ', letters(32), ' to'),
      sample('"Basic ', 'dXNlcjpwYXNzd29yZDEyMw==', '"'),
    ],
  },
  {
    name: 'a header or a setting that holds a key: x-key (Flux), mj-api-secret, Authorization: Key (fal), passwords',
    // A digit: "password: incorrect" is no secret.
    pattern: String.raw`((?:authorization|api[_-]?key|x-key|mj-api-secret|security-token|client_secret|password|passwd)["'\\]{0,9}\s{0,5}[:=]\s{0,5}["'\\]{0,9}(?:(?:bearer|basic|key|token)\s{1,5})?)(?=[^\s"'\\&,;<>]{0,99}[0-9])[^\s"'\\&,;<>]{8,}`,
    samples: [
      sample('request headers: x-key: ', UUID, ', accept'),
      sample('{"X-Goog-Api-Key":"', letters(20), '"}'),
      sample(String.raw`{\"mj-api-secret\": \"`, letters(12), String.raw`\"}`),
      sample('Authorization: Key ', letters(24)),
      sample('authorization=', `${letters(10)}`),
      sample('host=db user=postgres password=', 'hunter2hunter2', ' dbname=x'),
    ],
  },
  {
    name: 'a part of an address',
    pattern: String.raw`([?&](?:key|api[_-]?key|x-api-key|access_token|token|auth|secret|sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature)=)[^\s"'\\&<>#]{6,}`,
    samples: ['key', 'api_key', 'x-api-key', 'access_token', 'token', 'sig', 'X-Amz-Signature'].map((name) =>
      sample(`GET https://images.example/a.png?w=1&${name}=`, 'abcdefgh', '&h=2 answered 403'),
    ),
  },
  {
    name: 'the password of a connection string',
    // Those of Postgres are pasted with all kinds of letters in them.
    pattern: String.raw`(postgres(?:ql)?://[^\s/?#@:"']*:)[^\s"'<>]{1,255}(?=@)`,
    samples: [
      sample('postgresql://postgres.ref:', 'p@ss/w0rd?', '@aws-0.pooler.supabase.com:5432/postgres refused'),
      sample('postgres://u:', 'secret', '@127.0.0.1/x'),
    ],
  },
  {
    name: 'the password of any other address',
    pattern: String.raw`(://[^\s/?#@:"']*:)[^\s/?#@"'<>]+(?=@)`,
    samples: [sample('proxy http://user:', 'secret', '@proxy.example:8080 answered 407')],
  },
  {
    name: 'incoming webhooks of Slack and Discord',
    pattern: String.raw`(hooks\.slack\.com/(?:services|workflows|triggers)/|discord(?:app)?\.com/api/webhooks/)[A-Za-z0-9_/-]{8,}`,
    samples: [
      sample('POST https://hooks.slack.com/services/', `T00000000/B00000000/${letters(24)}`, ' answered 404'),
      sample('https://discord.com/api/webhooks/', `123456789012345678/${letters(60)}`),
    ],
  },
];

const patternOf = (shapes: readonly KeyShape[]) => shapes.map(({ pattern }) => pattern).join('|');
const BY_THEMSELVES = new RegExp(patternOf(KEY_SHAPES), 'g');
const BY_NAME = new RegExp(patternOf(NAMED_SECRETS), 'gi');

/** The groups of a pattern that has not matched are empty. */
const NAMED_MASK = NAMED_SECRETS.map((_, i) => `$${i + 1}`).join('') + MASKED;

/** The text with `[masked]` in place of everything that looks like somebody's key. */
export function maskSecrets(text: string): string {
  return text.replace(BY_THEMSELVES, `$1${MASKED}`).replace(BY_NAME, NAMED_MASK);
}
