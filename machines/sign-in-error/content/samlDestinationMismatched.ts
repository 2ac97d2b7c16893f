import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, changeRisk, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, openSamlApp, record, userReads } from './steps-saml'

export const samlDestinationMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message names a different URL from the one it reached',
  because: `${bothSides} \`Destination\` and \`Recipient\` name the URL that it is for. The receiver’s own, the ACS URL, is different.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Single sign-on URL with the app’s ACS URL.`,
        'Check every character. If “Use this for Recipient URL and Destination URL” is not ticked, check those two fields too.',
        'If the app has several URLs, add them as other requestable SSO URLs. They are in the advanced settings.',
      ],
      otherWays: [
        `${openProvider} Send the provider’s owner the Assertion Consumer Service URL shown there.`,
        'Inbound, the provider has to use the domain where the sign-in begins: the custom domain and `okta.com` are two URLs.',
      ],
      takes: '10 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Compare four URLs: `Destination`, `Recipient`, the one that the browser posted to, and the one that your library expects.',
        'If only your library’s differs, set its public URL. Or have the proxy pass `X-Forwarded-Host` and `X-Forwarded-Proto`, and trust that proxy only.',
      ],
      otherWays: ['If Okta’s differs, send the Okta admin the right ACS URL. `AssertionConsumerServiceURL` in your request has to be a known one.'],
      takes: '20 minutes',
      risk: 'An app that trusts anybody’s forwarded headers can be led to a wrong URL.',
    },
    userReads(
      'Open the app from its tile on the Okta dashboard. Do not use an old bookmark.',
      'If that fails too, tell the helpdesk: “The SAML destination differs from the app’s ACS URL. Compare the two.”',
    ),
  ],
  verify: ['`Destination` and `Recipient` are the URL that the receiver expects.', freshSignIn],
  warnings: [noSamlCheckOff, 'Do not enter a wildcard, or a URL that you do not own: messages that sign users in go there.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s message names “destination”, “recipient” or “ACS”. Behind a load balancer, a receiver often takes itself for `http` or an inner host.',
  sources: [own.appFields, own.externalIdp, own.metadataDomain, own.samlTracer, own.samlCore],
}
