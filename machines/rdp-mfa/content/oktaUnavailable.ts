import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const oktaUnavailable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta, or a proxy on the way, answers with {okta-widget-log.status5xx|a server error}',
  because:
    'A status from 500 to 599 is a fault on the other side of the line: at Okta, or at a proxy between the server and Okta. The person and the server are likely not the reason.',
  remedies: [
    {
      by: 'user',
      steps: ['Wait ten minutes and sign in once.', 'If it fails again, tell helpdesk the server and the exact time.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Look at status.okta.com.',
        'Ask whether people on other servers can sign in, and whether your other apps with Okta work.',
        'Tell the Okta admin if it lasts.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Look in Reports > System Log for events from the server’s public IP address at that minute.',
        'If it lasts and status.okta.com shows nothing, open a case with Okta: the URL of your org, the exact times with time zone, the server’s public IP address and the lines of `OktaWidget.log`.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: ['If the server goes out through a proxy, look in the proxy’s log whether the proxy itself gave that answer.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['status.okta.com shows no incident.', signInAgain],
  warnings: [
    'Do not change the configuration of the agent because of it.',
    'Do not turn on `InternetFailOpenOption`: it takes away the second factor and is not made for this.',
  ],
  howWeKnow:
    'The number says that the other side failed, but not who it was. If status.okta.com shows nothing and only servers behind one proxy are affected, the proxy is more likely.',
  sources: [sources.errorCodes],
}
