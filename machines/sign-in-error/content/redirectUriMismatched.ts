import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { noWildcard, signInWorks, userSays } from './steps-clients'

export const redirectUriMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app’s redirect URI is not in its list in Okta',
  because:
    'With each sign-in, the app names the `redirect_uri` to which Okta sends the user back. Okta accepts only exact matches with the app’s list. The token request has to name it again.',
  remedies: [
    userSays('Okta says that the redirect_uri is not in the app’s list. Both have to match to the last character.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask whether everybody has it. If so, tell the app’s owner and the Okta admin.',
        'If only one user has it, give them the app’s official URL. They likely use another: `www` or not, an old name, http.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Copy the `redirect_uri` from the System Log. Search for `outcome.reason sw "illegal_redirect_uri"`: it is in the event’s `debugContext`.',
        'Compare it with Sign-in redirect URIs on the app’s General tab. Sign-out has its own list.',
        'Check every character: http or https, `www`, port, path, capitals, a trailing slash or space, anything after `?`.',
      ],
      otherWays: ['If the URI is right and the app’s own, choose Edit and add exactly that string. If not, correct the app.'],
      takes: '5 minutes',
      risk: 'Whoever controls a URL in this list receives the codes of sign-ins.',
    },
    {
      by: 'developer',
      steps: [
        'Compare `redirect_uri` in the `/authorize` URL with Okta’s list. It is encoded once: `https%3A%2F%2Fapp.acme.example%2Fcb` is right, `%253A` is wrong.',
      ],
      otherWays: [
        'Behind a TLS proxy, a framework builds `http://` and an inner host. Set its public URL, or trust that proxy’s `X-Forwarded-Proto` and `X-Forwarded-Host`.',
      ],
      takes: '15 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks],
  warnings: [noWildcard, 'Do not add http URLs, except localhost for development.'],
  howWeKnow:
    '“Must be a Login redirect URI in the client app settings” is the sign-in, “Logout redirect URI” the sign-out, “does not match the redirection URI used” the token request.',
  sources: [own.redirectUriError, own.redirectUri, own.logoutRedirect, own.errorsToApp, sources.errorCodes],
}
