import type { Replies } from './rows'

/** An error without a description: it picks a branch, and its questions are asked. */
export const bare: Replies = [
  ['grantType', ['oauth-error.unauthorized_client']],
  ['invalidClient', ['oauth-error.invalid_client']],
  ['invalidGrant', ['oauth-error.invalid_grant']],
  ['invalidScope', ['oauth-error.invalid_scope']],
  ['invalidRequest', ['oauth-error.invalid_request']],
]
