import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, noPictureOfAddress, openProvider, openSamlApp } from './steps-saml'

export const samlUserUnmatched: CauseContent = {
  kind: 'cause',
  title: 'The sign-in worked, but the receiver has no matching account',
  because:
    'Inbound, Okta finds no single user for the `NameID` (or claim), and account linking or JIT creation is off. Outbound, the app has no account for the `NameID` that Okta sent.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        inboundFailures,
        openProvider,
        'Compare the name that arrives with the field under Match against. Apply IdP username to it first. Usually the mail domain differs.',
      ],
      otherWays: [
        'Filter: a pattern can exclude the name. Several matches: use a unique field.',
        'Not linked: the Account Link Policy is off, or excludes their group or admins.',
        'No such user: “If no match is found” has to create one, with JIT on (likely Customizations > Other), and name and e-mail have to arrive (OpenID Connect: `profile`, `email`).',
        '“Invalid status”: the account’s status, or a password of its own, keeps it out.',
        `${openSamlApp} Compare Name ID format and Application username.`,
      ],
      takes: '20 minutes',
      risk: 'Whoever can choose their name at the provider takes over the linked account. Widen linking only where names are verified. Leave admins out.',
    },
    {
      by: 'developer',
      steps: ['Outbound, compare `NameID` and `Format` with your lookup field, capitals too.', 'If the account is missing, create it or turn on provisioning.'],
      takes: '15 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: [
        'Sign in again in a private window, with your work account.',
        'If it fails again, tell the helpdesk: “No account matches my sign-in at the provider.” Give the username.',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: ['The app opens under the right name; Directory > People holds one account.'],
  warnings: ['Do not match by a field that users can edit themselves.', 'Verify a caller before you say which accounts exist.'],
  howWeKnow:
    'Inbound, Okta’s log says “Unable to match the transformed username” or “User Not Found”. Outbound, the app says that the user is unknown; not assigned is another cause.',
  sources: [own.idpFields, own.externalIdp, own.unmatched, own.unlinked, own.relinked, own.namesMissing, own.wrongStatus, own.appFields],
}
