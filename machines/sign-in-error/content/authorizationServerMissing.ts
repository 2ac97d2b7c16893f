import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes, userSays } from './steps-clients'

export const authorizationServerMissing: CauseContent = {
  kind: 'cause',
  title: 'Okta does not have the authorization server that the app calls',
  because:
    'The app calls a custom authorization server (`/oauth2/default` or `/oauth2/aus…`). In this org it is missing or inactive, or the org lacks API Access Management.',
  remedies: [
    userSays('Okta cannot find the app’s authorization server. Please compare the app’s issuer with Okta’s.'),
    {
      by: 'developer',
      steps: [
        'Test the server: `curl -s -o /dev/null -w "%{http_code}" https://acme.okta.com/oauth2/default/.well-known/openid-configuration`, with your own issuer. 200: it exists. 404: not in this org.',
        'Test the org: `https://acme.okta.com/.well-known/openid-configuration`. If this is not 200 either, the host is wrong.',
        'Compare the issuer with Okta’s Issuer URI, character by character. Host (never `-admin`), lowercase `default` or the full 20-character ID, no trailing slash, `/v1` or `/.well-known`.',
      ],
      otherWays: [
        'IDs differ between orgs, and an org can lack `default`.',
        'For sign-in or Okta’s API only, use the org authorization server: issuer `https://acme.okta.com`. Your own API cannot verify its access tokens.',
      ],
      takes: 'about 10 minutes',
      risk: 'A new server changes issuer, audience and keys: token checks must follow.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Authorization Servers. If the tab is missing, the org lacks API Access Management: ask your Okta account team.',
        'Send the developer the Issuer URI. If the server is inactive, find out why before you activate it.',
        'Find out who deactivated or deleted it. Reports > System Log: `eventType sw "oauth2.as"`. A recreated server has a new ID.',
      ],
      takes: 'about 5 minutes',
      risk: 'An activated server gives tokens to every app in its policies.',
    },
  ],
  verify: ['The issuer’s `/.well-known/openid-configuration` returns 200.', tokenComes],
  warnings: ['Do not point the app at another org’s server because that one answers.', 'Do not turn off the issuer check when the server changes.'],
  howWeKnow:
    '“The authorization server id is invalid”, or 404 below `/oauth2/`, shows that the server is missing. `E0000015` or “The requested feature is not enabled” shows that the org lacks the feature. A wrong host can also give 404.',
  sources: [own.serverId, own.noServer, sources.authorizationServers, sources.errorCodes],
}
