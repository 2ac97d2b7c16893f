import { appsMenu, keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as saml } from './sources-saml'
import { sources as own } from './sources-tokens'
import { keepAssertion } from './steps-saml'

export const claimMissing: CauseContent = {
  kind: 'cause',
  title: 'The sign-in worked, but the app misses a claim or attribute',
  because:
    'The app reads groups, e-mail, a name or a role from Okta’s token or SAML assertion. The value is missing or empty, or has another name than the app expects.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'List the claims or attributes of a new token or assertion. Decode it on your own device.',
        'Compare the names exactly, with capitals and namespaces. `groups` is not `Groups`.',
        'Request the right scopes (OpenID Connect). `email`, `profile`, `groups`: look in the ID token, the access token and userinfo.',
      ],
      takes: 'about 20 minutes',
      risk: 'None for reading',
    },
    {
      by: 'okta-admin',
      steps: [
        `Check the app’s attribute statements (SAML): name, value and group filter. ${appsMenu} > the app > General > SAML Settings, or Sign On.`,
        'Check the groups claim (OpenID Connect). It is on the app’s Sign On tab, or under Security > API > the custom authorization server > Claims.',
        'Check that the user’s profile has a value. A group filter must match one of the user’s groups.',
      ],
      otherWays: ['The org authorization server puts a groups claim into the ID token only, not into the access token.'],
      takes: 'about 20 minutes',
      risk: 'A wide group filter sends all of a user’s groups to the app.',
    },
  ],
  verify: ['A new token or assertion has the claim under the expected name.', 'The user signs in, and the app shows the right data.'],
  warnings: [keepToken, keepAssertion],
  howWeKnow:
    'The app names the claim or attribute that it misses, or the decoded token or assertion lacks it. If the app gets the value and refuses it, its own rules decide.',
  sources: [own.groupsClaim, own.groupAllowlist, saml.appFields],
}
