import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { parameters, signInWorks, tokenComes, userSays } from './steps-clients'

export const grantNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'The app uses a way of getting tokens that is not ticked for it in Okta',
  because:
    'In Okta, each app has a type and a list of grant types. The request uses another one, or a `response_type` that needs another one: `token` and `id_token` are the implicit flow, `code` is Authorization Code.',
  remedies: [
    userSays('Okta says that the app is not set up for this grant or response type. The grant types in Okta have to fit those that the app uses.'),
    {
      by: 'developer',
      steps: [
        parameters,
        'For the sign-in compare `response_type`, for the token request `grant_type`, with the list in the brackets: `authorization_code`, `refresh_token`, `client_credentials`, `implicit`, `password`, the device code and the interaction code.',
        'For people, use `response_type=code` with PKCE, in web, single-page and mobile apps alike. Older libraries ask for `token` or `id_token`: update or set them.',
      ],
      otherWays: [
        'For a program without a user, use `client_credentials`, with an API Services app.',
        'For `refresh_token` and `offline_access`, the app needs Refresh Token ticked.',
        'Tell the admin which grants the app needs, and nothing more.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}, choose the app with this client id, and on the General tab, under General Settings, choose Edit.`,
        'Under Grant type, tick what the app needs. Some stand behind Advanced, in older menus under Allowed grant types.',
        'If the grant is not offered, the app has the wrong type (web, single-page, native, API Services). Likely the type cannot be changed later: create an app of the right one.',
      ],
      otherWays: [
        'At a custom authorization server, the rule in Security > API > Authorization Servers > Access Policies has to name the grant as well.',
        'The interaction code is offered only where Settings > Account > Embedded widget sign-in support allows it.',
      ],
      takes: 'about 5 minutes',
      risk: 'Implicit and Resource Owner Password are weak: tokens in addresses, passwords in the app’s hands. Do not tick them for a new app.',
    },
  ],
  verify: [signInWorks, tokenComes],
  warnings: ['Do not tick every grant type.', 'Do not go over to Resource Owner Password to get past it: it cannot ask for a second factor.'],
  howWeKnow:
    '“Not authorized to use the provided grant type”, “grant type is not supported” and “response type is not supported” show it. The square brackets at the end list what is set up now. The type of the app counts too: a service app cannot sign people in, and only a service app takes client credentials at the org authorization server.',
  sources: [own.grants, own.oidcApp, own.embeddedSignIn, sources.serviceApp, sources.errorCodes],
}
