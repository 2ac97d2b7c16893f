import type { OutcomeId } from '@/machines/engine/types'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'It works again',
    because: 'Before you close the case, make sure that it works for others, and that nothing was left open on the way.',
    steps: [
      'Let one more person sign in to the server, in a new session and not as a reconnect.',
      'Watch that Okta really asks for a second factor. A sign-in that does not ask is not fixed.',
      'On the server, check in `rdp_app_config.json` that `InternetFailOpenOption` is false and `SslPinningEnabled` is true.',
      'Undo what was loosened for the repair: a bypass in the registry (a value `Disabled`, then a restart), a rule or zone that was widened, a group that somebody was put into.',
      'Delete copies of the client secret, and installer logs that may hold it.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'None of the causes we know is left: what you saw, answered and pasted fits no cause that is still open. The people below can see more. The ready messages say what to ask them for.',
    steps: [
      'Ask the server admin for: the lines of `OktaWidget.log` for that minute, the version of the agent, the server’s public IP address and how far its clock is off.',
      'Ask the Okta admin for: the System Log of that minute by the server’s public IP address, the person’s row on the Assignments tab of Microsoft RDP (MFA), and the enrolment policy and rule that matched.',
      'Tell both: the server, the exact time with its time zone, the form of the name that was typed (short, full or `DOMAIN\\name`), the words on the screen, whether Okta asked for a factor, whether it was a new sign-in or a reconnect, and who else is affected.',
      'Compare the version of the agent: Windows Server 2019 and later need 1.3.0, and newer Okta domains likely 1.3.7.',
      'When lines come back, paste them here: they can open a cause again.',
      'If it stays unexplained, the Okta admin opens a case with Okta and sends the same: the log lines, the times, the version of the agent.',
      'Never send a password, a code, the client secret or the configuration file.',
      'If nobody can get into a server that is needed now: Okta describes an emergency bypass in the registry (its page “Disable Credential Provider Using the Registry Editor”). It removes MFA for everybody on that server and needs a restart. It is for the server admin alone, with the approval of security, and it is undone as soon as the fault is found.',
    ],
  },
}
