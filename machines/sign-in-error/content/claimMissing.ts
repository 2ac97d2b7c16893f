import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as saml } from './sources-saml'
import { sources as own } from './sources-tokens'
import { keepAssertion, openSamlApp } from './steps-saml'

export const claimMissing: CauseContent = {
  kind: 'cause',
  title: 'The sign-in worked, and the app misses a claim or an attribute in what Okta sent',
  because:
    'Okta signed the person in. The app reads groups, e-mail, a name or a role from the token or the SAML assertion, and it is not there, is empty, or has another name than the app expects.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Decode a new token or assertion on your own device, and list its claims or attributes.',
        'Compare names exactly, with capitals and namespaces: `groups` is not `Groups`.',
        'OpenID Connect: ask for the scopes (`email`, `profile`, `groups`), and look in the ID token, the access token and userinfo.',
      ],
      takes: 'about 20 minutes',
      risk: 'None for reading',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Check Attribute Statements and Group Attribute Statements: name, value and filter.`,
        'OpenID Connect: check the groups claim on the app’s Sign On tab, or Claims of the custom authorization server (Security > API).',
        'Check that the person’s profile has a value, and that the group filter matches one of their groups.',
      ],
      otherWays: ['The org authorization server puts a groups claim into the ID token only, not into the access token.'],
      takes: 'about 20 minutes',
      risk: 'A wide group filter sends all groups of a person to the app.',
    },
  ],
  verify: ['A new token or assertion holds the claim with the expected name.', 'The person signs in, and the app shows the right data.'],
  warnings: [keepToken, keepAssertion],
  howWeKnow:
    'The app names the claim or attribute that it misses, or the decoded token or assertion lacks it. If the app gets the claim and refuses its value, its own rules decide.',
  sources: [own.groupsClaim, own.groupAllowlist, saml.appFields],
}
