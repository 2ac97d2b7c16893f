import type { Description } from './description'

/** A token exchanged for another, as command-line tools do for a session in an app. */
export const exchanges = {
  web_sso_app_assurance_not_met: [["assurance requirements are not met by the 'subject_token'"]],
  resource_app_assurance_not_met: [["'resource' app assurance is not met"]],
  token_exchange_subject_token_expired: [["the 'subject_token' either expired or the session associated"]],
  token_exchange_incomplete_resource_configuration: [['the resource app is not completely configured or user is not assigned']],
  token_exchange_invalid_audience: [['token exchange requests must include a valid audience']],
  unsupported_token_exchange_flow: [['the token exchange flow from ']],
  invalid_subject_token: [["'subject_token' is invalid."]],
  invalid_subject_token_user_inactive: [["'subject_token' is invalid: the user account is not active"]],
  invalid_subject_token_session_expired: [["'subject_token' is invalid: the session associated"]],
  web_sso_client_not_permitted: [["allow the client to request a 'web_sso_token'"]],
  web_sso_token_exchange_request_requires_scope: [["must have the 'okta.apps.sso' scope"]],
  web_sso_actor_token_wrong_audience: [["the 'actor_token' must be issued to the client"]],
  web_sso_subject_token_client_mismatch: [["the 'subject_token' must be issued to the client"]],
  web_sso_token_invalid: [["the 'web_sso_token' is invalid"]],
  web_sso_token_replayed: [["the 'web_sso_token' was already consumed"]],
  web_sso_token_revoked: [["the 'web_sso_token' was revoked"]],
} as const satisfies Record<string, readonly Description[]>
