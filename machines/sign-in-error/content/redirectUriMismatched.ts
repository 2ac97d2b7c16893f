import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, compare, noWildcard, parameters, signInWorks, userSays } from './steps-clients'

export const redirectUriMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app’s redirect URI is not in its list in Okta',
  because:
    'With each sign-in, the app names a `redirect_uri` to which Okta sends the user back. Okta accepts only URIs in the app’s list, and compares every character. The token request has to name the same one.',
  remedies: [
    userSays('Okta says that the redirect_uri is not in the list of the app. Both have to be the same to the last character.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask whether everybody has it. If so, it is the app’s settings: tell its owner and the Okta admin.',
        'If only one user has it, give them the app’s official URL. They likely use another: `www` or not, an old name, http, an IP address.',
        beginAgain,
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Copy the `redirect_uri` that was sent. In Reports > System Log, search for `outcome.reason sw "illegal_redirect_uri"`. It is in the event’s `debugContext`.',
        'Compare it with Sign-in redirect URIs. Applications > Applications > the app > General. Sign-out redirect URIs are a list of their own.',
        'Check every character. Look at http or https, `www`, port, path, capitals, a trailing slash or space, anything after `?`, and `%2F` for `/`.',
      ],
      otherWays: ['If the URI is right and the app’s own, choose Edit, add exactly that string, and save. If not, the app has to be corrected.'],
      takes: 'about 5 minutes',
      risk: 'Whoever controls a URL in this list receives the codes of sign-ins.',
    },
    {
      by: 'developer',
      steps: [
        parameters,
        'Compare `redirect_uri` with the list in Okta. In a URL it is encoded once: `https%3A%2F%2Fapp.acme.example%2Fcb`. `%253A` is encoded twice.',
        compare,
      ],
      otherWays: [
        'Behind a TLS proxy, a framework builds `http://` and an inner host. Set its public URL, or let it trust that proxy’s `X-Forwarded-Proto` and `X-Forwarded-Host`.',
        'Use the same string at `/authorize` and `/token`. List every environment: localhost with its port, test, production.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'Sign-out and every environment work too.'],
  warnings: [noWildcard, 'Do not add http URLs, other than localhost for development.'],
  otherWarnings: ['Do not add the URL of Okta’s sign-in page: the app’s counts.'],
  howWeKnow:
    '“Must be a Login redirect URI in the client app settings”: the sign-in. “Logout redirect URI”: the sign-out. “does not match the redirection URI used”: the token request. Okta shows the first on its own page, as it must not send anybody to an unknown URL.',
  sources: [own.redirectUriError, own.redirectUri, own.logoutRedirect, own.errorsToApp, sources.errorCodes],
}
