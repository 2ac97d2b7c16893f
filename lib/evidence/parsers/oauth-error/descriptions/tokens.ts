import type { Description } from './description'

/** Codes, tokens and PKCE. */
export const tokens = {
  invalid_authorization_code: [['the authorization code is invalid or has expired']],
  pkce_verification_failed: [['pkce verification failed', 'shared']],
  pkce_missing_verifier: [['pkce code verifier is required', 'shared']],
  pkce_missing_challenge: [['pkce code challenge is required by the application']],
  pkce_challenge_required: [['pkce code challenge is required to use the interaction']],
  pkce_missing_challenge_verifier_present: [['pkce code challenge should be specified']],
  pkce_unsupported_code_challenge_method: [['pkce code challenge method is not supported']],
  invalid_refresh_token: [['the refresh token is invalid or expired', 'shared']],
  mismatched_client: [['the grant was issued to another client']],
  invalid_device_code: [['the device code is invalid or has expired']],
  expired_token: [['the device code has expired', 'shared']],
  token_expired: [['the token has expired', 'plain']],
  access_token_invalid: [['the access token is invalid', 'plain']],
  access_token_invalid_audience: [['access token provided is not intended for okta']],
  access_token_invalid_issuer: [['access token provided has an invalid issuer']],
  access_token_revoked: [['the access token has been revoked', 'plain']],
  token_timestamp_invalid: [['the token timestamp is invalid']],
  access_token_missing: [['the access token is missing', 'plain']],
  invalid_token: [['the token is invalid', 'plain']],
  authorization_pending: [['the device authorization is pending']],
  id_token_invalid: [['the id token is invalid', 'plain']],
  refresh_token_validation_failure: [["can't create refresh token. the following field"]],
} as const satisfies Record<string, readonly Description[]>
