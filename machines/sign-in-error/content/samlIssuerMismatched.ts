import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import {
  bothSides,
  changeRisk,
  freshSignIn,
  inboundFailures,
  inboundSignIn,
  keepAssertion,
  noSamlCheckOff,
  openProvider,
  record,
  userReads,
} from './steps-saml'

export const samlIssuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message comes from another issuer than the receiver knows',
  because: `${bothSides} \`Issuer\` in the message is the sender’s entity ID. The receiver does not find it among the identity providers that it trusts.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Outbound: each Okta app has an issuer of its own, such as `http://www.okta.com/exkSampleApp1`. Open the app’s Sign On tab, View SAML setup instructions, and send Identity Provider Issuer to the owner of the app.',
        'It is a name, with `http` and often with no page behind it. A new app, also a copy of the old one, has another.',
        inboundFailures,
      ],
      otherWays: [
        `${openProvider} Compare IdP Issuer URI with \`Issuer\` in the message: slash at the end, capitals, tenant, \`http\` against \`https\`.`,
        'Entra ID’s issuer, `https://sts.windows.net/…/`, ends with a slash. Copy it from the message or the provider’s metadata rather than typing it.',
      ],
      takes: 'about 10 minutes',
      risk: `${changeRisk} An issuer that you enter is trusted: be sure whose it is.`,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Put `Issuer` of the message and the identity provider’s entity ID in your settings one under the other, and compare them character by character.',
        'If they differ by an id (`exk…`), the settings hold another Okta app or another org: test against production. Load the metadata of the right app, with its certificate and its sign-on address.',
      ],
      otherWays: [
        'If they differ by a host, ask the Okta admin which is meant. Okta’s default issuer holds no org and no custom domain; some apps set another.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    userReads(
      'If you have more than one tile or account for this app, use the one that belongs to your work.',
      'Else tell the helpdesk: “The SAML issuer is not the one that is configured. Compare the two.” Name the app and the time.',
    ),
  ],
  verify: ['`Issuer` of a new message and the setting are the same.', freshSignIn, inboundSignIn],
  warnings: [noSamlCheckOff, 'Do not add an issuer whose owner you do not know.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s words show it: “issuer”, “unknown identity provider”, or Okta’s “The Issuer in the SAML response did not match the Issuer configured”. A single slash at the end is enough. If the signature is refused as well, the message likely comes from another app or org altogether.',
  sources: [own.inboundSettings, own.idpFields, own.appFields, own.appCertificates, own.samlCore],
}
