import type { Description } from './description'

/** Limits and failures of the server. */
export const failures = {
  user_rate_limited: [['api call exceeded rate limit due to too many requests', 'plain']],
  too_many_user_codes: [['too many user codes generated']],
  server_error: [['the authorization server encountered an unexpected condition', 'shared']],
  access_token_not_generated: [['failed to create the access_token']],
  user_claim_evaluation_failure: [['user claim could not be evaluated'], ['claim evaluation failed', 'plain']],
  system_claim_evaluation_failure: [['system claim could not be evaluated']],
  too_many_groups_in_groups_claim: [['the groups claim matched too many groups']],
  temporarily_unavailable: [['the authorization server is currently unable to handle the request', 'shared']],
  slow_down: [['slow down the polling frequency']],
  id_token_not_generated: [['failed to create the id_token']],
  callback_returned_error_without_description: [['the callback service returned an error', 'plain']],
  invalid_callout_response: [
    ['the callout service returned an invalid response', 'plain'],
    ['the callout request failed', 'plain'],
  ],
} as const satisfies Record<string, readonly Description[]>
