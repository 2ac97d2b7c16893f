import type { Description } from './description'

/** Scopes. */
export const scopes = {
  no_matching_scope: [['one or more scopes are not configured for the authorization server']],
  illegal_custom_scope: [['custom scopes are not allowed for this request']],
  illegal_scope: [['the following scopes are not allowed for this request']],
  illegal_scopes: [['scopes are not allowed for this request.', 'plain']],
  no_default_scopes: [['does not have any configured default scopes']],
  missing_scopes: [['no scopes were requested', 'plain']],
  openid_not_allowed_client_creds: [["cannot request 'openid' scopes using client credentials"]],
  client_credentials_self_scope_requested: [['may not request .self scopes']],
  no_org_scopes_granted: [['you are not allowed any of the requested scopes']],
  consent_required: [['the following scopes require user consent: [']],
  consent_required_client_credentials: [['cannot be granted for the client credentials grant type']],
  scope_denied: [['some of the requested scopes were denied by the policy']],
  no_scope_allowed: [['policy evaluation succeeded, but all the requested scopes']],
  refresh_scopes_denied: [['some of the scopes requested for the refresh request']],
  access_token_insufficient_scopes: [['access token provided does not contain the required scopes']],
  invalid_scope: [['the requested scope is invalid, unknown, malformed', 'shared']],
  openid_scope_required: [["with openid scopes require the 'openid' scope"]],
  illegal_scope_combination: [['the following scopes cannot be requested together']],
  exact_scope_required: [['the scope parameter must exactly match the required scopes']],
  admin_consent_insufficient_permission: [['sufficient permission to provide administrator consent']],
} as const satisfies Record<string, readonly Description[]>
