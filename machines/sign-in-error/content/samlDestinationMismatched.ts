import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, changeRisk, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, openSamlApp, record, userReads } from './steps-saml'

export const samlDestinationMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message names a different URL from the one it reached',
  because: `${bothSides} \`Destination\` and \`Recipient\` name a URL that is not the receiver’s own, its ACS URL.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Single sign-on URL with the app’s ACS URL.`,
        'Check every character. If “Use this for Recipient URL and Destination URL” is not ticked, check those two fields too.',
        'If the app has several URLs, add them as other requestable SSO URLs.',
      ],
      otherWays: [`${openProvider} Send its owner the Assertion Consumer Service URL, on the domain where sign-ins begin (custom or \`okta.com\`).`],
      takes: '10 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Compare four URLs: `Destination`, `Recipient`, the one that the browser posted to, and your library’s.',
        'If only your library’s differs, set its public URL. Or have the proxy pass `X-Forwarded-Host` and `X-Forwarded-Proto`, and trust no other proxy.',
      ],
      otherWays: ['Your request’s `AssertionConsumerServiceURL` has to be known to Okta.'],
      takes: '20 minutes',
      risk: 'Forged headers can lead the app to a wrong URL.',
    },
    userReads(
      'Open the app from its tile on the Okta dashboard, not a bookmark.',
      'If that fails, tell the helpdesk: “The SAML destination differs from the app’s ACS URL.”',
    ),
  ],
  verify: [freshSignIn],
  warnings: [noSamlCheckOff, 'Do not enter a wildcard, or a URL that you do not own: sign-ins go there.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s message names “destination”, “recipient” or “ACS”. Behind a load balancer, a receiver often takes itself for `http` or an inner host.',
  sources: [own.appFields, own.externalIdp, own.metadataDomain, own.samlTracer, own.samlCore],
}
