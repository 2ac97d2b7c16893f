import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const factorSendThrottled: CauseContent = {
  kind: 'cause',
  title: 'Okta sends no more codes for now',
  because:
    'Okta sends one person at most one text message or call every 30 seconds, and one e-mail every 5. There are also quotas over longer times, per person and for the whole org. One of these is reached.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Wait 30 seconds for the first message or call. Enter the newest code only. For an e-mail, check the spam folder.',
        'Then ask for a new code once.',
        'If it is refused again, choose another factor. Okta Verify, for example. A quota is used up, so waiting seconds does not help: tell the helpdesk.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Disable “Send again” for 30 seconds after each send. Show the time that remains.',
        'Never send on page load or on a retry. Turn retries off for this call, as Okta’s SDKs do.',
        'In tests, use a factor that sends nothing. A time-based code, for example.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If many people are affected, check for fraud. Reports > System Log: `eventType sw "system.sms.send"`. Many numbers in a row, or unexpected countries: tell security.',
        'If sent messages do not arrive, ask Okta Support. Give times and country, never the code.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['After the wait, the next request is accepted and one code arrives.'],
  warnings: ['Do not press “Send again” repeatedly.', 'Do not tell anybody the code, not even the helpdesk.'],
  howWeKnow:
    '`E0000109` (text message), `E0000133` (call) or `E0000118` (e-mail): asked too soon. `E0000204`, `E0000205`, `E0000150`, `E0000151`: this number’s quota is used up. `E0000146`, `E0000147`: the org’s 24-hour quota is. `X-Rate-Limit-Limit` 1 means this limit, not the org’s.',
  sources: [own.signInApi, sources.otherLimits, sources.errorCodes],
}
