import type { Replies } from './rows'

/** An error without a description: it picks a branch, and its questions are asked. */
export const bare: Replies = [
  ['grantType', ['oauth-error.unauthorized_client']],
  ['invalidClient', ['oauth-error.invalid_client', 'okta-system-log.clientCredentialsInvalid']],
  ['invalidGrant', ['oauth-error.invalid_grant']],
  ['invalidScope', ['oauth-error.invalid_scope']],
  ['request', ['oauth-error.invalid_target']],
  ['invalidRequest', ['oauth-error.invalid_request']],
]
