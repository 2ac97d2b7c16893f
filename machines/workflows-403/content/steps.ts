/** Sentences that several causes of this tree share. */

/** Where the app is, for the second sentence of a step. Newer consoles name the first menu Applications and Resources. */
export const appPath = 'Admin Console > Applications > Applications > Okta Workflows OAuth'

/** How reauthorizing begins. One of the sentences on permissions below ends it. */
export const reauthorize =
  'As a super admin assigned to Okta Workflows OAuth, reauthorize the card’s connection. Workflows console > Connections. Enter the domain (`acme.okta.com`, no `-admin`), and Client ID and secret from that app’s Sign On tab.'

export const finishWithDefaults =
  'On the Permissions tab, select Use default scopes, then Reauthorize. Check first that {www-authenticate.scope|the missing scope} is ticked. Sign in as the account that the flow acts as, preferably a service account.'

export const finishWithCustom =
  'Select Customize scopes (advanced), then Reauthorize. First tick {www-authenticate.scope|the missing scope}; if it is not listed, type its exact name under Manually add scopes. Sign in as the account the flow should act as.'

/** The whole of reauthorizing in one line, where it is not the main thing. */
export const reauthorizeAsBefore =
  'Reauthorize it as a super admin assigned to Okta Workflows OAuth: Workflows console > Connections. Enter domain, Client ID and secret, keep the permissions, and sign in as the account that should act.'

export const reauthorizeRisk = 'Every card with this connection then acts as the account that signs in. If it may do less than before, other flows fail.'

export const askSuperAdmin =
  'Send the link to this case to a super admin. Add the scope ({www-authenticate.scope|it is in the error}), the connection’s name and the flow’s purpose.'

export const testCard = 'Run Test this card on the failed card: it ends without an error. If it changes data, test one that only reads.'

export const nextScope = 'If the error now names another scope, do the same for that one.'

export const nextRun = 'In Execution History, the next run of the flow gets past this card.'

export const keepDefaults =
  'Do not untick or revoke a default scope (address, email, groups, offline_access, openid, phone, profile): authorization then fails.'

export const notGroups = 'Do not take `groups` for `okta.groups.read`: it likely opens nothing of Okta’s API.'
