import { type Rows, rows } from './rows'

/** An error without a description: it picks a branch, and its questions are asked. */
export const bare: Rows = {
  ...rows('grantType', 'oauth-error.unauthorized_client'),
  ...rows('invalidClient', 'oauth-error.invalid_client'),
  ...rows('invalidGrant', 'oauth-error.invalid_grant'),
  ...rows('invalidScope', 'oauth-error.invalid_scope'),
  ...rows('invalidRequest', 'oauth-error.invalid_request'),
}
