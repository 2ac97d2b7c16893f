import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, inboundSignIn, noPictureOfAddress, openProvider, openSamlApp } from './steps-saml'

export const samlUserUnmatched: CauseContent = {
  kind: 'cause',
  title: 'The sign-in worked, but the receiver has no matching account',
  because:
    'Inbound: Okta turns the `NameID` (or claim) into a username and found no single matching user, and account linking or JIT creation is off. Outbound: the app has no account for the `NameID` that Okta sent.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Ask which account the user chose at the provider. Usually it is a private or a second account.',
        'Inbound, look for the user under Directory > People. Note username, status, and whether there are two.',
        'Outbound, read the username on the app’s Assignments tab. Send all this to the Okta admin.',
      ],
      takes: '5 minutes',
      risk: 'Verify the caller before you tell them which accounts exist.',
    },
    {
      by: 'okta-admin',
      steps: [
        inboundFailures,
        openProvider,
        'Compare the name that arrives with the field it is matched to. Apply IdP username to it by hand, then check Match against. Usually the mail domain differs.',
      ],
      otherWays: [
        'Filter: a pattern can exclude the name. Several matches: the field has to be unique.',
        'Not linked: the Account Link Policy is off, or excludes their group or admins. Widen it only for a provider that verifies its names.',
        'No such user: “If no match is found” has to create one, with JIT on for the org (likely Customizations > Other). Name and e-mail have to arrive (OpenID Connect: `profile`, `email`).',
        '“Invalid status”: the account’s status, or a password of its own, keeps it out.',
        `${openSamlApp} Compare Name ID format and Application username.`,
      ],
      takes: '20 minutes',
      risk: 'Whoever can choose their name at the provider takes over the linked account. Leave admins out of automatic linking.',
    },
    {
      by: 'developer',
      steps: [
        'Outbound, compare `NameID` and `Format` with your lookup field. Username, e-mail or a lasting id, capitals too.',
        'If the app does not create accounts, create this one, or turn on provisioning.',
      ],
      takes: '15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'user',
      steps: [
        'Sign in again in a private window. Choose your work account at the provider.',
        'If it fails again, tell the helpdesk: “My sign-in at the provider works, but no account is matched to it.” Give the username that you used.',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: [inboundSignIn, 'The app opens under the right name.', 'Directory > People holds one account for the user, not two.'],
  warnings: ['Do not match by a field that users can edit themselves.'],
  howWeKnow:
    'Inbound, Okta’s log says “Unable to match the transformed username” or “User Not Found”. Outbound, the app says that the user is unknown. A user who is not assigned is another cause: Okta then sends no message.',
  sources: [own.idpFields, own.externalIdp, own.unmatched, own.unlinked, own.relinked, own.namesMissing, own.wrongStatus, own.appFields],
}
