import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { parameters, signInWorks, userSays } from './steps-clients'

export const clientIdUnknown: CauseContent = {
  kind: 'cause',
  title: 'Okta does not know the client ID that the app sends',
  because:
    'The org that was called has no active app with this client ID. It is mistyped, cut off, from another org such as preview, or its app is deactivated or deleted.',
  remedies: [
    userSays('Okta does not know the app’s client ID. The ID or Okta URL is wrong, or the app was deactivated.'),
    {
      by: 'developer',
      steps: [
        'Take the client ID that is really sent. A build or container may hold an old one.',
        parameters,
        'Compare `client_id` with the Client ID on the app’s General tab. Check capitals, `0` and `O`, `1`, `l` and `I`, and both ends.',
      ],
      otherWays: [
        'Check that it is not the app’s name, the secret, an authorization server’s ID (`aus…`), or an unfilled placeholder.',
        'Compare the host with the app’s org: `acme.okta.com` and `acme.oktapreview.com` differ. `acme-admin.okta.com` is only for the Admin Console.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Find the app, also among inactive ones. ${appsMenu}.`,
        'Send the developer the Client ID (General tab) and the org’s URL. Neither is a secret.',
        'If the app is inactive, find out why before you activate it. Reports > System Log: `eventType sw "application.lifecycle"` shows who changed it.',
      ],
      takes: 'about 5 minutes',
      risk: 'An activated app lets in everyone who is assigned to it.',
    },
  ],
  verify: ['The sign-in page appears instead of the error.', signInWorks],
  warnings: ['Do not create a second app for a working ID: it lacks assignments, redirect URIs and policies.'],
  howWeKnow:
    "“Invalid value for 'client_id' parameter” shows it, and so does `invalid_client_id` in the System Log. A wrong secret has its own message. Compare both the ID and the org’s URL.",
  sources: [own.invalidClient, own.clientAuth, sources.errorCodes],
}
