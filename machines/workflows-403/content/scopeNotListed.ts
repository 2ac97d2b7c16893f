import { sources } from '@/machines/shared/sources'
import { keepSecret, onlySuperAdmin } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { askSuperAdmin, finishWithCustom, nextRun, openScopes, reauthorize, reauthorizeRisk, testCard } from './steps'

export const scopeNotListed: CauseContent = {
  kind: 'cause',
  title: 'The scope {www-authenticate.scope|that the card needs} is not on the Okta API Scopes tab',
  because:
    'Not every scope is listed on the tab of Okta Workflows OAuth. Which ones are depends on the features of the org; those of Identity Governance are the usual example. {www-authenticate.scope|The missing scope} has to be added in another way.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        openScopes,
        'Search the whole list once more for {www-authenticate.scope|the scope that is missing}. If it is there, grant it.',
        'If it is not, add it by hand to the connection, as Okta’s support page does.',
      ],
      otherWays: [...reauthorize, ...finishWithCustom],
      takes: 'about 10 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'If that does not help: Okta’s help page grants such a scope to the app through the API.',
        onlySuperAdmin,
        'Note the Client ID of Okta Workflows OAuth, on its Sign On tab. It is, as a rule, the app’s id too.',
      ],
      otherWays: [
        'Grant the scope, with your own address and scope and a token of a super admin that carries `okta.appGrants.manage`: `curl -s -X POST -H "Authorization: Bearer $ACCESS_TOKEN" -H "Content-Type: application/json" -d \'{"scopeId": "{www-authenticate.scope|okta.logs.read}", "issuer": "https://acme.okta.com"}\' "https://acme.okta.com/api/v1/apps/$CLIENT_ID/grants"`.',
        'Reauthorize the connection, as above.',
      ],
      takes: 'about 15 minutes',
      risk: 'The grant counts for every connection that uses the app. It can be taken back in the same way, by DELETE.',
    },
    {
      by: 'developer',
      steps: [askSuperAdmin, 'Check in Okta’s API description that the endpoint you call still exists, and that your org has the feature behind it.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, 'Reauthorizing again shows the scope in the list, ticked.', nextRun],
  warnings: [
    'Do not add scopes by guess: a misspelt one is likely refused or ignored.',
    'Do not replace the missing scope with a wider one that happens to be listed.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`insufficient_scope` in the header `www-authenticate` names the scope. The rest is certain once the whole list on the Okta API Scopes tab was searched and does not hold it. Mind the exact name: a scope and the permission of an admin role can have different names.',
  sources: [sources.workflows403, sources.workflowsGuidance, own.governance, sources.spec],
}
