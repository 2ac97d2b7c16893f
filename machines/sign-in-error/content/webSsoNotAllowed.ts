import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { sources as own } from './sources-tokens'

export const webSsoNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'The command-line tool may not sign in to the AWS app',
  because:
    'The tool signs in to its own OIDC app and exchanges that token for the AWS app (web SSO). The AWS app does not list it as an allowed client, the scope is missing, or its session ended.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Delete the tool’s cached token, and sign in again through the browser.',
        'Stay signed in to Okta in the browser until the tool is done.',
        'Check the client ID and the AWS app ID in the tool’s settings.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Set Allowed Web SSO Client to the client ID of the tool’s app. It is on the AWS Account Federation app’s Sign On tab.',
        'Allow three grant types on the tool’s OIDC app. General tab: Authorization Code, Device Authorization and Token Exchange.',
        'Grant `okta.apps.sso` on the OIDC app’s Okta API Scopes tab. Assign the user to both apps.',
      ],
      takes: '15 minutes',
      risk: 'The listed client can sign its users in to AWS: list only this tool’s app.',
    },
    {
      by: 'developer',
      steps: ['Use subject and actor token of the same client.', 'Use each web SSO token once, at once.'],
      takes: '30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The tool lists the AWS roles and gets credentials.'],
  warnings: ['Do not send the tool’s cache file to anybody: it holds tokens.'],
  howWeKnow:
    '`web_sso_client_not_permitted`, `web_sso_…`, or “The ‘subject_token’ either expired or the session associated with it was terminated.” proves it. “Assurance requirements are not met” is another cause: the two apps’ policies differ.',
  sources: [own.awsCli, sources.samePolicy, shared.errorCodes],
}
