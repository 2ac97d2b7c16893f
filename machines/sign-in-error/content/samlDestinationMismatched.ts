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
  openSamlApp,
  record,
  userReads,
} from './steps-saml'

export const samlDestinationMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message names another address than the one at which it arrived',
  because: `${bothSides} \`Destination\` and \`Recipient\` in the message name the URL that it is for. The receiver’s own one, the ACS URL, is another.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Single sign-on URL with the ACS URL that the owner of the app gives you: scheme, host, port, path, capitals, slash at the end.`,
        'If “Use this for Recipient URL and Destination URL” is not ticked, compare those two fields as well.',
        'If the app has several addresses (test, regions), add them under the advanced settings as other requestable SSO URLs. Okta then answers to the one that the request names.',
      ],
      otherWays: [
        inboundFailures,
        `${openProvider} The page of the provider shows the Assertion Consumer Service URL. Send it to the owner of the provider.`,
        'Inbound with a custom domain: the URL of the custom domain and that of `okta.com` are two addresses. Let the provider use the one at which the sign-in begins.',
      ],
      takes: 'about 10 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Put three addresses one under the other: `Destination`, `Recipient`, and the address to which the browser posted. Then the one that your library says it expects.',
        'If only your library’s differs, it does not know its outer address. Let the proxy pass host and scheme on (`X-Forwarded-Host`, `X-Forwarded-Proto`), let the app trust only that proxy, or set the outer address as a fixed value.',
      ],
      otherWays: [
        'If Okta’s differs, send the right ACS URL to the Okta admin.',
        'If your request carries `AssertionConsumerServiceURL`, it has to be one that the Okta app knows.',
      ],
      takes: 'about 20 minutes',
      risk: 'An app that trusts forwarded headers from everybody can be led to a wrong address. Trust your own proxy only.',
    },
    userReads(
      'Open the app by its tile on the Okta dashboard, not by an old bookmark.',
      'If that fails too, tell the helpdesk: “The SAML destination differs from the app’s ACS URL. Compare the two.”',
    ),
  ],
  verify: ['`Destination`, `Recipient` and the address that the receiver expects are the same.', freshSignIn, inboundSignIn],
  warnings: [noSamlCheckOff, 'Do not enter an address with a wildcard, or one that you do not own: messages that sign people in go there.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s words show it, with “destination”, “recipient” or “ACS”. Behind a load balancer a receiver often takes itself for `http` or for an inner host, although the settings in Okta are right: compare with the address that the browser shows. A wrong name (audience) is another cause.',
  sources: [own.appFields, own.externalIdp, own.metadataDomain, own.samlTracer, own.samlCore],
}
