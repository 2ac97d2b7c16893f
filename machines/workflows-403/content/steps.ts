import { openApps } from '@/machines/shared/steps'

/** Sentences that several causes of this tree share. */

export const openScopes = `${openApps}, choose Okta Workflows OAuth, and open the Okta API Scopes tab.`

export const findConnection =
  'As a super admin assigned to Okta Workflows OAuth: in the Workflows console, open Connections and choose the reauthorize icon of the card’s connection.'
export const enterDomain = 'Enter the domain of your org, as in `acme.okta.com`: no `https://`, no `-admin`.'
export const enterClient = 'Enter the Client ID and client secret from the Sign On tab of Okta Workflows OAuth.'
/** How reauthorizing begins, whatever the permissions. */
export const reauthorize = [findConnection, enterDomain, enterClient] as const

const finish = (permissions: readonly string[]) => [
  ...permissions,
  'Choose Reauthorize. Sign in with the account that the flow should act as, best a service account.',
]

export const finishWithDefaults = finish([
  'On the Permissions tab, select Use default scopes. The list shows what is granted on the Okta API Scopes tab, all ticked. Check that {www-authenticate.scope|the missing scope} is in it.',
])

export const finishWithCustom = finish([
  'On the Permissions tab, select Customize scopes (advanced). The list shows what is granted on the Okta API Scopes tab and what was added by hand. If {www-authenticate.scope|the missing scope} is in it, tick it.',
  'If it is not in the list, type {www-authenticate.scope|the name of the scope} under Manually add scopes, at the bottom of the page, character by character.',
])

export const finishAsBefore = finish([
  'On the Permissions tab, keep what the connection had: Use default scopes takes what is granted on the Okta API Scopes tab, Customize scopes (advanced) a choice of it.',
])

export const reauthorizeRisk =
  'From then on, every card with this connection acts as the account that signs in. If that account may do less than the last one, other flows fail.'

export const askSuperAdmin =
  'Send the link to this case to a super admin, with the name of the scope ({www-authenticate.scope|it is in the error}), the name of the connection, and what the flow does with it.'

export const testCard =
  'In the flow, run Test this card on the failed card. If that one changes something, test a card that only reads and needs the same right. It ends without an error.'

export const nextScope = 'If the error now names another scope, do the same for that one.'

export const nextRun = 'The next run of the flow gets past this card in Execution History.'

export const keepDefaults =
  'Do not untick or revoke a default scope (address, email, groups, offline_access, openid, phone, profile): the connection can then no longer be authorized.'

export const notGroups = 'Do not take `groups` for `okta.groups.read`. The first belongs to the sign-in and likely opens nothing of Okta’s API.'
