import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { parameters, signInWorks, userSays } from './steps-clients'

export const grantNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'The app uses a grant type that is not enabled for it',
  because:
    'The request uses a grant type that is not ticked for the app, or a `response_type` that needs one: `token` and `id_token` need Implicit, `code` needs Authorization Code.',
  remedies: [
    userSays('Okta does not allow the app this grant type or response type. Please compare the settings.'),
    {
      by: 'developer',
      steps: [
        parameters,
        'Compare the request with the list in brackets at the end of the error. Sign-in: `response_type`. Token request: `grant_type`.',
        'For users, use `response_type=code` with PKCE. Older libraries request `token` or `id_token`: update or configure them.',
      ],
      otherWays: [
        'For a program without a user, use `client_credentials` with an API Services app.',
        'For `refresh_token` and `offline_access`, the app needs Refresh Token ticked.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app with this client ID. ${appsMenu} > the app > General > General Settings > Edit.`,
        'Under Grant type, tick only what the app needs. Some are under Advanced (older menus: Allowed grant types).',
        'If the grant is not offered, create an app of the right type. Likely, the type cannot be changed later.',
      ],
      otherWays: ['At a custom authorization server, the rule under Access Policies must allow the grant too.'],
      takes: 'about 5 minutes',
      risk: 'Implicit puts tokens into URLs. Resource Owner Password gives the app passwords. Tick neither for a new app.',
    },
  ],
  verify: [signInWorks],
  warnings: ['Do not tick every grant type.', 'Do not switch to Resource Owner Password: it cannot ask for a second factor.'],
  howWeKnow:
    '“Not authorized to use the provided grant type”, “grant type is not supported” or “response type is not supported” shows it. A service app cannot sign users in.',
  sources: [own.grants, own.oidcApp, own.embeddedSignIn, sources.serviceApp, sources.errorCodes],
}
