import { requests } from '@/machines/rdp-mfa/content/requests'
import type { Artefact } from './artefact'
import { keepHere, noLog } from './leave-out'
import { sources } from './sources'

const { log } = requests
/** All but the last, which speaks of the answers below it. */
const steps = log.steps.slice(0, -1)

export const widgetLog: Artefact = {
  id: 'widget-log',
  name: 'OktaWidget.log',
  title: 'How to get OktaWidget.log from the server',
  because: log.because,
  by: log.by,
  takes: 'about 5 minutes',
  minutes: 5,
  trees: ['rdp-mfa'],
  formats: ['okta-widget-log'],
  marks: ['okta-widget-log'],
  plain: true,
  ways: [
    { on: 'Windows Server', steps: [...steps, 'Paste them into the box on this page.'] },
    {
      on: 'PowerShell',
      steps: [
        'Open PowerShell as administrator on the server.',
        "Print the newest entries with an exception: `Select-String -Path 'C:\\Program Files\\Okta\\Okta Windows Credential Provider\\logs\\OktaWidget.log' -Pattern 'exception' -Context 0,12 | Select-Object -Last 3`. The command only reads.",
        'Check that the newest entry belongs to the failed sign-in. Copy it with the lines below it and paste it into the box on this page.',
      ],
    },
    {
      on: 'You cannot get into the server',
      steps: [
        'Write down the server, the exact time with its time zone, and the message on the screen.',
        'Send this page to whoever manages the server. They can get in at the host’s console or with another account.',
        'Does the sign-in fail on another server with the same error? Its log will do as well.',
      ],
    },
  ],
  leaveOut: [
    `${noLog} The last entry is enough.`,
    'You can black out the names of users and of the server: only the exception counts.',
    'Leave `rdp_app_config.json` where it is: it has the client secret in it.',
    keepHere,
  ],
  sources: [sources.agentLogs, sources.agentStatus401],
}
