/** Sentences that several trees share. A token, a secret and a whole log stay with the reader: commands name variables. */

export const openApps = 'In the Admin Console, open Applications > Applications (in newer menus Applications and Resources > Applications)'

export const onlySuperAdmin = 'Only a super admin can grant scopes. If you are not one, send this page to one.'

export const scopeAndRole = 'Scope and role are both needed: the scope says what the token may ask for, the role what its owner may do.'

export const keepToken = 'Do not paste a live token into a site that decodes tokens, nor into a chat, a mail or a ticket.'

export const keepSecret = 'Do not send a client secret, a private key or an API token by e-mail, chat or ticket.'

export const notSuperAdmin = 'Do not make the account a super admin for good to get rid of an error.'

/** For the one who sees only a status: which part of the answer tells causes apart. */
export const logMore =
  'Let your program write down status, `X-Okta-Request-Id`, `WWW-Authenticate`, `Date` and the `X-Rate-Limit` headers of each failed answer, with the body, and never `Authorization`, `Cookie` or `DPoP`.'

/** What Okta Support needs. */
export const casePack =
  'Open a case with Okta Support. Name the org, `X-Okta-Request-Id` {http-response.requestId|of a failed answer}, the error id {okta-error.errorId|if there is one} and the time in UTC. Add the method, the path with ids taken out, and how often it fails. You need permission to open support cases.'

export const findRequest =
  'In Reports > System Log, search for `transaction.id eq "{http-response.requestId|the request id}"`. Not every refusal leaves an event, so an empty result proves nothing.'
