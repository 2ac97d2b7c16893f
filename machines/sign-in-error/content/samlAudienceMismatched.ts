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

export const samlAudienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message is meant for another receiver: its audience is not the receiver’s own name',
  because: `${bothSides} \`Audience\` in the message names its receiver. Here it is not the receiver’s own entity ID, character by character.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Audience URI (SP Entity ID) with the entity ID that the owner of the app gives you.`,
        'Look at `http` against `https`, capitals, a slash at the end, a port, a space at either end, and test against production. An entity ID is a name: it need not be an address that opens.',
        'If they differ, correct the side that is wrong. If several apps share one entity ID, agree with the owner first.',
      ],
      otherWays: [
        inboundFailures,
        `${openProvider} Copy Audience URI and send it to the owner of the provider: there it is called entity ID, identifier or relying party.`,
      ],
      takes: 'about 10 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Read `Audience` under `Conditions`, and put your entity ID below it. Compare them character by character.',
        'Find where your entity ID comes from. Many libraries build it from the address of the request: behind a proxy it then holds `http`, an inner host or a port. Set it as a fixed value.',
      ],
      otherWays: [
        'Do not change it lightly: it stands in your metadata, in your requests and at every identity provider. Tell the Okta admin which value is the right one.',
      ],
      takes: 'about 15 minutes',
      risk: 'A changed entity ID breaks every identity provider that knows the old one.',
    },
    userReads('Tell the helpdesk: “The SAML audience differs from the app’s entity ID. Compare the two.” Name the app and the time.'),
  ],
  verify: ['`Audience` of a new message and the receiver’s entity ID are the same.', freshSignIn, inboundSignIn],
  warnings: [noSamlCheckOff, 'Do not let the receiver accept any audience: a message made for another app would then sign in to yours.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s words show it, most often with both values. Okta’s own, inbound, are “did not designate us as the target for these conditions”, with what it found and what it expected. An address that differs (Destination, Recipient, ACS) is another cause.',
  sources: [own.appFields, own.idpFields, own.inboundSettings, own.samlTracer, own.samlCore],
}
