import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const factorRejected: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses the code or the push',
  because:
    'The server and Okta understand each other: Okta asked, and the answer was wrong. The code was old or from another account, or the push was denied or went to another device.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set the date and time of your phone to automatic. Codes depend on it.',
        'In Okta Verify, choose the right account, if you have several.',
        'Wait for a new code and type it once, or approve the push that comes now.',
      ],
      otherWays: ['If you have Okta Verify on two devices, tell helpdesk.', 'If a push came that you did not start, deny it and tell your security team.'],
      takes: '2 minutes',
      risk: 'More than two wrong answers can lock the account or the factor.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Make sure that you speak with the person themselves.',
        'Go through the person’s steps with them. Identity Engine: check that only one Okta Verify device is enrolled.',
        'If it still fails, reset the factor for the person under Directory > People.',
      ],
      otherWays: ['Have the person set it up again in a browser, at their dashboard, before they connect to the server.'],
      takes: 'about 15 minutes',
      risk: 'A reset for a caller whom you have not verified gives the account away. Until the factor is set up again, the person cannot sign in to the server.',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `actor.alternateId eq "jdoe@example.com"`, with the person’s username, and read why the factor was refused.',
        'If pushes were denied that nobody started, treat it as an attack: tell your security team.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor as a success.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', 'Do not tell anybody your code, helpdesk included.'],
  otherWarnings: ['Do not enrol a second Okta Verify device: in Identity Engine, Okta supports one for this agent.'],
  howWeKnow:
    'It is certain once the System Log shows it: `eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"`. A denied push is `user.mfa.okta_verify.deny_push` in Classic, and the reason INVALID_CREDENTIALS in Identity Engine.',
  sources: [sources.overview, sources.events],
}
