import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { appPath, askSuperAdmin, finishWithCustom, nextRun, reauthorize, reauthorizeRisk, testCard } from './steps'

export const scopeNotListed: CauseContent = {
  kind: 'cause',
  title: 'The scope {www-authenticate.scope|that is missing} is not on the API Scopes tab',
  because:
    'Okta Workflows OAuth does not list every scope; it depends on the org’s features. Identity Governance scopes are the usual example. {www-authenticate.scope|The missing scope} has to be added in another way.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `Search the whole list for {www-authenticate.scope|the missing scope}. ${appPath} > Okta API Scopes. If it is there, grant it.`,
        reauthorize,
        finishWithCustom,
      ],
      otherWays: [
        'If that does not help, grant it through the API, with a super admin’s token that carries `okta.appGrants.manage`. The app’s Client ID is usually its id too.',
        '`curl -s -X POST -H "Authorization: Bearer $ACCESS_TOKEN" -H "Content-Type: application/json" -d \'{"scopeId": "{www-authenticate.scope|okta.logs.read}", "issuer": "https://acme.okta.com"}\' "https://acme.okta.com/api/v1/apps/$CLIENT_ID/grants"`. This applies to every connection of the app; DELETE takes it back. Then reauthorize.',
      ],
      takes: 'about 10 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [askSuperAdmin, 'Check that the endpoint still exists, and that your org has its feature.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, nextRun],
  warnings: ['Do not add scopes by guess: a misspelt one is likely refused or ignored.', 'Do not take a wider scope just because it is listed.'],
  howWeKnow:
    '`insufficient_scope` in the header `www-authenticate` names the scope. Certain once the whole Okta API Scopes tab does not list it. Mind the exact name.',
  sources: [sources.workflows403, sources.workflowsGuidance, own.governance, sources.spec],
}
