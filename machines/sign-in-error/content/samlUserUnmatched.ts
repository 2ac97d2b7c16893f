import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, inboundSignIn, keepAssertion, noPictureOfAddress, openProvider, openSamlApp } from './steps-saml'

export const samlUserUnmatched: CauseContent = {
  kind: 'cause',
  title: 'The sign-in is good, but the name that arrives belongs to no account on the receiving side',
  because:
    'Inbound: Okta turns the `NameID` (or claim) into a username and found no single matching user, and account linking or JIT creation is off. Outbound: the app has no account for the `NameID` that Okta sent.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Ask with which account the person signed in at the provider. A private or a second account is the usual reason.',
        'Inbound: search for the person under Directory > People. Note username, status, and whether there are two.',
        'Outbound: open the app’s Assignments tab and note the username that the app is given.',
      ],
      otherWays: ['Send both to the Okta admin, with the time of the try.'],
      takes: 'about 5 minutes',
      risk: 'Verify the person before you tell them which accounts exist.',
    },
    {
      by: 'okta-admin',
      steps: [
        inboundFailures,
        openProvider,
        'IdP username and Match against: work out by hand what the expression makes of the `NameID` or claim that arrives, and compare it character by character with the field that is matched. Another mail domain is the usual difference.',
      ],
      otherWays: [
        'Filter: a pattern there can shut the name out. Several matches: the field that is matched has to be unique.',
        'The person exists and is not linked: the Account Link Policy is off, or its filter leaves out their group or admins. Widen it only for a provider that proves its names, and for the groups that need it.',
        'The person does not exist: “If no match is found” creates one only if it is set to create, and if just-in-time provisioning is on for the whole org too (Customizations > Other, or Settings > Customization: check in your version). First name, last name and e-mail have to arrive: with OpenID Connect, check the scopes `profile` and `email`.',
        '“Invalid status”: the account exists with a status or a password of its own that does not let it come in this way.',
        `${openSamlApp} Compare Name ID format and Application username with what the app expects. For one person, correct the username on the Assignments tab.`,
      ],
      takes: 'about 20 minutes',
      risk: 'Whoever can choose their name at the provider takes over the account that it is linked to. Leave admins out of automatic linking.',
    },
    {
      by: 'developer',
      steps: [
        'Outbound: compare `NameID` and its `Format` in the message with the field by which your app looks people up: username, e-mail or a lasting id, capitals included.',
        'If the app does not create accounts by itself, create this one, or turn on provisioning.',
        'Tell the Okta admin what exactly the app expects.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'user',
      steps: [
        'In a private window, sign in again, and choose your work account at the provider.',
        'If it fails again, tell the helpdesk: “My sign-in at the provider works, but no account is matched to it.” Give the name with which you signed in.',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: [inboundSignIn, 'The app opens under the right person’s name.', 'Directory > People holds one account for the person, not two.'],
  warnings: ['Do not match by a field that people can edit themselves.', 'Do not turn on linking for everybody, admins included, to let one person in.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'Inbound, Okta’s log says it: “Unable to match the transformed username”, “User Not Found”, or that the person could not be created or linked. Which setting is to blame, only the provider’s page shows. Outbound, the app says that the user is unknown. A person who is not assigned to the app is another cause: then Okta sends no message at all.',
  sources: [own.idpFields, own.externalIdp, own.unmatched, own.unlinked, own.relinked, own.namesMissing, own.wrongStatus, own.appFields],
}
