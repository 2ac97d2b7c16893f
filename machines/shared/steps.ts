/** Sentences that several trees share. A token, a secret and a whole log stay with the reader: commands name variables. */

/** Where the Admin Console lists the apps. The step’s own first sentence comes before it. */
export const appsMenu = 'Admin Console > Applications (newer menus: Applications and Resources) > Applications'

export const onlySuperAdmin = 'Only a super admin can grant scopes. If you are not one, send this page to one.'

export const scopeAndRole = 'Scope and role are both needed: the scope says what the token may ask for, the role what its owner may do.'

export const keepToken = 'Do not paste a live token into a site that decodes tokens, or into a chat, e-mail or ticket.'

export const keepSecret = 'Do not send a client secret, a private key or an API token by e-mail, chat or ticket.'

export const notSuperAdmin = 'Do not make the account a permanent super admin to get rid of an error.'

/** For the one who sees only a status: which part of the answer tells causes apart. */
export const logMore =
  'Let your program log each failed answer. Status, body, `X-Okta-Request-Id`, `WWW-Authenticate`, `Date` and the `X-Rate-Limit` headers; never `Authorization`, `Cookie` or `DPoP`.'

/** What Okta Support needs. */
export const casePack =
  'Open a case with Okta Support (this needs its own permission). Give org, UTC time, method, path without ids, how often it fails, `X-Okta-Request-Id` {http-response.requestId|of a failed answer} and the error id {okta-error.errorId|if any}.'

export const findRequest =
  'Find the call in the System Log. Reports > System Log: `transaction.id eq "{http-response.requestId|the request id}"`. Not every refusal leaves an event, so an empty result proves nothing.'
