import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, compare, noWildcard, parameters, signInWorks, userSays } from './steps-clients'

export const redirectUriMismatched: CauseContent = {
  kind: 'cause',
  title: 'The address that the app wants Okta to send people back to is not in the app’s list',
  because:
    'With each sign-in the app names a `redirect_uri`. Okta sends people only to addresses in the app’s own list, and compares whole strings: one other character is another address. The token request has to name the same one again.',
  remedies: [
    userSays(
      'Okta says that the redirect_uri is not in the list of the app. The address in Okta and the one that the app sends have to be the same to the last character.',
    ),
    {
      by: 'helpdesk',
      steps: [
        'Ask whether everybody has it. If so, it is the app’s settings: pass it on to its owner and to the Okta admin.',
        'If only one person has it, they likely reach the app by another address: with or without `www`, by an old name, by http or by its number. Give them the app’s official address.',
        beginAgain,
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `outcome.reason sw "illegal_redirect_uri"`. The event’s `debugContext` holds the `redirect_uri` that was sent: copy it from there.',
        `${openApps}, choose the app, and on its General tab compare it with each line of Sign-in redirect URIs. Sign-out has a list of its own: Sign-out redirect URIs.`,
        'Compare: http or https; host, with or without `www`; port; path, capitals included; a slash at the end; anything after `?`; `%2F` where a `/` is meant; a space at the end.',
      ],
      otherWays: [
        'If the address sent is right and belongs to the app, choose Edit, add exactly that string, and save. If it is not, the app has to be corrected.',
      ],
      takes: 'about 5 minutes',
      risk: 'Whoever controls an address in this list receives the codes of sign-ins.',
    },
    {
      by: 'developer',
      steps: [
        parameters,
        'Compare `redirect_uri` with the list in Okta. In the address it is encoded once: `https%3A%2F%2Fapp.acme.example%2Fcb`. `%253A` is encoded twice.',
        compare,
      ],
      otherWays: [
        'Behind a proxy that ends TLS, a framework builds `http://` and an inner host or port: set its public address (root URL, base URL), or let it trust `X-Forwarded-Proto` and `X-Forwarded-Host` of that proxy.',
        'Name the very same string at `/authorize` and at `/token`: keep it in one setting.',
        'Each environment has its own line: localhost with its port, test, production.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'Sign-out and every environment work too.'],
  warnings: [noWildcard, 'Do not add http addresses, other than localhost for development.'],
  otherWarnings: ['Do not add the address of Okta’s sign-in page: it is the app’s that counts.'],
  howWeKnow:
    '“Must be a Login redirect URI in the client app settings” shows it for the sign-in, “Logout redirect URI” for signing out, and “does not match the redirection URI used” for the token request. Okta shows this one on a page of its own, as it must not send anybody to an unknown address.',
  sources: [own.redirectUriError, own.redirectUri, own.logoutRedirect, own.errorsToApp, sources.errorCodes],
}
