import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const oktaUnavailable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta, or a proxy in between, answers with {okta-widget-log.status5xx|a server error}',
  because:
    'A status from 500 to 599 is a fault on the other side: at Okta, or at a proxy between the server and Okta. The user and the server are likely not the reason.',
  remedies: [
    {
      by: 'user',
      steps: ['Wait ten minutes and sign in once.', 'If it fails again, tell the helpdesk the server and the exact time.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check status.okta.com.',
        'Find out who else is affected. Can people sign in to other servers, and do your other apps with Okta work?',
        'If it lasts, tell the Okta admin.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check whether the call reached Okta. Reports > System Log, at that minute, by the server’s public IP address.',
        'If it lasts and status.okta.com shows nothing, open a case with Okta. Give the org’s URL, exact times with time zone, the server’s public IP address and the lines of `OktaWidget.log`.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: ['If the server uses a proxy, check the proxy’s log. The proxy itself may have given that answer.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['status.okta.com shows no incident.', signInAgain],
  warnings: [
    'Do not change the configuration on the server because of it.',
    'Do not turn on `InternetFailOpenOption`: it takes away the second factor and is not made for this.',
  ],
  howWeKnow:
    'The number says that the other side failed, not who it was. If status.okta.com shows nothing and only servers behind one proxy are affected, it is more likely the proxy.',
  sources: [sources.errorCodes],
}
