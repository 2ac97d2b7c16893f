import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, record, userReads } from './steps-saml'

export const samlIssuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message comes from an issuer the receiver does not know',
  because: `${bothSides} \`Issuer\` is the sender’s entity ID. The receiver does not find it among the identity providers that it trusts.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Outbound, send the app’s owner the Identity Provider Issuer. Applications > Applications > the app > Sign On > View SAML setup instructions.',
        'Expect a name such as `http://www.okta.com/exkSampleApp1`. Each app has its own, a copied one too.',
        `${openProvider} Compare IdP Issuer URI with \`Issuer\`: trailing slash, capitals, tenant, \`http\` or \`https\`.`,
      ],
      otherWays: ['Entra ID’s issuer, `https://sts.windows.net/…/`, ends with a slash: copy it.'],
      takes: '10 minutes',
      risk: 'Note the old value first. An issuer that you enter is trusted: be sure whose it is.',
    },
    {
      by: 'developer',
      steps: [
        record,
        'Compare `Issuer` with the identity provider’s entity ID in your settings.',
        'If the id (`exk…`) differs, load the right app’s metadata. The settings belong to another Okta app or org, such as a test org.',
      ],
      otherWays: ['If only the host differs, ask which is meant: the default issuer names no org or domain.'],
      takes: '10 minutes',
      risk: 'None',
    },
    userReads(
      'If you have several tiles or accounts, use the one for your work.',
      'If that fails too, tell the helpdesk: “The SAML issuer is not the configured one.”',
    ),
  ],
  verify: [freshSignIn],
  warnings: [noSamlCheckOff, 'Do not add an issuer whose owner you do not know.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s message says “issuer” or “unknown identity provider”, Okta’s “The Issuer in the SAML response did not match the Issuer configured”. If the signature is refused too, it is likely another app or org.',
  sources: [own.inboundSettings, own.idpFields, own.appFields, own.appCertificates, own.samlCore],
}
