import type { CauseContent } from '@/machines/types'
import { sources } from './sources'

export const otherProduct: CauseContent = {
  kind: 'cause',
  title: 'Another product asks for the factor, not this Okta agent',
  because:
    'What you saw belongs to another product: Okta’s Desktop MFA (Okta Device Access), a gateway with RADIUS, or another vendor’s sign-in. It has its own settings and its own log, and the steps for this agent do not fit it.',
  remedies: [
    {
      by: 'user',
      steps: ['Note the exact words on the screen, or take a picture.', 'Send them to helpdesk, with the name of the server.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Find out from the words which product it is.',
        'Desktop MFA: use Okta’s own guide, among the sources here.',
        'A Remote Desktop gateway with RADIUS or NPS, Duo or another vendor: pass it to whoever runs that product. There is no `OktaWidget.log` for it.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'On the server, open Programs and Features and look for Okta Windows Credential Provider. If it is not there, this guide does not fit.',
        'Look in the registry for `HKLM\\Software\\Okta\\Okta Device Access`. If it is there, Desktop MFA is installed.',
        'If both, or another vendor’s provider as well, are installed, agree on one. Two can ask twice or get in each other’s way.',
      ],
      takes: 'about 10 minutes',
      risk: 'Removing a provider can take MFA off the server. Ask your security team first.',
    },
  ],
  verify: ['The product that asked is known by name, and its own guide explains the message.'],
  warnings: ['Do not change the Okta agent because of another product’s message.', 'Do not remove a provider to see what happens.'],
  howWeKnow:
    'Its wording names it. “Your organization requires an offline method to verify your identity” is Okta’s Desktop MFA, for example. The agent of this guide is installed as Okta Windows Credential Provider and writes `OktaWidget.log`.',
  sources: [sources.desktopMfa, sources.logs, sources.radius],
}
