import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const factorSendThrottled: CauseContent = {
  kind: 'cause',
  title: 'No more codes may be sent for now',
  because:
    'Okta sends one person a text message or a call at most every 30 seconds, and an e-mail every 5. Beyond that, a person and the whole org have quotas over a longer time. One of these is reached.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Asked twice in a row: wait 30 seconds, and look whether the first message or call comes. Enter the newest code only.',
        'Then ask for a new one once. Look in the spam folder if it is an e-mail.',
        'If it is refused again, a quota is used up and waiting seconds does not help: choose another factor, such as Okta Verify, and tell helpdesk.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Turn the button “Send again” off for 30 seconds after each send, and show the time that is left.',
        'Do not send automatically when a page loads or a call is repeated. Take retries off for this call: SDKs leave it alone on purpose.',
        'In tests, use a factor that sends nothing, such as a time-based code.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If many people are affected, look in Reports > System Log for `eventType sw "system.sms.send"`. Many numbers in a row, or countries where you have nobody, point to fraud: tell security.',
        'If messages are sent and do not arrive, ask Okta Support with times and country, never with the code.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The next request after the wait is accepted, and one code arrives.'],
  warnings: ['Do not press “Send again” in a row.', 'Do not tell anybody the code, helpdesk included.'],
  howWeKnow:
    '`E0000109` (text message), `E0000133` (call) or `E0000118` (e-mail) shows that it was too soon. `E0000204`, `E0000205`, `E0000150` and `E0000151` show that a number is used up; `E0000146` and `E0000147` that the org’s quota of 24 hours is. `X-Rate-Limit-Limit` 1 beside it is this limit, and not the org’s.',
  sources: [own.signInApi, sources.otherLimits, sources.errorCodes],
}
