/**
 * What codes and types mean at whatever service: gateways hand on each other's, so no adapter has to list them. One
 * spelling a code: see `normalCode`. Words that merely repeat the status (`invalid_request_error`, `upstream_error`)
 * are left out, so that more telling signs are looked for.
 */
import type { FailureClass } from '../../queue/contract.ts';

/** By whom these are used, as looked up in November 2026. */
const CODES_BY_CLASS: Readonly<Partial<Record<FailureClass, readonly string[]>>> = {
  content_blocked: [
    // OpenAI, xAI, fal
    ...['content_policy_violation', 'image_content_policy_violation', 'moderation_blocked', 'content_policy'],
    // Azure, Vertex AI
    ...[
      'content_filter',
      'content_filter_policy',
      'responsible_ai_policy_violation',
      'image_safety',
      'safety',
    ],
    ...['prohibited_content', 'blocklist'],
    // Stability AI, BFL, Lightricks
    ...['content_moderation', 'content_moderated', 'request_moderated', 'content_filtered', 'moderation'],
    // one-api, new-api, Novita and other resellers
    ...['sensitive_words_detected', 'sensitive_check', 'prompt_blocked', 'violation_fee_grok_csam'],
    ...['illegal_prompt', 'content_violation', 'policy_violation', 'nsfw', 'nsfw_content'],
  ],
  quota: [
    // OpenAI
    ...['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active', 'credit_balance_exhausted'],
    // litellm and other gateways with budgets
    ...['budget_exceeded', 'project_budget_exceeded', 'exceeded_budget', 'spend_limit_exceeded'],
    ...['spending_limit_reached', 'spending_cap_reached', 'credit_limit_exceeded'],
    // one-api, new-api
    ...['insufficient_user_quota', 'pre_consume_token_quota_failed', 'quota_not_enough'],
    ...['entitlement_required', 'entitlement_inactive', 'entitlement_daily_limit_exceeded'],
    'entitlement_total_limit_exceeded',
    // OpenRouter, Stability AI, fal, Novita, Lightricks, Alibaba, Google
    ...['insufficient_credits', 'insufficient_credit', 'insufficient_balance', 'insufficient_funds'],
    ...['payment_required', 'exhausted_balance', 'not_enough_balance', 'billing_balance_not_enough'],
    ...['credits_exhausted', 'credit_balance_too_low', 'arrearage', 'billing_disabled'],
  ],
  config: [
    // Keys and accounts
    ...['invalid_api_key', 'incorrect_api_key', 'missing_api_key', 'api_key_invalid', 'api_key_expired'],
    ...['invalid_key', 'expired_key', 'authentication', 'authentication_failed', 'invalid_authentication'],
    ...['unauthorized', 'permission', 'permission_denied', 'account_deactivated', 'invalid_organization'],
    ...['mismatched_organization', 'organization_not_verified', 'unsupported_country_region_territory'],
    ...['token_not_found_in_db', 'channel_invalid_key', 'channel_no_available_key'],
    // Models
    ...['model_not_found', 'invalid_model', 'unknown_model', 'no_such_model', 'model_not_available'],
    ...['model_not_supported', 'deployment_not_found', 'model_price', 'channel_model_mapped'],
    ...['operation_not_supported', 'unknown_url', 'invalid_url', 'api_not_found', 'route_not_found'],
    ...['key_model_access_denied', 'team_model_access_denied'],
    ...['user_model_access_denied', 'org_model_access_denied', 'project_model_access_denied'],
    // Parameters
    ...['unknown_parameter', 'unsupported_parameter', 'unsupported_params', 'unsupported_value'],
    ...['unsupported_request_value', 'missing_required_parameter', 'channel_param_override_invalid'],
    ...['invalid_size', 'invalid_image_size', 'unsupported_size'],
    // FastAPI (pydantic): a field that the server does not know, or that we do not send
    ...['extra_forbidden', 'value_error_extra', 'missing', 'value_error_missing'],
  ],
  permanent: [
    ...['prompt_too_long', 'tokens_too_long', 'context_length_exceeded', 'context_window_exceeded'],
    ...['invalid_prompt', 'invalid_language'],
  ],
  bad_request: ['bad_request'],
  rate_limited: [
    ...['rate_limit', 'rate_limit_exceeded', 'rate_limit_reached', 'rate_limited', 'too_many_requests'],
    ...['throttling', 'throttled', 'slow_down', 'token_concurrency_limit_reached'],
  ],
  transient: [
    ...['overloaded', 'server_overloaded', 'engine_overloaded', 'model_overloaded', 'capacity_exceeded'],
    ...['service_unavailable', 'service_not_available', 'no_db_connection', 'token_concurrency_unavailable'],
  ],
};

export const COMMON_CODES: Readonly<Record<string, FailureClass>> = Object.fromEntries(
  Object.entries(CODES_BY_CLASS).flatMap(([failureClass, codes]) =>
    codes.map((code) => [code, failureClass as FailureClass]),
  ),
);

/** `ContentPolicyViolationError`, `contentPolicyViolation`, `CONTENT-POLICY-VIOLATION` → `content_policy_violation`. */
export function normalCode(code: string): string {
  return snakeCase(code).replace(/_(?:error|exception)$/, '');
}

/** `imageSize` → `image_size`. */
export function snakeCase(name: string): string {
  return name
    .slice(0, 100)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
}
