import type { CauseContent } from '@/machines/types'
import { sources } from './sources'

export const otherProduct: CauseContent = {
  kind: 'cause',
  title: 'Another product asks for the factor, not Okta MFA Credential Provider',
  because:
    'What you saw belongs to another product: Okta’s Desktop MFA (Okta Device Access), a gateway with RADIUS, or another vendor’s sign-in. It has its own settings and its own log, and these steps do not fit it.',
  remedies: [
    {
      by: 'user',
      steps: ['Note the exact words on the screen, or take a picture.', 'Send them to the helpdesk, with the name of the server.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Find out from the words which product it is.',
        'For Desktop MFA, use Okta’s own guide. It is among the sources here.',
        'Pass any other product to whoever runs it. A Remote Desktop gateway with RADIUS or NPS, Duo or another vendor writes no `OktaWidget.log`.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'Look for Okta Windows Credential Provider in Programs and Features. If it is not there, this guide does not fit.',
        'Look in the registry for `HKLM\\Software\\Okta\\Okta Device Access`. If it is there, Desktop MFA is installed.',
        'If two providers are installed, agree on one. Two can ask twice or get in each other’s way.',
      ],
      takes: 'about 10 minutes',
      risk: 'Removing a provider can take MFA off the server. Ask your security team first.',
    },
  ],
  verify: ['You know which product asked, and its own guide explains the message.'],
  warnings: ['Do not change Okta’s settings because of another product’s message.', 'Do not remove a provider to see what happens.'],
  howWeKnow:
    'The wording names it. “Your organization requires an offline method to verify your identity”, for example, is Okta’s Desktop MFA. Okta MFA Credential Provider is installed as Okta Windows Credential Provider and writes `OktaWidget.log`.',
  sources: [sources.desktopMfa, sources.logs, sources.radius],
}
