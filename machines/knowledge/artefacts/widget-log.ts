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
        'On the server, open PowerShell as administrator.',
        "Print the newest entries with an exception: `Select-String -Path 'C:\\Program Files\\Okta\\Okta Windows Credential Provider\\logs\\OktaWidget.log' -Pattern 'exception' -Context 0,12 | Select-Object -Last 3`. It only reads.",
        'Check that the newest one belongs to the failed sign-in. Copy it with the lines below it, and paste it into the box on this page.',
      ],
    },
    {
      on: 'No way into the server',
      steps: [
        'Write down the server, the exact time with its time zone, and the words on the screen.',
        'Pass this page on to whoever manages the server, through the console of its host or another account that gets in.',
        'Another server may show the same error: its log serves as well, if the sign-in fails there too.',
      ],
    },
  ],
  leaveOut: [
    `${noLog} The last entry is enough.`,
    'Names of people and of the server may be blanked out: only the exception counts.',
    'Leave `rdp_app_config.json` where it is: it holds the client secret.',
    keepHere,
  ],
  sources: [sources.agentLogs, sources.agentStatus401],
}
