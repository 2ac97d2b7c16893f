import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { signInWorks, tokenComes, userSays } from './steps-clients'

export const authorizationServerMissing: CauseContent = {
  kind: 'cause',
  title: 'The authorization server in the app’s address is not there, or the org may not use it',
  because:
    'The app calls a custom authorization server, `/oauth2/default` or `/oauth2/aus…`. In this org there is none with that name or id, it is inactive, or the org lacks API Access Management, without which there are no custom authorization servers.',
  remedies: [
    userSays('Okta does not find the authorization server that the app uses. The issuer in the app’s settings and the one in Okta have to be compared.'),
    {
      by: 'developer',
      steps: [
        'Try the address by itself: `curl -s -o /dev/null -w "%{http_code}" https://acme.okta.com/oauth2/default/.well-known/openid-configuration`, with your own issuer in front of `/.well-known`. 200: it is there. 404: it is not, in this org.',
        'Try the org’s own too: `https://acme.okta.com/.well-known/openid-configuration`. If this is not 200 either, the host is wrong.',
        'Compare the issuer with the Issuer URI in Okta, character by character: https, host (of this org, not preview, never `-admin`), `default` in small letters or the whole id with its 20 characters, no slash at the end, no `/v1` and no `/.well-known` in it.',
      ],
      otherWays: [
        'An id belongs to one org: after a move from test to production it is another one. `default` is a name that an org can lack.',
        'If the app only signs people in, or calls Okta’s API, the org authorization server is enough: issuer `https://acme.okta.com`, and `/oauth2/v1/authorize` and `/oauth2/v1/token`. Its access tokens cannot be checked by your own API.',
      ],
      takes: 'about 10 minutes',
      risk: 'With the server, issuer, audience and keys of the tokens change: whatever checks them has to follow.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Authorization Servers. If the tab is missing, the org lacks API Access Management: ask your account team at Okta.',
        'Send the developer the Issuer URI of the server. If it is inactive, find out why before you activate it.',
        'In Reports > System Log, `eventType sw "oauth2.as"` shows who deactivated or deleted it. A deleted one does not come back with its id: a new one has another.',
      ],
      otherWays: ['If the tab shows it as active and the address still answers 404, ask Okta with the next step.', casePack],
      takes: 'about 5 minutes',
      risk: 'A server that is activated again gives tokens to every app in its policies.',
    },
  ],
  verify: ['The address with `/.well-known/openid-configuration` answers 200, and its `issuer` is the string in the app’s settings.', signInWorks, tokenComes],
  warnings: ['Do not send the app to another org’s server because that one answers.', 'Do not turn off the issuer check when the server changes.'],
  howWeKnow:
    '“The authorization server id is invalid”, or 404 for an address below `/oauth2/`, shows that it is not there. `E0000015` or “The requested feature is not enabled” shows that the org lacks the feature, although the status may be 401. A wrong host can show the same 404.',
  sources: [own.serverId, own.noServer, sources.authorizationServers, sources.errorCodes],
}
