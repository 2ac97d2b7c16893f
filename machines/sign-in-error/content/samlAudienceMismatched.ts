import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, changeRisk, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, openSamlApp, record, userReads } from './steps-saml'

export const samlAudienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The SAML message is meant for another receiver (wrong audience)',
  because: `${bothSides} Its \`Audience\` names the receiver. Here it is not exactly the receiver’s own entity ID.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Audience URI (SP Entity ID) with the app’s entity ID.`,
        'Check every character: `http` or `https`, capitals, port, a trailing slash or space, test or production.',
        'Correct the wrong side. If several apps share one entity ID, agree with its owner first.',
      ],
      otherWays: [`${openProvider} Send its owner the Audience URI (there: entity ID, identifier, relying party).`],
      takes: '10 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        record,
        'Compare `Audience` (under `Conditions`) with your entity ID.',
        'Set your entity ID as a fixed value. Built from the request’s URL, it holds `http`, an inner host or a port behind a proxy.',
      ],
      takes: '15 minutes',
      risk: 'A changed entity ID breaks every identity provider that knows the old one.',
    },
    userReads('Tell the helpdesk: “The SAML audience differs from the app’s entity ID. Compare the two.”'),
  ],
  verify: ['`Audience` of a new message is the receiver’s entity ID.', freshSignIn],
  warnings: [noSamlCheckOff, 'Do not accept any audience: a message made for another app would then sign in to yours.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s message says so, usually with both values (Okta’s: “did not designate us as the target for these conditions”). A URL that differs (Destination, Recipient, ACS) is another cause.',
  sources: [own.appFields, own.idpFields, own.inboundSettings, own.samlTracer, own.samlCore],
}
