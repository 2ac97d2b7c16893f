import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { compare, hiddenCharacters, logFailures, parameters, signInWorks, tokenComes, userSays } from './steps-clients'

export const clientIdUnknown: CauseContent = {
  kind: 'cause',
  title: 'Okta does not know the client id that the app sends',
  because:
    'Okta looks for the client ID in the org that was called, and finds none. It is mistyped or cut off, it belongs to another org such as preview, or its app is deactivated or deleted.',
  remedies: [
    userSays('Okta says that it does not know the client id. The app’s client id or its Okta address is wrong, or the app was deactivated.'),
    {
      by: 'developer',
      steps: [
        'Take the id that is really sent, not the one in a settings file: a build or a container may hold an old one.',
        parameters,
        'Compare `client_id` with the Client ID on the app’s General tab, which the Okta admin can read to you: capitals, `0` and `O`, `1`, `l` and `I`, the first and the last character.',
      ],
      otherWays: [
        compare,
        hiddenCharacters('CLIENT_ID'),
        'Is it another thing: the app’s name, the secret, the id of an authorization server (`aus…`), a text in braces that nobody filled in?',
        'Compare the host of the request with the org that the app is in: `acme.okta.com` and `acme.oktapreview.com` are two orgs, and `acme-admin.okta.com` is for the Admin Console only.',
        'Send `/authorize` and `/token` to the same host.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}. Look among the inactive apps too.`,
        'Open the app’s General tab and send the developer the Client ID, with the org’s address. The id is no secret.',
        'If the app is inactive, find out why before you activate it: `eventType sw "application.lifecycle"` in Reports > System Log shows who changed it and when.',
      ],
      otherWays: [logFailures],
      takes: 'about 5 minutes',
      risk: 'An app that is activated again lets in everybody who is assigned to it.',
    },
  ],
  verify: ['The sign-in page comes in place of the error.', signInWorks, tokenComes],
  warnings: ['Do not make a second app only to get an id that works: it has no assignments, redirect URIs and policies.', keepSecret],
  howWeKnow:
    "“Invalid value for 'client_id' parameter” shows it, as does `invalid_client_id` in the System Log. A wrong secret has words of its own. Whether the id or the org’s address is wrong, only a comparison shows.",
  sources: [own.invalidClient, own.clientAuth, sources.errorCodes],
}
