/**
 * What the words of an error mean, where its code and type say nothing: gateways put another service's error into a
 * sentence. The one place for such words; an adapter adds rows of its own in its table. The first row that fits counts.
 *
 * The patterns ask for whole phrases, because an error may repeat the prompt, and a product may be called anything.
 */
import type { FailureClass } from '../../queue/contract.ts';

export interface WordsRow {
  failureClass: FailureClass;
  words: RegExp;
  /** The parameter that it is about, where the words do not spell it. */
  parameter?: string;
  /** Who says it so. */
  source: string;
}

export const FAILURE_WORDS: readonly WordsRow[] = [
  {
    failureClass: 'config',
    words: /\baccount (?:has been |is |was )?(?:suspended|deactivated|disabled|banned|terminated|blocked)/i,
    source: 'OpenAI and its resellers, of accounts',
  },
  {
    failureClass: 'content_blocked',
    words:
      /content[ _-]?(?:management |safety |moderation )?polic(?:y|ies)|content[ _-]?(?:filter|moderation)|responsible ?ai ?policy/i,
    source: 'litellm (ContentPolicyViolationError), Azure OpenAI, OpenAI',
  },
  {
    failureClass: 'content_blocked',
    words: /\b(?:violat|breach)\w*\b[^.]{0,80}\b(?:polic(?:y|ies)|guidelines|terms|rules)\b/i,
    source: 'OpenAI (invalid prompt), Vertex AI, Together',
  },
  {
    failureClass: 'content_blocked',
    words:
      /\bsafety (?:system|filter|checker|setting|polic)|\bmoderation (?:system|filter|polic|rules|blocked|failed)|\b(?:blocked|rejected|flagged) by (?:the |our |its )?(?:\w+ )?(?:moderation|safety|filter)/i,
    source: 'OpenAI images, OpenRouter, Stability AI',
  },
  {
    failureClass: 'content_blocked',
    words:
      /\b(?:prompt|input|request|content|image) (?:was |has been |were |is )?(?:flagged|moderated)|\bprompt (?:was |has been |is )?(?:rejected|refused|blocked)|\b(?:inappropriate|prohibited|explicit|nsfw|illegal|unsafe) (?:content|prompt|image|material)|\bnsfw (?:was |has been )?detected|\bsensitive[ _](?:words?|content)|\bbanned (?:prompt|words?)/i,
    source: 'OpenRouter, fal, one-api and new-api, Novita, Midjourney',
  },
  {
    failureClass: 'quota',
    words:
      /insufficient[ _](?:\w+[ _])?(?:quota|credits?|balance|funds)|(?:quota|balance|credits?|funds)[ _](?:(?:is|are|has been|have been)[ _])?(?:not[ _]enough|insufficient|exhausted|depleted|used up|too low)|preconsumedquota/i,
    source: 'one-api and new-api, Anthropic, Google (prepayment), BFL',
  },
  {
    failureClass: 'quota',
    words:
      /\b(?:exhausted|depleted|out of|run out of|ran out of|not enough|no (?:more|remaining)) (?:your )?(?:prepa\w+ )?(?:balance|credits?|funds|quota)\b|\byou lack (?:sufficient )?credits/i,
    source: 'fal, OpenRouter, Stability AI, xAI',
  },
  {
    failureClass: 'quota',
    words:
      /\b(?:spend(?:ing)?|billing|usage|credit)[ _](?:hard )?(?:limit|cap)(?: has been| was| is)? (?:reached|exceeded|hit)|\b(?:hit|reached|exceeded|over|exceeds) (?:\w+ ){0,3}(?:spend(?:ing)?|billing|credit) (?:hard )?(?:limit|cap)|\bspending cap\b|\bbilling hard limit/i,
    source: 'OpenAI, Google, xAI',
  },
  {
    failureClass: 'quota',
    words:
      /\bbudget(?: has been|_| was)? ?exceeded|\bexceeded ?(?:the |your |its )?budget|\b(?:over|crossed) budget/i,
    source: 'litellm (BudgetExceededError, ExceededBudget)',
  },
  {
    failureClass: 'quota',
    // The same sentence comes with limits by the minute: those have a wait or a number.
    words:
      /\bexceeded your current quota(?![\s\S]*(?:(?:retry|try again) in \d|limit:? ?[1-9]))|insufficientquota/i,
    source: 'OpenAI by way of gateways; Google says the same and then names limits',
  },
  {
    failureClass: 'quota',
    words:
      /\blimit(?:_value)?["']?\s?[:=]?\s?["']?0(?![\d.]*\d)["']?(?=[\s,.;)}\]"']|$)|\b(?:does not|doesn['’]t) have a free (?:\w+ )?tier/i,
    source: 'Google (quotaMetric …, limit: 0), OpenAI (Limit 0, Used 0)',
  },
  {
    failureClass: 'quota',
    words: /\b(?:daily|monthly) (?:free )?(?:allocation|quota|usage limit)\b|\bpayment required\b/i,
    source: 'Cloudflare Workers AI, gateways with plans',
  },
  {
    failureClass: 'permanent',
    words:
      /\bprompt\b[^.]{0,60}(?:too (?:long|short)|is empty|must not be empty|cannot be empty|exceed|at most|maximum)|maximum context length|context[ _]?(?:length|window)[ _]?exceeded|\bexceeds? the maximum number of tokens/i,
    source: 'OpenAI, litellm (ContextWindowExceededError), Google, BFL',
  },
  {
    failureClass: 'config',
    words:
      /\b(?:incorrect|invalid|wrong|missing|expired|revoked|unknown|no) api[ _-]?key|\bapi[ _-]?key\b[^.]{0,30}(?:not valid|invalid|incorrect|missing|expired|revoked|disabled|required)|\bauthentication ?(?:error|failed)|\borgani[sz]ation must be verified/i,
    source: 'OpenAI, Google, litellm (AuthenticationError)',
  },
  {
    failureClass: 'config',
    words:
      /\bmodels?\b[^.]{0,100}(?:does not exist|doesn['’]t exist|not found|not available|not supported|no longer|deprecated|shut down|retired|not a valid)|\b(?:unknown|invalid|no such|unsupported) model\b|\bnot a valid model\b|\bmodels?\/\S+ is not found/i,
    parameter: 'model',
    source: 'OpenAI, vLLM, litellm, OpenRouter, Google',
  },
  {
    failureClass: 'config',
    words:
      /\bdeployment\b[^.]{0,60}(?:does not exist|not found)|\bno (?:available )?channels?\b[^.]{0,40}\bmodel\b|\bapplication\b[^.]{0,60} not found/i,
    parameter: 'model',
    source: 'Azure OpenAI, one-api and new-api, fal',
  },
  {
    failureClass: 'config',
    words:
      /\bmust provide a model\b|\bmodel (?:parameter )?is (?:required|missing)\b|\bmissing (?:required )?(?:\w+:? )?['"`]?model\b|\bno model (?:was )?(?:specified|given|provided)\b/i,
    parameter: 'model',
    source: 'OpenAI, gateways without a model of their own',
  },
  {
    failureClass: 'config',
    words: /\b(?:invalid|unknown)(?: request)? url\b|^404 page not found\s*$/i,
    parameter: 'url',
    source: 'OpenAI, Go servers',
  },
  {
    failureClass: 'config',
    words: /unsupportedparams|\bunrecogni[sz]ed request argument/i,
    source: 'litellm (UnsupportedParamsError), OpenAI',
  },
  {
    failureClass: 'rate_limited',
    words:
      /\brate[ _-]?limit(?:s|ed)?\b[^.]{0,40}(?:exceeded|reached|hit\b)|\b(?:exceeded|reached|hit) (?:\w+ ){0,3}rate[ _-]?limit|ratelimiterror|\btoo many requests|\bthrottl(?:ed|ing)/i,
    source: 'litellm (RateLimitError), one-api and new-api at other statuses than 429',
  },
  {
    failureClass: 'ambiguous',
    words: /litellm\.(?:api)?timeout|\b(?:upstream|request|model) (?:request )?timed out/i,
    source: 'litellm (Timeout, 408): its own call upstream goes on, and may be billed',
  },
  {
    failureClass: 'transient',
    words:
      /\boverloaded\b|\b(?:at|over|out of) capacity\b|serviceunavailableerror|\bno (?:healthy|available) (?:upstreams?|servers?|workers?|deployments?)/i,
    source: 'OpenAI, Anthropic, litellm (ServiceUnavailableError), Envoy',
  },
];

/** The row that the words fit; null for none. */
export function readWords(words: string | null, own: readonly WordsRow[] = []): WordsRow | null {
  if (words === null) return null;
  const read = words.slice(0, MOST_READ);
  return [...own, ...FAILURE_WORDS].find((row) => row.words.test(read)) ?? null;
}

/** An error that is longer repeats the request. */
const MOST_READ = 4_000;

/** True when waiting does not help, whatever wait the answer names. */
export function isHopeless(words: string | null): boolean {
  return (
    words !== null &&
    FAILURE_WORDS.some((row) => row.failureClass === 'quota' && row.words.test(words.slice(0, MOST_READ)))
  );
}
