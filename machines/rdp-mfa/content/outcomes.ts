import type { OutcomeId } from '@/machines/engine/types'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'It works again',
    because: 'Before you close the case, make sure that it works for others and that nothing is left open.',
    steps: [
      'Let one more person sign in to the server, in a new session, not as a reconnect.',
      'Check that Okta really asks for a second factor. If it does not ask, it is not fixed.',
      'On the server, check in `rdp_app_config.json` that `InternetFailOpenOption` is false and `SslPinningEnabled` is true.',
      'Undo what was loosened for the repair: a registry bypass (delete `Disabled`, then restart), a widened rule or zone, a group that somebody was added to.',
      'Delete copies of the client secret, and installer logs that may contain it.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'None of the causes we know is left: what you saw, answered and pasted fits none of them. What is listed here can open one again; the ready messages ask for it.',
    steps: [
      'From the server: the lines of `OktaWidget.log` for that minute, the version of Okta Windows Credential Provider, the public IP address, and how far the clock is off.',
      'From the Admin Console: the System Log of that minute by the server’s public IP address, the user’s row on the Assignments tab of Microsoft RDP (MFA), and the enrollment policy and rule that matched.',
      'Tell both admins: server, exact time with time zone, form of the name typed (short, full or `DOMAIN\\name`), words on the screen, whether Okta asked for a factor, new sign-in or reconnect, and who else is affected.',
      'Check the version: Windows Server 2019 and later need 1.3.0, and newer Okta domains likely 1.3.7.',
      'When lines come back, paste them here: they can open a cause again.',
      'If it stays unexplained, an Okta admin opens a case with Okta: the log lines, the times and the version.',
      'Never send a password, a code, the client secret or the configuration file.',
      'Emergency only, for the server admin with security’s approval: Okta’s page “Disable Credential Provider Using the Registry Editor” describes a bypass. It removes MFA for everybody on that server and needs a restart. Undo it as soon as the fault is found.',
    ],
  },
}
